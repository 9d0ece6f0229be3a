@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: What an <execInstance> stands for

  Clause 9.6.17: an <execInstance> comes of an UPDATE of the execEnable of a <mgmtCmd>.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXI/001 @9.6.17#03
  Scenario: An execution has the mandatory attributes of its table
    Given an execution "E" on "A"
    Then execution "E" has:
      | resourceType     | (present) | 9.6.17-2/resourceType#01, 9.6.17#03     |
      | resourceID       | (present) | 9.6.17-2/resourceID#01, 9.6.17#03       |
      | resourceName     | (present) | 9.6.17-2/resourceName#01, 9.6.17#03     |
      | parentID         | (present) | 9.6.17-2/parentID#01, 9.6.17#03         |
      | expirationTime   | (present) | 9.6.17-2/expirationTime#01, 9.6.17#03   |
      | creationTime     | (present) | 9.6.17-2/creationTime#01, 9.6.17#03     |
      | lastModifiedTime | (present) | 9.6.17-2/lastModifiedTime#01, 9.6.17#03 |
      | execStatus       | (present) | 9.6.17-2/execStatus#01, 9.6.17#03       |
      | execTarget       | (present) | 9.6.17-2/execTarget#01, 9.6.17#03       |

  @TP/oneM2M/CSE/SWC/EXI/002 @9.6.17#01
  Scenario: One <execInstance> stands for one request, and none is there before
    Given a command "E" on "A" that was not executed
    Then there is no <execInstance> of "E" yet (9.6.17#01)
    When the originator executes "E"
    Then one <execInstance> stands for "E" (9.6.17#01)

  @TP/oneM2M/CSE/SWC/EXI/003 @9.6.17#01
  Scenario: No <execInstance> stands for a request that is refused
    Given an execution "control" on "A"
    And a command "E" on "A" that was not executed
    And the command of "E" is for a node that is not there
    Then a refusal to execute "E" leaves no <execInstance> (9.6.17#01)

  @TP/oneM2M/CSE/SWC/EXI/004 @9.6.17-2/execTarget#03
  Scenario: The target of an execution is the node of its command
    Given node "B"
    And an execution "E" on "A"
    And an execution "F" on "B"
    Then the target of execution "E" is "A" (9.6.17-2/execTarget#03)
    And the target of execution "F" is "B" (9.6.17-2/execTarget#03)

  @TP/oneM2M/CSE/SWC/EXI/005 @9.6.17-2/execResult#03
  Scenario: An execution that is FINISHED has a result
    Given an execution "E" on "A" that is FINISHED
    Then execution "E" has:
      | execResult | (present) | 9.6.17-2/execResult#03, 9.6.17-2/execResult#01 |
