Feature: The four operations, from the device's report to the end of the campaign

  Clause 10.2.28.1, 10.2.28.2, steps 6 and 7, and the definitions of aggregatedSoftwareStatus in table 9.6.76-2.

  Background:
    Given nodes "A", "B" and "D"

  @TP/oneM2M/CSE/SWC/SUC @9.6.76#01 @10.2.28.1#33 @10.2.28.2#28 @10.2.28.2#29 @10.2.28.2#31 @10.2.28.1/INITIATED-FINISHED#01
  Scenario Outline: <nn> <operation>: all devices report SUCCESSFUL
    Given an enabled campaign "C" on "A", "B" and "D" with:
      | softwareOperation | <operation> |
    When the devices of "A", "B" and "D" report IN_PROCESS for campaign "C"
    Then the individual status of "A", "B" and "D" in campaign "C" becomes IN_PROCESS (<copy>, <source>, 9.6.76-2/individualSoftwareStatuses#05, 9.6.76-2/individualSoftwareStatuses#08)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05, <aggregate>)
    When the devices of "A", "B" report SUCCESSFUL for campaign "C"
    Then the individual status of "A", "B" in campaign "C" becomes SUCCESSFUL (<copy>, <source>, 10.2.28.2#29, 9.6.76-2/individualSoftwareStatuses#09)
    And aggregatedSoftwareStatus of campaign "C" becomes IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#05, <aggregate>)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 10.2.28.2#28, 9.6.76-2/campaignStatus#06)
    When the device of "D" reports SUCCESSFUL for campaign "C"
    Then the individual status of "D" in campaign "C" becomes SUCCESSFUL (<copy>, <source>, 10.2.28.2#29)
    And aggregatedSoftwareStatus of campaign "C" becomes SUCCESSFUL (9.6.76-2/aggregatedSoftwareStatus#06, <aggregate>)
    And campaignStatus of campaign "C" becomes FINISHED

    Examples:
      | nn | operation  | copy         | aggregate    | source                                 |
      | 01 | INSTALL    | 10.2.28.1#24 | 10.2.28.1#25 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 02 | UNINSTALL  | 10.2.28.1#24 | 10.2.28.1#25 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 03 | ACTIVATE   | 10.2.28.1#27 | 10.2.28.1#28 | 9.6.76-2/individualSoftwareStatuses#13 |
      | 04 | DEACTIVATE | 10.2.28.1#27 | 10.2.28.1#28 | 9.6.76-2/individualSoftwareStatuses#13 |

  @TP/oneM2M/CSE/SWC/FAI @10.2.28.1#33 @10.2.28.2#31
  Scenario Outline: <nn> <operation>: all devices report FAILURE
    Given an enabled campaign "C" on "A", "B" and "D" with:
      | softwareOperation | <operation> |
    When the devices of "A", "B" and "D" report FAILURE for campaign "C"
    Then the individual status of "A", "B" and "D" in campaign "C" becomes FAILURE (<copy>, <source>, 10.2.28.2#29, 9.6.76-2/individualSoftwareStatuses#10)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, 10.2.28.2#30)
    And campaignStatus of campaign "C" becomes FINISHED

    Examples:
      | nn | operation  | copy         | source                                 |
      | 01 | INSTALL    | 10.2.28.1#24 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 02 | UNINSTALL  | 10.2.28.1#24 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 03 | ACTIVATE   | 10.2.28.1#27 | 9.6.76-2/individualSoftwareStatuses#13 |
      | 04 | DEACTIVATE | 10.2.28.1#27 | 9.6.76-2/individualSoftwareStatuses#13 |

  @TP/oneM2M/CSE/SWC/MIX @10.2.28.1#33 @10.2.28.2#31
  Scenario Outline: <nn> <operation>: one device of three fails
    Given an enabled campaign "C" on "A", "B" and "D" with:
      | softwareOperation | <operation> |
    When the device of "B" reports FAILURE for campaign "C"
    Then the individual status of "B" in campaign "C" becomes FAILURE (<copy>, <source>)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (<aggregate>)
    And campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 10.2.28.2#28, 9.6.76-2/campaignStatus#06)
    When the devices of "D", "A" report SUCCESSFUL for campaign "C"
    Then the individual status of "A", "D" in campaign "C" becomes SUCCESSFUL (<copy>, <source>)
    And aggregatedSoftwareStatus of campaign "C" becomes FAILURE (9.6.76-2/aggregatedSoftwareStatus#07, <aggregate>)
    And campaignStatus of campaign "C" becomes FINISHED
    And the individual status of "B" in campaign "C" stays FAILURE (<copy>)

    Examples:
      | nn | operation  | copy         | aggregate    | source                                 |
      | 01 | INSTALL    | 10.2.28.1#24 | 10.2.28.1#25 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 02 | UNINSTALL  | 10.2.28.1#24 | 10.2.28.1#25 | 9.6.76-2/individualSoftwareStatuses#12 |
      | 03 | ACTIVATE   | 10.2.28.1#27 | 10.2.28.1#28 | 9.6.76-2/individualSoftwareStatuses#13 |
      | 04 | DEACTIVATE | 10.2.28.1#27 | 10.2.28.1#28 | 9.6.76-2/individualSoftwareStatuses#13 |

  @TP/oneM2M/CSE/SWC/SRC @9.6.76-2/individualSoftwareStatuses#11
  Scenario Outline: <nn> <operation> does not take its outcome from the other status attribute
    Given an enabled campaign "C" on "A" with:
      | softwareOperation | <operation> |
    When the device of "A" sets the other status attribute of its [software] to SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" stays UNINITIALIZED or IN_PROCESS (<source>, 9.6.76-2/individualSoftwareStatuses#11)
    And campaignStatus of campaign "C" stays INITIATED (<source>, 9.6.76-2/individualSoftwareStatuses#11)
    When the device of "A" reports SUCCESSFUL for campaign "C"
    Then the individual status of "A" in campaign "C" becomes SUCCESSFUL (<source>, 9.6.76-2/individualSoftwareStatuses#11)

    Examples:
      | nn | operation  | source                                 |
      | 01 | INSTALL    | 9.6.76-2/individualSoftwareStatuses#12 |
      | 02 | UNINSTALL  | 9.6.76-2/individualSoftwareStatuses#12 |
      | 03 | ACTIVATE   | 9.6.76-2/individualSoftwareStatuses#13 |
      | 04 | DEACTIVATE | 9.6.76-2/individualSoftwareStatuses#13 |

  @TP/oneM2M/CSE/SWC/OPE/001 @10.2.28.2#28
  Scenario: The Hosting CSE waits for the reports: an operation that has begun is not over
    Given an enabled campaign "C" on "A", "B"
    And the operation of campaign "C" has begun on "A", "B"
    Then campaignStatus of campaign "C" stays INITIATED (10.2.28.1#33, 10.2.28.2#28, 9.6.76-2/campaignStatus#06)
    And aggregatedSoftwareStatus of campaign "C" becomes UNINITIALIZED or IN_PROCESS (9.6.76-2/aggregatedSoftwareStatus#06, 9.6.76-2/aggregatedSoftwareStatus#07)
