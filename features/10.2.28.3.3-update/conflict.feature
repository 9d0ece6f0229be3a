Feature: UPDATE of a campaign: conflict with other campaigns

  Table 10.2.28.3.3-1 and 10.2.28.2, step 2.

  Background:
    Given nodes "A", "B" and "C"

  @TP/oneM2M/CSE/SWC/UPD/010 @10.2.28.3.3#09 @10.2.28.2#05 @10.2.28.2#06
  Scenario: A node of another enabled campaign is refused
    Given an enabled campaign "first" on "A" that waits for its trigger
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#05, 10.2.28.2#06)
    When the originator updates campaign "second" with:
      | softwareTargets | "C" |
    Then the UPDATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/UPD/011 @10.2.28.3.3#09
  Scenario: The second of several new targets is in another enabled campaign
    Given an enabled campaign "first" on "A" that waits for its trigger
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "B", "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPD/012 @10.2.28.3.3#09
  Scenario: The other campaign is FINISHED and still enabled
    Given a campaign "first" on "A" that is FINISHED
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPD/013 @10.2.28.3.3#10
  Scenario: A campaign is no conflict with itself
    Given a disabled campaign "C" on "A"
    When the originator updates campaign "C" with:
      | softwareTargets | "A", "B" |
      | campaignEnabled | true     |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)
    And campaign "C" begins its operation on "A", "B"

  @TP/oneM2M/CSE/SWC/UPD/014 @10.2.28.3.3#10
  Scenario: A node of a campaign that is not enabled is free
    Given a disabled campaign "first" on "A"
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPD/015 @10.2.28.3.3#09
  Scenario: Enabling in the same request does not help
    Given an enabled campaign "first" on "A" that waits for its trigger
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A"  |
      | campaignEnabled | true |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    And campaignStatus of campaign "second" stays PENDING (10.2.28.3.3#10)
