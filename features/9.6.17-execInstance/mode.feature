@without-campaign @needs-mgmtCmd @needs-execInstance
Feature: How a command is executed

  Table 9.6.17-2, rows execMode, execFrequency, execDelay, execNumber and execReqArgs. What happens on the device is not seen;
  what the <execInstance> says of it is.

  Background:
    Given node "A"

  @TP/oneM2M/CSE/SWC/EXM @9.6.17-2/execMode#04
  Scenario Outline: <nn> <attribute> of an execution is that of its command
    Given an execution "E" on "A" with:
      | execMode      | IMMEDIATEREPEAT |
      | execFrequency | PT1H            |
      | execDelay     | PT2H            |
      | execNumber    | 3               |
    Then <attribute> of execution "E" is that of its command (9.6.17-2/<attribute>#03)

    Examples:
      | nn | attribute     |
      | 01 | execMode      |
      | 02 | execFrequency |
      | 03 | execDelay     |
      | 04 | execNumber    |

  @TP/oneM2M/CSE/SWC/EXM/005
  Scenario: An execution has the arguments with which its command was triggered
    Given an execution "E" on "A" with:
      | execReqArgs | [{"nm":"force","val":"true"},{"nm":"after","val":"10"}] |
    Then execReqArgs of execution "E" is that of its command (9.6.17-2/execReqArgs#03)

  @TP/oneM2M/CSE/SWC/EXM
  Scenario Outline: <nn> An execution with execMode <mode> is not FINISHED before its execDelay is over
    Given an execution "E" on "A" with:
      | execMode  | <mode> |
      | execDelay | PT1H   |
    Then execution "E" is not FINISHED before its execDelay can be over (9.6.17-2/execDelay#03)

    Examples:
      | nn | mode          |
      | 06 | IMMEDIATEONCE |

    @9.6.17-2/execDelay#04
    Examples: random time comes on top
      | nn | mode       |
      | 07 | RANDOMONCE |

  @TP/oneM2M/CSE/SWC/EXM
  Scenario Outline: <nn> An execution with execMode <mode> is not FINISHED before two executions can be over
    Given an execution "E" on "A" with:
      | execMode      | <mode> |
      | execFrequency | PT1H   |
      | execNumber    | 2      |
    Then execution "E" is not FINISHED before its execFrequency can be over (9.6.17-2/execFrequency#03, 9.6.17-2/execNumber#03)

    Examples:
      | nn | mode            |
      | 08 | IMMEDIATEREPEAT |

    @9.6.17-2/execFrequency#04
    Examples: random time comes on top
      | nn | mode         |
      | 09 | RANDOMREPEAT |
