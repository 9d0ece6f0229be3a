import type { StatementId } from '../statement';

/** Something a campaign relies on while it is at work, and what statements rely on it for. */
export interface Reliance {
  readonly on: string;
  readonly statements: readonly StatementId[];
}

/** What may happen to it beside what the procedure itself does, whether or not a statement says what follows. */
export interface Happening {
  readonly to: string;
  /** In words: `is deleted`. */
  readonly what: string;
  /** In which statuses of a campaign it matters. */
  readonly while: readonly string[];
  /** The statements that say what follows for the campaign. */
  readonly treated: readonly StatementId[];
  /** Why something may be held to say it all the same: other documents, or a sentence taken widely. */
  readonly perhaps?: string;
  /** How this project reads the text there. */
  readonly reading: string;
  /** The steps by which a scenario brings it about, after a campaign "C" on node "A" that is in the first of the statuses. */
  readonly scenario?: readonly string[];
}

/** What campaigns rely on. */
export const reliances: readonly Reliance[] = [
  { on: 'a trigger subject', statements: ['10.2.28.2#10', '10.2.28.1#13', '10.2.28.3.1#12', '10.2.28.3.3#12'] },
  { on: 'a <schedule> of the campaign', statements: ['10.2.28.2#12', '10.2.28.1#13', '10.2.28.1#16'] },
  { on: 'a targeted <node>', statements: ['10.2.28.2#14', '10.2.28.2#15', '10.2.28.3.1#06', '10.2.28.3.3#06'] },
  { on: 'a [software] of the campaign', statements: ['10.2.28.2#28', '10.2.28.1#24', '10.2.28.1#27'] },
  { on: 'the subscription to a [software]', statements: ['10.2.28.2#28', '10.2.28.2#19', '10.2.28.1#22'] },
  { on: 'the expirationTime of the campaign', statements: ['10.2.28.1#18', '10.2.28.2#17'] },
  {
    on: 'the privileges of the Originator',
    statements: ['10.2.28.3.1#08', '10.2.28.3.3#08', '10.2.28.3.1#14', '10.2.28.3.3#14'],
  },
  { on: 'the campaign itself', statements: ['10.2.28.3.4#03'] },
  {
    on: 'the action attribute of a [software]',
    statements: [
      '10.2.28.1#39',
      '10.2.28.1#43',
      '10.2.28.1#44',
      'D.3/installStatus-no-other#01',
      'D.3/activeStatus-no-other#01',
      'D.3#04',
      'D.3#05',
    ],
  },
];

const waiting = ['INITIATED'];
const working = ['INITIATED', 'CANCELLING'];

/** What may happen to it. */
export const happenings: readonly Happening[] = [
  {
    to: 'a trigger subject',
    what: 'is deleted',
    reading: 'Its criterion is then not met; the campaign stays INITIATED.',
    while: waiting,
    treated: [],
    scenario: [
      'Given node "A"',
      'And a trigger subject "S" with the value 0',
      'When the originator creates campaign "C" on "A" with:|campaignEnabled=true|softwareTriggerCriteria="S" > 5',
      'And the trigger subject "S" is deleted',
    ],
  },
  {
    to: 'a <schedule> of the campaign',
    what: 'is created, updated or deleted',
    reading: 'The windows are those of the schedules that there are at the moment.',
    while: waiting,
    treated: [],
    perhaps: 'to monitor the schedules may mean to follow their changes',
    scenario: [
      'Given node "A"',
      'And a disabled campaign "C" on "A"',
      'And a schedule of campaign "C" that is never open',
      'When the originator enables campaign "C"',
      'And the originator deletes the schedule of campaign "C"',
    ],
  },
  {
    to: 'a targeted <node>',
    what: 'is deleted',
    reading: 'It counts as one whose [software] cannot be created, or is gone.',
    while: working,
    // Then its [software] cannot be made, or goes with its subscription.
    treated: ['10.2.28.1#29', '10.2.28.2#22', '10.2.28.1#31', '10.2.28.2#28'],
    scenario: [
      'Given nodes "A" and "B"',
      'And an enabled campaign "C" on "A" and "B" that waits for its trigger',
      'When node "A" is deleted',
      'And the trigger of campaign "C" is met',
    ],
  },
  {
    to: 'a [software] of the campaign',
    what: 'is deleted or expires',
    reading: 'As with its subscription.',
    while: working,
    treated: ['10.2.28.2#28', '10.2.28.1#31'],
  },
  {
    to: 'the subscription to a [software]',
    what: 'is deleted before the operation has completed',
    reading: 'The entry becomes FAILURE.',
    while: working,
    treated: ['10.2.28.1#31', '10.2.28.2#28'],
  },
  {
    to: 'the subscription to a [software]',
    what: 'is deleted after the operation has completed, while others go on',
    reading: 'Nothing follows: the entry stays.',
    while: working,
    treated: [],
    perhaps: 'what is said of a deletion before that moment may imply that nothing follows later',
    scenario: [
      'Given nodes "A" and "B"',
      'And an enabled campaign "C" on "A" and "B"',
      'And the operation of campaign "C" has begun on "A" and "B"',
      'When the device of "A" reports SUCCESSFUL for campaign "C"',
      'And the subscription to the [software] of "A" for campaign "C" is deleted',
    ],
  },
  {
    to: 'the expirationTime of the campaign',
    what: 'is changed by an UPDATE after [software] was created',
    reading:
      'The bound on the [software] is judged by the expirationTime of the campaign when the [software] was created or updated.',
    // While CANCELLING no UPDATE is accepted.
    while: waiting,
    treated: [],
    scenario: [
      'Given node "A"',
      'And an enabled campaign "C" on "A"',
      'And the operation of campaign "C" has begun on "A"',
      'When the originator updates campaign "C" with:|expirationTime=in 600 s',
    ],
  },
  {
    to: 'the privileges of the Originator',
    what: 'are withdrawn after the request was accepted',
    reading: 'The privileges count at the time of the request.',
    while: working,
    treated: [],
    perhaps: 'other documents say what happens without campaigns',
  },
  {
    to: 'the campaign itself',
    what: 'expires',
    reading: 'Expiry removes it in every status.',
    while: working,
    treated: ['10.2.28.2#32'],
  },
  {
    to: 'the campaign itself',
    what: 'is to be deleted by a request',
    reading: 'As written.',
    while: working,
    treated: ['10.2.28.3.4#03'],
  },
  {
    to: 'the campaign itself',
    what: 'is deleted together with its parent',
    reading: 'Deletion by way of the parent is not judged.',
    while: working,
    treated: [],
    perhaps: 'other documents say what happens without campaigns',
  },
  {
    to: 'the action attribute of a [software]',
    what: 'is set to FALSE while its operation runs',
    reading: 'The operation may end in any status; FAILURE is the likely one, UNINITIALIZED is accepted too.',
    while: ['CANCELLING'],
    treated: [],
    perhaps: 'the drawings of D.3, which this text lacks, may have a transition for it',
    scenario: [
      'Given node "A"',
      'And an enabled campaign "C" on "A"',
      'And the operation of campaign "C" has begun on "A"',
      'When the originator disables campaign "C"',
    ],
  },
];
