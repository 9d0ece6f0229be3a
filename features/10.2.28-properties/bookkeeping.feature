Feature: The books of a campaign

  Clauses 10.2.28.1 and 10.2.28.2: campaigns go through several cycles on changing nodes while [software], subscriptions and
  nodes are lost. Whenever the CSE is at rest, softwareTargets, softwareLinks, individualSoftwareStatuses and the children of
  the nodes tell the same story.

  @property @TP/oneM2M/CSE/SWC/PRP/006 @10.2.28.1#11 @10.2.28.1#20 @10.2.28.1#29 @10.2.28.1#31 @10.2.28.1#32 @10.2.28.1#46 @10.2.28.2#14 @10.2.28.2#15 @10.2.28.2#18 @10.2.28.2#20 @10.2.28.2#22 @9.6.76-2/individualSoftwareStatuses#03
  Scenario: Targets, links, entries and [software] agree through all cycles and losses
    When random histories of "bookkeeping" are played
    Then the IUT never leaves the model (10.2.28.1#19)
