Feature: Each cycle of a campaign is as any other

  Clause 10.2.28.1. However a campaign came to be enabled, and how often, the same is forbidden, and the same follows.

  Background:
    Given nodes "A" and "B"
    And a trigger subject "S" with the value 5

  @TP/oneM2M/CSE/SWC/EVC
  Scenario Outline: <nn> Enabled <way>, a campaign for <operation> is locked until it has ended
    Given a campaign "C" on "A", "B" that was enabled <way>, for <operation>
    And the operation of campaign "C" has begun on "A", "B"
    When the originator updates campaign "C" with:
      | version | 9.9.9 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/version#05)
    When the originator updates campaign "C" with:
      | softwareName | another-name |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/softwareName#05)
    When the originator updates campaign "C" with:
      | URL | http://software.example/another |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/URL#05)
    When the originator updates campaign "C" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/softwareTargets#06)
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "S" = 1 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/softwareTriggerCriteria#06)
    When the originator updates campaign "C" with:
      | softwareOperation | <other> |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/softwareOperation#09)
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    When the originator creates campaign "D" on "B"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09)
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING (10.2.28.3.3#18, 10.2.28.1#34)
    When the originator updates campaign "C" with:
      | version | 9.9.9 |
    Then the UPDATE is accepted, as a control

    Examples:
      | nn | way                         | operation  | other      |
      | 01 | by its CREATE               | INSTALL    | UNINSTALL  |
      | 02 | by an UPDATE                | UNINSTALL  | ACTIVATE   |
      | 03 | again after it was FINISHED | ACTIVATE   | DEACTIVATE |
      | 04 | again after it was CANCELLED | DEACTIVATE | INSTALL    |

  @TP/oneM2M/CSE/SWC/EVC
  Scenario Outline: <nn> Enabled <way>, a campaign for <operation> tells how its operations go
    Given a campaign "C" on "A", "B" that was enabled <way>, for <operation>
    And the operation of campaign "C" has begun on "A", "B"
    Then the [software] of "B" has version, softwareName and URL of campaign "C"
    And the [software] of "B" expires no later than campaign "C"
    And only the action of campaign "C" is TRUE on the [software] of "B"
    And the Hosting CSE subscribes to the [software] of "A" for campaign "C"
    And softwareLinks of campaign "C" has one entry for each target
    And individualSoftwareStatuses of campaign "C" has one entry for each target
    When the device of "A" reports IN_PROCESS for campaign "C"
    Then the individual status of "A" in campaign "C" becomes IN_PROCESS (<source>)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL (<source>)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 9.6.76-2/campaignStatus#06)
    When the device of "B" reports <end> for campaign "C"
    Then the individual status of "B" in campaign "C" becomes <end> (<source>)
    And aggregatedSoftwareStatus of campaign "C" becomes <end>
    And campaignStatus of campaign "C" becomes FINISHED

    Examples:
      | nn | way                         | operation  | source       | end        |
      | 11 | by its CREATE               | INSTALL    | 10.2.28.1#24 | FAILURE    |
      | 12 | by its CREATE               | ACTIVATE   | 10.2.28.1#27 | SUCCESSFUL |
      | 13 | by an UPDATE                | UNINSTALL  | 10.2.28.1#24 | FAILURE    |
      | 14 | by an UPDATE                | DEACTIVATE | 10.2.28.1#27 | SUCCESSFUL |
      | 15 | again after it was FINISHED | INSTALL    | 10.2.28.1#24 | FAILURE    |
      | 16 | again after it was FINISHED | ACTIVATE   | 10.2.28.1#27 | SUCCESSFUL |
      | 17 | again after it was CANCELLED | UNINSTALL  | 10.2.28.1#24 | FAILURE    |
      | 18 | again after it was CANCELLED | DEACTIVATE | 10.2.28.1#27 | SUCCESSFUL |

  @TP/oneM2M/CSE/SWC/EVC @10.2.28.1#36 @10.2.28.1#39 @10.2.28.1#40 @10.2.28.1#41 @10.2.28.1#43 @10.2.28.1#44
  Scenario Outline: <nn> Enabled <way>, a campaign for <operation> is cancelled
    Given a campaign "C" on "A", "B" that was enabled <way>, for <operation>
    And the operation of campaign "C" has begun on "A", "B"
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" is CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.3.3#19, 10.2.28.1#35)
    And the cancellation of campaign "C" ends
    And the individual statuses of campaign "C" tell of the cancellation
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#42)
    When the originator deletes campaign "C"
    Then the DELETE is accepted, as a control

    Examples:
      | nn | way                         | operation  |
      | 21 | by its CREATE               | ACTIVATE   |
      | 22 | by an UPDATE                | DEACTIVATE |
      | 23 | again after it was FINISHED | INSTALL    |
      | 24 | again after it was CANCELLED | UNINSTALL  |

  @TP/oneM2M/CSE/SWC/EVC @10.2.28.1#44
  Scenario Outline: <nn> Enabled <way>, a campaign is locked while it is CANCELLING
    Given a campaign "C" on "A", "B" that was enabled <way>, for INSTALL
    And the operation of campaign "C" has begun on "A", "B"
    When the originator disables campaign "C"
    Then campaign "C" stays in CANCELLING, or this does not apply
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03)
    When the originator updates campaign "C" with:
      | campaignEnabled | true |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03, 9.6.76-2/campaignEnabled#06)
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    When the device of "A" reports FAILURE for campaign "C"
    Then the individual status of "A" in campaign "C" becomes FAILURE (10.2.28.1#41)
    When the device of "B" reports SUCCESSFUL for campaign "C"
    Then the individual status of "B" in campaign "C" becomes SUCCESSFUL (10.2.28.1#41)
    And campaignStatus of campaign "C" becomes STATUS_NOT_CANCELLABLE (10.2.28.1#44)
    When the originator deletes campaign "C"
    Then the DELETE is accepted, as a control

    Examples:
      | nn | way                         |
      | 31 | by its CREATE               |
      | 32 | by an UPDATE                |
      | 33 | again after it was FINISHED |
      | 34 | again after it was CANCELLED |

  @TP/oneM2M/CSE/SWC/EVC
  Scenario Outline: <nn> Enabled <way> and ended, a campaign is checked at each UPDATE
    Given node "E"
    And another originator
    And a node "closed" under which the other originator may not create
    And a trigger subject "secret" with the value 1 that the other originator may not retrieve
    And an enabled campaign "D" on "E" that waits for its trigger
    And a campaign "C" on "A", "B" that was enabled <way>, for INSTALL
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING (10.2.28.3.3#18, 10.2.28.1#34)
    When the originator updates campaign "C" with:
      | softwareTargets | "A", "nowhere" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#06, 10.2.28.3.3#05)
    When the originator updates campaign "C" with:
      | softwareTargets | "A", "E" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09)
    When the originator updates campaign "C" with:
      | softwareTriggerCriteria | "nowhere" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#12, 10.2.28.3.3#11)
    Given the other originator may update campaign "C"
    When the other originator updates campaign "C" with:
      | softwareTargets | "A", "closed" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#08, 10.2.28.3.3#07)
    When the other originator updates campaign "C" with:
      | softwareTriggerCriteria | "secret" > 5 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#14, 10.2.28.3.3#13)
    When the other originator updates campaign "C" with:
      | softwareTargets | "B", "A" |
    Then the UPDATE is accepted, as a control

    Examples:
      | nn | way                         |
      | 41 | by its CREATE               |
      | 42 | by an UPDATE                |
      | 43 | again after it was FINISHED |
