Feature: Cancelling a campaign

  Clause 10.2.28.1. What becomes of operations under way is local policy; what is entered and where it ends is not.

  Background:
    Given nodes "A", "B" and "D"

  @TP/oneM2M/CSE/SWC/CAN/001 @10.2.28.1#35 @10.2.28.1#36 @10.2.28.1#43 @10.2.28.1/CANCELLING-CANCELLED#01 @9.6.76-2/campaignStatus#09
  Scenario: A campaign that waits for its trigger is cancelled
    Given an enabled campaign "C" on "A", "B" that waits for its trigger
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends (10.2.28.1#43, 10.2.28.1#36)
    And the individual statuses of campaign "C" tell of the cancellation
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)
    And campaignStatus of campaign "C" stays CANCELLED (10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#09)

  @TP/oneM2M/CSE/SWC/CAN/002 @10.2.28.1#37
  Scenario: A cancelled campaign makes no [software] when its criterion is met later
    Given an enabled campaign "C" on "A", "B" that waits for its trigger
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43, 10.2.28.1#36)
    When the trigger of campaign "C" is met
    Then campaign "C" begins nothing under "A", "B" (10.2.28.1#37)
    And campaignStatus of campaign "C" stays CANCELLED (10.2.28.1#37, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/CAN/003 @10.2.28.1#35 @10.2.28.1#36 @10.2.28.1#39 @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#42 @10.2.28.1#43 @10.2.28.1#44 @10.2.28.1/CANCELLING-STATUS_NOT_CANCELLABLE#01
  Scenario: A campaign whose operations are under way is cancelled
    Given an enabled campaign "C" on "A", "B" and "D"
    And the operation of campaign "C" has begun on "A", "B" and "D"
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)
    And campaignStatus of campaign "C" stays CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/CAN/004 @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#42
  Scenario: A campaign is cancelled when one of its targets is done and the others are under way
    Given an enabled campaign "C" on "A", "B" and "D"
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    And campaign "C" begins its operation on "B", "D"
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation after "A" had ended
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)

  @TP/oneM2M/CSE/SWC/CAN/005 @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#42
  Scenario: A campaign is cancelled while its devices report that they are at it
    Given an enabled campaign "C" on "A", "B" with:
      | softwareOperation | ACTIVATE |
    When the devices of "A", "B" report IN_PROCESS for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes IN_PROCESS
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)

  @TP/oneM2M/CSE/SWC/CAN/006 @10.2.28.1#41 @10.2.28.1#44
  Scenario: An operation that goes on during CANCELLING is entered with what its device reports
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the device of "A" reports IN_PROCESS for campaign "C"
    Then the individual status of "A" in campaign "C" becomes IN_PROCESS (10.2.28.1#41)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05, 10.2.28.1#42)
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes SUCCESSFUL (10.2.28.1#41)
    And aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL (9.6.76-2/aggregatedSoftwareStatus#06, 10.2.28.1#42)
    And campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44, 9.6.76-2/campaignStatus#10)

  @TP/oneM2M/CSE/SWC/CAN/007 @10.2.28.1#33 @10.2.28.1/no-other#01
  Scenario: A campaign that is being cancelled never becomes FINISHED
    Given a campaign "C" on "A" that is CANCELLING
    When the device of "A" reports FAILURE for campaign "C"
    Then the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#41)
    And campaignStatus of campaign "C" becomes CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1#44, 10.2.28.1#43, 10.2.28.1#33)

  @TP/oneM2M/CSE/SWC/CAN/008 @10.2.28.1#37 @10.2.28.1#38
  Scenario: A campaign that is cancelled at once, on many targets, begins no further work
    Given nodes "E", "F" and "G"
    And a disabled campaign "C" on "A", "B", "D", "E", "F" and "G"
    When the originator enables campaign "C" and disables it at once
    Then campaign "C" makes no further [software] on its targets (10.2.28.1#37)
    And campaign "C" begins no further operation on its targets (10.2.28.1#38)

  @TP/oneM2M/CSE/SWC/CAN/009 @10.2.28.1#38
  Scenario: A campaign that is cancelled as soon as its [software] is there begins no further operation
    Given nodes "E", "F" and "G"
    And an enabled campaign "C" on "A", "B", "D", "E", "F" and "G"
    When the originator disables campaign "C" as soon as its [software] is there
    Then campaign "C" begins no further operation on its targets (10.2.28.1#38)

  @TP/oneM2M/CSE/SWC/CAN @10.2.28.1#37
  Scenario Outline: <nn> Enabled <way>, a campaign that is cancelled as soon as its first [software] is there makes no further one
    Given nodes "E", "F" and "G"
    And a campaign "C" on "A", "B", "D", "E", "F" and "G" that was enabled <way>, for INSTALL
    When the originator disables campaign "C" as soon as its first [software] is there
    Then campaign "C" makes no further [software] on its targets (10.2.28.1#37)
    And campaign "C" begins no further operation on its targets (10.2.28.1#38)

    Examples:
      | nn | way           |
      | 61 | by its CREATE |
      | 62 | by an UPDATE  |
