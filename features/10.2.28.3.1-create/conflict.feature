Feature: CREATE of a campaign: conflict with other campaigns

  Table 10.2.28.3.1-1 and 10.2.28.2, step 2. A node must not be a target of another campaign that is enabled.

  Background:
    Given nodes "A", "B" and "C"

  @TP/oneM2M/CSE/SWC/CON/001 @10.2.28.3.1#09 @10.2.28.2#05 @10.2.28.2#06
  Scenario: A node of an enabled campaign is refused to another campaign
    Given an enabled campaign "first" on "A" that waits for its trigger
    When the originator creates campaign "second" on "A" with:
      | campaignEnabled | true |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#05, 10.2.28.2#06)
    When the originator creates campaign "control" on "B" with:
      | campaignEnabled | true |
    Then the CREATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/CON/002 @10.2.28.3.1#09
  Scenario: The check does not depend on whether the new campaign is enabled
    Given an enabled campaign "first" on "A" that waits for its trigger
    When the originator creates campaign "second" on "A" with:
      | campaignEnabled | false |
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#05, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/003 @10.2.28.3.1#09
  Scenario: One shared node among several targets is a conflict
    Given an enabled campaign "first" on "B", "C" that waits for its trigger
    When the originator creates campaign "second" on "A", "C"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#05, 10.2.28.2#06)
    When the originator creates campaign "control" on "A"
    Then the CREATE is accepted, as a control

  @TP/oneM2M/CSE/SWC/CON/004 @10.2.28.3.1#09
  Scenario: The first target of one campaign may be the last of the other
    Given an enabled campaign "first" on "A", "B" that waits for its trigger
    When the originator creates campaign "second" on "C", "A"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#05, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/005 @10.2.28.3.1#09
  Scenario: A campaign that is FINISHED and still enabled is in the way
    Given a campaign "first" on "A" that is FINISHED
    When the originator creates campaign "second" on "A"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/006 @10.2.28.3.1#09
  Scenario: A campaign whose operation has begun is in the way
    Given an enabled campaign "first" on "A"
    And the operation of campaign "first" has begun on "A"
    When the originator creates campaign "second" on "A"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/007 @10.2.28.3.1#10
  Scenario: A campaign that is not enabled is not in the way
    Given a disabled campaign "first" on "A"
    When the originator creates campaign "second" on "A" with:
      | campaignEnabled | true |
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/008 @10.2.28.3.1#10
  Scenario: A campaign that has been disabled after it was FINISHED is not in the way
    Given a campaign "first" on "A" that is FINISHED
    When the originator disables campaign "first"
    And the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/009 @10.2.28.3.1#10
  Scenario: A campaign that is CANCELLED is not in the way
    Given a campaign "first" on "A" that is CANCELLED
    When the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/010 @10.2.28.3.1#10
  Scenario: A campaign that was deleted is not in the way
    Given a campaign "first" on "A" that is FINISHED
    When the originator deletes campaign "first"
    And the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/011 @10.2.28.3.1#09
  Scenario: Every enabled campaign counts, not only the latest
    Given an enabled campaign "first" on "A" that waits for its trigger
    And an enabled campaign "second" on "B" that waits for its trigger
    When the originator creates campaign "third" on "A"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#06)
    When the originator creates campaign "fourth" on "B"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/012 @10.2.28.3.1#09
  Scenario: A campaign that was enabled by UPDATE is in the way
    Given a disabled campaign "first" on "A"
    When the originator enables campaign "first" with a trigger that is not met
    And the originator creates campaign "second" on "A"
    Then the CREATE is refused and changes nothing (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/CON/021 @10.2.28.3.1#09
  Scenario: Of two campaigns that are created at the same time on the same node, one is refused
    When the originator creates campaigns "first" and "second" on "A" at the same time, enabled
    Then one of them is accepted at most (10.2.28.3.1#10, 10.2.28.3.1#09, 10.2.28.2#05)
