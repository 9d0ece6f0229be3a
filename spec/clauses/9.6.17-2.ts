import { cell, definition, may } from '../build';
import type { Statement } from '../statement';

/** Table 9.6.17-2: the attributes of an <execInstance>. */
export const table96172: readonly Statement[] = [
  cell(
    '9.6.17-2/resourceType#01',
    'table 9.6.17-2, row resourceType, column Multiplicity',
    'Every <execInstance> has exactly one resourceType.',
    '698b99f7cebc52de',
  ),
  cell(
    '9.6.17-2/resourceType#02',
    'table 9.6.17-2, row resourceType, column RW/RO/WO',
    'resourceType is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '3ed58b145fa0bf3a',
  ),
  definition(
    '9.6.17-2/resourceType#03',
    'table 9.6.17-2, row resourceType, column Description',
    'resourceType holds the type number of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/resourceID#01',
    'table 9.6.17-2, row resourceID, column Multiplicity',
    'Every <execInstance> has exactly one resourceID.',
    'e928d9401b39ac3b',
  ),
  cell(
    '9.6.17-2/resourceID#02',
    'table 9.6.17-2, row resourceID, column RW/RO/WO',
    'resourceID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5d82fd82a4d3affb',
  ),
  definition(
    '9.6.17-2/resourceID#03',
    'table 9.6.17-2, row resourceID, column Description',
    'resourceID identifies the resource and is assigned by the Hosting CSE. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/resourceName#01',
    'table 9.6.17-2, row resourceName, column Multiplicity',
    'Every <execInstance> has exactly one resourceName.',
    '93d830e1258c1d1d',
  ),
  cell(
    '9.6.17-2/resourceName#02',
    'table 9.6.17-2, row resourceName, column RW/RO/WO',
    'resourceName is WO: it can be set at creation only, and an UPDATE does not change it.',
    '1a1728e2ea671992',
  ),
  definition(
    '9.6.17-2/resourceName#03',
    'table 9.6.17-2, row resourceName, column Description',
    'resourceName is the name of the resource among the children of its parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/expirationTime#01',
    'table 9.6.17-2, row expirationTime, column Multiplicity',
    'Every <execInstance> has exactly one expirationTime.',
    '40edae692fa244b9',
  ),
  cell(
    '9.6.17-2/expirationTime#02',
    'table 9.6.17-2, row expirationTime, column RW/RO/WO',
    'expirationTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    'a93df457d98b2556',
  ),
  definition(
    '9.6.17-2/expirationTime#03',
    'table 9.6.17-2, row expirationTime, column Description',
    'expirationTime is the time at which the Hosting CSE deletes the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/parentID#01',
    'table 9.6.17-2, row parentID, column Multiplicity',
    'Every <execInstance> has exactly one parentID.',
    'dedbe4aa2bfffc32',
  ),
  cell(
    '9.6.17-2/parentID#02',
    'table 9.6.17-2, row parentID, column RW/RO/WO',
    'parentID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5b5dd621091d602d',
  ),
  definition(
    '9.6.17-2/parentID#03',
    'table 9.6.17-2, row parentID, column Description',
    'parentID is the resourceID of the parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/accessControlPolicyIDs#01',
    'table 9.6.17-2, row accessControlPolicyIDs, column Multiplicity',
    'A <execInstance> may leave out accessControlPolicyIDs; where present it is a list.',
    'f588d4c3001c2b49',
  ),
  cell(
    '9.6.17-2/accessControlPolicyIDs#02',
    'table 9.6.17-2, row accessControlPolicyIDs, column RW/RO/WO',
    'accessControlPolicyIDs is RW: an Originator can set it at creation and change it by UPDATE.',
    'de58d51278928cc8',
  ),
  definition(
    '9.6.17-2/accessControlPolicyIDs#03',
    'table 9.6.17-2, row accessControlPolicyIDs, column Description',
    'accessControlPolicyIDs names the policies that decide who may do what with the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/creationTime#01',
    'table 9.6.17-2, row creationTime, column Multiplicity',
    'Every <execInstance> has exactly one creationTime.',
    'b2b7601421d5f5d3',
  ),
  cell(
    '9.6.17-2/creationTime#02',
    'table 9.6.17-2, row creationTime, column RW/RO/WO',
    'creationTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '68ff6c03b0066fd0',
  ),
  definition(
    '9.6.17-2/creationTime#03',
    'table 9.6.17-2, row creationTime, column Description',
    'creationTime is the time at which the resource was created. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/lastModifiedTime#01',
    'table 9.6.17-2, row lastModifiedTime, column Multiplicity',
    'Every <execInstance> has exactly one lastModifiedTime.',
    '52ed7b885f2f8b1e',
  ),
  cell(
    '9.6.17-2/lastModifiedTime#02',
    'table 9.6.17-2, row lastModifiedTime, column RW/RO/WO',
    'lastModifiedTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '34bec030773eacd1',
  ),
  definition(
    '9.6.17-2/lastModifiedTime#03',
    'table 9.6.17-2, row lastModifiedTime, column Description',
    'lastModifiedTime is the time of the last change of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/labels#01',
    'table 9.6.17-2, row labels, column Multiplicity',
    'A <execInstance> may leave out labels; where present it is a list.',
    '3c82da7be679375b',
  ),
  cell(
    '9.6.17-2/labels#02',
    'table 9.6.17-2, row labels, column RW/RO/WO',
    'labels is RW: an Originator can set it at creation and change it by UPDATE.',
    'd9a22a5c9fbcb0ed',
  ),
  definition(
    '9.6.17-2/labels#03',
    'table 9.6.17-2, row labels, column Description',
    'labels are tokens by which the resource can be discovered. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/dynamicAuthorizationConsultationIDs#01',
    'table 9.6.17-2, row dynamicAuthorizationConsultationIDs, column Multiplicity',
    'A <execInstance> may leave out dynamicAuthorizationConsultationIDs; where present it is a list.',
    '931c3cf148432563',
  ),
  cell(
    '9.6.17-2/dynamicAuthorizationConsultationIDs#02',
    'table 9.6.17-2, row dynamicAuthorizationConsultationIDs, column RW/RO/WO',
    'dynamicAuthorizationConsultationIDs is RW: an Originator can set it at creation and change it by UPDATE.',
    'afa8d25d3b59eecd',
  ),
  definition(
    '9.6.17-2/dynamicAuthorizationConsultationIDs#03',
    'table 9.6.17-2, row dynamicAuthorizationConsultationIDs, column Description',
    'dynamicAuthorizationConsultationIDs names the resources consulted for dynamic authorization. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    '9.6.17-2/holder#01',
    'table 9.6.17-2, row holder, column Multiplicity',
    'A <execInstance> has at most one holder; it may be left out.',
    '00cae648e4023770',
  ),
  cell(
    '9.6.17-2/holder#02',
    'table 9.6.17-2, row holder, column RW/RO/WO',
    'holder is RW: an Originator can set it at creation and change it by UPDATE.',
    '06f9b32c4a01e71f',
  ),
  definition(
    '9.6.17-2/holder#03',
    'table 9.6.17-2, row holder, column Description',
    'holder names the entity that holds the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

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
