@without-campaign
Feature: The [software] resource

  Clause D.3, without any campaign: what a [software] has, and that a device can report through it.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/SWR/001 @D.3#03 @D.3-2/version#01 @D.3-2/softwareName#01 @D.3-2/URL#01 @D.3-2/install#01 @D.3-2/uninstall#01 @D.3-2/installStatus#01
  Scenario: A [software] has the attributes of its table
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)
    And the [software] has:
      | version          | 1.0.7                         | D.3-2/version#02          |
      | softwareName     | firmware                      | D.3-2/softwareName#02     |
      | URL              | http://software.example/1.bin | D.3-2/URL#02              |
      | install          | (present)                     | D.3-2/install#01          |
      | uninstall        | (present)                     | D.3-2/uninstall#01        |
      | installStatus    | (present)                     | D.3-2/installStatus#01    |
      | resourceType     | (present)                     | D.3-2/resourceType#01     |
      | resourceID       | (present)                     | D.3-2/resourceID#01       |
      | resourceName     | (present)                     | D.3-2/resourceName#01     |
      | parentID         | (present)                     | D.3-2/parentID#01         |
      | expirationTime   | (present)                     | D.3-2/expirationTime#01   |
      | creationTime     | (present)                     | D.3-2/creationTime#01     |
      | lastModifiedTime | (present)                     | D.3-2/lastModifiedTime#01 |
      | mgmtDefinition   | (of its type)                  | D.3-2/mgmtDefinition#04   |

  @TP/oneM2M/CSE/SWC/SWA
  Scenario Outline: <nn> <action> is written by UPDATE
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)
    When the originator updates the [software] with:
      | <action> | true |
    Then the request is accepted for the [software] (D.3-2/<action>#02)

    Examples:
      | nn | action     |
      | 01 | install    |
      | 02 | uninstall  |
      | 03 | activate   |
      | 04 | deactivate |

  @TP/oneM2M/CSE/SWC/SWS
  Scenario Outline: <nn> A device reports <status> in <attribute>
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)
    When the originator updates the [software] with:
      | <attribute> | {"action":"<action>","status":"<status>"} |
    Then the request is accepted for the [software] (D.3-2/<attribute>#02)
    And the [software] has:
      | <attribute> | <status> | D.3-2/<attribute>#02 |

    Examples:
      | nn | attribute     | action   | status     |
      | 01 | installStatus | install  | IN_PROCESS |
      | 02 | installStatus | install  | SUCCESSFUL |
      | 03 | installStatus | install  | FAILURE    |
      | 04 | activeStatus  | activate | IN_PROCESS |
      | 05 | activeStatus  | activate | SUCCESSFUL |
      | 06 | activeStatus  | activate | FAILURE    |

  @TP/oneM2M/CSE/SWC/SWV
  Scenario Outline: <nn> <attribute> is written by UPDATE
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)
    When the originator updates the [software] with:
      | <attribute> | <value> |
    Then the request is accepted for the [software] (D.3-2/<attribute>#02)
    And the [software] has:
      | <attribute> | <value> | D.3-2/<attribute>#02 |

    Examples:
      | nn | attribute    | value                         |
      | 01 | version      | 2.0.0                         |
      | 02 | softwareName | another name                  |
      | 03 | URL          | http://software.example/2.bin |

  @TP/oneM2M/CSE/SWC/SWM
  Scenario Outline: <nn> A [software] without <attribute> is refused
    When the originator creates a [software] under "A" with:
      | <one>   | 1.0.7 |
      | <other> | 1.0.7 |
    Then the CREATE is refused, or the IUT itself gives the [software] a value for <attribute> (D.3-2/<attribute>#01)

    Examples:
      | nn | attribute    | one          | other        |
      | 01 | version      | softwareName | URL          |
      | 02 | softwareName | version      | URL          |
      | 03 | URL          | version      | softwareName |
