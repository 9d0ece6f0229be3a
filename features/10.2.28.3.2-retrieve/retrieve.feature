Feature: RETRIEVE of a campaign

  Clause 10.2.28.3.2.

  @TP/oneM2M/CSE/SWC/RET/001 @10.2.28.3.2#01 @9.6.76#04 @9.6.76-2/version#01 @9.6.76-2/softwareName#01 @9.6.76-2/URL#01 @9.6.76-2/softwareTargets#01 @9.6.76-2/softwareOperation#01
  Scenario: A campaign is retrieved with the attributes that it was given
    Given node "A"
    And a trigger subject "S" with the value 1
    When the originator creates campaign "C" on "A" with:
      | labels                  | ["spring", "round 7"]       |
      | version                 | 2.4.1-rc "7" <ü> ✓          |
      | softwareName            | firmware, part A; "quoted"  |
      | URL                     | http://software.example/a?b |
      | softwareOperation       | UNINSTALL                   |
      | softwareTriggerCriteria | "S" != 1                    |
    Then the CREATE is accepted (10.2.28.3.1#01)
    And campaign "C" has these attributes:
      | labels                  | ["spring", "round 7"]       | 9.6.76-2/labels#02                  |
      | version                 | 2.4.1-rc "7" <ü> ✓          | 9.6.76-2/version#02                 |
      | softwareName            | firmware, part A; "quoted"  | 9.6.76-2/softwareName#02            |
      | URL                     | http://software.example/a?b | 9.6.76-2/URL#02                     |
      | softwareTargets         | "A"                         | 9.6.76-2/softwareTargets#02         |
      | softwareOperation       | UNINSTALL                   | 9.6.76-2/softwareOperation#02       |
      | softwareTriggerCriteria | "S" != 1                    | 9.6.76-2/softwareTriggerCriteria#02 |

  @TP/oneM2M/CSE/SWC/RET/002 @9.6.76#04 @9.6.76-2/campaignEnabled#01 @9.6.76-2/campaignStatus#01 @9.6.76-2/campaignStatus#03 @9.6.76-2/resourceType#01 @9.6.76-2/resourceID#01 @9.6.76-2/resourceName#01 @9.6.76-2/parentID#01 @9.6.76-2/expirationTime#01 @9.6.76-2/creationTime#01 @9.6.76-2/lastModifiedTime#01
  Scenario: A campaign has every attribute of multiplicity 1
    Given node "A"
    And a disabled campaign "C" on "A"
    Then campaign "C" has every attribute that its table demands

  @TP/oneM2M/CSE/SWC/RET/003 @9.6.76#04 @9.6.76-2/softwareLinks#01 @9.6.76-2/individualSoftwareStatuses#01 @9.6.76-2/aggregatedSoftwareStatus#01 @9.6.76-2/individualSoftwareStatuses#06 @10.2.28.1#04
  Scenario: A campaign under way has every attribute of multiplicity 1, and what it has made
    Given nodes "A", "B" and "C"
    And an enabled campaign "C" on "A", "B" and "C"
    And the operation of campaign "C" has begun on "A", "B" and "C"
    Then campaign "C" has every attribute that its table demands
    And softwareLinks of campaign "C" has one entry for each target
    And individualSoftwareStatuses of campaign "C" has one entry for each target
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses

  @TP/oneM2M/CSE/SWC/RET/004
  Scenario: A RETRIEVE is processed like any other, and changes nothing
    Given node "A"
    And a disabled campaign "C" on "A"
    Then every RETRIEVE of campaign "C" brings the same attributes (10.2.28.3.2#02)

  @TP/oneM2M/CSE/SWC/RET/005
  Scenario: Of several campaigns, a RETRIEVE brings the one that it names
    Given nodes "A" and "B"
    And a disabled campaign "C" on "A" with:
      | version | 1.1.1 |
    And a disabled campaign "D" on "B" with:
      | version | 2.2.2 |
    Then campaign "C" has these attributes:
      | version | 1.1.1 | 10.2.28.3.2#01 |
    And campaign "D" has these attributes:
      | version | 2.2.2 | 10.2.28.3.2#01 |
