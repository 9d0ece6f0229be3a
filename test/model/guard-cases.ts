import type { Environment } from '../../model/environment';
import type { CampaignRequest } from '../../model/request';
import type { Campaign } from '../../model/state';
import { campaignStatuses } from '../../model/state';
import { campaign, campaignIn, create, criterion, enabledIn, remove, update } from './samples';

/** A request in a situation, and the guards that refuse it. */
export interface GuardCase {
  readonly when: string;
  readonly request: CampaignRequest;
  readonly others?: readonly Campaign[];
  readonly world?: Partial<Environment>;
  /** The guards that fire, all of them. */
  readonly refusedBy: readonly string[];
}

const without = (...missing: string[]): Partial<Environment> => ({ nodeExists: (node) => !missing.includes(node) });
const closed = (...nodes: string[]): Partial<Environment> => ({
  mayCreateSoftware: (_, node) => !nodes.includes(node),
});
const other = (given: Partial<Campaign> = {}): Campaign => campaignIn('INITIATED', { id: 'D', ...given });
const two = [criterion({ subjectResourceID: 'S' }), criterion({ subjectResourceID: 'T' })];
const enabled = campaignIn('INITIATED', { softwareTriggerCriteria: [criterion()] });
const sameValue = 'read-only-while-enabled-same-value';

const targetCases: readonly GuardCase[] = [
  { when: 'all is well with a CREATE', request: create({ softwareTriggerCriteria: two }), refusedBy: [] },
  {
    when: 'the first of two nodes is missing',
    request: create(),
    world: without('A'),
    refusedBy: ['targets-exist-on-create'],
  },
  {
    when: 'the last of two nodes is missing',
    request: create(),
    world: without('B'),
    refusedBy: ['targets-exist-on-create'],
  },
  {
    when: 'another node is missing',
    request: create(),
    world: without('Z'),
    refusedBy: [],
  },
  {
    when: 'an UPDATE names a missing node',
    request: update(campaign(), { softwareTargets: ['A', 'Z'] }),
    world: without('Z'),
    refusedBy: ['targets-exist-on-update'],
  },
  {
    when: 'a node has gone that an UPDATE does not name',
    request: update(campaign(), { version: '2.0' }),
    world: without('A', 'B'),
    refusedBy: [],
  },
  {
    when: 'the Originator may not create [software] below one node',
    request: create(),
    world: closed('B'),
    refusedBy: ['targets-accessible-on-create'],
  },
  {
    when: 'another Originator may not create [software] there',
    request: create(),
    world: { mayCreateSoftware: (originator) => originator === 'CApp' },
    refusedBy: [],
  },
  {
    when: 'an UPDATE names a node below which the Originator may not create',
    request: update(campaign(), { softwareTargets: ['Z'] }),
    world: closed('Z'),
    refusedBy: ['targets-accessible-on-update'],
  },
  {
    when: 'a node is missing, and therefore not accessible either',
    request: create(),
    world: { ...without('A'), ...closed('A') },
    refusedBy: ['targets-exist-on-create'],
  },
  {
    when: 'one node is missing and another closed',
    request: create(),
    world: { ...without('A'), ...closed('B') },
    refusedBy: ['targets-exist-on-create', 'targets-accessible-on-create'],
  },
];

const conflictCases: readonly GuardCase[] = [
  {
    when: 'another enabled campaign has both nodes',
    request: create(),
    others: [other()],
    refusedBy: ['conflict-on-create'],
  },
  {
    when: 'another enabled campaign has the last node only',
    request: create(),
    others: [other({ softwareTargets: ['X', 'B'] })],
    refusedBy: ['conflict-on-create'],
  },
  {
    when: 'the second of two other campaigns has a node',
    request: create(),
    others: [other({ softwareTargets: ['X'] }), other({ id: 'E', softwareTargets: ['A'] })],
    refusedBy: ['conflict-on-create'],
  },
  {
    when: 'the other campaign has other nodes',
    request: create(),
    others: [other({ softwareTargets: ['X'] })],
    refusedBy: [],
  },
  {
    when: 'the new campaign would not be enabled',
    request: create({ campaignEnabled: false }),
    others: [other()],
    refusedBy: ['conflict-on-create'],
  },
  {
    when: 'an UPDATE takes a node of another enabled campaign',
    request: update(campaign(), { softwareTargets: ['X'] }),
    others: [other({ softwareTargets: ['X'] })],
    refusedBy: ['conflict-on-update'],
  },
  {
    when: 'a campaign names its own nodes again',
    request: update(campaign({ campaignEnabled: true, campaignStatus: 'FINISHED' }), { softwareTargets: ['A', 'B'] }),
    others: [campaignIn('FINISHED')],
    refusedBy: [sameValue],
  },
  {
    when: 'a campaign is enabled without naming the nodes that another has',
    request: update(campaign(), { campaignEnabled: true }),
    others: [other()],
    refusedBy: ['conflict-on-update-without-targets'],
  },
  {
    when: 'a disabled campaign is updated while another has its nodes',
    request: update(campaign(), { version: '2.0' }),
    others: [other()],
    refusedBy: [],
  },
  {
    when: 'an enabled campaign is disabled while another has its nodes',
    request: update(campaignIn('FINISHED'), { campaignEnabled: false }),
    others: [other()],
    refusedBy: [],
  },
  ...campaignStatuses.map((status): GuardCase => ({
    when: `the other campaign is ${status}`,
    request: create(),
    others: [campaignIn(status, { id: 'D' })],
    refusedBy: enabledIn[status] ? ['conflict-on-create'] : [],
  })),
];

