@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: The status of an execution

  Table 9.6.17-2, row execStatus. An implementation may pass through a status unseen, and may have no device that executes
  the command: only a value that is none of the six is wrong.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXS @9.6.17-2/execStatus#03
  Scenario Outline: <nn> An execution is <status>
    Given an execution "E" on "A" that is <status>
    Then the status of execution "E" is one of the six (9.6.17-2/execStatus#03, 9.6.17-2/execStatus#<number>)

    Examples:
      | nn | number | status                 |
      | 01 | 04     | INITIATED              |
      | 02 | 05     | PENDING                |
      | 03 | 06     | FINISHED               |
      | 04 | 07     | CANCELLING             |
      | 05 | 08     | CANCELLED              |
      | 06 | 09     | STATUS_NOT_CANCELLABLE |
