Feature: What happens to the targets of a campaign while it is CANCELLING

  Clause 10.2.28.1. These need a CSE that stays in CANCELLING while it lets operations finish.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/CAN/031 @10.2.28.1#41 @10.2.28.1#42 @10.2.28.1#44
  Scenario: One operation ends well during CANCELLING, another fails
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the device of "A" reports FAILURE for campaign "C"
    Then the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#41)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then the individual status of "B" in campaign "C" becomes SUCCESSFUL (10.2.28.1#41)
    And the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#41)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#42)
    And campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44)

  @TP/oneM2M/CSE/SWC/CAN/032 @10.2.28.1#41 @10.2.28.1#42
  Scenario: All operations fail during CANCELLING
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the devices of "A", "B" report IN_PROCESS for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes IN_PROCESS (10.2.28.1#41)
    When the devices of "A", "B" report FAILURE for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes FAILURE (10.2.28.1#41)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#42)
    And campaignStatus of campaign "C" becomes CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1#44, 10.2.28.1#43)

  @TP/oneM2M/CSE/SWC/CAN @10.2.28.1#41 @9.6.76-2/individualSoftwareStatuses#11
  Scenario Outline: <nn> <operation>: during CANCELLING too, the other status attribute tells nothing
    Given an enabled campaign "C" on "A" with:
      | softwareOperation | <operation> |
    And the operation of campaign "C" has begun on "A"
    When the originator disables campaign "C"
    Then campaign "C" stays in CANCELLING, or this does not apply
    When the device of "A" sets the other status attribute of its [software] to SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" stays UNINITIALIZED, IN_PROCESS or FAILURE (<source>, 10.2.28.1#41)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL (10.2.28.1#41, <source>)
    And campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44)

    Examples:
      | nn | operation  | source                                 |
      | 41 | INSTALL    | 9.6.76-2/individualSoftwareStatuses#12 |
      | 42 | UNINSTALL  | 9.6.76-2/individualSoftwareStatuses#12 |
      | 43 | ACTIVATE   | 9.6.76-2/individualSoftwareStatuses#13 |
      | 44 | DEACTIVATE | 9.6.76-2/individualSoftwareStatuses#13 |

  @TP/oneM2M/CSE/SWC/CAN/033 @10.2.28.1#31 @10.2.28.1#42
  Scenario: A [software] and a subscription that are deleted during CANCELLING fail their targets and end the cancellation
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the subscription to the [software] of "A" for campaign "C" is deleted
    Then the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#31)
    When the [software] of "B" for campaign "C" is deleted
    Then 2 individual statuses of campaign "C" become FAILURE (10.2.28.1#31, 10.2.28.2#28)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.1#42)
    And campaignStatus of campaign "C" becomes CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.1#44, 10.2.28.1#43)

  @TP/oneM2M/CSE/SWC/CAN @10.2.28.3.3#03
  Scenario Outline: <nn> No UPDATE of <attribute> to <value> is accepted in CANCELLING, but after it
    Given a campaign "C" on "A" that is CANCELLING
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03)
    And campaignStatus of campaign "C" stays CANCELLING (10.2.28.3.3#03)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44)
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is accepted, as a control

    Examples:
      | nn | attribute         | value                         |
      | 51 | campaignEnabled   | false                         |
      | 52 | campaignEnabled   | true                          |
      | 53 | labels            | ["changed"]                   |
      | 54 | expirationTime    | in 900 s                      |
      | 55 | softwareTargets   | "A", "B"                      |
      | 56 | softwareOperation | UNINSTALL                     |
      | 57 | URL               | http://software.example/other |

  @TP/oneM2M/CSE/SWC/CAN/034 @10.2.28.3.4#03 @10.2.28.3.4#01
  Scenario: A campaign is not deleted in CANCELLING, but after it
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaign "C" stays in CANCELLING, or this does not apply
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44)
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
