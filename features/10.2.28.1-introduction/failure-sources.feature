Feature: Failures for every operation, of all targets, and after the end

  Clause 10.2.28.1 and 10.2.28.2, steps 5 to 7.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/FLR @10.2.28.1#31 @10.2.28.1#32 @10.2.28.1#33
  Scenario Outline: <nn> <operation>: the [software] of one target is deleted, the subscription of another, a third goes on
    Given node "D"
    And an enabled campaign "C" on "A", "B" and "D" with:
      | softwareOperation | <operation> |
    When the devices of "A", "B" and "D" report IN_PROCESS for campaign "C"
    Then the individual status of "A", "B" and "D" in campaign "C" becomes IN_PROCESS
    When the [software] of "A" for campaign "C" is deleted
    Then 1 individual status of campaign "C" becomes FAILURE (10.2.28.1#31, 10.2.28.2#28)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05, 10.2.28.1#32)
    When the subscription to the [software] of "B" for campaign "C" is deleted
    Then the individual status of "B" in campaign "C" becomes FAILURE (10.2.28.1#31)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05, 10.2.28.1#32)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 10.2.28.2#28)
    When the device of "D" reports SUCCESSFUL for campaign "C"
    Then the individual status of "D" in campaign "C" becomes SUCCESSFUL
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

    Examples:
      | nn | operation  |
      | 11 | INSTALL    |
      | 12 | UNINSTALL  |
      | 13 | ACTIVATE   |
      | 14 | DEACTIVATE |

  @TP/oneM2M/CSE/SWC/FLR/021 @10.2.28.2#22 @10.2.28.1#29 @10.2.28.1#32 @10.2.28.1#33
  Scenario: A campaign that can make no [software] at all is FINISHED with FAILURE
    Given an enabled campaign "C" on "A", "B" that waits for its trigger
    When node "A" is deleted
    And node "B" is deleted
    And the trigger of campaign "C" is met
    Then 2 individual statuses of campaign "C" become FAILURE (10.2.28.2#22, 10.2.28.1#29)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING (10.2.28.3.3#18, 10.2.28.1#34)

  @TP/oneM2M/CSE/SWC/FLR/022 @10.2.28.1#31 @10.2.28.1#33
  Scenario: A campaign that has lost all its subscriptions is FINISHED with FAILURE
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the subscription to the [software] of "A" for campaign "C" is deleted
    And the subscription to the [software] of "B" for campaign "C" is deleted
    Then the individual status of "A", "B" in campaign "C" becomes FAILURE (10.2.28.1#31)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/FLR/023 @10.2.28.1#31
  Scenario: A [software] that is deleted after its operation has completed is no failure
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    When the [software] of "A" for campaign "C" is deleted
    Then 0 individual statuses of campaign "C" become FAILURE (10.2.28.1#31)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL (9.6.76-2/aggregatedSoftwareStatus#06, 10.2.28.1#31)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/FLR/024 @10.2.28.1#31 @10.2.28.1/no-other#01
  Scenario: What is deleted after the campaign has FINISHED changes nothing about it
    Given a campaign "C" on "A", "B" that is FINISHED
    When the [software] of "A" for campaign "C" is deleted
    And the subscription to the [software] of "B" for campaign "C" is deleted
    Then campaignStatus of campaign "C" stays FINISHED (10.2.28.1/no-other#01)
    And aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL (9.6.76-2/aggregatedSoftwareStatus#06, 10.2.28.1#31)

  @TP/oneM2M/CSE/SWC/FLR/025 @10.2.28.1#31 @10.2.28.2#23
  Scenario: A target that has failed for its lost subscription stays failed, whatever its device reports
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the subscription to the [software] of "A" for campaign "C" is deleted
    Then the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#31)
    When the device of "A" still reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" stays FAILURE (10.2.28.1#31, 10.2.28.2#23)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)

  @TP/oneM2M/CSE/SWC/FLR/026 @10.2.28.1#30 @10.2.28.2#22 @10.2.28.2#23 @10.2.28.2#24
  Scenario: A [software] that is deleted as soon as it is there, subscribed to or not, fails its target
    Given an enabled campaign "C" on "A", "B"
    When the [software] of "A" for campaign "C" is deleted as soon as it is there
    Then campaign "C" performs its operation on "A", or leaves it out and enters FAILURE (10.2.28.1#30, 10.2.28.1#31, 10.2.28.2#22)
    And campaign "C" begins nothing on "A" once its entry is FAILURE (10.2.28.2#23)
    And campaign "C" begins its operation on "B" (10.2.28.2#24)

  @TP/oneM2M/CSE/SWC/FLR/027 @10.2.28.2#26 @10.2.28.2#22
  Scenario: An operation that is left out has an entry with FAILURE
    Given an enabled campaign "C" on "A", "B"
    Then campaign "C" performs its operation on "A", "B", or leaves it out and enters FAILURE (10.2.28.2#26, 10.2.28.2#22)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#32, 10.2.28.2#21)
