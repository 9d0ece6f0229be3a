Feature: Trigger criteria: what they compare, and criteria that hold already

  Clause 10.2.28.1 and 10.2.28.2, step 3. A criterion that holds already when the campaign is enabled counts at once.

  Background:
    Given nodes "A" and "B"

  @TP/oneM2M/CSE/SWC/OPR @10.2.28.1#14 @10.2.28.2#10
  Scenario Outline: <nn> <value> <operator> 5 holds already: a campaign that is created enabled begins, and so does one that is enabled
    Given a trigger subject "S" with the value <value>
    And a disabled campaign "D" on "B" with:
      | softwareTriggerCriteria | "S" <operator> 5 |
    And an enabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" <operator> 5 |
    Then campaign "C" begins its operation on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)
    When the originator enables campaign "D"
    Then campaign "D" begins its operation on "B" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)

    Examples:
      | nn | operator | value |
      | 21 | =        | 5     |
      | 22 | !=       | 6     |
      | 23 | >        | 6     |
      | 24 | <        | 4     |
      | 25 | >=       | 5     |
      | 26 | <=       | 5     |

  @TP/oneM2M/CSE/SWC/OPR @10.2.28.1#14 @10.2.28.2#10
  Scenario Outline: <nn> The comparison <operator> with 0: 0 does not meet it, 1 does
    Given a trigger subject "S" with the value 0
    And a disabled campaign "C" on "A" with:
      | softwareTriggerCriteria | "S" <operator> 0 |
    When the originator enables campaign "C"
    Then campaign "C" begins nothing on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes 1
    Then campaign "C" begins its operation on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)

    Examples:
      | nn | operator |
      | 31 | >        |
      | 32 | !=       |

  @TP/oneM2M/CSE/SWC/OPR @10.2.28.1#14 @10.2.28.2#10
  Scenario Outline: <nn> A criterion on what is no number: <unmet> <operator> <threshold> is not met, <met> <operator> <threshold> is
    Given a trigger subject "S" with the value <unmet>
    When the originator creates campaign "C" on "A" with:
      | campaignEnabled         | true                       |
      | softwareTriggerCriteria | "S" <operator> <threshold> |
    Then the IUT takes criteria of this kind
    And campaign "C" begins nothing on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)
    When the trigger subject "S" becomes <met>
    Then campaign "C" begins its operation on "A" (9.6.76-2/softwareTriggerCriteria#04, 10.2.28.1#14, 10.2.28.2#10)

    Examples:
      | nn | operator | threshold | unmet    | met     |
      | 41 | =        | 'ready'   | 'steady' | 'ready' |
      | 42 | !=       | 'steady'  | 'steady' | 'ready' |
      | 43 | =        | true      | false    | true    |
      | 44 | =        | false     | true     | false   |
      | 45 | !=       | true      | true     | false   |
      | 46 | =        | 'ready'   | 'already' | 'ready' |
