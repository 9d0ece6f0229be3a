Feature: The children of a campaign

  Table 9.6.76-1. What their own clauses say of them is no part of this suite: they are there, are of their type, and have what
  they were given.

  Background:
    Given node "A"
    And a disabled campaign "C" on "A"

  @TP/oneM2M/CSE/SWC/ATT/001 @needs-subscription
  Scenario: <subscription> children of a campaign
    Then campaign "C" takes several children of type subscription, each as it was given (9.6.76-1/subscription#01, 9.6.76-1/subscription#02, 9.6.76-1/subscription#03)

  @TP/oneM2M/CSE/SWC/ATT/003 @needs-schedule
  Scenario: <schedule> children of a campaign
    Then campaign "C" takes several children of type schedule, each as it was given (9.6.76-1/schedule#01, 9.6.76-1/schedule#02, 9.6.76-1/schedule#03)

  @TP/oneM2M/CSE/SWC/ATT/004 @needs-transaction
  Scenario: <transaction> children of a campaign
    Then campaign "C" takes several children of type transaction, each as it was given (9.6.76-1/transaction#01, 9.6.76-1/transaction#02, 9.6.76-1/transaction#03)

  @TP/oneM2M/CSE/SWC/ATT/002
  Scenario: Nothing that the table does not list is a child of a campaign
    Then none of these is created below campaign "C":
      | container           | 9.6.76#03 |
      | node                | 9.6.76#03 |
      | softwareCampaign    | 9.6.76#03 |
      | contentInstance     | 9.6.76#03 |
