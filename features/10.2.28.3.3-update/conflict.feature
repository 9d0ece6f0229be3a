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

  @TP/oneM2M/CSE/SWC/UPE/01 @10.2.28.3.3#09
  Scenario: The first, the middle and the last node of another enabled campaign are refused, alone and among others
    Given node "D"
    And an enabled campaign "first" on "A", "B", "C" that waits for its trigger
    And a disabled campaign "second" on "D"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator updates campaign "second" with:
      | softwareTargets | "D", "B" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator updates campaign "second" with:
      | softwareTargets | "C", "D" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator updates campaign "second" with:
      | softwareTargets | "C", "B", "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator updates campaign "second" with:
      | softwareTargets | "D" |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPE/02 @10.2.28.3.3#09
  Scenario: A campaign of another originator is in the way as any other
    Given another originator
    And a trigger subject "S" with the value 1
    When the other originator creates campaign "first" on "A" with:
      | campaignEnabled         | true    |
      | softwareTriggerCriteria | "S" > 5 |
    Then the CREATE is accepted, as a control
    Given a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPE/03 @10.2.28.3.3#09
  Scenario: Every enabled campaign counts, whatever the order in which they were enabled
    Given an enabled campaign "first" on "A" that waits for its trigger
    And an enabled campaign "second" on "B" that waits for its trigger
    And a disabled campaign "third" on "C"
    When the originator updates campaign "third" with:
      | softwareTargets | "C", "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator updates campaign "third" with:
      | softwareTargets | "C", "B" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPE @10.2.28.3.3#10
  Scenario Outline: <nn> A node of a campaign that is <status> is free
    Given a campaign "first" on "A" that is <status>
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A", "B" |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)

    Examples:
      | nn | status                 |
      | 11 | CANCELLED              |
      | 12 | STATUS_NOT_CANCELLABLE |

  @TP/oneM2M/CSE/SWC/UPE/13 @10.2.28.3.3#10 @10.2.28.3.4#01
  Scenario: A node of a campaign that was deleted is free
    Given a campaign "first" on "A" that is FINISHED
    And a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "A" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)
    When the originator deletes campaign "first"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    When the originator updates campaign "second" with:
      | softwareTargets | "A"  |
      | campaignEnabled | true |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)
    And campaign "second" begins its operation on "A"

  @TP/oneM2M/CSE/SWC/UPE/14 @10.2.28.3.3#10
  Scenario: A campaign keeps its own nodes, given again, alone and beside others
    Given a disabled campaign "C" on "A", "B"
    When the originator updates campaign "C" with:
      | softwareTargets | "B", "A" |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)
    When the originator enables campaign "C" with a trigger that is not met
    Then the UPDATE is accepted (9.6.76-2/campaignEnabled#02)
    When the originator disables campaign "C"
    Then the cancellation of campaign "C" ends
    When the originator updates campaign "C" with:
      | softwareTargets | "A", "C" |
      | campaignEnabled | true     |
    Then the UPDATE is accepted (10.2.28.3.3#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/UPE @10.2.28.3.3#09
  Scenario Outline: <nn> A node is in another campaign although it is named <form>
    Given a disabled campaign "second" on "B"
    When the originator updates campaign "second" with:
      | softwareTargets | "C <form>" |
    Then the test goes on if the IUT takes identifiers <form>
    Given an enabled campaign "first" on "A" that waits for its trigger
    When the originator updates campaign "second" with:
      | softwareTargets | "A <form>" |
    Then the UPDATE is refused and changes nothing (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#06)

    Examples:
      | nn | form                 |
      | 21 | by its path          |
      | 22 | by its SP-relative ID |

  @TP/oneM2M/CSE/SWC/UPD/031 @10.2.28.3.3#09
  Scenario: Of two campaigns that are enabled at the same time on the same node, one is refused
    Given nodes "D" and "E"
    And a disabled campaign "first" on "D"
    And a disabled campaign "second" on "E"
    When the originator enables campaigns "first" and "second" on "D", "E" at the same time
    Then one of them is accepted at most (10.2.28.3.3#10, 10.2.28.3.3#09, 10.2.28.2#05)
