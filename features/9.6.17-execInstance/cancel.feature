@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: An execution is cancelled

  Table 9.6.17-2, row execDisable.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXC
  Scenario Outline: <nn> An UPDATE of execDisable cancels an execution <state>
    Given an execution "E" on "A" <state>
    When the originator updates execution "E" with:
      | execDisable | true |
    Then execution "E" is cancelled (9.6.17-2/execDisable#03)
    And the cancellation of execution "E" has an end (9.6.17-2/execDisable#03)

    Examples:
      | nn | state              |
      | 01 | that has not ended |
      | 02 | that is INITIATED  |

  @TP/oneM2M/CSE/SWC/EXC/003
  Scenario: An UPDATE of execDisable cancels no other execution
    Given an execution "F" on "A" that has not ended
    And an execution "E" on "A" that has not ended
    When the originator updates execution "E" with:
      | execDisable | true |
    Then execution "E" is cancelled (9.6.17-2/execDisable#03)
    And execution "F" is not cancelled (9.6.17-2/execDisable#03)
