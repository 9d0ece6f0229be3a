Feature: What may be done with a campaign whose cancellation has ended

  Clause 10.2.28.1: it may be changed, and starts again when it is enabled again.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/AGN/011 @10.2.28.1#45 @10.2.28.1#48 @10.2.28.1#14
  Scenario: A STATUS_NOT_CANCELLABLE campaign is changed, and runs again to its end
    Given a campaign "C" on "A", "B" that is STATUS_NOT_CANCELLABLE
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" stays STATUS_NOT_CANCELLABLE (10.2.28.1#08, 10.2.28.1/no-other#01)
    When the devices of "A", "B" are ready for another operation of campaign "C"
    And the originator updates campaign "C" with:
      | version           | 2.0.0      |
      | softwareOperation | DEACTIVATE |
    Then the UPDATE is accepted (9.6.76-2/version#02, 9.6.76-2/softwareOperation#02, 10.2.28.3.3#04)
    And campaignStatus of campaign "C" stays STATUS_NOT_CANCELLABLE (10.2.28.1#08, 10.2.28.1/no-other#01)
    When the originator enables campaign "C"
    Then the UPDATE is accepted (10.2.28.1#45)
    And campaign "C" begins its operation on "A", "B" (10.2.28.1#48, 10.2.28.1#14)
    And the [software] of "A" has version, softwareName and URL of campaign "C"
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes SUCCESSFUL
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/AGN/012 @10.2.28.1#45 @10.2.28.1#48
  Scenario: A campaign that was cancelled during its operations performs them when it is enabled again
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends
    When the devices of "A", "B" are ready for another operation of campaign "C"
    And the originator enables campaign "C" with a trigger that is not met
    Then softwareLinks of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.1#47, 10.2.28.3.3#17)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A", "B" (10.2.28.1#48)
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/AGN/013 @10.2.28.1#35 @10.2.28.1#43 @10.2.28.1#45
  Scenario: A campaign is cancelled in each of two cycles
    Given a campaign "C" on "A" that is CANCELLED
    When the originator enables campaign "C" with a trigger that is not met
    Then campaignStatus of campaign "C" is INITIATED (10.2.28.1#45)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43, 10.2.28.1#35)
    When the trigger of campaign "C" is met
    Then campaign "C" begins nothing under "A" (10.2.28.1#37)
    And campaignStatus of campaign "C" stays CANCELLED (10.2.28.1#37, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/AGN/014 @10.2.28.1#45 @10.2.28.3.3#05
  Scenario: A cancelled campaign is enabled with other targets, and works on those
    Given a campaign "C" on "A" that is CANCELLED
    When the originator updates campaign "C" with:
      | softwareTargets | "B" |
    Then the UPDATE is accepted (9.6.76-2/softwareTargets#02, 10.2.28.3.3#04)
    When the originator enables campaign "C"
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "B" (10.2.28.1#48, 10.2.28.2#14)
    And campaign "C" begins nothing under "A" (10.2.28.2#14, 9.6.76-2/softwareTargets#05)
