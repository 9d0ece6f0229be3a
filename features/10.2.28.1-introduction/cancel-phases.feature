Feature: Cancelling a campaign whose targets have got to different points

  Clause 10.2.28.1. Whether an operation under way is stopped or goes on is local policy; what is entered follows from it.

  Background:
    Given nodes "A", "B" and "D"

  @TP/oneM2M/CSE/SWC/CAN @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#42
  Scenario Outline: <nn> <operation>: one target is done, one has failed, the others are at it or have not reported
    Given node "E"
    And an enabled campaign "C" on "A", "B", "D" and "E" with:
      | softwareOperation | <operation> |
    When the device of "A" reports SUCCESSFUL for campaign "C"
    And the device of "B" reports FAILURE for campaign "C"
    And the device of "D" reports IN_PROCESS for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    And the individual status of "B" in campaign "C" becomes FAILURE
    And the individual status of "D" in campaign "C" becomes IN_PROCESS
    And campaign "C" begins its operation on "E"
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends
    And the individual status of "A" in campaign "C" stays SUCCESSFUL (10.2.28.1#40, 10.2.28.1#41)
    And the individual status of "B" in campaign "C" stays FAILURE (10.2.28.1#40, 10.2.28.1#41)
    And the individual statuses of campaign "C" tell of the cancellation after "A", "B" had ended
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)

    Examples:
      | nn | operation  |
      | 11 | INSTALL    |
      | 12 | UNINSTALL  |
      | 13 | ACTIVATE   |
      | 14 | DEACTIVATE |

  @TP/oneM2M/CSE/SWC/CAN/021 @10.2.28.1#40 @10.2.28.1#42
  Scenario: A campaign is cancelled when the [software] of one target could not be created
    Given an enabled campaign "C" on "A", "B" that waits for its trigger
    When node "A" is deleted
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "B" (10.2.28.2#24)
    And 1 individual status of campaign "C" becomes FAILURE (10.2.28.2#22, 10.2.28.1#29)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation after "A" had ended
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)

  @TP/oneM2M/CSE/SWC/CAN/022 @10.2.28.1#08 @10.2.28.1/no-other#01
  Scenario: What a device reports after the end of the cancellation does not change campaignStatus
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation
    When the device of "A" still reports FAILURE for campaign "C"
    And the device of "B" still reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" stays CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1/no-other#01, 10.2.28.1#08)

  @TP/oneM2M/CSE/SWC/CAN/023 @10.2.28.1#33 @10.2.28.1#34
  Scenario: Disabling a campaign all of whose targets are done is no cancellation
    Given a campaign "C" on "A", "B" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING (10.2.28.3.3#18, 10.2.28.1#34, 10.2.28.1/FINISHED-PENDING#01)
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.1#08, 10.2.28.1/no-other#01)
