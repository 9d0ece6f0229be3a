Feature: UPDATE of a campaign: enabling and disabling

  Table 10.2.28.3.3-1 and the state diagram of 10.2.28.1.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/TRA/001 @10.2.28.1#10 @10.2.28.2#09 @10.2.28.1/PENDING-INITIATED#01 @9.6.76-2/campaignEnabled#02
  Scenario: Enabling a PENDING campaign makes it INITIATED
    Given a disabled campaign "C" on "A"
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaign "C" has these attributes:
      | campaignEnabled | true | 9.6.76-2/campaignEnabled#02 |
    And campaignStatus of campaign "C" is INITIATED (10.2.28.3.3#15, 10.2.28.1#10, 10.2.28.2#09, 10.2.28.1/PENDING-INITIATED#01)
    And campaignStatus of campaign "C" stays INITIATED (9.6.76-2/campaignStatus#06, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRA/002 @10.2.28.3.3#16 @10.2.28.3.3#17
  Scenario: A campaign that has just been enabled has no links, no statuses and nothing aggregated
    Given a disabled campaign "C" on "A"
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And softwareLinks of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.3.3#16, 10.2.28.1#11)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.3.3#17, 10.2.28.1#12)

  @TP/oneM2M/CSE/SWC/TRA/003 @10.2.28.3.3#20 @10.2.28.1#15
  Scenario: A campaign enabled by UPDATE, without criteria and schedules, is performed at once
    Given a disabled campaign "C" on "A", "B"
    When the originator enables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaign "C" begins its operation on "A", "B"

  @TP/oneM2M/CSE/SWC/TRA/004 @10.2.28.1#34 @10.2.28.1/FINISHED-PENDING#01
  Scenario: Disabling a FINISHED campaign makes it PENDING
    Given a campaign "C" on "A" that is FINISHED
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" is PENDING (10.2.28.3.3#18, 10.2.28.1#34, 10.2.28.1/FINISHED-PENDING#01)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.1#08, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRA/005 @10.2.28.1#35 @10.2.28.1/INITIATED-CANCELLING#01 @9.6.76-2/campaignEnabled#05
  Scenario: Disabling an INITIATED campaign cancels it
    Given a campaign "C" on "A" that is INITIATED
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" is CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE (10.2.28.3.3#19, 10.2.28.1#35, 10.2.28.1/INITIATED-CANCELLING#01, 9.6.76-2/campaignEnabled#05, 9.6.76-2/campaignStatus#08)

  @TP/oneM2M/CSE/SWC/TRA/006 @10.2.28.1#45 @10.2.28.1/CANCELLED-INITIATED#01
  Scenario: Enabling a CANCELLED campaign makes it INITIATED
    Given a campaign "C" on "A" that is CANCELLED
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (10.2.28.1#45)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#45, 10.2.28.3.3#15, 10.2.28.1/CANCELLED-INITIATED#01)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRA/007 @10.2.28.1#45 @10.2.28.1/STATUS_NOT_CANCELLABLE-INITIATED#01
  Scenario: Enabling a STATUS_NOT_CANCELLABLE campaign makes it INITIATED
    Given a campaign "C" on "A" that is STATUS_NOT_CANCELLABLE
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (10.2.28.1#45)
    And campaignStatus of campaign "C" is INITIATED (10.2.28.1#45, 10.2.28.3.3#15, 10.2.28.1/STATUS_NOT_CANCELLABLE-INITIATED#01)
    And softwareLinks of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.1#46, 10.2.28.3.3#16)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.1#47, 10.2.28.3.3#17)

  @TP/oneM2M/CSE/SWC/TRA/008 @10.2.28.1#08 @10.2.28.1/no-other#01
  Scenario: Disabling a campaign that is not enabled changes nothing
    Given a disabled campaign "C" on "A"
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.1#08, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/TRA/009 @10.2.28.3.3#03 @9.6.76-2/campaignEnabled#06
  Scenario: No UPDATE of a CANCELLING campaign is accepted
    Given a campaign "C" on "A" that is CANCELLING
    When the originator updates campaign "C" with:
      | campaignEnabled | true |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03, 9.6.76-2/campaignEnabled#06)
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03)
    When the originator updates campaign "C" with:
      | version | 9.9.9 |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#03)
    And campaignStatus of campaign "C" stays CANCELLING (10.2.28.3.3#03)

  @TP/oneM2M/CSE/SWC/TRA/013 @10.2.28.3.3#03
  Scenario: An UPDATE that follows at once on a cancellation is refused if the campaign is CANCELLING, however short
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the originator disables campaign "C" and at once changes its labels
    Then the change was not made during CANCELLING (10.2.28.3.3#03)

  @TP/oneM2M/CSE/SWC/TRA/010 @10.2.28.1#08 @10.2.28.1/no-other#01
  Scenario: A FINISHED campaign stays FINISHED while it is enabled
    Given a campaign "C" on "A" that is FINISHED
    Then campaignStatus of campaign "C" stays FINISHED (10.2.28.1#08, 10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#07)
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is accepted (9.6.76-2/labels#02)
    And campaignStatus of campaign "C" stays FINISHED (10.2.28.1#08, 10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#07)

  @TP/oneM2M/CSE/SWC/TRA/011 @10.2.28.1#08 @10.2.28.1/no-other#01
  Scenario: A CANCELLED campaign stays CANCELLED while it is not enabled
    Given a campaign "C" on "A" that is CANCELLED
    When the originator updates campaign "C" with:
      | version | 9.9.9 |
    Then the UPDATE is accepted (9.6.76-2/version#02, 10.2.28.3.3#04)
    And campaignStatus of campaign "C" stays CANCELLED (10.2.28.1#08, 10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#09)

  @TP/oneM2M/CSE/SWC/TRA/012 @10.2.28.1#08
  Scenario: Disabling a CANCELLED campaign again changes nothing
    Given a campaign "C" on "A" that is CANCELLED
    When the originator disables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" stays CANCELLED (10.2.28.1#08, 10.2.28.1/no-other#01)
