Feature: The [software] specializations of a campaign

  Clause 10.2.28.1 and 10.2.28.2, steps 4 to 6.

  Background:
    Given nodes "A", "B" and "D"

  @TP/oneM2M/CSE/SWC/SOF/001 @10.2.28.1#04 @10.2.28.1#14 @10.2.28.2#14 @10.2.28.2#15 @9.6.76-2/softwareTargets#03 @9.6.76-2/softwareTargets#05
  Scenario: Every target gets a [software], and no other node does
    Given an enabled campaign "C" on "A", "B"
    Then campaign "C" makes a [software] under "A", "B"
    And campaign "C" begins nothing under "D" (10.2.28.2#14, 9.6.76-2/softwareTargets#05)

  @TP/oneM2M/CSE/SWC/SOF/002 @10.2.28.1#03 @10.2.28.2#16 @9.6.76-2/version#04 @9.6.76-2/softwareName#04 @9.6.76-2/URL#04
  Scenario: Each [software] gets version, softwareName and URL of the campaign
    Given an enabled campaign "C" on "A", "B" with:
      | version      | 2.4.1-rc "7" <ü> ✓                                 |
      | softwareName | firmware, part A; "quoted"                         |
      | URL          | http://software.example:80/a/../a%20b?c=d&e=f#part |
    Then the [software] of "A" has version, softwareName and URL of campaign "C"
    And the [software] of "B" has version, softwareName and URL of campaign "C"

  @TP/oneM2M/CSE/SWC/SOF/003 @10.2.28.1#18 @10.2.28.2#17
  Scenario: No [software] is set to outlive the campaign
    Given an enabled campaign "C" on "A", "B" with:
      | expirationTime | in 900 s |
    Then the [software] of "A" expires no later than campaign "C"
    And the [software] of "B" expires no later than campaign "C"

  @TP/oneM2M/CSE/SWC/SOF/004 @10.2.28.1#19 @10.2.28.2#18 @9.6.76-2/softwareLinks#03
  Scenario: softwareLinks names the [software] of every target
    Given an enabled campaign "C" on "A", "B" and "D"
    Then softwareLinks of campaign "C" has one entry for each target

  @TP/oneM2M/CSE/SWC/SOF/005 @10.2.28.1#20 @10.2.28.2#20 @9.6.76-2/individualSoftwareStatuses#03 @9.6.76-2/individualSoftwareStatuses#04
  Scenario: individualSoftwareStatuses has an entry for the [software] of every target
    Given an enabled campaign "C" on "A", "B" and "D"
    Then the individual status of "A", "B" and "D" in campaign "C" becomes UNINITIALIZED or IN_PROCESS (10.2.28.1#20, 10.2.28.2#20, 9.6.76-2/individualSoftwareStatuses#07)
    And individualSoftwareStatuses of campaign "C" has one entry for each target
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (10.2.28.1#21, 10.2.28.2#21)

  @TP/oneM2M/CSE/SWC/SOF/006 @10.2.28.1#22 @10.2.28.2#19
  Scenario: The Hosting CSE subscribes to the [software] of every target
    Given an enabled campaign "C" on "A", "B"
    Then the Hosting CSE subscribes to the [software] of "A" for campaign "C"
    And the Hosting CSE subscribes to the [software] of "B" for campaign "C"

  @TP/oneM2M/CSE/SWC/OPA @10.2.28.1#01 @10.2.28.1#02 @10.2.28.1#05
  Scenario Outline: <nn> <operation> sets its own action to TRUE on every [software], and no other action
    Given an enabled campaign "C" on "A", "B" with:
      | softwareOperation | <operation> |
    Then campaign "C" begins its operation on "A", "B"
    And the [software] of "A" has version, softwareName and URL of campaign "C"
    And only the action of campaign "C" is TRUE on the [software] of "A"
    And only the action of campaign "C" is TRUE on the [software] of "B"
    And campaign "C" has these attributes:
      | softwareOperation | <operation> | <statement>, 10.2.28.2#27, <set> |

    Examples:
      | nn | operation  | statement                     | set          |
      | 01 | INSTALL    | 9.6.76-2/softwareOperation#05 | 10.2.28.1#23 |
      | 02 | UNINSTALL  | 9.6.76-2/softwareOperation#06 | 10.2.28.1#23 |
      | 03 | ACTIVATE   | 9.6.76-2/softwareOperation#07 | 10.2.28.1#26 |
      | 04 | DEACTIVATE | 9.6.76-2/softwareOperation#08 | 10.2.28.1#26 |
