@needs-softwareCampaignAnnc
Feature: A campaign that another CSE has announced here

  Table 9.6.76-1, last column: the announced resource may have the same children. The tester plays the CSE that announces to the
  IUT.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/ANH
  Scenario Outline: <nn> A <<type>> is created below an announced campaign
    Given a <softwareCampaignAnnc> that the remote CSE "R" makes at the IUT
    Then a <<type>> can be created below what "R" announced (9.6.76-1/<type>#04)

    Examples:
      | nn | type         |
      | 01 | subscription |
      | 02 | schedule     |
      | 03 | transaction  |