const subjectCases: readonly GuardCase[] = [
  {
    when: 'the last of two trigger subjects is missing',
    request: create({ softwareTriggerCriteria: two }),
    world: { subjectExists: (id) => id !== 'T' },
    refusedBy: ['subjects-exist-on-create'],
  },
  {
    when: 'a trigger subject is missing that an UPDATE does not name',
    request: update(campaign({ softwareTriggerCriteria: two }), { version: '2.0' }),
    world: { subjectExists: () => false },
    refusedBy: [],
  },
  {
    when: 'an UPDATE names a missing trigger subject',
    request: update(campaign(), { softwareTriggerCriteria: two }),
    world: { subjectExists: (id) => id !== 'S' },
    refusedBy: ['subjects-exist-on-update'],
  },
  {
    when: 'the Originator may not retrieve one of two trigger subjects',
    request: create({ softwareTriggerCriteria: two }),
    world: { mayRetrieve: (_, id) => id !== 'T' },
    refusedBy: ['subjects-accessible-on-create'],
  },
  {
    when: 'an UPDATE names a trigger subject that the Originator may not retrieve',
    request: update(campaign(), { softwareTriggerCriteria: two }),
    world: { mayRetrieve: () => false },
    refusedBy: ['subjects-accessible-on-update'],
  },
  {
    when: 'a trigger subject is missing, and therefore not accessible either',
    request: create({ softwareTriggerCriteria: two }),
    world: { subjectExists: () => false, mayRetrieve: () => false },
    refusedBy: ['subjects-exist-on-create'],
  },
  {
    when: 'an UPDATE takes the criteria away',
    request: update(campaign({ softwareTriggerCriteria: two }), { softwareTriggerCriteria: null }),
    world: { subjectExists: () => false, mayRetrieve: () => false },
    refusedBy: [],
  },
];

const changes = {
  version: '2.0',
  softwareName: 'driver',
  URL: 'http://example.org/driver',
  softwareTargets: ['A'],
  softwareTriggerCriteria: two,
  softwareOperation: 'ACTIVATE',
} as const;

const readOnlyCases: readonly GuardCase[] = [
  ...Object.entries(changes).flatMap(([attribute, value]): GuardCase[] => [
    {
      when: `${attribute} changes in an enabled campaign`,
      request: update(enabled, { [attribute]: value }),
      refusedBy: [`read-only-while-enabled-${attribute}`, sameValue],
    },
    {
      when: `${attribute} keeps its value in an enabled campaign`,
      request: update(enabled, { [attribute]: enabled[attribute as keyof typeof changes] }),
      refusedBy: [sameValue],
    },
    {
      when: `${attribute} changes in a disabled campaign`,
      request: update(campaign(), { [attribute]: value }),
      refusedBy: [],
    },
    {
      when: `${attribute} changes in the request that disables the campaign`,
      request: update(enabled, { campaignEnabled: false, [attribute]: value }),
      refusedBy: [`read-only-while-enabled-${attribute}`, sameValue],
    },
    {
      when: `${attribute} changes in the request that enables the campaign`,
      request: update(campaign(), { campaignEnabled: true, [attribute]: value }),
      refusedBy: [],
    },
    {
      when: `${attribute} changes in a campaign that is FINISHED but enabled`,
      request: update(campaignIn('FINISHED'), { [attribute]: value }),
      refusedBy: [`read-only-while-enabled-${attribute}`, sameValue],
    },
  ]),
  {
    when: 'the same nodes come in another order',
    request: update(enabled, { softwareTargets: ['B', 'A'] }),
    refusedBy: ['read-only-while-enabled-softwareTargets', sameValue],
  },
  {
    when: 'criteria that are not there are taken away from an enabled campaign',
    request: update(campaignIn('INITIATED'), { softwareTriggerCriteria: null }),
    refusedBy: [sameValue],
  },
  {
    when: 'expirationTime changes in an enabled campaign',
    request: update(enabled, { expirationTime: 1 }),
    refusedBy: [],
  },
];

const statusCases: readonly GuardCase[] = campaignStatuses.flatMap((status): GuardCase[] => [
  {
    when: `a campaign is updated that is ${status}`,
    request: update(campaignIn(status), { expirationTime: 1 }),
    refusedBy: status === 'CANCELLING' ? ['update-while-cancelling'] : [],
  },
  {
    when: `campaignEnabled changes in a campaign that is ${status}`,
    request: update(campaignIn(status), { campaignEnabled: !enabledIn[status] }),
    refusedBy: status === 'CANCELLING' ? ['update-while-cancelling'] : [],
  },
  {
    when: `a campaign is deleted that is ${status}`,
    request: remove(campaignIn(status)),
    refusedBy:
      status === 'INITIATED' ? ['delete-while-initiated'] : status === 'CANCELLING' ? ['delete-while-cancelling'] : [],
  },
]);

/** Every guard in its case, and beside it. */
export const guardCases: readonly GuardCase[] = [
  ...targetCases,
  ...conflictCases,
  ...subjectCases,
  ...readOnlyCases,
  ...statusCases,
];
