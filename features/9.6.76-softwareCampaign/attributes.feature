Feature: Attributes of a campaign: what an Originator must, may and must not give

  Table 9.6.76-2.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/MAN @9.6.76#04 @10.2.28.3.1#03
  Scenario Outline: <nn> A campaign without <attribute> is refused
    When the originator creates campaign "C" on "A" with:
      | <attribute> | (left out) |
    Then the CREATE is refused, or the IUT itself gives campaign "C" a value for <attribute> (9.6.76-2/<attribute>#01, 10.2.28.3.1#03)
    When the originator creates campaign "control" on "A"
    Then the CREATE is accepted, as a control

    Examples:
      | nn | attribute         |
      | 01 | version           |
      | 02 | softwareName      |
      | 03 | URL               |
      | 04 | softwareTargets   |
      | 05 | softwareOperation |

  @TP/oneM2M/CSE/SWC/ROX
  Scenario Outline: <nn> A CREATE cannot set <attribute>
    When the originator creates campaign "C" on "A" with:
      | <attribute> | <value> |
    Then what the request gives for "<attribute>" is refused or ignored, never taken (9.6.76-2/<attribute>#02)

    Examples:
      | nn | attribute                  | value                                                          |
      | 01 | campaignStatus             | FINISHED                                                       |
      | 02 | softwareLinks              | ["swctNoSuchSoftware"]                                         |
      | 03 | aggregatedSoftwareStatus   | SUCCESSFUL                                                     |
      | 04 | individualSoftwareStatuses | [{"action":"swctNoSuchSoftware","status":"SUCCESSFUL"}]        |
      | 05 | resourceID                 | swctChosen                                                     |
      | 06 | parentID                   | swctChosen                                                     |
      | 07 | creationTime               | 20200101T000000                                                |
      | 08 | lastModifiedTime           | 20200101T000000                                                |
      | 09 | resourceType               | 3                                                              |

  @TP/oneM2M/CSE/SWC/ROY
  Scenario Outline: <nn> An UPDATE cannot set <attribute>
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then what the request gives for "<attribute>" is refused or ignored, never taken (9.6.76-2/<attribute>#02)

    Examples:
      | nn | attribute                  | value                                                          |
      | 01 | campaignStatus             | FINISHED                                                       |
      | 02 | softwareLinks              | ["swctNoSuchSoftware"]                                         |
      | 03 | aggregatedSoftwareStatus   | FAILURE                                                        |
      | 04 | individualSoftwareStatuses | [{"action":"swctNoSuchSoftware","status":"SUCCESSFUL"}]        |
      | 05 | resourceID                 | swctChosen                                                     |
      | 06 | parentID                   | swctChosen                                                     |
      | 07 | creationTime               | 20200101T000000                                                |
      | 08 | lastModifiedTime           | 20200101T000000                                                |
      | 09 | resourceName               | swctRenamed                                                    |
      | 10 | resourceType               | 3                                                              |

  @TP/oneM2M/CSE/SWC/ROZ
  Scenario Outline: <nn> An UPDATE cannot set <attribute> of a campaign that is INITIATED
    Given an enabled campaign "C" on "A" that waits for its trigger
    When the originator updates campaign "C" with:
      | <attribute> | <value> |
    Then what the request gives for "<attribute>" is refused or ignored, never taken (9.6.76-2/<attribute>#02)
    And campaignStatus of campaign "C" stays INITIATED (9.6.76-2/<attribute>#02, 10.2.28.1/no-other#01)

    Examples:
      | nn | attribute                | value    |
      | 01 | campaignStatus           | FINISHED |
      | 02 | aggregatedSoftwareStatus | FAILURE  |
