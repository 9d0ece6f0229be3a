Feature: The aggregate of what devices report

  Table 9.6.76-2 and clause 10.2.28.1: every multiset of statuses of one to six targets, for every operation. The devices
  report in any order and often more than once.

  @property @TP/oneM2M/CSE/SWC/PRP/004 @9.6.76-2/aggregatedSoftwareStatus#03 @9.6.76-2/aggregatedSoftwareStatus#04 @9.6.76-2/aggregatedSoftwareStatus#05 @9.6.76-2/aggregatedSoftwareStatus#06 @9.6.76-2/aggregatedSoftwareStatus#07 @9.6.76-2/individualSoftwareStatuses#12 @9.6.76-2/individualSoftwareStatuses#13 @10.2.28.1#24 @10.2.28.1#27 @10.2.28.1#28 @10.2.28.1#33 @10.2.28.2#29 @10.2.28.2#30
  Scenario: Entries are what the devices report, the aggregate is what the entries make it, and an end finishes the campaign
    When random histories of "aggregation" are played
    Then the IUT never leaves the model (10.2.28.1#25)
