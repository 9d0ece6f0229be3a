Feature: Trigger criteria whose subjects change, more than once, or disappear

  Clause 10.2.28.1 and 10.2.28.2, step 3.

  Background:
    Given nodes "A" and "B"
    And a trigger subject "S" with the value 1

  @TP/oneM2M/CSE/SWC/TRG/008 @10.2.28.1#14 @10.2.28.2#10
  Scenario: Only the change that meets the criterion begins the campaign
    Given an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 3
    And the trigger subject "S" becomes 5
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes 6
    Then campaign "C" begins its operation on "A" (10.2.28.1#14, 10.2.28.2#10)

  @TP/oneM2M/CSE/SWC/TRG/009 @10.2.28.1#14
  Scenario: A campaign that has begun does not begin again, however often its criterion is met
    Given an enabled campaign "C" on "A", "B" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    Then campaign "C" begins its operation on "A", "B"
    When the trigger subject "S" becomes 1
    And the trigger subject "S" becomes 9
    And the trigger subject "S" becomes 10
    Then campaign "C" has made one [software] under "A", and no other (10.2.28.1#14)
    And softwareLinks of campaign "C" has one entry for each target
    And individualSoftwareStatuses of campaign "C" has one entry for each target

  @TP/oneM2M/CSE/SWC/TRG/010 @10.2.28.1#24 @10.2.28.1#33 @10.2.28.2#28
  Scenario: An operation that has begun goes on when the criterion holds no longer
    Given an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    Then campaign "C" begins its operation on "A"
    When the trigger subject "S" becomes 1
    Then campaignStatus of campaign "C" stays INITIATED (10.2.28.2#28, 10.2.28.1/no-other#01)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/TRG/011 @10.2.28.1#08 @10.2.28.1/no-other#01
  Scenario: A campaign that is FINISHED does not begin again when its criterion is met again
    Given an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    When the trigger subject "S" becomes 1
    And the trigger subject "S" becomes 9
    Then campaignStatus of campaign "C" stays FINISHED (10.2.28.1/no-other#01, 10.2.28.1#08)
    And campaign "C" has made one [software] under "A", and no other (10.2.28.1#08, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRG/012 @10.2.28.1#14 @10.2.28.2#10
  Scenario: A criterion that held only while the campaign was disabled does not begin it
    Given a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    And the trigger subject "S" becomes 1
    And the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes 9
    Then campaign "C" begins its operation on "A" (10.2.28.1#14, 10.2.28.2#10)

  @TP/oneM2M/CSE/SWC/TRG/013 @10.2.28.1#13 @10.2.28.2#10 @9.6.76-2/softwareTriggerCriteria#03
  Scenario: The criteria are those that the campaign has when it is enabled
    Given a trigger subject "T" with the value 1
    And a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "T" > 5 |
    Then the UPDATE is accepted (9.6.76-2/softwareTriggerCriteria#02, 10.2.28.3.3#04)
    And campaign "C" has these attributes:
      | softwareTriggerCriteria | "T" > 5 | 9.6.76-2/softwareTriggerCriteria#02 |
    When the originator enables campaign "C"
    And the trigger subject "S" becomes 9
    Then campaign "C" begins nothing on "A" (10.2.28.1#13, 10.2.28.2#10, 9.6.76-2/softwareTriggerCriteria#03)
    When the trigger subject "T" becomes 9
    Then campaign "C" begins its operation on "A" (10.2.28.1#13, 10.2.28.2#10)

  @TP/oneM2M/CSE/SWC/TRG/014 @10.2.28.1#14 @10.2.28.2#10
  Scenario: When all of several criteria hold as the campaign is enabled, it begins at once
    Given a trigger subject "T" with the value 9
    And a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" < 5 and "T" > 5 |
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.1#14, 10.2.28.2#10)

  @TP/oneM2M/CSE/SWC/TRG/015 @10.2.28.1#14 @10.2.28.2#10 @10.2.28.1#43 @10.2.28.3.4#01
  Scenario: A campaign whose trigger subject is deleted before it met the criterion begins nothing, and can be ended
    Given an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" is deleted
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#06)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43)
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)

  @TP/oneM2M/CSE/SWC/TRG/016 @10.2.28.1#24 @10.2.28.2#28
  Scenario: A campaign that has begun needs its trigger subject no longer
    Given an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
    When the trigger subject "S" becomes 9
    Then campaign "C" begins its operation on "A"
    When the trigger subject "S" is deleted
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/TRG/017 @10.2.28.1#16 @10.2.28.2#13 @needs-schedule
  Scenario: A campaign that was created enabled goes by the schedule that it got while it waited for its trigger
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator adds a shut one to the schedules of campaign "C"
    And the trigger of campaign "C" is met
    Then campaign "C" begins nothing on "A" if that was accepted, and its operation if it was refused (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#13)
