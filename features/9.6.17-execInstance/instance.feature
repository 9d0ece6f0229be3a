@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: What an <execInstance> stands for

  Clause 9.6.17: an <execInstance> comes of an UPDATE of the execEnable of a <mgmtCmd>.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXI/001 @9.6.17#01 @9.6.17#03
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
      | execResult       | (present) | 9.6.17-2/execResult#01, 9.6.17#03       |
      | execTarget       | (present) | 9.6.17-2/execTarget#01, 9.6.17#03       |

  @TP/oneM2M/CSE/SWC/EXI/002 @9.6.17-2/execResult#03
  Scenario: An execution that is FINISHED has a result
    Given an execution "E" on "A" that is FINISHED
    Then execution "E" has:
      | execResult | (present) | 9.6.17-2/execResult#03 |

  @TP/oneM2M/CSE/SWC/EXI @9.6.17-2/labels#02
  Scenario Outline: <nn> labels are written by UPDATE of an execution <state>
    Given an execution "E" on "A" <state>
    When the originator updates execution "E" with:
      | labels | ["changed"] |
    Then the UPDATE of execution "E" is accepted (9.6.17-2/labels#02)
    And execution "E" has:
      | labels | ["changed"] | 9.6.17-2/labels#02 |

    Examples:
      | nn | state              |
      | 01 | that has not ended |
      | 02 | that is FINISHED   |

  @TP/oneM2M/CSE/SWC/EXI/003 @9.6.17-2/execNumber#03
  Scenario: An execution has the execNumber of its command
    Given an execution "E" on "A" with:
      | execMode   | IMMEDIATEREPEAT |
      | execNumber | 2               |
    Then execution "E" has:
      | execNumber | 2 | 9.6.17-2/execNumber#03 |
