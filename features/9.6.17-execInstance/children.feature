@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: The children of an <execInstance>

  Table 9.6.17-1.

  Background:
    Given node "A"
    And an execution "E" on "A"

  @TP/oneM2M/CSE/SWC/EXN @9.6.17#02
  Scenario Outline: <nn> An execution takes any number of <type> children
    Then execution "E" takes 2 <type> children, as table 9.6.17-1 says

    @needs-subscription @9.6.17-1/subscription#01 @9.6.17-1/subscription#02 @9.6.17-1/subscription#03
    Examples:
      | nn | type         |
      | 01 | subscription |

    @needs-transaction @9.6.17-1/transaction#01 @9.6.17-1/transaction#02 @9.6.17-1/transaction#03
    Examples:
      | nn | type        |
      | 02 | transaction |

  @TP/oneM2M/CSE/SWC/EXN/003 @9.6.17#02
  Scenario: A <container> is no child of an execution
    Then execution "E" takes no container (9.6.17#02)
