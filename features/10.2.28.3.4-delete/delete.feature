Feature: DELETE of a campaign

  Table 10.2.28.3.4-1. A campaign that is INITIATED or CANCELLING is not deleted; in any other status it is.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/DEL/001
  Scenario: A campaign that waits for its trigger is not deleted
    Given a campaign "C" on "A" that is INITIATED
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And there is a campaign "C"

  @TP/oneM2M/CSE/SWC/DEL/002
  Scenario: A campaign whose operation has begun is not deleted
    Given an enabled campaign "C" on "A"
    And the operation of campaign "C" has begun on "A"
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And there is a campaign "C"

  @TP/oneM2M/CSE/SWC/DEL/003
  Scenario: A campaign that is CANCELLING is not deleted
    Given a campaign "C" on "A" that is CANCELLING
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And there is a campaign "C"

  @TP/oneM2M/CSE/SWC/DEL/004 @10.2.28.3.4#01
  Scenario: A campaign that is PENDING is deleted
    Given a campaign "C" on "A" that is PENDING
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/DEL/005 @10.2.28.3.4#01
  Scenario: A campaign that is FINISHED is deleted
    Given a campaign "C" on "A" that is FINISHED
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/DEL/006 @10.2.28.3.4#01
  Scenario: A campaign that is CANCELLED is deleted
    Given a campaign "C" on "A" that is CANCELLED
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/DEL/007 @10.2.28.3.4#01
  Scenario: A campaign that is STATUS_NOT_CANCELLABLE is deleted
    Given a campaign "C" on "A" that is STATUS_NOT_CANCELLABLE
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/DEL/008
  Scenario: A campaign is INITIATED, and not deleted, until the last of its targets is done
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)

  @TP/oneM2M/CSE/SWC/DEL/009
  Scenario: A DELETE is processed like any other: nothing of the campaign is left
    Given a disabled campaign "C" on "A"
    Then a DELETE of campaign "C" leaves nothing of it (10.2.28.3.4#02)

  @TP/oneM2M/CSE/SWC/DLX/01 @10.2.28.3.4#01
  Scenario: A campaign goes on after a DELETE that was refused, and is deleted when it is FINISHED
    Given a campaign "C" on "A" that is INITIATED
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.3.4#03, 10.2.28.1/no-other#01)
    When the trigger of campaign "C" is met
    Then campaign "C" begins its operation on "A" (10.2.28.3.4#03, 10.2.28.1#14)
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then campaignStatus of campaign "C" becomes FINISHED
    When the originator deletes campaign "C"
    Then the DELETE is accepted (10.2.28.3.4#01, 10.2.28.3.4#03)
    And there is no campaign "C" (10.2.28.3.4#01)

  @TP/oneM2M/CSE/SWC/DLX/02
  Scenario: A cancellation is where it was after a DELETE that was refused
    Given a campaign "C" on "A", "B" that is CANCELLING
    When the originator deletes campaign "C"
    Then the DELETE is refused and changes nothing (10.2.28.3.4#03)
    And campaignStatus of campaign "C" stays CANCELLING (10.2.28.3.4#03, 10.2.28.1/no-other#01)
