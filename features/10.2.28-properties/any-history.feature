Feature: Whatever happens to campaigns

  Clause 10.2.28 as a whole: random histories of several campaigns on common nodes, whose every answer, retrieved resource
  and own step must be one that the rules allow. A history that leaves them is made as small as possible.

  @property @TP/oneM2M/CSE/SWC/PRP/001
  Scenario: In any history of campaigns, the IUT does what the rules allow and takes the steps that they demand
    When random histories of "any history" are played
    Then the IUT never leaves the model (10.2.28.1#07)
