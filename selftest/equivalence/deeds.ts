import type { CampaignRequest } from '../../model/request';
import type { Campaign, CampaignAttributes, Criterion } from '../../model/state';
import { statuses } from '../../model/state';
import { memoryOf } from '../memory';
import type { World, WorldCse } from './world';
import { closed, gone } from './world';

/** Something that may happen to a CSE, in words and as a function. */
export interface Deed {
  readonly text: string;
  readonly apply: (cse: WorldCse, world: World) => World;
}

/** How much is tried. */
export interface Bounds {
  /** Campaigns at a time. */
  readonly campaigns: number;
  /** Targets of each. */
  readonly targets: number;
  /** How often each campaign is enabled. */
  readonly cycles: number;
  /** Deeds one after the other. */
  readonly deeds: number;
  /** States that are looked at in all. */
  readonly states: number;
  /** `requests`: every request with something right or wrong in it; `lives`: what may happen in the life of a campaign. */
  readonly of: 'requests' | 'lives';
  /** The CSE takes its own steps one at a time, and anything may happen between them. */
  readonly slow: boolean;
}

const nodes: readonly string[] = ['node1', 'node2', 'node3'];
const criterion = (subjectResourceID: string): Criterion => ({
  subjectResourceID,
  subject: 'currentNrOfInstances',
  operator: '>=',
  threshold: 1,
});

/** A text that shows most of what can go wrong when it is copied. */
const text = (kind: string): string => `${kind} ${'long '.repeat(14)}%20ä `;

const attributes = (targets: number): CampaignAttributes => ({
  campaignEnabled: true,
  version: text('Version'),
  softwareName: text('Name'),
  URL: text('http://a.example/'),
  softwareTargets: nodes.slice(0, targets),
  softwareTriggerCriteria: null,
  softwareOperation: 'INSTALL',
  expirationTime: 1000,
});

/** The requests that create a campaign: lawful ones, and those with something wrong at each place of a list. */
function creations(id: string, { targets, of }: Bounds): readonly (readonly [string, Partial<CampaignAttributes>])[] {
  const lists = (member: string): readonly (readonly string[])[] =>
    Array.from({ length: targets + 1 }, (_, at) => nodes.slice(0, targets).toSpliced(at, 0, member));
  const right: readonly (readonly [string, Partial<CampaignAttributes>])[] = [
    ['enabled', {}],
    ['disabled', { campaignEnabled: false }],
    ['enabled, with a criterion', { softwareTriggerCriteria: [criterion('subject')] }],
    ['enabled, ACTIVATE', { softwareOperation: 'ACTIVATE' }],
    ['on another node', { softwareTargets: nodes.slice(-1) }],
  ];
  const wrong = [
    ...[gone, closed].flatMap((member) => [
      ...lists(member).map((list): [string, Partial<CampaignAttributes>] => [
        `on ${list.join(', ')}`,
        { softwareTargets: list },
      ]),
      ...[0, 1, 2].map((at): [string, Partial<CampaignAttributes>] => [
        `with the subject ${member} at place ${String(at)}`,
        {
          softwareTriggerCriteria: [criterion('subject'), criterion('subject')].toSpliced(at, 0, criterion(member)),
        },
      ]),
    ]),
  ];
  const all = of === 'requests' ? [...right, ...wrong] : right.slice(0, 4);
  return all.map(([text, change]) => [`CREATE ${id} ${text}`, change]);
}

/** Every deed that is possible in a world, within the bounds. */
export function deedsIn(world: World, bounds: Bounds): readonly Deed[] {
  const happenings = happeningsIn(world);
  const step: Deed = { text: 'the CSE takes a step', apply: (cse, before) => cse.step(before) };
  return [
    ...(bounds.slow ? [step] : []),
    ...requestsIn(world, bounds),
    ...(bounds.of === 'lives' ? happenings : happenings.filter(isEnd)),
  ];
}

/** Of what happens, that which brings operations to their end: enough to get campaigns into each status. */
const isEnd = ({ text }: Deed): boolean => /installStatus (SUCCESSFUL|FAILURE)$/u.test(text);

const asked = (text: string, request: CampaignRequest): Deed => ({
  text,
  apply: (cse, world) => cse.request(world, at(world, request)),
});

