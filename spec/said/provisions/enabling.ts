import type { Matter, Provision } from '../provision';

/** What setting campaignEnabled does to the attributes that the Hosting CSE keeps. */
export const enablingMatter: Matter = {
  id: 'enabling',
  question: 'which requests begin a campaign anew',
  reading:
    'Creation with TRUE and the change from FALSE to TRUE start a campaign. When TRUE is sent again, nothing may happen, or the campaign may start anew. The default PENDING is for a campaign created with campaignEnabled FALSE.',
  over: ['operation', 'status', 'enabled', 'sent'],
  where: [
    { operation: ['CREATE'], status: ['absent'], enabled: ['absent'] },
    { operation: ['UPDATE'], enabled: ['TRUE', 'FALSE'] },
  ],
  ifAccepted: true,
};

const matter = enablingMatter.id;
const create = { operation: ['CREATE'] };
const update = { operation: ['UPDATE'] };
const both = { operation: ['CREATE', 'UPDATE'], sent: ['TRUE'] };
const turnsOn = { sent: ['TRUE'], enabled: ['FALSE'] };
const afterCancelling = { ...update, sent: ['TRUE'], status: ['CANCELLED', 'STATUS_NOT_CANCELLABLE'] };
const initiated = { campaignStatus: 'INITIATED' };
const lists = { softwareLinks: 'NULL', individualSoftwareStatuses: 'NULL' };
const aggregate = { aggregatedSoftwareStatus: 'UNINITIALIZED' };

export const enablingProvisions: readonly Provision[] = [
  {
    statement: '10.2.28.1#09',
    matter,
    of: create,
    when: { sent: ['FALSE', 'absent'] },
    gives: { campaignStatus: 'PENDING' },
  },
  {
    statement: '10.2.28.3.1#16',
    matter,
    of: create,
    when: { sent: ['FALSE', 'absent'] },
    gives: { campaignStatus: 'PENDING' },
  },
  {
    statement: '9.6.76-2/campaignStatus#05',
    matter,
    of: create,
    gives: { campaignStatus: 'PENDING' },
    loose: 'a default may mean: unless another statement gives a value',
  },
  { statement: '10.2.28.1#10', matter, of: both, gives: initiated },
  { statement: '10.2.28.1#11', matter, of: both, gives: lists },
  { statement: '10.2.28.1#12', matter, of: both, gives: aggregate },
  { statement: '10.2.28.2#09', matter, of: both, gives: initiated },
  { statement: '10.2.28.3.1#15', matter, of: create, when: { sent: ['TRUE'] }, gives: initiated },
  { statement: '10.2.28.3.3#15', matter, of: update, when: turnsOn, gives: initiated },
  { statement: '10.2.28.3.3#16', matter, of: update, when: turnsOn, gives: lists },
  { statement: '10.2.28.3.3#17', matter, of: update, when: turnsOn, gives: aggregate },
  { statement: '10.2.28.1#45', matter, of: afterCancelling, gives: initiated },
  { statement: '10.2.28.1#46', matter, of: afterCancelling, gives: lists },
  { statement: '10.2.28.1#47', matter, of: afterCancelling, gives: aggregate },
  {
    statement: '10.2.28.1#34',
    matter,
    of: { ...update, sent: ['FALSE'], status: ['FINISHED'] },
    gives: { campaignStatus: 'PENDING' },
  },
  {
    statement: '10.2.28.3.3#18',
    matter,
    of: { ...update, sent: ['FALSE'], status: ['FINISHED'] },
    when: { enabled: ['TRUE'] },
    gives: { campaignStatus: 'PENDING' },
  },
  {
    statement: '10.2.28.1#35',
    matter,
    of: { ...update, sent: ['FALSE'], status: ['INITIATED'] },
    gives: { campaignStatus: 'CANCELLING' },
  },
  {
    statement: '10.2.28.3.3#19',
    matter,
    of: { ...update, sent: ['FALSE'], status: ['INITIATED'] },
    when: { enabled: ['TRUE'] },
    gives: { campaignStatus: 'CANCELLING' },
  },
];
