Feature: CREATE of a campaign: the nodes of softwareTargets

  Table 10.2.28.3.1-1. The Receiver checks that the nodes exist and that the Originator may create [software] under them.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/CRE/001 @10.2.28.3.1#01 @10.2.28.3.1#03
  Scenario: A campaign on a node that exists is created
    When the originator creates campaign "C" on "A"
    Then the CREATE is accepted (10.2.28.3.1#01)
    And there is a campaign "C"

  @TP/oneM2M/CSE/SWC/CRE/002 @10.2.28.3.1#05
  Scenario: A campaign on a node that does not exist is refused
    When the originator creates campaign "C" on "A" with:
      | softwareTargets | "nowhere" |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#06, 10.2.28.3.1#05)
    When the originator creates campaign "control" on "A"
    Then the CREATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/CRE/003 @10.2.28.3.1#05
  Scenario: One node that does not exist among several is enough to refuse
    Given node "B"
    When the originator creates campaign "C" on "A", "B" with:
      | softwareTargets | "A", "B", "nowhere" |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#06, 10.2.28.3.1#05)
    When the originator creates campaign "control" on "A", "B"
    Then the CREATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/CRE/004 @10.2.28.3.1#05
  Scenario: The first of several nodes does not exist
    When the originator creates campaign "C" on "A" with:
      | softwareTargets | "nowhere", "A" |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#06, 10.2.28.3.1#05)

  @TP/oneM2M/CSE/SWC/CRE/005 @9.6.76-2/softwareTargets#04
  Scenario: A target that is a resource of another type is no node that exists
    Given a trigger subject "S" with the value 1
    When the originator creates campaign "C" on "A" with:
      | softwareTargets | "S" |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#06, 10.2.28.3.1#05, 9.6.76-2/softwareTargets#04)

  @TP/oneM2M/CSE/SWC/CRE/006 @10.2.28.3.1#07
  Scenario: An originator that may not create a [software] under the node is refused
    Given another originator
    And a node "closed" under which the other originator may not create
    When the other originator creates campaign "control" on "A"
    Then the CREATE is accepted, as a control
    When the other originator creates campaign "C" on "closed"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#08, 10.2.28.3.1#07)

  @TP/oneM2M/CSE/SWC/CRE/007 @10.2.28.3.1#07
  Scenario: One inaccessible node among several is enough to refuse
    Given another originator
    And node "B"
    And a node "closed" under which the other originator may not create
    When the other originator creates campaign "control" on "A"
    Then the CREATE is accepted, as a control
    When the other originator creates campaign "C" on "B", "closed"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#08, 10.2.28.3.1#07)
