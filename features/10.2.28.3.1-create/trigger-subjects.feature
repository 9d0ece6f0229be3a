Feature: CREATE of a campaign: the resources of softwareTriggerCriteria

  Table 10.2.28.3.1-1. The Receiver checks that they exist and that the Originator may retrieve them.

  Background:
    Given node "A"
    And a trigger subject "S" with the value 1

  @TP/oneM2M/CSE/SWC/CRE/020 @10.2.28.3.1#11
  Scenario: A criterion on a resource that does not exist is refused
    When the originator creates campaign "C" on "A" with:
      | softwareTriggerCriteria | "nowhere" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#12, 10.2.28.3.1#11)
    When the originator creates campaign "control" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/CRE/021 @10.2.28.3.1#11
  Scenario: One missing resource among several criteria is enough to refuse
    When the originator creates campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 and "nowhere" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#12, 10.2.28.3.1#11)
    When the originator creates campaign "D" on "A" with:
      | softwareTriggerCriteria | "nowhere" > 5 and "S" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#12, 10.2.28.3.1#11)

  @TP/oneM2M/CSE/SWC/CRE/022 @10.2.28.3.1#13
  Scenario: An originator that may not retrieve the resource is refused
    Given another originator
    And a trigger subject "secret" with the value 1 that the other originator may not retrieve
    When the other originator creates campaign "control" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE is accepted, as a control
    When the other originator creates campaign "C" on "A" with:
      | softwareTriggerCriteria | "secret" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#14, 10.2.28.3.1#13)

  @TP/oneM2M/CSE/SWC/CRE/023 @9.6.76-2/softwareTriggerCriteria#01 @9.6.76-2/softwareTriggerCriteria#02 @9.6.76-2/softwareTriggerCriteria#04
  Scenario: Criteria are kept as they were given
    When the originator creates campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" >= 5 |
    Then the CREATE is accepted (9.6.76-2/softwareTriggerCriteria#02)
    And campaign "C" has these attributes:
      | softwareTriggerCriteria | "S" >= 5 | 9.6.76-2/softwareTriggerCriteria#04 |
    When the originator creates campaign "D" on "A" with:
      | softwareTriggerCriteria | "S" >= 5 and "S" < 9 |
    Then the CREATE is accepted (9.6.76-2/softwareTriggerCriteria#02)
    And campaign "D" has these attributes:
      | softwareTriggerCriteria | "S" >= 5 and "S" < 9 | 9.6.76-2/softwareTriggerCriteria#02, 9.6.76-2/softwareTriggerCriteria#01 |

  @TP/oneM2M/CSE/SWC/CRE/024 @10.2.28.3.1#13
  Scenario: One resource among several criteria that the originator may not retrieve is enough to refuse
    Given another originator
    And a trigger subject "secret" with the value 1 that the other originator may not retrieve
    When the other originator creates campaign "control" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE is accepted, as a control
    When the other originator creates campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 and "secret" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#14, 10.2.28.3.1#13)
    When the other originator creates campaign "D" on "A" with:
      | softwareTriggerCriteria | "secret" > 5 and "S" > 5 |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#14, 10.2.28.3.1#13)
