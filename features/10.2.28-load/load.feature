@load
Feature: Campaigns of many targets

  Clause 10.2.28. The load tests of `run --scale`: each with as many targets as that says, and no test of the suite.

  Background:
    Given as many nodes as the load has targets

  @TP/oneM2M/CSE/SWC/SCL/001 @10.2.28.2#14 @10.2.28.2#15 @10.2.28.2#24 @10.2.28.3.4#01
  Scenario: Every target is performed, and the campaign is deleted when it is FINISHED
    Given an enabled campaign "C" on every node
    Then campaign "C" makes one [software] under every node, and begins its operation there (10.2.28.2#15, 10.2.28.2#24)
    When every device reports SUCCESSFUL for campaign "C"
    Then every individual status of campaign "C" becomes what the device has reported (10.2.28.1#24, 10.2.28.2#29)
    And aggregatedSoftwareStatus of campaign "C" becomes what all its targets make it (9.6.76-2/aggregatedSoftwareStatus#06, 10.2.28.1#28)
    And campaignStatus of campaign "C" becomes FINISHED
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/SCL/002 @10.2.28.2#24 @10.2.28.2#29
  Scenario: Every tenth target fails, and the others go on
    Given an enabled campaign "C" on every node
    Then campaign "C" makes one [software] under every node, and begins its operation there (10.2.28.2#15, 10.2.28.2#24)
    When every 10th device and the last report FAILURE for campaign "C", the others SUCCESSFUL
    Then every individual status of campaign "C" becomes what the device has reported (10.2.28.1#24, 10.2.28.2#29)
    And aggregatedSoftwareStatus of campaign "C" becomes what all its targets make it (9.6.76-2/aggregatedSoftwareStatus#07)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/SCL/003 @10.2.28.2#29
  Scenario: One of all the targets fails, the last
    Given an enabled campaign "C" on every node
    Then campaign "C" makes one [software] under every node, and begins its operation there (10.2.28.2#15, 10.2.28.2#24)
    When the last device reports FAILURE for campaign "C", the others SUCCESSFUL
    Then every individual status of campaign "C" becomes what the device has reported (10.2.28.1#24, 10.2.28.2#29)
    And aggregatedSoftwareStatus of campaign "C" becomes what all its targets make it (9.6.76-2/aggregatedSoftwareStatus#07)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/SCL/004 @10.2.28.1#35 @10.2.28.1#39 @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#42
  Scenario: The campaign is cancelled when every other target is done
    Given an enabled campaign "C" on every node
    Then campaign "C" makes one [software] under every node, and begins its operation there (10.2.28.2#15, 10.2.28.2#24)
    When every second device reports SUCCESSFUL for campaign "C"
    Then every individual status of campaign "C" becomes what the device has reported (10.2.28.1#24, 10.2.28.2#29)
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends on every node
    And every individual status of campaign "C" tells of the cancellation
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)
    And campaignStatus of campaign "C" stays CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/SCL/005 @10.2.28.3.1#10
  Scenario: Another campaign is refused for the last of all the nodes, and a campaign that is INITIATED is not deleted
    Given an enabled campaign "C" on every node that waits for its trigger
    When the originator creates campaign "D" on the last node, enabled
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10)
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And there is a campaign "C"
