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
  /** Other documents say what may happen then, as far as it goes without campaigns. */
  readonly elsewhere?: true;
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
];

const waiting = ['INITIATED'];
const working = ['INITIATED', 'CANCELLING'];

/** What may happen to it. */
export const happenings: readonly Happening[] = [
  {
    to: 'a trigger subject',
    what: 'is deleted',
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
    while: waiting,
    treated: [],
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
    while: working,
    treated: [],
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
    while: working,
    treated: ['10.2.28.2#28', '10.2.28.1#31'],
  },
  {
    to: 'the subscription to a [software]',
    what: 'is deleted before the operation has completed',
    while: working,
    treated: ['10.2.28.1#31', '10.2.28.2#28'],
  },
  {
    to: 'the subscription to a [software]',
    what: 'is deleted after the operation has completed, while others go on',
    while: working,
    treated: [],
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
    while: working,
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
    while: working,
    treated: [],
    elsewhere: true,
  },
  { to: 'the campaign itself', what: 'expires', while: working, treated: ['10.2.28.2#32'] },
  { to: 'the campaign itself', what: 'is to be deleted by a request', while: working, treated: ['10.2.28.3.4#03'] },
  {
    to: 'the campaign itself',
    what: 'is deleted together with its parent',
    while: working,
    treated: [],
    elsewhere: true,
  },
];