/** The request about the campaign as this world has it. */
function at(world: World, request: CampaignRequest): CampaignRequest {
  if (request.operation === 'CREATE') return request;
  return { ...request, campaign: world.campaigns.find(({ id }) => id === request.campaign.id) ?? request.campaign };
}

function requestsIn(world: World, bounds: Bounds): readonly Deed[] {
  const there = world.campaigns.map(({ id }) => id);
  const free = Array.from({ length: bounds.campaigns }, (_, index) => `campaign${String(index + 1)}`).find(
    (id) => !there.includes(id),
  );
  const created =
    free === undefined
      ? []
      : creations(free, bounds).map(([text, change]) =>
          asked(text, {
            operation: 'CREATE',
            originator: 'AE',
            id: free,
            attributes: { ...attributes(bounds.targets), ...change },
          }),
        );
  return [...created, ...world.campaigns.flatMap((campaign) => updates(campaign, bounds))];
}

function updates(campaign: Campaign, { targets, cycles, of }: Bounds): readonly Deed[] {
  const update = (text: string, changes: Partial<CampaignAttributes>): Deed =>
    asked(`UPDATE ${campaign.id} ${text}`, { operation: 'UPDATE', originator: 'AE', campaign, attributes: changes });
  const { version, softwareName, URL, softwareTargets, softwareTriggerCriteria, softwareOperation } =
    attributes(targets);
  const other: Partial<CampaignAttributes> = {
    version: 'v2',
    softwareName: 'n2',
    URL: 'u2',
    softwareTargets: nodes.slice(1, targets + 1),
    softwareTriggerCriteria: [criterion('subject')],
    softwareOperation: 'UNINSTALL',
  };
  const same = { version, softwareName, URL, softwareTargets, softwareTriggerCriteria, softwareOperation };
  const single = [...Object.entries(other), ...Object.entries(same)].flatMap(([name, value]) => [
    update(`${name} ${JSON.stringify(value)}`, { [name]: value }),
    update(`${name} ${JSON.stringify(value)} and campaignEnabled FALSE`, { [name]: value, campaignEnabled: false }),
    update(`${name} ${JSON.stringify(value)} and expirationTime`, { [name]: value, expirationTime: 2000 }),
  ]);
  const wrong = [gone, closed].flatMap((member) => [
    ...[0, 1, 2].map((place) =>
      update(`softwareTargets with ${member} at ${String(place)}`, {
        softwareTargets: ['node1', 'node2'].toSpliced(place, 0, member),
      }),
    ),
    ...[0, 1, 2].map((place) =>
      update(`softwareTriggerCriteria with ${member} at ${String(place)}`, {
        softwareTriggerCriteria: [criterion('subject'), criterion('subject')].toSpliced(place, 0, criterion(member)),
      }),
    ),
  ]);
  const enabling = memoryOf(campaign).cycle < cycles || campaign.campaignEnabled;
  return [
    ...(enabling ? [update('campaignEnabled TRUE', { campaignEnabled: true })] : []),
    update('campaignEnabled FALSE', { campaignEnabled: false }),
    ...(of === 'requests' ? [...single, ...wrong, update('expirationTime', { expirationTime: 2000 })] : []),
    asked(`DELETE ${campaign.id}`, { operation: 'DELETE', originator: 'AE', campaign }),
  ];
}

/** What a device may report by the figures of annex D.3: nothing goes back to UNINITIALIZED. */
const reported = statuses.filter((status) => status !== 'UNINITIALIZED');

function happeningsIn(world: World): readonly Deed[] {
  const move = (text: string, change: Partial<Pick<World, 'value' | 'windows'>>): Deed => ({
    text,
    apply: (cse, before) => cse.move(before, change),
  });
  return [
    ...world.software.flatMap(({ id }) => [
      ...(['installStatus', 'activeStatus'] as const).flatMap((attribute) =>
        reported.map((status): Deed => ({
          text: `${id} reports ${attribute} ${status}`,
          apply: (cse, before) => cse.report(before, id, attribute, status),
        })),
      ),
      { text: `the subscription to ${id} is deleted`, apply: (cse: WorldCse, before: World) => cse.lose(before, id) },
    ]),
    move('the value is 1', { value: 1 }),
    move('the value is 0', { value: 0 }),
    ...[[], [false], [true], [false, true]].map((windows) => move(`windows ${JSON.stringify(windows)}`, { windows })),
  ];
}
