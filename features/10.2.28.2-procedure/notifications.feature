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

  @TP/oneM2M/CSE/SWC/NTA @10.2.28.2#08
  Scenario Outline: <nn> A change of <attribute> on the way to <end> is notified to those who asked for any update
    Given a subscription "all" to campaign "C"
    When the originator enables campaign "C"
    And the device of "A" reports <end> for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And subscription "all" is notified of <attribute> as the campaign has it (10.2.28.2#33)

    Examples:
      | nn | attribute                  | end        |
      | 01 | campaignEnabled            | SUCCESSFUL |
      | 02 | softwareLinks              | FAILURE    |
      | 03 | individualSoftwareStatuses | FAILURE    |
      | 04 | individualSoftwareStatuses | SUCCESSFUL |
      | 05 | aggregatedSoftwareStatus   | SUCCESSFUL |
      | 06 | aggregatedSoftwareStatus   | FAILURE    |

  @TP/oneM2M/CSE/SWC/NTB @10.2.28.2#08
  Scenario Outline: <nn> A change of <attribute> is notified to those who asked for that attribute alone
    Given a subscription "one" to <attribute> of campaign "C"
    When the originator enables campaign "C"
    And the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And subscription "one" is notified of <attribute> as the campaign has it (10.2.28.2#33)

    Examples:
      | nn | attribute                  |
      | 01 | campaignEnabled            |
      | 02 | campaignStatus             |
      | 03 | softwareLinks              |
      | 04 | individualSoftwareStatuses |
      | 05 | aggregatedSoftwareStatus   |

  @TP/oneM2M/CSE/SWC/NTC
  Scenario Outline: <nn> The event <event> of a campaign is notified as that of any resource
    Then the event <event> is notified of campaign "C" as of a container (9.6.76-1/subscription#03, 9.6.76-1/subscription#01)

    Examples:
      | nn | event       |
      | 01 | delete      |
      | 02 | createChild |
      | 03 | deleteChild |
