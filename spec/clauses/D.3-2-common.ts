import { cell, definition } from '../build';
import type { Statement } from '../statement';

/** Table D.3-2, first part: the attributes that a [software] shares with other resources. */
export const tableD32Common: readonly Statement[] = [
  cell(
    'D.3-2/resourceType#01',
    'table D.3-2, row resourceType, column Multiplicity',
    'Every [software] has exactly one resourceType.',
    '698b99f7cebc52de',
  ),
  cell(
    'D.3-2/resourceType#02',
    'table D.3-2, row resourceType, column RW/RO/WO',
    'resourceType is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '3ed58b145fa0bf3a',
  ),
  definition(
    'D.3-2/resourceType#03',
    'table D.3-2, row resourceType, column Description',
    'resourceType holds the type number of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/resourceID#01',
    'table D.3-2, row resourceID, column Multiplicity',
    'Every [software] has exactly one resourceID.',
    'e928d9401b39ac3b',
  ),
  cell(
    'D.3-2/resourceID#02',
    'table D.3-2, row resourceID, column RW/RO/WO',
    'resourceID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5d82fd82a4d3affb',
  ),
  definition(
    'D.3-2/resourceID#03',
    'table D.3-2, row resourceID, column Description',
    'resourceID identifies the resource and is assigned by the Hosting CSE. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/resourceName#01',
    'table D.3-2, row resourceName, column Multiplicity',
    'Every [software] has exactly one resourceName.',
    '93d830e1258c1d1d',
  ),
  cell(
    'D.3-2/resourceName#02',
    'table D.3-2, row resourceName, column RW/RO/WO',
    'resourceName is WO: it can be set at creation only, and an UPDATE does not change it.',
    '1a1728e2ea671992',
  ),
  definition(
    'D.3-2/resourceName#03',
    'table D.3-2, row resourceName, column Description',
    'resourceName is the name of the resource among the children of its parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/parentID#01',
    'table D.3-2, row parentID, column Multiplicity',
    'Every [software] has exactly one parentID.',
    'dedbe4aa2bfffc32',
  ),
  cell(
    'D.3-2/parentID#02',
    'table D.3-2, row parentID, column RW/RO/WO',
    'parentID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5b5dd621091d602d',
  ),
  definition(
    'D.3-2/parentID#03',
    'table D.3-2, row parentID, column Description',
    'parentID is the resourceID of the parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/expirationTime#01',
    'table D.3-2, row expirationTime, column Multiplicity',
    'Every [software] has exactly one expirationTime.',
    '40edae692fa244b9',
  ),
  cell(
    'D.3-2/expirationTime#02',
    'table D.3-2, row expirationTime, column RW/RO/WO',
    'expirationTime is RW: an Originator can set it at creation and change it by UPDATE.',
    '3eb824f2a421b1e8',
  ),
  definition(
    'D.3-2/expirationTime#03',
    'table D.3-2, row expirationTime, column Description',
    'expirationTime is the time at which the Hosting CSE deletes the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/accessControlPolicyIDs#01',
    'table D.3-2, row accessControlPolicyIDs, column Multiplicity',
    'A [software] may leave out accessControlPolicyIDs; where present it is a list.',
    'f588d4c3001c2b49',
  ),
  cell(
    'D.3-2/accessControlPolicyIDs#02',
    'table D.3-2, row accessControlPolicyIDs, column RW/RO/WO',
    'accessControlPolicyIDs is RW: an Originator can set it at creation and change it by UPDATE.',
    'de58d51278928cc8',
  ),
  definition(
    'D.3-2/accessControlPolicyIDs#03',
    'table D.3-2, row accessControlPolicyIDs, column Description',
    'accessControlPolicyIDs names the policies that decide who may do what with the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/creationTime#01',
    'table D.3-2, row creationTime, column Multiplicity',
    'Every [software] has exactly one creationTime.',
    'b2b7601421d5f5d3',
  ),
  cell(
    'D.3-2/creationTime#02',
    'table D.3-2, row creationTime, column RW/RO/WO',
    'creationTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '68ff6c03b0066fd0',
  ),
  definition(
    'D.3-2/creationTime#03',
    'table D.3-2, row creationTime, column Description',
    'creationTime is the time at which the resource was created. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/lastModifiedTime#01',
    'table D.3-2, row lastModifiedTime, column Multiplicity',
    'Every [software] has exactly one lastModifiedTime.',
    '52ed7b885f2f8b1e',
  ),
  cell(
    'D.3-2/lastModifiedTime#02',
    'table D.3-2, row lastModifiedTime, column RW/RO/WO',
    'lastModifiedTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '34bec030773eacd1',
  ),
  definition(
    'D.3-2/lastModifiedTime#03',
    'table D.3-2, row lastModifiedTime, column Description',
    'lastModifiedTime is the time of the last change of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/labels#01',
    'table D.3-2, row labels, column Multiplicity',
    'A [software] may leave out labels; where present it is a list.',
    '44ee9b63ebc4c5e6',
  ),
  cell(
    'D.3-2/labels#02',
    'table D.3-2, row labels, column RW/RO/WO',
    'labels is RW: an Originator can set it at creation and change it by UPDATE.',
    'd9a22a5c9fbcb0ed',
  ),
  definition(
    'D.3-2/labels#03',
    'table D.3-2, row labels, column Description',
    'labels are tokens by which the resource can be discovered. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),

  cell(
    'D.3-2/mgmtDefinition#01',
    'table D.3-2, row mgmtDefinition, column Multiplicity',
    'Every [software] has exactly one mgmtDefinition.',
    '0b4718da543b55a2',
  ),
  cell(
    'D.3-2/mgmtDefinition#02',
    'table D.3-2, row mgmtDefinition, column RW/RO/WO',
    'mgmtDefinition is WO: it can be set at creation only, and an UPDATE does not change it.',
    '63e43e2459f929f3',
  ),
  definition(
    'D.3-2/mgmtDefinition#03',
    'table D.3-2, row mgmtDefinition, column Description',
    'mgmtDefinition tells the kind of managed object (clause 9.6.15).',
    'f0e6c46b08969946',
  ),
  cell(
    'D.3-2/mgmtDefinition#04',
    'table D.3-2, row mgmtDefinition, column Description',
    'mgmtDefinition of a [software] always has the value for software.',
    '41516f0a477ccf2a',
    {
      unclear: {
        what: 'The table writes the value as the word "software".',
        reading: 'The value of the enumeration that stands for software.',
      },
    },
  ),

  cell(
    'D.3-2/objectIDs#01',
    'table D.3-2, row objectIDs, column Multiplicity',
    'A [software] may leave out objectIDs; where present it is a list.',
    '514910b75ba1b29f',
  ),
  cell(
    'D.3-2/objectIDs#02',
    'table D.3-2, row objectIDs, column RW/RO/WO',
    'objectIDs is WO: it can be set at creation only, and an UPDATE does not change it.',
    '74d4cc70174307a1',
  ),
  definition(
    'D.3-2/objectIDs#03',
    'table D.3-2, row objectIDs, column Description',
    'objectIDs holds the identifiers of the managed object in its management technology (clause 9.6.15).',
    'f0e6c46b08969946',
  ),

  cell(
    'D.3-2/objectPaths#01',
    'table D.3-2, row objectPaths, column Multiplicity',
    'A [software] may leave out objectPaths; where present it is a list.',
    '9982477ce130d80f',
  ),
  cell(
    'D.3-2/objectPaths#02',
    'table D.3-2, row objectPaths, column RW/RO/WO',
    'objectPaths is WO: it can be set at creation only, and an UPDATE does not change it.',
    'b7b3e52d7b7f46d0',
  ),
  definition(
    'D.3-2/objectPaths#03',
    'table D.3-2, row objectPaths, column Description',
    'objectPaths holds the local paths of the managed object (clause 9.6.15).',
    'f0e6c46b08969946',
  ),

  cell(
    'D.3-2/description#01',
    'table D.3-2, row description, column Multiplicity',
    'A [software] has at most one description; it may be left out.',
    'a09af0bbb40db82e',
  ),
  cell(
    'D.3-2/description#02',
    'table D.3-2, row description, column RW/RO/WO',
    'description is RW: an Originator can set it at creation and change it by UPDATE.',
    'e7752854eb9785e3',
  ),
  definition(
    'D.3-2/description#03',
    'table D.3-2, row description, column Description',
    'description is a text that describes the managed object (clause 9.6.15).',
    'f0e6c46b08969946',
  ),
];
