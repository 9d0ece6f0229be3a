Feature: UPDATE of a campaign: the resources of softwareTriggerCriteria

  Table 10.2.28.3.3-1.

  Background:
    Given node "A"
    And a trigger subject "S" with the value 1

  @TP/oneM2M/CSE/SWC/UPD/020 @10.2.28.3.3#11
  Scenario: A criterion on a resource that does not exist is refused
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "nowhere" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#12, 10.2.28.3.3#11)
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the UPDATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/UPD/021 @10.2.28.3.3#13
  Scenario: An originator that may not retrieve the resource is refused
    Given another originator
    And a trigger subject "secret" with the value 1 that the other originator may not retrieve
    And a disabled campaign "C" on "A" that the other originator may update
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the UPDATE is accepted, as a control
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "secret" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#14, 10.2.28.3.3#13)

  @TP/oneM2M/CSE/SWC/UPD/022 @9.6.76-2/softwareTriggerCriteria#02
  Scenario: New criteria are those that the campaign waits for
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 |
      | campaignEnabled         | true    |
    Then the UPDATE is accepted (9.6.76-2/softwareTriggerCriteria#02)
    And campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes 6
    Then campaign "C" begins its operation on "A"

  @TP/oneM2M/CSE/SWC/UPD/023 @10.2.28.3.3#11
  Scenario: One missing resource among several criteria is enough to refuse
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 and "nowhere" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#12, 10.2.28.3.3#11)
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "nowhere" > 5 and "S" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#12, 10.2.28.3.3#11)

  @TP/oneM2M/CSE/SWC/UPD/024 @10.2.28.3.3#13
  Scenario: One resource among several criteria that the originator may not retrieve is enough to refuse
    Given another originator
    And a trigger subject "secret" with the value 1 that the other originator may not retrieve
    And a disabled campaign "C" on "A" that the other originator may update
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then the UPDATE is accepted, as a control
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" > 5 and "secret" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#14, 10.2.28.3.3#13)
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "secret" > 5 and "S" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#14, 10.2.28.3.3#13)

  @TP/oneM2M/CSE/SWC/UPG/03 @10.2.28.3.3#11
  Scenario: A refused criterion takes the rest of the request with it
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | version                 | 9.9.9         |
      | campaignEnabled         | true          |
      | softwareTriggerCriteria | "nowhere" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#12, 10.2.28.3.3#11)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.3.3#12, 10.2.28.3.3#11)
