import type { Matter, Provision } from '../provision';

const update = { operation: ['UPDATE'] };
const error = { answer: 'error' };

/** What may be written while a campaign is enabled. */
export const lockedMatter: Matter = {
  id: 'lockedContent',
  question: 'which UPDATE of the content of an enabled campaign is refused',
  reading:
    'A different value must be refused, also when the same request disables the campaign; the same value may be accepted or refused.',
  over: ['operation', 'status', 'enabled', 'content'],
  where: [{ ...update, enabled: ['TRUE', 'FALSE'] }],
};

/** What may be written while a campaign is being cancelled. */
export const cancellingMatter: Matter = {
  id: 'updateWhileCancelling',
  question: 'which UPDATE of a campaign that is CANCELLING is refused',
  reading: 'Every UPDATE must be refused while CANCELLING, as the procedure says.',
  over: ['operation', 'status', 'sent'],
  where: [{ ...update, status: ['CANCELLING'] }],
};

/** Which other campaigns are in the way. */
export const conflictMatter: Matter = {
  id: 'conflict',
  question: 'which requests conflict with another campaign on the same node',
  reading:
    'Only campaigns with campaignEnabled TRUE are in the way, whatever their campaignStatus. A CREATE, and an UPDATE with softwareTargets, must be refused; for an UPDATE without softwareTargets either answer is accepted.',
  over: ['operation', 'targets', 'sharing'],
  where: [{ operation: ['CREATE'], targets: ['carried'] }, update],
};

/** Which campaigns may be deleted. */
export const deleteMatter: Matter = {
  id: 'delete',
  question: 'which campaigns must not be deleted',
  reading: 'As written.',
  over: ['operation', 'status'],
  where: [{ operation: ['DELETE'] }],
};

const lockedRows = [
  'version#05',
  'softwareName#05',
  'URL#05',
  'softwareTargets#06',
  'softwareTriggerCriteria#06',
  'softwareOperation#09',
];

/** campaignStatus of campaigns whose campaignEnabled is TRUE. */
const enabledOnes = { sharing: ['INITIATED', 'FINISHED'] };
const anyOther = {
  sharing: ['PENDING', 'INITIATED', 'FINISHED', 'CANCELLING', 'CANCELLED', 'STATUS_NOT_CANCELLABLE'],
};
const onCreate = { operation: ['CREATE'] };
const onUpdate = { ...update, targets: ['carried', 'absent'] };

export const refusalProvisions: readonly Provision[] = [
  ...lockedRows.map((row): Provision => ({
    statement: `9.6.76-2/${row}`,
    matter: lockedMatter.id,
    of: update,
    when: { enabled: ['TRUE'], content: ['same', 'different'] },
    gives: error,
  })),
  {
    statement: '10.2.28.3.3#04',
    matter: lockedMatter.id,
    of: update,
    when: { enabled: ['TRUE'], content: ['different'] },
    gives: error,
  },
  {
    statement: '9.6.76-2/campaignEnabled#06',
    matter: cancellingMatter.id,
    of: update,
    when: { status: ['CANCELLING'], sent: ['TRUE', 'FALSE'] },
    gives: error,
    loose: 'a row of the table speaks of its own attribute alone',
  },
  {
    statement: '10.2.28.3.3#03',
    matter: cancellingMatter.id,
    of: update,
    when: { status: ['CANCELLING'] },
    gives: error,
  },
  {
    statement: '10.2.28.2#05',
    matter: conflictMatter.id,
    of: { operation: ['CREATE', 'UPDATE'] },
    when: { sharing: ['PENDING', 'INITIATED'] },
    gives: error,
    loose: '"still pending" is made precise by the sentence that follows it',
  },
  {
    statement: '10.2.28.2#06',
    matter: conflictMatter.id,
    of: { operation: ['CREATE', 'UPDATE'] },
    when: enabledOnes,
    gives: error,
  },
  {
    statement: '10.2.28.3.1#09',
    matter: conflictMatter.id,
    of: onCreate,
    when: anyOther,
    gives: error,
    loose: 'the sentence that follows it says when the check leads to an error',
  },
  { statement: '10.2.28.3.1#10', matter: conflictMatter.id, of: onCreate, when: enabledOnes, gives: error },
  {
    statement: '10.2.28.3.3#09',
    matter: conflictMatter.id,
    of: onUpdate,
    when: { targets: ['carried'], ...anyOther },
    gives: error,
    loose: 'the sentence that follows it says when the check leads to an error',
  },
  {
    statement: '10.2.28.3.3#10',
    matter: conflictMatter.id,
    of: onUpdate,
    when: { targets: ['carried'], ...enabledOnes },
    gives: error,
  },
  {
    statement: '10.2.28.3.4#03',
    matter: deleteMatter.id,
    of: { operation: ['DELETE'] },
    when: { status: ['INITIATED', 'CANCELLING'] },
    gives: error,
  },
];
