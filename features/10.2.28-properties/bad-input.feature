Feature: Requests with something wrong

  Attributes that are missing, of wrong types, read-only or unknown, values without measure, targets that are none. Where the
  text demands an error there is one, and nothing has changed. Where it is silent a request is refused whole or accepted
  whole. What only the Hosting CSE sets is never taken. And the CSE goes on answering.

  @property @TP/oneM2M/CSE/SWC/BAD/001 @9.6.76#04 @10.2.28.3.1#01 @10.2.28.3.1#03 @10.2.28.3.1#06 @10.2.28.3.1#12
  Scenario: A CREATE
    When campaigns are created by requests that are spoiled at random
    Then each request is refused whole or accepted whole, as the text demands, and the CSE still answers (10.2.28.3.1#04)

  @property @TP/oneM2M/CSE/SWC/BAD/002 @9.6.76#04 @10.2.28.3.2#01 @10.2.28.3.3#01 @10.2.28.3.3#06 @10.2.28.3.3#12
  Scenario: An UPDATE of a campaign that is PENDING
    When campaigns that are PENDING are updated by requests that are spoiled at random
    Then each request is refused whole or accepted whole, as the text demands, and the CSE still answers (10.2.28.3.3#02)

  @property @TP/oneM2M/CSE/SWC/BAD/003 @10.2.28.3.2#01 @10.2.28.3.3#01 @10.2.28.3.3#04 @10.2.28.3.3#06 @10.2.28.3.3#12
  Scenario: An UPDATE of a campaign that waits for its trigger
    When campaigns that are INITIATED are updated by requests that are spoiled at random
    Then each request is refused whole or accepted whole, as the text demands, and the CSE still answers (10.2.28.3.3#02)

  @property @TP/oneM2M/CSE/SWC/BAD/004 @10.2.28.3.2#01 @10.2.28.3.3#01 @10.2.28.3.3#04 @10.2.28.3.3#06 @10.2.28.3.3#12
  Scenario: An UPDATE of a campaign that is FINISHED
    When campaigns that are FINISHED are updated by requests that are spoiled at random
    Then each request is refused whole or accepted whole, as the text demands, and the CSE still answers (10.2.28.3.3#02)
