import { cell, definition, may } from '../build';
import type { Statement } from '../statement';

/** Table 9.6.17-2, second part: the attributes of an <execInstance> of its own. */
export const table96172Exec: readonly Statement[] = [
  cell(
    '9.6.17-2/execStatus#01',
    'table 9.6.17-2, row execStatus, column Multiplicity',
    'Every <execInstance> has exactly one execStatus.',
    'f744173fe9d4693d',
  ),
  cell(
    '9.6.17-2/execStatus#02',
    'table 9.6.17-2, row execStatus, column RW/RO/WO',
    'execStatus is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '8ce9f4048d568b31',
  ),
  cell(
    '9.6.17-2/execStatus#03',
    'table 9.6.17-2, row execStatus, column Description',
    'execStatus is the status of the <execInstance>, with one of six values.',
    ['fdabb5b3ba246cf4', 'b2e5b9f725e9d58c'],
    {
      unclear: {
        what: 'The values are written in words here and in capitals for campaignStatus.',
        reading: 'They are the values of the same enumeration.',
      },
    },
  ),
  cell(
    '9.6.17-2/execStatus#04',
    'table 9.6.17-2, row execStatus, column Description',
    'Initiated is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),
  cell(
    '9.6.17-2/execStatus#05',
    'table 9.6.17-2, row execStatus, column Description',
    'Pending is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),
  cell(
    '9.6.17-2/execStatus#06',
    'table 9.6.17-2, row execStatus, column Description',
    'Finished is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),
  cell(
    '9.6.17-2/execStatus#07',
    'table 9.6.17-2, row execStatus, column Description',
    'Cancelling is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),
  cell(
    '9.6.17-2/execStatus#08',
    'table 9.6.17-2, row execStatus, column Description',
    'Cancelled is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),
  cell(
    '9.6.17-2/execStatus#09',
    'table 9.6.17-2, row execStatus, column Description',
    'Status Not Cancellable is a supported value of execStatus.',
    'b2e5b9f725e9d58c',
  ),

  cell(
    '9.6.17-2/execResult#01',
    'table 9.6.17-2, row execResult, column Multiplicity',
    'Every <execInstance> has exactly one execResult.',
    '048dba3c51c8925d',
  ),
  cell(
    '9.6.17-2/execResult#02',
    'table 9.6.17-2, row execResult, column RW/RO/WO',
    'execResult is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    'e2426b7cc71bca2a',
  ),
  definition(
    '9.6.17-2/execResult#03',
    'table 9.6.17-2, row execResult, column Description',
    'execResult is the result of the execution.',
    'e6a41b8c37877a55',
    {
      unclear: {
        what: 'Multiplicity 1 asks for a result even before the execution has ended.',
        reading: 'Its value before the end is not judged.',
      },
    },
  ),

  cell(
    '9.6.17-2/execDisable#01',
    'table 9.6.17-2, row execDisable, column Multiplicity',
    'A <execInstance> has at most one execDisable; it may be left out.',
    'c4e4ecbff3288d5c',
  ),
  cell(
    '9.6.17-2/execDisable#02',
    'table 9.6.17-2, row execDisable, column RW/RO/WO',
    'execDisable is RW: an Originator can set it at creation and change it by UPDATE.',
    'ee40481ddc68f893',
  ),
  definition(
    '9.6.17-2/execDisable#03',
    'table 9.6.17-2, row execDisable, column Description',
    'An UPDATE of execDisable cancels the <execInstance>.',
    'a1cf3f048d1289b5',
  ),

  cell(
    '9.6.17-2/execTarget#01',
    'table 9.6.17-2, row execTarget, column Multiplicity',
    'Every <execInstance> has exactly one execTarget.',
    'a0f68c6c8642eba1',
  ),
  cell(
    '9.6.17-2/execTarget#02',
    'table 9.6.17-2, row execTarget, column RW/RO/WO',
    'execTarget is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '880c273cfe2e14c4',
  ),
  definition(
    '9.6.17-2/execTarget#03',
    'table 9.6.17-2, row execTarget, column Description',
    'execTarget is the identifier of the <node> of the target on which the command is executed.',
    'e687ff3a6029600b',
  ),

  cell(
    '9.6.17-2/execMode#01',
    'table 9.6.17-2, row execMode, column Multiplicity',
    'A <execInstance> has at most one execMode; it may be left out.',
    'e7eb2300de0c0200',
  ),
  cell(
    '9.6.17-2/execMode#02',
    'table 9.6.17-2, row execMode, column RW/RO/WO',
    'execMode is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '6d2e23ff9c4f66d1',
  ),
  definition(
    '9.6.17-2/execMode#03',
    'table 9.6.17-2, row execMode, column Description',
    'execMode says how the command is executed, for example once or repeatedly, immediately or at random.',
    'f148cdbd9ca505f5',
  ),
  may(
    '9.6.17-2/execMode#04',
    'table 9.6.17-2, row execMode, column Description',
    'execMode may be combined with execFrequency, execDelay and execNumber to schedule the execution.',
    'b86760b87142fff4',
  ),

  cell(
    '9.6.17-2/execFrequency#01',
    'table 9.6.17-2, row execFrequency, column Multiplicity',
    'A <execInstance> has at most one execFrequency; it may be left out.',
    '8462e96337ab0b3e',
  ),
  cell(
    '9.6.17-2/execFrequency#02',
    'table 9.6.17-2, row execFrequency, column RW/RO/WO',
    'execFrequency is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    'f6cd4394948ea1d4',
  ),
  definition(
    '9.6.17-2/execFrequency#03',
    'table 9.6.17-2, row execFrequency, column Description',
    'execFrequency is the least interval between two executions, used together with execMode.',
    '38f0694d79099ce8',
  ),
  may(
    '9.6.17-2/execFrequency#04',
    'table 9.6.17-2, row execFrequency, column Description',
    'A random execMode can add random time between executions.',
    'e9e56abde114b6a4',
  ),

  cell(
    '9.6.17-2/execDelay#01',
    'table 9.6.17-2, row execDelay, column Multiplicity',
    'A <execInstance> has at most one execDelay; it may be left out.',
    '3c063aa3b436918d',
  ),
  cell(
    '9.6.17-2/execDelay#02',
    'table 9.6.17-2, row execDelay, column RW/RO/WO',
    'execDelay is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '80b981c3a001626a',
  ),
  definition(
    '9.6.17-2/execDelay#03',
    'table 9.6.17-2, row execDelay, column Description',
    'execDelay is the least delay before the execution.',
    '689baf5cb8e00897',
  ),
  may(
    '9.6.17-2/execDelay#04',
    'table 9.6.17-2, row execDelay, column Description',
    'A random execMode can add random time to this delay.',
    '18f913d6182c4015',
  ),

  cell(
    '9.6.17-2/execNumber#01',
    'table 9.6.17-2, row execNumber, column Multiplicity',
    'A <execInstance> has at most one execNumber; it may be left out.',
    '900adb95eab1f321',
  ),
  cell(
    '9.6.17-2/execNumber#02',
    'table 9.6.17-2, row execNumber, column RW/RO/WO',
    'execNumber is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    'cb0171686eadcf51',
  ),
  definition(
    '9.6.17-2/execNumber#03',
    'table 9.6.17-2, row execNumber, column Description',
    'execNumber is how often the command is to be executed, when execMode says that it repeats.',
    'eac4d3e0c2b640e7',
  ),

  cell(
    '9.6.17-2/execReqArgs#01',
    'table 9.6.17-2, row execReqArgs, column Multiplicity',
    'A <execInstance> may leave out execReqArgs; where present it is a list.',
    '9ad312c9aa5c108b',
  ),
  cell(
    '9.6.17-2/execReqArgs#02',
    'table 9.6.17-2, row execReqArgs, column RW/RO/WO',
    'execReqArgs is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '9f597a7f9bd8e4b0',
  ),
  definition(
    '9.6.17-2/execReqArgs#03',
    'table 9.6.17-2, row execReqArgs, column Description',
    'execReqArgs holds, as a list, the arguments of the command with which the execution was triggered.',
    '8fdb96f424749047',
  ),
];
