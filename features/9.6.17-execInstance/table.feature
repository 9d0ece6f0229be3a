@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: The attribute table of an <execInstance>, cell by cell

  Table 9.6.17-2. An <execInstance> comes of an execution alone, so that nothing is set by a CREATE. What it need not have a CSE
  may refuse; what it takes, it keeps.

  Background:
    Given node "A"
    And an execution "E" on "A" that has not ended

  @TP/oneM2M/CSE/SWC/EXA/001 @9.6.17#03 @9.6.17-2/accessControlPolicyIDs#01 @9.6.17-2/labels#01 @9.6.17-2/dynamicAuthorizationConsultationIDs#01 @9.6.17-2/holder#01 @9.6.17-2/execDisable#01 @9.6.17-2/execMode#01 @9.6.17-2/execFrequency#01 @9.6.17-2/execDelay#01 @9.6.17-2/execNumber#01 @9.6.17-2/execReqArgs#01
  Scenario: An execution has every attribute of multiplicity 1, and each that is there is of its type
    Then execution "E" has every attribute that its table demands

  @TP/oneM2M/CSE/SWC/EXA/002
  Scenario: What may be left out is deleted by null, or stays as it was
    Then an UPDATE of execution "E" to null deletes, or leaves, each of:
      | labels                              | ["one"]              | 9.6.17-2/labels#01                              |
      | dynamicAuthorizationConsultationIDs | ["swctNoSuchSystem"] | 9.6.17-2/dynamicAuthorizationConsultationIDs#01 |
      | holder                              | CswctNobody          | 9.6.17-2/holder#01                              |

  @TP/oneM2M/CSE/SWC/EXR/001
  Scenario: An UPDATE cannot set what is RO or WO
    Then an UPDATE of execution "E" sets none of:
      | resourceType     | 3               | 9.6.17-2/resourceType#02     |
      | resourceID       | swctChosen      | 9.6.17-2/resourceID#02       |
      | resourceName     | swctRenamed     | 9.6.17-2/resourceName#02     |
      | expirationTime   | in 120 s        | 9.6.17-2/expirationTime#02   |
      | parentID         | swctChosen      | 9.6.17-2/parentID#02         |
      | creationTime     | 20200101T000000 | 9.6.17-2/creationTime#02     |
      | lastModifiedTime | 20200101T000000 | 9.6.17-2/lastModifiedTime#02 |
      | execStatus       | FINISHED        | 9.6.17-2/execStatus#02       |
      | execResult       | 77              | 9.6.17-2/execResult#02       |
      | execTarget       | swctChosen      | 9.6.17-2/execTarget#02       |
      | execMode         | RANDOMREPEAT    | 9.6.17-2/execMode#02         |
      | execFrequency    | PT7H            | 9.6.17-2/execFrequency#02    |
      | execDelay        | PT7H            | 9.6.17-2/execDelay#02        |
      | execNumber       | 77              | 9.6.17-2/execNumber#02       |
      | execReqArgs      | ["swctChosen"]  | 9.6.17-2/execReqArgs#02      |

  @TP/oneM2M/CSE/SWC/EXW/001
  Scenario: labels and accessControlPolicyIDs are changed by UPDATE
    Then a CREATE like that of execution "E", and an UPDATE, set each of:
      | labels                 | - | ["one", "two"] | 9.6.17-2/labels#01, 9.6.17-2/labels#02                                 |
      | accessControlPolicyIDs | - | "closed"       | 9.6.17-2/accessControlPolicyIDs#01, 9.6.17-2/accessControlPolicyIDs#02 |

  @TP/oneM2M/CSE/SWC/EXW/002
  Scenario: What an execution need not have is kept where it is taken
    Then a CREATE like that of execution "E", and an UPDATE, set or refuse each of:
      | dynamicAuthorizationConsultationIDs | - | ["swctNoSuchSystem"] | 9.6.17-2/dynamicAuthorizationConsultationIDs#01, 9.6.17-2/dynamicAuthorizationConsultationIDs#02 |
      | holder                              | - | CswctNobody          | 9.6.17-2/holder#01, 9.6.17-2/holder#02, 9.6.17-2/holder#03                                       |
      | execDisable                         | - | true                 | 9.6.17-2/execDisable#01, 9.6.17-2/execDisable#02                                                 |

  @TP/oneM2M/CSE/SWC/EXA/003
  Scenario: resourceType, resourceID, resourceName and parentID say which resource an execution is, and where
    Then execution "E" is of its own type (9.6.17-2/resourceType#03)
    And execution "E" is reached by its resourceID alone (9.6.17-2/resourceID#03)
    And execution "E" is reached under its resourceName, which no other child of its parent gets (9.6.17-2/resourceName#03)
    And parentID of execution "E" is the resourceID of its parent (9.6.17-2/parentID#03)

  @TP/oneM2M/CSE/SWC/EXA/004
  Scenario: creationTime and lastModifiedTime tell when an execution came to be and was changed
    Then creationTime of execution "E" tells when it was created (9.6.17-2/creationTime#03)
    And lastModifiedTime of execution "E" tells of its last change (9.6.17-2/lastModifiedTime#03)

  @TP/oneM2M/CSE/SWC/EXA/005
  Scenario: An execution is discovered by its labels
    Then execution "E" is discovered by its labels (9.6.17-2/labels#03)

  @TP/oneM2M/CSE/SWC/EXA/006
  Scenario: accessControlPolicyIDs say who may do what with an execution
    Then the policies of execution "E" decide who may change it (9.6.17-2/accessControlPolicyIDs#03)
