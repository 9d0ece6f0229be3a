@needs-subscription
Feature: Notifications of a campaign's changes

  Clause 10.2.28.2, step 8. When a notification arrives, and how many updates the Hosting CSE makes of its own steps, is its own.

  Background:
    Given node "A"
    And a disabled campaign "C" on "A"

  @TP/oneM2M/CSE/SWC/NOT/001 @10.2.28.2#33 @10.2.28.2#08 @9.6.76-1/subscription#01
  Scenario: An UPDATE by an Originator is notified
    Given a subscription "S" to campaign "C"
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is accepted (9.6.76-2/labels#02)
    And subscription "S" is notified of an update (10.2.28.2#33)

  @TP/oneM2M/CSE/SWC/NOT/002 @10.2.28.2#33
  Scenario: Enabling a campaign is notified
    Given a subscription "S" to campaign "C"
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And subscription "S" is notified of campaignStatus INITIATED (10.2.28.2#33)

  @TP/oneM2M/CSE/SWC/NOT/003 @10.2.28.2#33
  Scenario: What the Hosting CSE changes by itself is notified
    Given a subscription "S" to campaign "C"
    When the originator enables campaign "C"
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And subscription "S" is notified of campaignStatus FINISHED (10.2.28.2#33)

  @TP/oneM2M/CSE/SWC/NOT/004 @10.2.28.2#33
  Scenario: The end of a cancellation is notified
    Given a subscription "S" to campaign "C"
    When the originator enables campaign "C" with a trigger that is not met
    And the originator disables campaign "C"
    Then the cancellation of campaign "C" ends (10.2.28.1#43)
    And subscription "S" is notified of campaignStatus CANCELLED (10.2.28.2#33)
