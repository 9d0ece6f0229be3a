Feature: UPDATE of a campaign: what is read-only while campaignEnabled is TRUE

  Table 10.2.28.3.3-1 and the rows of table 9.6.76-2. Another value is refused. The same value is refused by the table and
  not by the procedure: a CSE conforms either way.

  Background:
    Given nodes "A" and "B"
    And a trigger subject "S" with the value 1

  @TP/oneM2M/CSE/SWC/ROA
  Scenario Outline: <nn> Another value of <attribute> is refused while the campaign is enabled
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, <statement>)

    Examples:
      | nn | attribute               | value                          | statement                          |
      | 01 | version                 | 9.9.9                          | 9.6.76-2/version#05                 |
      | 02 | softwareName            | another name                   | 9.6.76-2/softwareName#05            |
      | 03 | URL                     | http://software.example/other  | 9.6.76-2/URL#05                     |
      | 04 | softwareTargets         | "A", "B"                       | 9.6.76-2/softwareTargets#06         |
      | 05 | softwareTriggerCriteria | "S" < 5                        | 9.6.76-2/softwareTriggerCriteria#06 |
      | 06 | softwareOperation       | UNINSTALL                      | 9.6.76-2/softwareOperation#09       |

  @TP/oneM2M/CSE/SWC/ROB
  Scenario Outline: <nn> The same value of <attribute> changes nothing while the campaign is enabled
    Given an enabled campaign "C" on "A" with:
      | version                 | 3.2.1                         |
      | softwareName            | firmware                      |
      | URL                     | http://software.example/first |
      | softwareTriggerCriteria | "S" > 5                       |
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is accepted or refused, and changes nothing (10.2.28.3.3#04, <statement>)

    Examples:
      | nn | attribute               | value                         | statement                           |
      | 01 | version                 | 3.2.1                         | 9.6.76-2/version#05                 |
      | 02 | softwareName            | firmware                      | 9.6.76-2/softwareName#05            |
      | 03 | URL                     | http://software.example/first | 9.6.76-2/URL#05                     |
      | 04 | softwareTargets         | "A"                           | 9.6.76-2/softwareTargets#06         |
      | 05 | softwareTriggerCriteria | "S" > 5                       | 9.6.76-2/softwareTriggerCriteria#06 |
      | 06 | softwareOperation       | INSTALL                       | 9.6.76-2/softwareOperation#09       |

  @TP/oneM2M/CSE/SWC/ROC
  Scenario Outline: <nn> <attribute> is written while the campaign is not enabled
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is accepted (<rw>, 10.2.28.3.3#04)
    And campaign "C" has these attributes:
      | <attribute> | <value> | <rw> |

    Examples:
      | nn | attribute               | value                         | rw                                  |
      | 01 | version                 | 9.9.9                         | 9.6.76-2/version#02                 |
      | 02 | softwareName            | another name                  | 9.6.76-2/softwareName#02            |
      | 03 | URL                     | http://software.example/other | 9.6.76-2/URL#02                     |
      | 04 | softwareTargets         | "A", "B"                      | 9.6.76-2/softwareTargets#02         |
      | 05 | softwareTriggerCriteria | "S" < 5                       | 9.6.76-2/softwareTriggerCriteria#02 |
      | 06 | softwareOperation       | UNINSTALL                     | 9.6.76-2/softwareOperation#02       |

  @TP/oneM2M/CSE/SWC/ROD
  Scenario Outline: <nn> Another value of <attribute> is refused together with disabling the campaign
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | <attribute>     | <value> |
      | campaignEnabled | false   |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, <statement>)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.3.3#04)

    Examples:
      | nn | attribute               | value                         | statement                           |
      | 01 | version                 | 9.9.9                         | 9.6.76-2/version#05                 |
      | 02 | softwareOperation       | UNINSTALL                     | 9.6.76-2/softwareOperation#09       |
      | 03 | softwareName            | another name                  | 9.6.76-2/softwareName#05            |
      | 04 | URL                     | http://software.example/other | 9.6.76-2/URL#05                     |
      | 05 | softwareTargets         | "A", "B"                      | 9.6.76-2/softwareTargets#06         |
      | 06 | softwareTriggerCriteria | "S" < 5                       | 9.6.76-2/softwareTriggerCriteria#06 |

  @TP/oneM2M/CSE/SWC/ROE
  Scenario Outline: <nn> Another value of <attribute> is refused when the campaign is FINISHED and still enabled
    Given a campaign "C" on "A" that is FINISHED
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, <statement>)

    Examples:
      | nn | attribute               | value                         | statement                           |
      | 01 | version                 | 9.9.9                         | 9.6.76-2/version#05                 |
      | 02 | softwareTargets         | "A", "B"                      | 9.6.76-2/softwareTargets#06         |
      | 03 | softwareName            | another name                  | 9.6.76-2/softwareName#05            |
      | 04 | URL                     | http://software.example/other | 9.6.76-2/URL#05                     |
      | 05 | softwareTriggerCriteria | "S" < 5                       | 9.6.76-2/softwareTriggerCriteria#06 |
      | 06 | softwareOperation       | UNINSTALL                     | 9.6.76-2/softwareOperation#09       |

  @TP/oneM2M/CSE/SWC/ROF/01 @10.2.28.3.3#04
  Scenario: A permitted change does not carry a forbidden one through
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
      | URL    | http://software.example/other |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/URL#05)

  @TP/oneM2M/CSE/SWC/ROF/02 @9.6.76-2/labels#02 @9.6.76-2/expirationTime#02
  Scenario: labels and expirationTime stay writable while the campaign is enabled
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is accepted (9.6.76-2/labels#02, 10.2.28.3.3#04)
    And campaign "C" has these attributes:
      | labels | ["changed"] | 9.6.76-2/labels#02 |
    When the originator updates campaign "C" with:
      | expirationTime | in 900 s |
    Then the UPDATE is accepted (9.6.76-2/expirationTime#02, 10.2.28.3.3#04)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1/no-other#01)

  @TP/oneM2M/CSE/SWC/ROF/03 @10.2.28.3.3#01
  Scenario: Enabling and changing attributes in one request works on the new values
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | version         | 9.9.9        |
      | softwareName    | another name |
      | campaignEnabled | true         |
    Then the UPDATE is accepted (10.2.28.3.3#01, 10.2.28.3.3#04)
    And campaign "C" has these attributes:
      | version      | 9.9.9        | 9.6.76-2/version#02      |
      | softwareName | another name | 9.6.76-2/softwareName#02 |
    And campaign "C" begins its operation on "A"
    And the [software] of "A" has version, softwareName and URL of campaign "C"

  @TP/oneM2M/CSE/SWC/UPA
  Scenario Outline: <nn> A permitted change of <permitted> is not made when the same request has another <attribute>
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | <permitted> | <change> |
      | <attribute> | <value>  |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, <statement>)

    Examples:
      | nn | attribute               | value        | permitted      | change      | statement                           |
      | 01 | version                 | 9.9.9        | labels         | ["changed"] | 9.6.76-2/version#05                 |
      | 02 | softwareName            | another name | expirationTime | in 900 s    | 9.6.76-2/softwareName#05            |
      | 03 | softwareTargets         | "A", "B"     | labels         | ["changed"] | 9.6.76-2/softwareTargets#06         |
      | 04 | softwareTriggerCriteria | "S" < 5      | expirationTime | in 900 s    | 9.6.76-2/softwareTriggerCriteria#06 |
      | 05 | softwareOperation       | UNINSTALL    | labels         | ["changed"] | 9.6.76-2/softwareOperation#09       |

  @TP/oneM2M/CSE/SWC/UPA/10 @10.2.28.3.3#04
  Scenario: An equal value beside another one does not help, nor do many changes at once
    Given an enabled campaign "C" on "A" with:
      | version                 | 3.2.1    |
      | softwareName            | firmware |
      | softwareTriggerCriteria | "S" > 5  |
    When the originator updates campaign "C" with:
      | version      | 3.2.1        |
      | softwareName | another name |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/softwareName#05)
    When the originator updates campaign "C" with:
      | version                 | 9.9.9                         |
      | softwareName            | another name                  |
      | URL                     | http://software.example/other |
      | softwareTargets         | "B"                           |
      | softwareTriggerCriteria | "S" < 5                       |
      | softwareOperation       | UNINSTALL                     |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04)
    When the originator updates campaign "C" with:
      | labels | ["changed"] |
    Then the UPDATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/UPA/11 @10.2.28.3.3#04 @9.6.76-2/labels#02
  Scenario: Equal values beside a permitted change are carried out as a whole, or refused as a whole
    Given an enabled campaign "C" on "A" with:
      | version                 | 3.2.1   |
      | softwareTriggerCriteria | "S" > 5 |
    When the originator updates campaign "C" with:
      | version         | 3.2.1       |
      | softwareTargets | "A"         |
      | labels          | ["changed"] |
    Then the UPDATE is carried out as a whole, or refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/labels#02)

  @TP/oneM2M/CSE/SWC/UPA/12 @10.2.28.3.3#04 @10.2.28.1#08
  Scenario: Another version is refused together with disabling a FINISHED campaign
    Given a campaign "C" on "A" that is FINISHED
    When the originator updates campaign "C" with:
      | version         | 9.9.9 |
      | campaignEnabled | false |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#04, 9.6.76-2/version#05)
    And campaignStatus of campaign "C" stays FINISHED (10.2.28.3.3#04, 10.2.28.1#08)
    When the originator disables campaign "C"
    Then the UPDATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/UPB
  Scenario Outline: <nn> Everything is written again once the campaign is <status>
    Given a campaign "C" on "A" that is <status>
    When the originator updates campaign "C" with:
      | version                 | 9.9.9                         |
      | softwareName            | another name                  |
      | URL                     | http://software.example/other |
      | softwareTargets         | "A", "B"                      |
      | softwareTriggerCriteria | "S" > 5                       |
      | softwareOperation       | UNINSTALL                     |
    Then the UPDATE is accepted (10.2.28.3.3#04, 10.2.28.3.3#01)
    And campaign "C" has these attributes:
      | version                 | 9.9.9                         | 9.6.76-2/version#02                 |
      | softwareName            | another name                  | 9.6.76-2/softwareName#02            |
      | URL                     | http://software.example/other | 9.6.76-2/URL#02                     |
      | softwareTargets         | "A", "B"                      | 9.6.76-2/softwareTargets#02         |
      | softwareTriggerCriteria | "S" > 5                       | 9.6.76-2/softwareTriggerCriteria#02 |
      | softwareOperation       | UNINSTALL                     | 9.6.76-2/softwareOperation#02       |

    Examples:
      | nn | status                 |
      | 01 | CANCELLED              |
      | 02 | STATUS_NOT_CANCELLABLE |

  @TP/oneM2M/CSE/SWC/UPB/03 @10.2.28.3.3#04
  Scenario: Everything is written again once a FINISHED campaign was disabled
    Given a campaign "C" on "A" that is FINISHED
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is PENDING
    When the originator updates campaign "C" with:
      | version                 | 9.9.9                         |
      | softwareName            | another name                  |
      | URL                     | http://software.example/other |
      | softwareTargets         | "B"                           |
      | softwareTriggerCriteria | "S" > 5                       |
      | softwareOperation       | UNINSTALL                     |
    Then the UPDATE is accepted (10.2.28.3.3#04, 10.2.28.3.3#01)
    And campaign "C" has these attributes:
      | version                 | 9.9.9                         | 9.6.76-2/version#02                 |
      | softwareName            | another name                  | 9.6.76-2/softwareName#02            |
      | URL                     | http://software.example/other | 9.6.76-2/URL#02                     |
      | softwareTargets         | "B"                           | 9.6.76-2/softwareTargets#02         |
      | softwareTriggerCriteria | "S" > 5                       | 9.6.76-2/softwareTriggerCriteria#02 |
      | softwareOperation       | UNINSTALL                     | 9.6.76-2/softwareOperation#02       |

  @TP/oneM2M/CSE/SWC/UPB/04 @10.2.28.3.3#01 @10.2.28.3.3#15 @10.2.28.2#27
  Scenario: Enabling and changing the operation in one request performs the new operation
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareOperation | UNINSTALL                     |
      | URL               | http://software.example/other |
      | campaignEnabled   | true                          |
    Then the UPDATE is accepted (10.2.28.3.3#01, 10.2.28.3.3#04)
    And campaign "C" begins its operation on "A" (10.2.28.2#27, 10.2.28.1#23)
    And only the action of campaign "C" is TRUE on the [software] of "A"
    And the [software] of "A" has version, softwareName and URL of campaign "C"
