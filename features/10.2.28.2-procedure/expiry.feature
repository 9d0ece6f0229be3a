@needs-expiry
Feature: The end of a campaign's lifetime

  Clause 10.2.28.2, the NOTE of step 7, and the bound that 10.2.28.1 and step 5 set to the expirationTime of each [software].

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXP/001 @10.2.28.2#32
  Scenario: A PENDING campaign ends with its expirationTime
    Given a disabled campaign "C" on "A" with:
      | expirationTime | in 3 s |
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (10.2.28.2#32, 9.6.76-2/expirationTime#03)

  @TP/oneM2M/CSE/SWC/EXP/002 @10.2.28.2#32 @10.2.28.1#18 @10.2.28.2#17
  Scenario: A campaign whose operation is under way ends without waiting, and its [software] with it
    Given an enabled campaign "C" on "A" with:
      | expirationTime | soon |
    And the operation of campaign "C" has begun on "A"
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (10.2.28.2#32)
    And the [software] of "A" made for campaign "C" is gone (10.2.28.1#18, 10.2.28.2#17)

  @TP/oneM2M/CSE/SWC/EXP/003 @10.2.28.2#32
  Scenario: An INITIATED campaign that waits for its trigger ends with its expirationTime
    Given a trigger subject "S" with the value 1
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" > 5 |
      | expirationTime          | in 3 s  |
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (10.2.28.2#32)
    When the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

  @TP/oneM2M/CSE/SWC/EXP
  Scenario Outline: <nn> A campaign that is <status> ends with its expirationTime, and leaves its node free
    Given a campaign "C" on "A" that is <status>
    When the originator updates campaign "C" with:
      | expirationTime | in 3 s |
    Then the UPDATE is accepted (9.6.76-2/expirationTime#02)
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (10.2.28.2#32, 9.6.76-2/expirationTime#01)
    When the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)

    Examples:
      | nn  | status                 |
      | 011 | FINISHED               |
      | 012 | CANCELLED              |
      | 013 | STATUS_NOT_CANCELLABLE |

  @TP/oneM2M/CSE/SWC/EXP/014 @10.2.28.2#32
  Scenario: A campaign ends with its expirationTime although it is CANCELLING
    Given an enabled campaign "C" on "A" with:
      | expirationTime | soon |
    And the operation of campaign "C" has begun on "A"
    When the originator disables campaign "C"
    Then campaignStatus of campaign "C" is CANCELLING, CANCELLED or STATUS_NOT_CANCELLABLE
    When the expirationTime of campaign "C" has passed
    Then campaign "C" is gone by itself (10.2.28.2#32, 9.6.76-2/expirationTime#01)
    When the originator creates campaign "second" on "A"
    Then the CREATE is accepted (10.2.28.3.1#10, 10.2.28.2#06)
