Feature: CREATE of a campaign: the first campaignStatus

  Table 10.2.28.3.1-1, and 10.2.28.1 with its state diagram.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/CRE/030 @10.2.28.1#09 @9.6.76-2/campaignStatus#04 @9.6.76-2/campaignStatus#05 @10.2.28.1/creation-PENDING#01
  Scenario: A campaign created without campaignEnabled is disabled and PENDING
    When the originator creates campaign "C" on "A"
    Then the CREATE is accepted (10.2.28.3.1#01)
    And campaign "C" has these attributes:
      | campaignEnabled | false | 9.6.76-2/campaignEnabled#03 |
    And campaignStatus of campaign "C" is PENDING (10.2.28.3.1#16, 10.2.28.1#09, 9.6.76-2/campaignStatus#05, 10.2.28.1/creation-PENDING#01)
    And campaign "C" begins nothing on "A" (9.6.76-2/campaignEnabled#04, 10.2.28.1#06)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.1#08, 10.2.28.1/no-other#01, 9.6.76-2/campaignStatus#04)

  @TP/oneM2M/CSE/SWC/CRE/031 @10.2.28.1#09 @10.2.28.1/creation-PENDING#01
  Scenario: A campaign created with campaignEnabled FALSE is PENDING
    When the originator creates campaign "C" on "A" with:
      | campaignEnabled | false |
    Then the CREATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaignStatus of campaign "C" is PENDING (10.2.28.3.1#16, 10.2.28.1#09, 10.2.28.1/creation-PENDING#01)
    And campaign "C" begins nothing on "A" (9.6.76-2/campaignEnabled#04, 10.2.28.1#06)

  @TP/oneM2M/CSE/SWC/CRE/035
  Scenario: A CREATE may say how much of the campaign its response holds
    Given a disabled campaign "C" on "A"
    Then a CREATE like that of campaign "C" may say what its response holds (10.2.28.3.1#02)

  @TP/oneM2M/CSE/SWC/CRE/032 @10.2.28.1#10 @10.2.28.2#09 @10.2.28.1/creation-INITIATED#01 @9.6.76-2/campaignStatus#06
  Scenario: A campaign created with campaignEnabled TRUE is INITIATED
    Given a trigger subject "S" with the value 1
    When the originator creates campaign "C" on "A" with:
      | campaignEnabled         | true    |
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaign "C" has these attributes:
      | campaignEnabled | true | 9.6.76-2/campaignEnabled#02 |
    And campaignStatus of campaign "C" is INITIATED (10.2.28.3.1#15, 10.2.28.1#10, 10.2.28.2#09, 10.2.28.1/creation-INITIATED#01)
    And campaignStatus of campaign "C" stays INITIATED (9.6.76-2/campaignStatus#06, 10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/CRE/033 @10.2.28.1#11 @10.2.28.1#12 @9.6.76-2/aggregatedSoftwareStatus#04
  Scenario: A campaign that has just been created enabled has no links, no statuses and nothing aggregated
    Given an enabled campaign "C" on "A" that waits for its trigger
    Then softwareLinks of campaign "C" stays NULL (10.2.28.1#11)
    And individualSoftwareStatuses of campaign "C" stays NULL (10.2.28.1#11)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED (10.2.28.1#12, 9.6.76-2/aggregatedSoftwareStatus#01)

  @TP/oneM2M/CSE/SWC/CRE/034 @10.2.28.3.1#17 @10.2.28.1#15 @9.6.76-2/softwareTriggerCriteria#05
  Scenario: A campaign created enabled, without criteria and schedules, is performed at once
    When the originator creates campaign "C" on "A" with:
      | campaignEnabled | true |
    Then the CREATE is accepted (9.6.76-2/campaignEnabled#02)
    And campaign "C" begins its operation on "A"
