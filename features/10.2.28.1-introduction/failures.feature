Feature: Failures: creation, subscription, deletion, and the targets that go on

  Clause 10.2.28.1 and 10.2.28.2, steps 5 to 7.

  Background:
    Given nodes "A", "B" and "D"

  @TP/oneM2M/CSE/SWC/FLR/001 @10.2.28.1#29 @10.2.28.2#22 @10.2.28.1#32
  Scenario: A [software] that cannot be created fails its target
    Given an enabled campaign "C" on "A", "B" that waits for its trigger
    When node "B" is deleted
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A" (10.2.28.2#24)
    And 1 individual status of campaign "C" becomes FAILURE (10.2.28.2#22, 10.2.28.1#29)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#32)

  @TP/oneM2M/CSE/SWC/FLR/002 @10.2.28.2#24 @10.2.28.2#22
  Scenario: The other targets go on when the [software] of one cannot be created
    Given an enabled campaign "C" on "A", "B" and "D" that waits for its trigger
    When node "A" is deleted
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "B", "D" (10.2.28.2#24)
    And 1 individual status of campaign "C" becomes FAILURE (10.2.28.2#22, 10.2.28.1#29)
    When the devices of "B", "D" report SUCCESSFUL for campaign "C"
    Then the individual status of "B", "D" in campaign "C" becomes SUCCESSFUL
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/FLR/003 @10.2.28.1#31 @10.2.28.2#28 @10.2.28.1#32
  Scenario: A [software] that is deleted before its operation has completed fails its target
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the [software] of "A" for campaign "C" is deleted
    Then 1 individual status of campaign "C" becomes FAILURE (10.2.28.1#31, 10.2.28.2#28)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#32)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 10.2.28.2#28)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/FLR/004 @10.2.28.1#31 @10.2.28.1#32
  Scenario: A subscription that is deleted before the operation has completed fails its target
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the subscription to the [software] of "B" for campaign "C" is deleted
    Then the individual status of "B" in campaign "C" becomes FAILURE (10.2.28.1#31)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#32)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL (10.2.28.2#24, 10.2.28.1#24)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

  @TP/oneM2M/CSE/SWC/FLR/005 @10.2.28.1#31
  Scenario: A subscription that is deleted after the operation has completed changes nothing
    Given an enabled campaign "C" on "A", "B"
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    When the subscription to the [software] of "A" for campaign "C" is deleted
    Then the individual status of "A" in campaign "C" stays SUCCESSFUL (10.2.28.1#31)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL (9.6.76-2/aggregatedSoftwareStatus#06, 10.2.28.1#31)

  @TP/oneM2M/CSE/SWC/FLR/006 @10.2.28.2#28 @10.2.28.1#31
  Scenario: A node that is deleted with its [software] fails its target
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When node "A" is deleted
    Then 1 individual status of campaign "C" becomes FAILURE (10.2.28.1#31, 10.2.28.2#28)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)

  @TP/oneM2M/CSE/SWC/FLR/007 @10.2.28.1#33 @10.2.28.1#32
  Scenario: A campaign all of whose targets fail, each for its own reason, is FINISHED
    Given an enabled campaign "C" on "A", "B" and "D" that waits for its trigger
    When node "A" is deleted
    And the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "B", "D" (10.2.28.2#24)
    And 1 individual status of campaign "C" becomes FAILURE (10.2.28.2#22, 10.2.28.1#29)
    When the [software] of "B" for campaign "C" is deleted
    Then 2 individual statuses of campaign "C" become FAILURE (10.2.28.1#31, 10.2.28.2#28)
    When the device of "D" reports FAILURE for campaign "C"
    Then the individual status of "D" in campaign "C" becomes FAILURE
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
    And campaignStatus of campaign "C" becomes FINISHED

  @needs-expiry @TP/oneM2M/CSE/SWC/FLR/008 @10.2.28.2#28 @10.2.28.1#31
  Scenario: A [software] that expires before its operation has completed fails its target
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the expirationTime of the [software] of "A" for campaign "C" has passed
    Then 1 individual status of campaign "C" becomes FAILURE (10.2.28.2#28, 10.2.28.1#31)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#32)
