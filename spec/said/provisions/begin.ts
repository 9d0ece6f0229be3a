import type { Matter, Provision } from '../provision';

/** Whether the operations of a campaign begin. */
export const beginMatter: Matter = {
  id: 'begin',
  question: 'when the operations of a campaign begin',
  reading:
    'A campaign begins when it is enabled and what it has of criteria and time windows allows it; what is absent poses no condition.',
  over: ['operation', 'sent', 'status', 'criteria', 'window'],
  where: [
    // Right after a CREATE, and later, by itself.
    { operation: ['CREATE'], sent: ['absent', 'FALSE'], status: ['PENDING'] },
    { operation: ['CREATE'], sent: ['TRUE'], status: ['INITIATED'] },
    { operation: ['none'], sent: ['absent'], status: ['PENDING', 'INITIATED'] },
  ],
};

/** Which requests have the Hosting CSE carry out the procedure of 10.2.28.2. */
export const procedureMatter: Matter = {
  id: 'procedure',
  question: 'which UPDATE makes the Hosting CSE perform the procedure of 10.2.28.2',
  reading: 'Only an UPDATE that enables the campaign starts the procedure; any other leaves the campaign where it is.',
  over: ['operation', 'status', 'enabled', 'sent'],
  where: [{ operation: ['UPDATE'], enabled: ['TRUE', 'FALSE'] }],
  ifAccepted: true,
};

const matter = beginMatter.id;
const begins = { operations: 'begin' };
const waits = { operations: 'wait' };
const initiated = { status: ['INITIATED'] };

export const beginProvisions: readonly Provision[] = [
  {
    statement: '10.2.28.1#14',
    matter,
    of: initiated,
    when: { criteria: ['met', 'none'], window: ['open', 'none'] },
    gives: begins,
  },
  { statement: '10.2.28.1#15', matter, of: { ...initiated, criteria: ['none'], window: ['none'] }, gives: begins },
  {
    statement: '10.2.28.1#16',
    matter,
    of: { ...initiated, criteria: ['met'], window: ['closed'] },
    gives: waits,
  },
  {
    statement: '9.6.76-2/softwareTriggerCriteria#05',
    matter,
    of: { operation: ['CREATE'], criteria: ['none'] },
    gives: begins,
  },
  { statement: '9.6.76-2/campaignStatus#04', matter, of: { status: ['PENDING'] }, gives: waits },
  {
    statement: '9.6.76-2/campaignStatus#06',
    matter,
    of: { ...initiated, operation: ['none'] },
    gives: begins,
    loose: 'to have started a campaign may mean no more than to watch its conditions',
  },
  { statement: '10.2.28.1#17', matter, of: { ...initiated, criteria: ['met'], window: ['closed'] }, gives: waits },
  {
    statement: '10.2.28.2#13',
    matter,
    of: { ...initiated, operation: ['none'], criteria: ['met'], window: ['none'] },
    gives: waits,
    loose: '"otherwise" may go with "immediately" instead of with "if schedules exist"',
  },
  { statement: '10.2.28.2#12', matter, of: { ...initiated, criteria: ['met'], window: ['closed'] }, gives: waits },
  {
    statement: '10.2.28.2#09',
    matter: procedureMatter.id,
    of: { operation: ['UPDATE'] },
    when: { sent: ['TRUE'] },
    gives: { procedure: 'performed' },
  },
  {
    statement: '10.2.28.3.3#20',
    matter: procedureMatter.id,
    of: { operation: ['UPDATE'] },
    gives: { procedure: 'performed' },
    loose: 'the procedure itself begins with an UPDATE that enables the campaign',
  },
  {
    statement: '10.2.28.2#01',
    matter: procedureMatter.id,
    of: { operation: ['UPDATE'], status: ['INITIATED'], enabled: ['TRUE'], sent: ['FALSE'] },
    gives: { procedure: 'not performed' },
    loose: 'it describes what the clause covers',
  },
];
