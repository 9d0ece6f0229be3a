@needs-schedule
Feature: Schedules: when a campaign may begin

  Clause 10.2.28.1 and 10.2.28.2, step 3. The time windows are the union of the <schedule> children.

  Background:
    Given node "A"
    And a disabled campaign "C" on "A"

  @TP/oneM2M/CSE/SWC/SCH/001 @10.2.28.1#13 @10.2.28.1#16 @10.2.28.2#11 @10.2.28.2#13
  Scenario: Outside its time windows a campaign is deferred and stays INITIATED
    Given a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.2#11)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17)

  @TP/oneM2M/CSE/SWC/SCH/002 @10.2.28.1#13 @10.2.28.2#12
  Scenario: Within a time window a campaign begins at once
    Given a schedule of campaign "C" that is always open
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#12, 10.2.28.1#14, 10.2.28.1#13)

  @TP/oneM2M/CSE/SWC/SCH/003 @10.2.28.1#16 @10.2.28.1#17 @10.2.28.2#13
  Scenario: A campaign that was deferred begins when its time window opens
    Given a schedule of campaign "C" that is open in a few seconds
    When the originator enables campaign "C"
    Then campaignStatus of campaign "C" is INITIATED (10.2.28.1#17, 10.2.28.3.3#15)
    And campaign "C" has begun nothing on "A" before its time window opens (10.2.28.1#16, 10.2.28.2#13)
    When the time window of campaign "C" opens
    Then campaign "C" begins its operation on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCH/004 @10.2.28.2#12 @10.2.28.1#13
  Scenario: The time windows are the union of several schedules
    Given a schedule of campaign "C" that is never open
    And a schedule of campaign "C" that is always open
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#12, 10.2.28.1#13, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCH/005 @10.2.28.2#12 @10.2.28.1#13
  Scenario: The order of the schedules does not matter
    Given a schedule of campaign "C" that is always open
    And a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#12, 10.2.28.1#13, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCH/006 @10.2.28.1#16 @10.2.28.2#13
  Scenario: A criterion that is met outside the time windows does not begin the campaign
    Given a schedule of campaign "C" that is never open
    When the originator enables campaign "C" with a trigger that is not met
    And the trigger of campaign "C" is met
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17)

  @TP/oneM2M/CSE/SWC/SCH/007 @10.2.28.1#13 @10.2.28.2#10
  Scenario: An open time window does not begin a campaign whose criterion is not met
    Given a schedule of campaign "C" that is always open
    When the originator enables campaign "C" with a trigger that is not met
    Then campaign "C" begins nothing on "A" (10.2.28.1#14, 10.2.28.2#10)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A" (10.2.28.1#14, 10.2.28.2#12)

  @TP/oneM2M/CSE/SWC/SCH/008 @10.2.28.1#37 @10.2.28.1#43
  Scenario: A campaign that is cancelled while it is deferred makes no [software]
    Given a schedule of campaign "C" that is open in a few seconds
    When the originator enables campaign "C"
    Then campaign "C" has begun nothing yet (10.2.28.1#16, 10.2.28.2#13)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43)
    When the time window of campaign "C" opens
    Then campaign "C" begins nothing under "A" (10.2.28.1#37)

  @TP/oneM2M/CSE/SWC/SCH/009 @9.6.76-1/schedule#01 @10.2.28.2#07
  Scenario: A <schedule> is created below a campaign
    When the originator creates a schedule below campaign "C"
    Then the CREATE is accepted (9.6.76-1/schedule#01, 9.6.76#03)

  @TP/oneM2M/CSE/SWC/SCH/010 @10.2.28.2#12 @10.2.28.1#13
  Scenario: Every entry of a schedule counts
    Given a schedule of campaign "C" that is open by its second entry
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#12, 10.2.28.1#13, 10.2.28.1#14)
