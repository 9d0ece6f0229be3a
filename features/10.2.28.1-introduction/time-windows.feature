@needs-schedule
Feature: Time windows that open and close, and what is triggered before, in and after them

  Clause 10.2.28.1 and 10.2.28.2, step 3.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/SCH/011 @10.2.28.1#16 @10.2.28.1#17 @10.2.28.2#13
  Scenario: A campaign that is triggered before its window begins on all its targets when that opens
    Given a disabled campaign "C" on "A", "B"
    And a schedule of campaign "C" that is open in a few seconds
    When the originator enables campaign "C" with a trigger that is not met
    And the trigger of campaign "C" is met
    Then campaign "C" has begun nothing on "A", "B" before its time window opens (10.2.28.1#16, 10.2.28.2#13)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#17)
    When the time window of campaign "C" opens
    Then campaign "C" begins its operation on "A", "B" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#14)
    And softwareLinks of campaign "C" has one entry for each target

  @TP/oneM2M/CSE/SWC/SCH/012 @10.2.28.1#16 @10.2.28.2#13 @10.2.28.2#10
  Scenario: A criterion that holds no longer when the window opens, and then again, begins the campaign
    Given a disabled campaign "C" on "A", "B"
    And a schedule of campaign "C" that is open in a few seconds
    When the originator enables campaign "C" with a trigger that is not met
    And the trigger of campaign "C" is met
    Then campaign "C" has begun nothing yet (10.2.28.1#16, 10.2.28.2#13)
    When the trigger of campaign "C" is no longer met
    Then campaign "C" has begun nothing on "A", "B" before its time window opens (10.2.28.1#16, 10.2.28.2#13)
    When the time window of campaign "C" opens
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A", "B" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#14)
    And campaign "C" has made one [software] under "A", and no other (10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCH/013 @10.2.28.2#12 @10.2.28.1#16
  Scenario: Several schedules that are all shut defer the campaign
    Given a disabled campaign "C" on "A"
    And a schedule of campaign "C" that is never open
    And a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.2#12)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17)

  @TP/oneM2M/CSE/SWC/SCH/014 @10.2.28.2#12 @10.2.28.1#13
  Scenario: Windows that overlap begin the campaign once
    Given a disabled campaign "C" on "A", "B"
    And a schedule of campaign "C" that is always open
    And a schedule of campaign "C" that is open by its second entry
    And a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A", "B" (10.2.28.2#12, 10.2.28.1#13, 10.2.28.1#14)
    And campaign "C" has made one [software] under "A", and no other (10.2.28.2#12, 10.2.28.1#14)
    And softwareLinks of campaign "C" has one entry for each target

  @TP/oneM2M/CSE/SWC/SCH/015 @10.2.28.1#16 @10.2.28.1#17 @10.2.28.2#13
  Scenario: A criterion that is met after the window has closed waits for the next one
    Given a disabled campaign "C" on "A", "B"
    And a schedule of campaign "C" that is open for a moment and again after a pause
    When the originator enables campaign "C" with a trigger that is not met
    And the time window of campaign "C" closes
    And the trigger of campaign "C" is met
    Then campaign "C" has begun nothing on "A", "B" before its time window opens (10.2.28.1#16, 10.2.28.2#13)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#17)
    When the time window of campaign "C" opens
    Then campaign "C" begins its operation on "A", "B" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCH/016 @10.2.28.1#24 @10.2.28.1#33 @10.2.28.2#28
  Scenario: What a device reports after the window has closed is entered, and ends the campaign
    Given a disabled campaign "C" on "A"
    And a schedule of campaign "C" that is open for a while
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#12, 10.2.28.1#14)
    When the time window of campaign "C" closes
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL (10.2.28.1#24, 10.2.28.2#29)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/SCH/017 @10.2.28.1#13 @10.2.28.2#11
  Scenario: A campaign goes by its own schedules, not by those of another
    Given a disabled campaign "C" on "A"
    And a schedule of campaign "C" that is never open
    And a disabled campaign "D" on "B"
    And a schedule of campaign "D" that is always open
    When the originator enables campaign "C"
    And the originator enables campaign "D"
    Then campaign "D" begins its operation on "B" (10.2.28.2#11, 10.2.28.1#13, 10.2.28.1#14)
    And campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.2#11)
