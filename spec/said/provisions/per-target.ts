import type { Matter, Provision } from '../provision';

/** What is kept of each target, and done on it. */
export const targetMatters: readonly Matter[] = [
  {
    id: 'links',
    question: 'which [software] specializations softwareLinks lists',
    reading: 'Created and updated ones are in the list, each once, and no others.',
    over: ['software'],
    where: [{ software: ['created', 'updated'] }],
  },
  {
    id: 'subscriptions',
    question: 'to which [software] specializations the Hosting CSE subscribes',
    reading: 'A subscription is required on every [software] that the campaign uses.',
    over: ['software'],
    where: [{ software: ['created', 'updated'] }],
  },
  {
    id: 'operationAfterFailure',
    question: 'whether the operation is performed on a [software] to which the subscription failed',
    reading: 'The operation is not performed where the subscription failed.',
    over: ['software', 'subscription'],
    where: [{ software: ['created', 'updated'], subscription: ['made', 'failed'] }],
  },
  {
    id: 'entryOfTarget',
    question: 'which targets have an entry in individualSoftwareStatuses',
    reading:
      'Every target has an entry once its [software] has been created or has failed; before that the list may be empty or absent.',
    over: ['software'],
  },
  {
    id: 'entryAfterwards',
    question: 'what the entry of a cancelled target shows when its [software] reports later',
    reading: 'After the end both are accepted: the entry stays, or follows what is reported.',
    over: ['outcome', 'reports'],
    where: [{ outcome: ['under way', 'cancelled'], reports: ['IN_PROCESS', 'SUCCESSFUL'] }],
  },
  {
    id: 'finish',
    question: 'when campaignStatus becomes FINISHED',
    reading: 'The procedure excludes cancelled campaigns, so the condition of 10.2.28.1 holds there too.',
    over: ['status', 'enabled', 'aggregate'],
    where: [{ status: ['INITIATED', 'CANCELLING'], enabled: ['TRUE', 'FALSE'] }],
  },
];

const made = ['created', 'updated'];
const ended = ['SUCCESSFUL', 'FAILURE'];
const finished = { campaignStatus: 'FINISHED' };

export const targetProvisions: readonly Provision[] = [
  {
    statement: '9.6.76-2/softwareLinks#03',
    matter: 'links',
    of: {},
    when: { software: ['created'] },
    gives: { link: 'listed' },
  },
  { statement: '10.2.28.2#18', matter: 'links', of: {}, when: { software: made }, gives: { link: 'listed' } },
  {
    statement: '10.2.28.1#22',
    matter: 'subscriptions',
    of: {},
    when: { software: ['created'] },
    gives: { subscription: 'made' },
    loose: '"created" may be meant of all that the campaign uses',
  },
  {
    statement: '10.2.28.2#19',
    matter: 'subscriptions',
    of: {},
    when: { software: made },
    gives: { subscription: 'made' },
  },
  ...['10.2.28.1#23', '10.2.28.1#26'].map((statement): Provision => ({
    statement,
    matter: 'operationAfterFailure',
    of: { software: made },
    gives: { action: 'TRUE' },
    loose: 'a failure may be meant as the exception to "each"',
  })),
  {
    statement: '10.2.28.2#23',
    matter: 'operationAfterFailure',
    of: { subscription: ['failed'] },
    gives: { action: 'left alone' },
  },
  {
    statement: '9.6.76-2/individualSoftwareStatuses#03',
    matter: 'entryOfTarget',
    of: {},
    gives: { entry: 'present' },
    loose: 'it may be meant of the time when the [software] specializations are there',
  },
  { statement: '10.2.28.1#11', matter: 'entryOfTarget', of: { software: ['not yet'] }, gives: { entry: 'absent' } },
  { statement: '10.2.28.1#20', matter: 'entryOfTarget', of: { software: made }, gives: { entry: 'present' } },
  { statement: '10.2.28.2#22', matter: 'entryOfTarget', of: { software: ['failed'] }, gives: { entry: 'present' } },
  ...['10.2.28.1#24', '10.2.28.1#27'].map((statement): Provision => ({
    statement,
    matter: 'entryAfterwards',
    of: {},
    gives: { entry: 'what is reported' },
    loose: 'it may end with the operation that it is about',
  })),
  { statement: '10.2.28.1#40', matter: 'entryAfterwards', of: { outcome: ['cancelled'] }, gives: { entry: 'FAILURE' } },
  {
    statement: '10.2.28.1#33',
    matter: 'finish',
    of: {},
    when: { enabled: ['TRUE'], aggregate: ended },
    gives: finished,
  },
  {
    statement: '10.2.28.2#31',
    matter: 'finish',
    of: {},
    when: { aggregate: ended },
    gives: finished,
    loose: 'the clause it stands in does not cover campaigns that are cancelled',
  },
];
