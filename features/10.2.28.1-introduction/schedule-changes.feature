@needs-schedule
Feature: Schedules that change, and campaigns that are disabled while they are deferred

  Clause 10.2.28.1 and 10.2.28.2, step 3. Whether schedules can be changed while the campaign is enabled the text does not say:
  the campaign goes by those that it has.

  Background:
    Given node "A"
    And a disabled campaign "C" on "A"

  @TP/oneM2M/CSE/SWC/SCHC @10.2.28.1#13 @10.2.28.2#12
  Scenario Outline: <nn> The originator <change> the schedule of a deferred campaign
    Given a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaignStatus of campaign "C" is INITIATED (10.2.28.1#17, 10.2.28.3.3#15)
    And campaign "C" has begun nothing yet (10.2.28.1#16, 10.2.28.2#13)
    When the originator <change> the schedule of campaign "C"
    Then campaign "C" begins its operation on "A" if that was accepted, and nothing if it was refused (10.2.28.1#13, 10.2.28.2#12, 10.2.28.1#16)

    Examples:
      | nn | change  |
      | 01 | opens   |
      | 02 | deletes |
      | 03 | adds to |

  @TP/oneM2M/CSE/SWC/SCHC/004 @10.2.28.1#13 @10.2.28.2#12
  Scenario: The originator shuts the schedule of a campaign that waits for its trigger
    Given a schedule of campaign "C" that is always open
    When the originator enables campaign "C" with a trigger that is not met
    And the originator shuts the schedule of campaign "C"
    And the trigger of campaign "C" is met
    Then campaign "C" begins nothing on "A" if that was accepted, and its operation if it was refused (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#13)

  @TP/oneM2M/CSE/SWC/SCHC/005 @10.2.28.2#11 @10.2.28.1#15
  Scenario: A schedule that was deleted before the campaign is enabled defers nothing
    Given a schedule of campaign "C" that is never open
    When the originator deletes the schedule of campaign "C", which is not enabled
    And the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.2#11, 10.2.28.1#15, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCHC/006 @10.2.28.2#12 @10.2.28.1#13
  Scenario: The windows are those of the schedule as it was last changed
    Given a schedule of campaign "C" that is always open
    When the originator shuts the schedule of campaign "C", which is not enabled
    And the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#13)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17)

  @TP/oneM2M/CSE/SWC/SCHC/007 @10.2.28.1#17 @10.2.28.3.4#03 @10.2.28.3.3#04
  Scenario: A deferred campaign is INITIATED: not deleted, and its attributes not changed
    Given a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13)
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    When the originator updates campaign "C" with:
      | version | 9.9.9 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/version#05)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#17)

  @TP/oneM2M/CSE/SWC/SCHC/008 @10.2.28.1#48 @10.2.28.1#43 @10.2.28.1#17
  Scenario: A campaign that was cancelled while it was deferred is deferred again, and begins without its schedule
    Given a schedule of campaign "C" that is never open
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43)
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (10.2.28.1#16, 10.2.28.2#13, 10.2.28.1#48)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17, 10.2.28.1#45)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43)
    When the originator deletes the schedule of campaign "C", which is not enabled
    And the originator enables campaign "C"
    Then campaign "C" begins its operation on "A" (10.2.28.1#48, 10.2.28.1#14)

  @TP/oneM2M/CSE/SWC/SCHC/009 @10.2.28.1#16 @10.2.28.2#13
  Scenario: The second cycle of a campaign goes by the schedules that it has then
    Given a schedule of campaign "C" that is always open
    When the originator enables campaign "C"
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the originator shuts the schedule of campaign "C", which is not enabled
    And the originator enables campaign "C"
    Then softwareLinks of campaign "C" stays NULL (10.2.28.1#16, 10.2.28.2#13)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#17)
