@needs-announcement
Feature: Announcement of a campaign: which attributes

  Table 9.6.76-2, last column: always (MA), never (NA), or where announcedAttribute names them (OA).

  Background:
    Given node "A"
    And remote CSE "R", to which the IUT announces

  @TP/oneM2M/CSE/SWC/ANM/001 @9.6.76-2/labels#04
  Scenario: labels are announced, and so is their change
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R"               |
      | labels     | ["blue","green"] |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And labels of campaign "C" is announced to "R" as it is (9.6.76-2/labels#04)
    When the originator updates campaign "C" with:
      | labels | ["red"] |
    Then the UPDATE is accepted (9.6.76-2/labels#02)
    And labels of campaign "C" is announced to "R" as it is (9.6.76-2/labels#04)

  @TP/oneM2M/CSE/SWC/ANM/002 @9.6.76-2/expirationTime#04
  Scenario: expirationTime is announced
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And expirationTime of campaign "C" is announced to "R" as it is (9.6.76-2/expirationTime#04)

  @TP/oneM2M/CSE/SWC/ANM/003 @9.6.76-2/accessControlPolicyIDs#04
  Scenario: accessControlPolicyIDs is announced
    When the originator creates campaign "C" on "A" with:
      | announceTo             | "R"    |
      | accessControlPolicyIDs | "open" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And accessControlPolicyIDs of campaign "C" is announced to "R" as it is (9.6.76-2/accessControlPolicyIDs#04)

  @TP/oneM2M/CSE/SWC/ANX
  Scenario Outline: <nn> <attribute> is never announced, not even when announcedAttribute names it
    When the originator creates campaign "C" on "A" with:
      | announceTo         | "R"         |
      | announcedAttribute | ["version"] |
    Then the CREATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And <attribute> of campaign "C" is not announced to "R" (9.6.76-2/<attribute>#04)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["version","<attribute>"] |
      | version            | 2.0.0                     |
    Then <attribute> of campaign "C" is not announced to "R" (9.6.76-2/<attribute>#04)

    Examples:
      | nn | attribute          |
      | 01 | resourceType       |
      | 02 | resourceID         |
      | 03 | resourceName       |
      | 04 | parentID           |
      | 05 | creationTime       |
      | 06 | lastModifiedTime   |
      | 07 | announceTo         |
      | 08 | announcedAttribute |

  @TP/oneM2M/CSE/SWC/ANO @9.6.76-2/announcedAttribute#03
  Scenario Outline: <nn> <attribute> is announced where announcedAttribute names it, and not where it does not
    When the originator creates campaign "C" on "A" with:
      | announceTo | "R" |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And <attribute> of campaign "C" is not announced to "R" (<cell>, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["<attribute>"] |
    Then the UPDATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And <attribute> of campaign "C" is announced to "R" as it is (<cell>, 9.6.76-2/announcedAttribute#03)

    Examples:
      | nn | attribute                | cell                                 |
      | 01 | campaignEnabled          | 9.6.76-2/campaignEnabled#07          |
      | 02 | campaignStatus           | 9.6.76-2/campaignStatus#11           |
      | 03 | version                  | 9.6.76-2/version#06                  |
      | 04 | softwareName             | 9.6.76-2/softwareName#06             |
      | 05 | URL                      | 9.6.76-2/URL#06                      |
      | 06 | softwareTargets          | 9.6.76-2/softwareTargets#07          |
      | 07 | softwareOperation        | 9.6.76-2/softwareOperation#10        |
      | 08 | aggregatedSoftwareStatus | 9.6.76-2/aggregatedSoftwareStatus#08 |

  @TP/oneM2M/CSE/SWC/ANO/020 @9.6.76-2/dynamicAuthorizationConsultationIDs#04 @9.6.76-2/announcedAttribute#03
  Scenario: dynamicAuthorizationConsultationIDs is announced where announcedAttribute names it, and not where it does not
    When the originator creates campaign "C" on "A" with:
      | announceTo                          | "R"                  |
      | dynamicAuthorizationConsultationIDs | ["swctConsultation"] |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And dynamicAuthorizationConsultationIDs of campaign "C" is not announced to "R" (9.6.76-2/dynamicAuthorizationConsultationIDs#04, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["dynamicAuthorizationConsultationIDs"] |
    Then the UPDATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And dynamicAuthorizationConsultationIDs of campaign "C" is announced to "R" as it is (9.6.76-2/dynamicAuthorizationConsultationIDs#04, 9.6.76-2/announcedAttribute#03)

  @TP/oneM2M/CSE/SWC/ANO/021 @9.6.76-2/softwareTriggerCriteria#07 @9.6.76-2/announcedAttribute#03
  Scenario: softwareTriggerCriteria is announced where announcedAttribute names it, and not where it does not
    Given a trigger subject "S" with the value 1
    When the originator creates campaign "C" on "A" with:
      | announceTo              | "R"     |
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE that announces is accepted (9.6.76-2/announceTo#03, 9.6.76-2/announceTo#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And softwareTriggerCriteria of campaign "C" is not announced to "R" (9.6.76-2/softwareTriggerCriteria#07, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | announcedAttribute | ["softwareTriggerCriteria"] |
    Then the UPDATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And softwareTriggerCriteria of campaign "C" is announced to "R" as it is (9.6.76-2/softwareTriggerCriteria#07, 9.6.76-2/announcedAttribute#03)

  @TP/oneM2M/CSE/SWC/ANP @9.6.76-2/announcedAttribute#03
  Scenario Outline: <nn> An UPDATE of <attribute> is followed where it is announced
    When the originator creates campaign "C" on "A" with:
      | announceTo         | "R"             |
      | announcedAttribute | ["<attribute>"] |
    Then the CREATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    And <attribute> of campaign "C" is announced to "R" as it is (<cell>, 9.6.76-2/announcedAttribute#03)
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is accepted (9.6.76-2/<attribute>#02)
    And <attribute> of campaign "C" is announced to "R" as it is (<cell>, 9.6.76-2/announcedAttribute#03)

    Examples:
      | nn | attribute         | value                             | cell                          |
      | 01 | version           | 2.0.0                             | 9.6.76-2/version#06           |
      | 02 | softwareName      | other-firmware                    | 9.6.76-2/softwareName#06      |
      | 03 | URL               | http://software.example/other.bin | 9.6.76-2/URL#06               |
      | 04 | softwareOperation | UNINSTALL                         | 9.6.76-2/softwareOperation#10 |

  @TP/oneM2M/CSE/SWC/ANQ @9.6.76-2/announcedAttribute#03
  Scenario Outline: <nn> What the Hosting CSE makes of <attribute> by itself is followed where it is announced
    When the originator creates campaign "C" on "A" with:
      | announceTo         | "R"             |
      | announcedAttribute | ["<attribute>"] |
    Then the CREATE that announces is accepted (9.6.76-2/announcedAttribute#03, 9.6.76-2/announcedAttribute#02)
    And campaign "C" is announced to "R" (9.6.76-2/announceTo#03)
    When the originator enables campaign "C"
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    And <attribute> of campaign "C" is announced to "R" as it is (<cell>, 9.6.76-2/announcedAttribute#03)

    Examples:
      | nn | attribute                  | cell                                   |
      | 01 | campaignEnabled            | 9.6.76-2/campaignEnabled#07            |
      | 02 | campaignStatus             | 9.6.76-2/campaignStatus#11             |
      | 03 | softwareLinks              | 9.6.76-2/softwareLinks#04              |
      | 04 | aggregatedSoftwareStatus   | 9.6.76-2/aggregatedSoftwareStatus#08   |
      | 05 | individualSoftwareStatuses | 9.6.76-2/individualSoftwareStatuses#14 |
