Feature: Campaigns that want the same nodes

  Clauses 10.2.28.2 step 2, 10.2.28.3.1 and 10.2.28.3.3: every way in which two lists of nodes relate, with every state of the
  campaign that has the first list and every way to ask for the second. What counts is whether that campaign is enabled.

  @property @TP/oneM2M/CSE/SWC/PRP/002 @10.2.28.2#05 @10.2.28.2#06 @10.2.28.3.1#09 @10.2.28.3.1#10 @10.2.28.3.3#09
  Scenario: A node is refused exactly while another enabled campaign has it
    When random histories of "conflict" are played
    Then the IUT never leaves the model (10.2.28.3.3#10)
