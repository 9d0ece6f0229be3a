Feature: Another cycle of the same campaign

  Clause 10.2.28.1: a campaign that was finished or cancelled starts again when it is enabled again.

  Background:
    Given nodes "A", "B"

  @TP/oneM2M/CSE/SWC/AGN/001 @10.2.28.3.3#16 @10.2.28.3.3#17 @10.2.28.1#11 @10.2.28.1#12
  Scenario: Enabling a campaign again sets back what the cycle before has left
    Given a campaign "C" on "A", "B" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (10.2.28.3.3#01)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.3.3#15, 10.2.28.1#10)
    And softwareLinks of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.3.3#17, 10.2.28.1#12)

  @TP/oneM2M/CSE/SWC/AGN/002 @10.2.28.1#46 @10.2.28.1#47
  Scenario: Enabling a cancelled campaign again sets back what the cycle before has left
    Given an enabled campaign "C" on "A", "B"
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    And campaign "C" begins its operation on "B"
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (10.2.28.1#45)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#45, 10.2.28.3.3#15)
    And softwareLinks of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.1#47, 10.2.28.3.3#17)

  @TP/oneM2M/CSE/SWC/AGN/003 @10.2.28.3.3#20 @10.2.28.1#14 @10.2.28.2#15
  Scenario: A finished campaign runs a second cycle with new attributes
    Given a campaign "C" on "A", "B" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the devices of "A", "B" are ready for another operation of campaign "C"
    And the originator updates campaign "C" with:
      | version | 2.0.0 |
    Then the UPDATE is accepted (9.6.76-2/version#02, 10.2.28.3.3#04)
    When the originator enables campaign "C" with a trigger that is not met
    Then softwareLinks of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A", "B"
    And the [software] of "A" has version, softwareName and URL of campaign "C"
    And the [software] of "B" has version, softwareName and URL of campaign "C"
    And softwareLinks of campaign "C" has one entry for each target
    And individualSoftwareStatuses of campaign "C" has one entry for each target
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes SUCCESSFUL
    And aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/AGN/004 @10.2.28.1#48 @10.2.28.1#13
  Scenario: A cancelled campaign runs again when its criterion is met
    Given a campaign "C" on "A" that is CANCELLED
    When the originator enables campaign "C" with a trigger that is not met
    Then campaign "C" begins nothing on "A" (10.2.28.1#48)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A" (10.2.28.1#48)
    When the device of "A" reports FAILURE for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes FAILURE
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/AGN/005 @10.2.28.1#14 @9.6.76-2/softwareOperation#04
  Scenario: The second cycle performs the operation that it has then
    Given a campaign "C" on "A" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the devices of "A" are ready for another operation of campaign "C"
    And the originator updates campaign "C" with:
      | softwareOperation | UNINSTALL |
    Then the UPDATE is accepted (9.6.76-2/softwareOperation#02, 10.2.28.3.3#04)
    When the originator enables campaign "C" with a trigger that is not met
    Then softwareLinks of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A" (10.2.28.2#27, 10.2.28.1#23)
    And only the action of campaign "C" is TRUE on the [software] of "A"

  @TP/oneM2M/CSE/SWC/AGN/006 @10.2.28.2#14 @9.6.76-2/softwareTargets#02 @9.6.76-2/softwareTargets#05
  Scenario: The second cycle works on the targets that the campaign has then
    Given a campaign "C" on "A" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the originator updates campaign "C" with:
      | softwareTargets | "B" |
    Then the UPDATE is accepted (9.6.76-2/softwareTargets#02, 10.2.28.3.3#04)
    When the originator enables campaign "C"
    Then campaign "C" begins its operation on "B" (10.2.28.2#14, 9.6.76-2/softwareTargets#05)
    And softwareLinks of campaign "C" has one entry for each target
    And individualSoftwareStatuses of campaign "C" has one entry for each target
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
