import { cell, definition, may } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table 9.6.76-2, first part: the attributes that a <softwareCampaign> shares with other resources. */
export const table96762Common: readonly Statement[] = [
  cell(
    '9.6.76-2/resourceType#01',
    'table 9.6.76-2, row resourceType, column Multiplicity',
    'Every <softwareCampaign> has exactly one resourceType.',
    '698b99f7cebc52de',
  ),
  cell(
    '9.6.76-2/resourceType#02',
    'table 9.6.76-2, row resourceType, column RW/RO/WO',
    'resourceType is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '3ed58b145fa0bf3a',
  ),
  definition(
    '9.6.76-2/resourceType#03',
    'table 9.6.76-2, row resourceType, column Description',
    'resourceType holds the type number of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/resourceType#04',
    'table 9.6.76-2, row resourceType, column Announced',
    'resourceType is not announced (NA): its value is not copied to the announced resource.',
    '91cb3b6ddb6e96fa',
  ),

  cell(
    '9.6.76-2/resourceID#01',
    'table 9.6.76-2, row resourceID, column Multiplicity',
    'Every <softwareCampaign> has exactly one resourceID.',
    'e928d9401b39ac3b',
  ),
  cell(
    '9.6.76-2/resourceID#02',
    'table 9.6.76-2, row resourceID, column RW/RO/WO',
    'resourceID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5d82fd82a4d3affb',
  ),
  definition(
    '9.6.76-2/resourceID#03',
    'table 9.6.76-2, row resourceID, column Description',
    'resourceID identifies the resource and is assigned by the Hosting CSE. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/resourceID#04',
    'table 9.6.76-2, row resourceID, column Announced',
    'resourceID is not announced (NA): its value is not copied to the announced resource.',
    '4e88ad067ea57383',
  ),

  cell(
    '9.6.76-2/resourceName#01',
    'table 9.6.76-2, row resourceName, column Multiplicity',
    'Every <softwareCampaign> has exactly one resourceName.',
    '93d830e1258c1d1d',
  ),
  cell(
    '9.6.76-2/resourceName#02',
    'table 9.6.76-2, row resourceName, column RW/RO/WO',
    'resourceName is WO: it can be set at creation only, and an UPDATE does not change it.',
    '1a1728e2ea671992',
  ),
  definition(
    '9.6.76-2/resourceName#03',
    'table 9.6.76-2, row resourceName, column Description',
    'resourceName is the name of the resource among the children of its parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/resourceName#04',
    'table 9.6.76-2, row resourceName, column Announced',
    'resourceName is not announced (NA): its value is not copied to the announced resource.',
    '8ae9c190e552e321',
  ),

  cell(
    '9.6.76-2/parentID#01',
    'table 9.6.76-2, row parentID, column Multiplicity',
    'Every <softwareCampaign> has exactly one parentID.',
    'dedbe4aa2bfffc32',
  ),
  cell(
    '9.6.76-2/parentID#02',
    'table 9.6.76-2, row parentID, column RW/RO/WO',
    'parentID is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5b5dd621091d602d',
  ),
  definition(
    '9.6.76-2/parentID#03',
    'table 9.6.76-2, row parentID, column Description',
    'parentID is the resourceID of the parent. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/parentID#04',
    'table 9.6.76-2, row parentID, column Announced',
    'parentID is not announced (NA): its value is not copied to the announced resource.',
    '0dce77f472f5b2c8',
  ),

  cell(
    '9.6.76-2/expirationTime#01',
    'table 9.6.76-2, row expirationTime, column Multiplicity',
    'Every <softwareCampaign> has exactly one expirationTime.',
    '40edae692fa244b9',
  ),
  cell(
    '9.6.76-2/expirationTime#02',
    'table 9.6.76-2, row expirationTime, column RW/RO/WO',
    'expirationTime is RW: an Originator can set it at creation and change it by UPDATE.',
    '3eb824f2a421b1e8',
  ),
  definition(
    '9.6.76-2/expirationTime#03',
    'table 9.6.76-2, row expirationTime, column Description',
    'expirationTime is the time at which the Hosting CSE deletes the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/expirationTime#04',
    'table 9.6.76-2, row expirationTime, column Announced',
    'expirationTime is always announced (MA): it is present in the announced resource.',
    '88ce10115fbd9a79',
  ),

  cell(
    '9.6.76-2/accessControlPolicyIDs#01',
    'table 9.6.76-2, row accessControlPolicyIDs, column Multiplicity',
    'A <softwareCampaign> may leave out accessControlPolicyIDs; where present it is a list.',
    'f588d4c3001c2b49',
  ),
  cell(
    '9.6.76-2/accessControlPolicyIDs#02',
    'table 9.6.76-2, row accessControlPolicyIDs, column RW/RO/WO',
    'accessControlPolicyIDs is RW: an Originator can set it at creation and change it by UPDATE.',
    'de58d51278928cc8',
  ),
  definition(
    '9.6.76-2/accessControlPolicyIDs#03',
    'table 9.6.76-2, row accessControlPolicyIDs, column Description',
    'accessControlPolicyIDs names the policies that decide who may do what with the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/accessControlPolicyIDs#04',
    'table 9.6.76-2, row accessControlPolicyIDs, column Announced',
    'accessControlPolicyIDs is always announced (MA): it is present in the announced resource.',
    'd8176c62cec078dd',
  ),

  cell(
    '9.6.76-2/labels#01',
    'table 9.6.76-2, row labels, column Multiplicity',
    'A <softwareCampaign> may leave out labels; where present it is a list.',
    '3c82da7be679375b',
  ),
  cell(
    '9.6.76-2/labels#02',
    'table 9.6.76-2, row labels, column RW/RO/WO',
    'labels is RW: an Originator can set it at creation and change it by UPDATE.',
    'd9a22a5c9fbcb0ed',
  ),
  definition(
    '9.6.76-2/labels#03',
    'table 9.6.76-2, row labels, column Description',
    'labels are tokens by which the resource can be discovered. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/labels#04',
    'table 9.6.76-2, row labels, column Announced',
    'labels is always announced (MA): it is present in the announced resource.',
    'b83ae0abebd3be35',
  ),

  cell(
    '9.6.76-2/creationTime#01',
    'table 9.6.76-2, row creationTime, column Multiplicity',
    'Every <softwareCampaign> has exactly one creationTime.',
    'b2b7601421d5f5d3',
  ),
  cell(
    '9.6.76-2/creationTime#02',
    'table 9.6.76-2, row creationTime, column RW/RO/WO',
    'creationTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '68ff6c03b0066fd0',
  ),
  definition(
    '9.6.76-2/creationTime#03',
    'table 9.6.76-2, row creationTime, column Description',
    'creationTime is the time at which the resource was created. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/creationTime#04',
    'table 9.6.76-2, row creationTime, column Announced',
    'creationTime is not announced (NA): its value is not copied to the announced resource.',
    '09296afb548cede9',
  ),

  cell(
    '9.6.76-2/lastModifiedTime#01',
    'table 9.6.76-2, row lastModifiedTime, column Multiplicity',
    'Every <softwareCampaign> has exactly one lastModifiedTime.',
    '52ed7b885f2f8b1e',
  ),
  cell(
    '9.6.76-2/lastModifiedTime#02',
    'table 9.6.76-2, row lastModifiedTime, column RW/RO/WO',
    'lastModifiedTime is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '34bec030773eacd1',
  ),
  definition(
    '9.6.76-2/lastModifiedTime#03',
    'table 9.6.76-2, row lastModifiedTime, column Description',
    'lastModifiedTime is the time of the last change of the resource. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/lastModifiedTime#04',
    'table 9.6.76-2, row lastModifiedTime, column Announced',
    'lastModifiedTime is not announced (NA): its value is not copied to the announced resource.',
    '0bac24b1a2d60307',
  ),

  cell(
    '9.6.76-2/announceTo#01',
    'table 9.6.76-2, row announceTo, column Multiplicity',
    'A <softwareCampaign> may leave out announceTo; where present it is a list.',
    'f361aaecfeea99ef',
  ),
  cell(
    '9.6.76-2/announceTo#02',
    'table 9.6.76-2, row announceTo, column RW/RO/WO',
    'announceTo is RW: an Originator can set it at creation and change it by UPDATE.',
    '0109faf83226036a',
  ),
  definition(
    '9.6.76-2/announceTo#03',
    'table 9.6.76-2, row announceTo, column Description',
    'announceTo names the CSEs to which the resource is to be announced. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/announceTo#04',
    'table 9.6.76-2, row announceTo, column Announced',
    'announceTo is not announced (NA): its value is not copied to the announced resource.',
    '9f939e98ad1677c3',
  ),

  cell(
    '9.6.76-2/announcedAttribute#01',
    'table 9.6.76-2, row announcedAttribute, column Multiplicity',
    'A <softwareCampaign> may leave out announcedAttribute; where present it is a list.',
    '716041cff8d4123b',
  ),
  cell(
    '9.6.76-2/announcedAttribute#02',
    'table 9.6.76-2, row announcedAttribute, column RW/RO/WO',
    'announcedAttribute is RW: an Originator can set it at creation and change it by UPDATE.',
    '21bda9356f466318',
  ),
  definition(
    '9.6.76-2/announcedAttribute#03',
    'table 9.6.76-2, row announcedAttribute, column Description',
    'announcedAttribute names the optional attributes that are announced. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
  ),
  cell(
    '9.6.76-2/announcedAttribute#04',
    'table 9.6.76-2, row announcedAttribute, column Announced',
    'announcedAttribute is not announced (NA): its value is not copied to the announced resource.',
    'fd581700c5fdcedb',
  ),

  cell(
    '9.6.76-2/dynamicAuthorizationConsultationIDs#01',
    'table 9.6.76-2, row dynamicAuthorizationConsultationIDs, column Multiplicity',
    'A <softwareCampaign> may leave out dynamicAuthorizationConsultationIDs; where present it is a list.',
    '931c3cf148432563',
  ),
  cell(
    '9.6.76-2/dynamicAuthorizationConsultationIDs#02',
    'table 9.6.76-2, row dynamicAuthorizationConsultationIDs, column RW/RO/WO',
    'dynamicAuthorizationConsultationIDs is RW: an Originator can set it at creation and change it by UPDATE.',
    'afa8d25d3b59eecd',
  ),
  definition(
    '9.6.76-2/dynamicAuthorizationConsultationIDs#03',
    'table 9.6.76-2, row dynamicAuthorizationConsultationIDs, column Description',
    'dynamicAuthorizationConsultationIDs names the resources consulted for dynamic authorization. It means what it does in every resource (clause 9.6.1.3).',
    '0ee6ff331889c2b1',
    { reason: readings.consultation },
  ),
  may(
    '9.6.76-2/dynamicAuthorizationConsultationIDs#04',
    'table 9.6.76-2, row dynamicAuthorizationConsultationIDs, column Announced',
    'dynamicAuthorizationConsultationIDs is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    'b27b8efe857c417f',
  ),
];
