Feature: aggregatedSoftwareStatus, for every mix of individual statuses

  Table 9.6.76-2. Devices report in turn, and after each report the aggregate must agree with the individual statuses beside
  it. For UNINITIALIZED beside SUCCESSFUL or FAILURE the table has no definition: there UNINITIALIZED and IN_PROCESS are
  accepted, SUCCESSFUL and FAILURE are excluded by their own definitions.

  @TP/oneM2M/CSE/SWC/AGG
  Scenario Outline: <nn> <A>, <B> and <D>: the aggregate is <aggregate>
    Given nodes "A", "B" and "D"
    And an enabled campaign "C" on "A", "B" and "D"
    And the operation of campaign "C" has begun on "A", "B" and "D"
    Then aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (9.6.76-2/aggregatedSoftwareStatus#03)
    When the device of "A" comes to <A> in campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (9.6.76-2/aggregatedSoftwareStatus#03)
    When the device of "B" comes to <B> in campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (9.6.76-2/aggregatedSoftwareStatus#03)
    When the device of "D" comes to <D> in campaign "C"
    Then aggregatedSoftwareStatus of campaign "C" becomes <aggregate> (<statement>, 9.6.76-2/aggregatedSoftwareStatus#03)
    And aggregatedSoftwareStatus of campaign "C" agrees with the individual statuses (9.6.76-2/aggregatedSoftwareStatus#03)

    Examples: Every value that is defined
      | nn | A             | B             | D             | aggregate                   | statement                            |
      | 01 | UNINITIALIZED | UNINITIALIZED | UNINITIALIZED | UNINITIALIZED or IN_PROCESS | 9.6.76-2/aggregatedSoftwareStatus#04 |
      | 02 | IN_PROCESS    | IN_PROCESS    | IN_PROCESS    | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 03 | IN_PROCESS    | UNINITIALIZED | UNINITIALIZED | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 04 | IN_PROCESS    | SUCCESSFUL    | SUCCESSFUL    | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 05 | FAILURE       | FAILURE       | IN_PROCESS    | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 06 | SUCCESSFUL    | IN_PROCESS    | FAILURE       | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 07 | UNINITIALIZED | IN_PROCESS    | SUCCESSFUL    | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 08 | UNINITIALIZED | FAILURE       | IN_PROCESS    | IN_PROCESS                  | 9.6.76-2/aggregatedSoftwareStatus#05 |
      | 09 | SUCCESSFUL    | SUCCESSFUL    | SUCCESSFUL    | SUCCESSFUL                  | 9.6.76-2/aggregatedSoftwareStatus#06 |
      | 10 | FAILURE       | FAILURE       | FAILURE       | FAILURE                     | 9.6.76-2/aggregatedSoftwareStatus#07 |
      | 11 | FAILURE       | SUCCESSFUL    | SUCCESSFUL    | FAILURE                     | 9.6.76-2/aggregatedSoftwareStatus#07 |
      | 12 | SUCCESSFUL    | FAILURE       | FAILURE       | FAILURE                     | 9.6.76-2/aggregatedSoftwareStatus#07 |
      | 13 | SUCCESSFUL    | SUCCESSFUL    | FAILURE       | FAILURE                     | 9.6.76-2/aggregatedSoftwareStatus#07 |

    Examples: Mixes without a definition
      | nn | A             | B             | D             | aggregate                   | statement                            |
      | 14 | SUCCESSFUL    | UNINITIALIZED | UNINITIALIZED | UNINITIALIZED or IN_PROCESS | 9.6.76-2/aggregatedSoftwareStatus#06 |
      | 15 | SUCCESSFUL    | SUCCESSFUL    | UNINITIALIZED | UNINITIALIZED or IN_PROCESS | 9.6.76-2/aggregatedSoftwareStatus#06 |
      | 16 | FAILURE       | FAILURE       | UNINITIALIZED | UNINITIALIZED or IN_PROCESS | 9.6.76-2/aggregatedSoftwareStatus#07 |
      | 17 | FAILURE       | SUCCESSFUL    | UNINITIALIZED | UNINITIALIZED or IN_PROCESS | 9.6.76-2/aggregatedSoftwareStatus#07 |
