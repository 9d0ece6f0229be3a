Feature: Attributes that are locked while a campaign is enabled

  Table 9.6.76-2 and clause 10.2.28.3.3: each of the six attributes, in each state of the campaign, to the value that it has
  and to another, alone and in company.

  @property @TP/oneM2M/CSE/SWC/PRP/003 @9.6.76-2/version#05 @9.6.76-2/softwareName#05 @9.6.76-2/URL#05 @9.6.76-2/softwareTargets#06 @9.6.76-2/softwareTriggerCriteria#06 @9.6.76-2/softwareOperation#09 @10.2.28.3.3#03
  Scenario: Another value is refused exactly while the campaign is enabled or CANCELLING
    When random histories of "read-only" are played
    Then the IUT never leaves the model (10.2.28.3.3#04)
