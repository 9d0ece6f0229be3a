Feature: Campaigns that expire

  Clauses 10.2.28.1 and 10.2.28.2: a campaign whose lifetime ends is gone, whatever it is doing then, and its [software] with
  it. Afterwards its nodes are free. Few histories, for each waits for the end of a lifetime; several campaigns end in each.

  @property @needs-expiry @TP/oneM2M/CSE/SWC/PRP/007 @10.2.28.1#18 @10.2.28.2#17
  Scenario: A campaign expires in whatever state it is, and its [software] does not outlive it
    When random histories of "expiry" are played
    Then the IUT never leaves the model (10.2.28.2#32)
