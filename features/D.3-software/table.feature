@without-campaign
Feature: The attribute table of a [software], cell by cell

  Table D.3-2: what may be left out, what a request sets, and what each common attribute means. What a [software] need not have a
  CSE may refuse; what it takes, it keeps and changes.

  Background:
    Given node "A"
    When the originator creates a [software] under "A" with:
      | version      | 1.0.7                         |
      | softwareName | firmware                      |
      | URL          | http://software.example/1.bin |
    Then the request is accepted for the [software] (D.3#03)

  @TP/oneM2M/CSE/SWC/SXM/001 @D.3-2/mgmtDefinition#01 @D.3-2/accessControlPolicyIDs#01 @D.3-2/objectIDs#01 @D.3-2/objectPaths#01 @D.3-2/activate#01 @D.3-2/deactivate#01 @D.3-2/activeStatus#01
  Scenario: A [software] has every attribute of multiplicity 1, and each that is there is of its type
    Then the [software] has every attribute that its table demands

  @TP/oneM2M/CSE/SWC/SXM/002
  Scenario: What may be left out is deleted by null, or stays as it was
    Then an UPDATE of the [software] to null deletes, or leaves, each of:
      | labels      | ["one"]         | D.3-2/labels#01      |
      | description | a text          | D.3-2/description#01 |

  @TP/oneM2M/CSE/SWC/SXM/003
  Scenario: A list has one member, several, and may be given one twice
    Then a CREATE like that of the [software], and an UPDATE, set each of:
      | labels | ["one", "two", "three"] | ["four", "five"] | D.3-2/labels#01, D.3-2/labels#02 |
    And a CREATE like that of the [software], and an UPDATE, set or refuse each of:
      | labels                 | ["one", "one"] | ["two", "two", "one"] | D.3-2/labels#01                 |
      | accessControlPolicyIDs | "open", "open" | "closed", "closed"    | D.3-2/accessControlPolicyIDs#01 |

  @TP/oneM2M/CSE/SWC/SXR/001
  Scenario: A CREATE cannot set what is RO
    Then a CREATE like that of the [software] sets none of:
      | resourceType     | 3               | D.3-2/resourceType#02     |
      | resourceID       | swctChosen      | D.3-2/resourceID#02       |
      | parentID         | swctChosen      | D.3-2/parentID#02         |
      | creationTime     | 20200101T000000 | D.3-2/creationTime#02     |
      | lastModifiedTime | 20200101T000000 | D.3-2/lastModifiedTime#02 |

  @TP/oneM2M/CSE/SWC/SXR/002
  Scenario: An UPDATE cannot set what is RO or WO
    Then an UPDATE of the [software] sets none of:
      | resourceType     | 3               | D.3-2/resourceType#02     |
      | resourceID       | swctChosen      | D.3-2/resourceID#02       |
      | parentID         | swctChosen      | D.3-2/parentID#02         |
      | creationTime     | 20200101T000000 | D.3-2/creationTime#02     |
      | lastModifiedTime | 20200101T000000 | D.3-2/lastModifiedTime#02 |
      | resourceName     | swctRenamed     | D.3-2/resourceName#02     |
      | mgmtDefinition   | 1001            | D.3-2/mgmtDefinition#02   |
      | objectIDs        | ["urn:changed"] | D.3-2/objectIDs#02        |
      | objectPaths      | ["/changed"]    | D.3-2/objectPaths#02      |

  @TP/oneM2M/CSE/SWC/SXW/001
  Scenario: labels, expirationTime and accessControlPolicyIDs are set at creation and changed by UPDATE
    Then a CREATE like that of the [software], and an UPDATE, set each of:
      | labels                 | ["one"]  | ["two"]  | D.3-2/labels#01, D.3-2/labels#02                                 |
      | expirationTime         | in 300 s | in 120 s | D.3-2/expirationTime#01, D.3-2/expirationTime#02                 |
      | accessControlPolicyIDs | "open"   | "closed" | D.3-2/accessControlPolicyIDs#01, D.3-2/accessControlPolicyIDs#02 |

  @TP/oneM2M/CSE/SWC/SXW/002
  Scenario: What describes the managed object is kept where it is taken
    Then a CREATE like that of the [software], and an UPDATE, set or refuse each of:
      | description | what it is           | what it does | D.3-2/description#01, D.3-2/description#02, D.3-2/description#03 |
      | objectIDs   | ["urn:swct:1", "/2"] | -            | D.3-2/objectIDs#01, D.3-2/objectIDs#02, D.3-2/objectIDs#03       |
      | objectPaths | ["/1", "/2"]         | -            | D.3-2/objectPaths#01, D.3-2/objectPaths#02, D.3-2/objectPaths#03 |

  @TP/oneM2M/CSE/SWC/SXD/001
  Scenario: resourceID, resourceName and parentID say which resource a [software] is, and where
    Then the [software] is reached by its resourceID alone (D.3-2/resourceID#03)
    And the [software] is reached under its resourceName, which no other child of its parent gets (D.3-2/resourceName#03)
    And parentID of the [software] is the resourceID of its parent (D.3-2/parentID#03)

  @TP/oneM2M/CSE/SWC/SXD/002
  Scenario: creationTime and lastModifiedTime tell when a [software] was created and changed
    Then creationTime of the [software] tells when it was created (D.3-2/creationTime#03)
    And lastModifiedTime of the [software] tells of its last change (D.3-2/lastModifiedTime#03)

  @TP/oneM2M/CSE/SWC/SXD/003
  Scenario: A [software] is discovered by its labels
    Then the [software] is discovered by its labels (D.3-2/labels#03)

  @TP/oneM2M/CSE/SWC/SXD/004
  Scenario: accessControlPolicyIDs say who may do what with a [software]
    Then the policies of the [software] decide who may change it (D.3-2/accessControlPolicyIDs#03)

  @TP/oneM2M/CSE/SWC/SXD/005 @D.3#01
  Scenario: A [software] says which software is meant, and of which kind of managed object it is
    Then the [software] has:
      | resourceType   | (of its type)                 | D.3-2/resourceType#03                            |
      | mgmtDefinition | (of its type)                 | D.3-2/mgmtDefinition#03, D.3-2/mgmtDefinition#04 |
      | version        | 1.0.7                         | D.3-2/version#03                                 |
      | softwareName   | firmware                      | D.3-2/softwareName#03                            |
      | URL            | http://software.example/1.bin | D.3-2/URL#03                                     |

  @TP/oneM2M/CSE/SWC/SXD/006 @needs-expiry
  Scenario: A [software] ends with its expirationTime
    When the originator updates the [software] with:
      | expirationTime | in 3 s |
    Then the request is accepted for the [software] (D.3-2/expirationTime#02)
    When the expirationTime of the [software] has passed
    Then the [software] is gone by itself (D.3-2/expirationTime#03)
