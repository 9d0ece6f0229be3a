Feature: UPDATE of a campaign: the nodes of softwareTargets

  Table 10.2.28.3.3-1. The checks of a CREATE, for the softwareTargets that the request carries.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/UPD/001 @10.2.28.3.3#05
  Scenario: A node that does not exist is refused
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTargets | "nowhere" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#06, 10.2.28.3.3#05)
    When the originator updates campaign "C" with:
      | softwareTargets | "B" |
    Then the UPDATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/UPD/002 @10.2.28.3.3#05
  Scenario: One node that does not exist among several is enough to refuse
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTargets | "A", "B", "nowhere" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#06, 10.2.28.3.3#05)

  @TP/oneM2M/CSE/SWC/UPD/003 @10.2.28.3.3#05
  Scenario: A refused target takes the rest of the request with it
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | version         | 9.9.9     |
      | campaignEnabled | true      |
      | softwareTargets | "nowhere" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#06, 10.2.28.3.3#05)
    And campaignStatus of campaign "C" stays PENDING (10.2.28.3.3#06, 10.2.28.3.3#05)

  @TP/oneM2M/CSE/SWC/UPD/004 @10.2.28.3.3#07
  Scenario: An originator that may not create a [software] under the node is refused
    Given another originator
    And a node "closed" under which the other originator may not create
    And a disabled campaign "C" on "A" that the other originator may update
    When the other originator updates campaign "C" with:
      | softwareTargets | "B" |
    Then the UPDATE is accepted, as a control
    When the other originator updates campaign "C" with:
      | softwareTargets | "B", "closed" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#08, 10.2.28.3.3#07)

  @TP/oneM2M/CSE/SWC/UPD/005 @9.6.76-2/softwareTargets#02 @10.2.28.3.3#01 @10.2.28.3.3#20
  Scenario: New targets are those that the campaign works on
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTargets | "B"  |
      | campaignEnabled | true |
    Then the UPDATE is accepted (10.2.28.3.3#01)
    And campaign "C" begins its operation on "B"
    And campaign "C" begins nothing under "A" (10.2.28.2#14, 9.6.76-2/softwareTargets#05)

  @TP/oneM2M/CSE/SWC/UPG/01 @10.2.28.3.3#05
  Scenario: A target that is a resource of another type is no node that exists
    Given a trigger subject "S" with the value 1
    And a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTargets | "S" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#06, 10.2.28.3.3#05)

  @TP/oneM2M/CSE/SWC/UPG/02 @10.2.28.3.3#07
  Scenario: A node under which the originator may not create is refused whatever its place in the list
    Given another originator
    And a node "closed" under which the other originator may not create
    And a disabled campaign "C" on "A" that the other originator may update
    When the other originator updates campaign "C" with:
      | softwareTargets | "closed" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#08, 10.2.28.3.3#07)
    When the other originator updates campaign "C" with:
      | softwareTargets | "closed", "A" |
      | labels          | ["changed"]   |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#08, 10.2.28.3.3#07)
    When the other originator updates campaign "C" with:
      | softwareTargets | "A", "B" |
    Then the UPDATE is accepted, as a control
