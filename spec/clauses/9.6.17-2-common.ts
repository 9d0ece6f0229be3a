import { cell, definition } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table 9.6.17-2, first part: the attributes that an <execInstance> shares with other resources. */
export const table96172Common: readonly Statement[] = [
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
    { reason: readings.lifeOfExecution },
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
    { reason: readings.consultation },
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
];
