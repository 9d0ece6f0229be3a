Feature: The attribute table of a campaign, cell by cell

  Table 9.6.76-2: what may be left out, what a request sets, and what each common attribute means. What an attribute names may be
  unknown to the IUT, and what it need not have it may refuse; what it takes, it keeps and changes.

  Background:
    Given node "A"
    And a disabled campaign "C" on "A"

  @TP/oneM2M/CSE/SWC/TBW/001
  Scenario: labels, expirationTime and accessControlPolicyIDs are set at creation and changed by UPDATE
    Then a CREATE like that of campaign "C", and an UPDATE, set each of:
      | labels                 | ["one"]  | ["two"]  | 9.6.76-2/labels#01, 9.6.76-2/labels#02                                 |
      | expirationTime         | in 300 s | in 120 s | 9.6.76-2/expirationTime#01, 9.6.76-2/expirationTime#02                 |
      | accessControlPolicyIDs | "open"   | "closed" | 9.6.76-2/accessControlPolicyIDs#01, 9.6.76-2/accessControlPolicyIDs#02 |

  @TP/oneM2M/CSE/SWC/TBW/002
  Scenario: What belongs to announcement and dynamic authorization is kept where it is taken
    Then a CREATE like that of campaign "C", and an UPDATE, set or refuse each of:
      | announceTo                          | ["/swct-nobody"]     | ["/swct-nobody-else"] | 9.6.76-2/announceTo#01, 9.6.76-2/announceTo#02                                                   |
      | announcedAttribute                  | ["version"]          | ["URL"]               | 9.6.76-2/announcedAttribute#01, 9.6.76-2/announcedAttribute#02                                   |
      | dynamicAuthorizationConsultationIDs | ["swctNoSuchSystem"] | ["swctNoOtherSystem"] | 9.6.76-2/dynamicAuthorizationConsultationIDs#01, 9.6.76-2/dynamicAuthorizationConsultationIDs#02 |

  @TP/oneM2M/CSE/SWC/TBM/001
  Scenario: Lists have one member or several
    Given node "B"
    Then a CREATE like that of campaign "C", and an UPDATE, set each of:
      | labels          | ["one", "two", "three"] | ["four", "five"] | 9.6.76-2/labels#01, 9.6.76-2/labels#02                   |
      | softwareTargets | "A", "B"                | "B"              | 9.6.76-2/softwareTargets#01, 9.6.76-2/softwareTargets#02 |

  @TP/oneM2M/CSE/SWC/TBM/002
  Scenario: A member that is repeated in a list is taken or refused, and never makes the list something else
    Given a trigger subject "S" with the value 1
    Then a CREATE like that of campaign "C", and an UPDATE, set or refuse each of:
      | labels                  | ["one", "one"]       | ["two", "two", "one"] | 9.6.76-2/labels#01                  |
      | softwareTargets         | "A", "A"             | "A", "A", "A"         | 9.6.76-2/softwareTargets#01         |
      | accessControlPolicyIDs  | "open", "open"       | "closed", "closed"    | 9.6.76-2/accessControlPolicyIDs#01  |
      | softwareTriggerCriteria | "S" > 5 and "S" > 5  | "S" < 1 and "S" < 1   | 9.6.76-2/softwareTriggerCriteria#01 |

  @TP/oneM2M/CSE/SWC/TBM/003
  Scenario: What may be left out is deleted by null, or stays as it was
    Given a trigger subject "S" with the value 1
    Then an UPDATE of campaign "C" to null deletes, or leaves, each of:
      | labels                              | ["one"]              | 9.6.76-2/labels#01                              |
      | softwareTriggerCriteria             | "S" > 5              | 9.6.76-2/softwareTriggerCriteria#01             |
      | announcedAttribute                  | ["version"]          | 9.6.76-2/announcedAttribute#01                  |
      | dynamicAuthorizationConsultationIDs | ["swctNoSuchSystem"] | 9.6.76-2/dynamicAuthorizationConsultationIDs#01 |

  @TP/oneM2M/CSE/SWC/TBD/001
  Scenario: resourceID, resourceName and parentID say which resource a campaign is, and where
    Then campaign "C" is reached by its resourceID alone (9.6.76-2/resourceID#03)
    And campaign "C" is reached under its resourceName, which no other child of its parent gets (9.6.76-2/resourceName#03)
    And parentID of campaign "C" is the resourceID of its parent (9.6.76-2/parentID#03)

  @TP/oneM2M/CSE/SWC/TBD/002
  Scenario: creationTime and lastModifiedTime tell when a campaign was created and changed
    Then creationTime of campaign "C" tells when it was created (9.6.76-2/creationTime#03)
    And lastModifiedTime of campaign "C" tells of its last change (9.6.76-2/lastModifiedTime#03)

  @TP/oneM2M/CSE/SWC/TBD/003
  Scenario: A campaign is discovered by its labels
    Then campaign "C" is discovered by its labels (9.6.76-2/labels#03)

  @TP/oneM2M/CSE/SWC/TBD/004
  Scenario: accessControlPolicyIDs say who may do what with a campaign
    Then the policies of campaign "C" decide who may change it (9.6.76-2/accessControlPolicyIDs#03)

  @TP/oneM2M/CSE/SWC/TBD/005
  Scenario: version, softwareName and URL say which software is meant, and softwareOperation what is done with it
    Then campaign "C" has:
      | resourceType      | (of its type)                                    | 9.6.76-2/resourceType#03      |
      | version           | 1.0.7                                            | 9.6.76-2/version#03           |
      | softwareName      | meter-firmware                                   | 9.6.76-2/softwareName#03      |
      | URL               | http://software.example/meter-firmware-1.0.7.bin | 9.6.76-2/URL#03               |
      | softwareOperation | INSTALL                                          | 9.6.76-2/softwareOperation#03 |

  @TP/oneM2M/CSE/SWC/TBD/006
  Scenario: An AE has the software of a Registree managed
    Given node "B"
    And another originator
    When the other originator creates campaign "D" on "B" with:
      | campaignEnabled        | true   |
      | accessControlPolicyIDs | "open" |
    Then the CREATE is accepted (9.6.76#02)
    And campaign "D" begins its operation on "B" (9.6.76#02)

  @TP/oneM2M/CSE/SWC/TBC
  Scenario Outline: <nn> labels and expirationTime are written while a campaign is <status>
    Given a campaign "D" on "A" that is <status>
    When the originator updates campaign "D" with:
      | labels | ["changed"] |
    Then the UPDATE is accepted (9.6.76-2/labels#02)
    When the originator updates campaign "D" with:
      | expirationTime | in 120 s |
    Then the UPDATE is accepted (9.6.76-2/expirationTime#02)
    And campaign "D" has these attributes:
      | labels | ["changed"] | 9.6.76-2/labels#02 |

    Examples:
      | nn | status                 |
      | 01 | PENDING                |
      | 02 | INITIATED              |
      | 03 | FINISHED               |
      | 04 | CANCELLED              |
      | 05 | STATUS_NOT_CANCELLABLE |
