Feature: Trigger criteria: if and when a campaign begins

  Clause 10.2.28.1 and 10.2.28.2, step 3.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/TRG/001 @10.2.28.1#13 @10.2.28.2#10
  Scenario: Nothing begins before the criterion is met
    Given an enabled campaign "C" on "A" that waits for its trigger
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10, 9.6.76-2/softwareTriggerCriteria#03)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#06)

  @TP/oneM2M/CSE/SWC/TRG/002 @10.2.28.1#13 @10.2.28.1#14 @10.2.28.2#10 @9.6.76-2/campaignEnabled#04 @10.2.28.1#06
  Scenario: The campaign begins when the criterion becomes true
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A"
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRG/003 @10.2.28.1#14 @10.2.28.2#10
  Scenario: A criterion that already holds when the campaign is created begins it
    Given a trigger subject "S" with the value 9
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    Then campaign "C" begins its operation on "A"

  @TP/oneM2M/CSE/SWC/TRG/004 @10.2.28.1#14 @10.2.28.2#10
  Scenario: A criterion that already holds when the campaign is enabled begins it
    Given a trigger subject "S" with the value 9
    And a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A"

  @TP/oneM2M/CSE/SWC/TRG/005 @10.2.28.1#06 @9.6.76-2/campaignEnabled#04
  Scenario: A campaign that is not enabled does not begin, whatever its criterion
    Given a trigger subject "S" with the value 1
    And a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    Then campaign "C" begins nothing on "A" (9.6.76-2/campaignEnabled#04, 10.2.28.1#06)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRG/006 @10.2.28.1#14
  Scenario: When all of several criteria hold, the campaign begins
    Given a trigger subject "S" with the value 1
    And a trigger subject "T" with the value 1
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 and "T" > 5 |
    When the trigger subject "S" becomes 9
    And the trigger subject "T" becomes 9
    Then campaign "C" begins its operation on "A"

  @TP/oneM2M/CSE/SWC/TRG/007 @10.2.28.1#14
  Scenario: When none of several criteria holds, nothing begins
    Given a trigger subject "S" with the value 1
    And a trigger subject "T" with the value 1
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 and "T" > 5 |
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)

  @TP/oneM2M/CSE/SWC/OPR
  Scenario Outline: <nn> The comparison <operator>: <unmet> <operator> 5 is not met, <met> <operator> 5 is
    Given a trigger subject "S" with the value <unmet>
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" <operator> 5 |
    Then campaign "C" begins nothing on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes <met>
    Then campaign "C" begins its operation on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)

    Examples:
      | nn | operator | unmet | met |
      | 01 | =        | 4     | 5   |
      | 02 | =        | 6     | 5   |
      | 03 | !=       | 5     | 4   |
      | 04 | !=       | 5     | 6   |
      | 05 | >        | 5     | 6   |
      | 06 | >        | 4     | 10  |
      | 07 | <        | 5     | 4   |
      | 08 | <        | 10    | 4   |
      | 09 | >=       | 4     | 5   |
      | 10 | >=       | 4     | 10  |
      | 11 | <=       | 6     | 5   |
      | 12 | <=       | 10    | 4   |
