import { answers } from '../../model/answer';
import type { Environment } from '../../model/environment';
import { softwareReported, subscriptionDeleted } from '../../model/notifications';
import type { OwnStep } from '../../model/own-steps';
import { stepsInOrder, takeStep } from '../../model/own-steps';
import type { CampaignRequest } from '../../model/request';
import type {
  Action,
  ActionAttribute,
  RuleTable,
  SoftwareAttributes,
  StatusAttribute,
  StepResult,
} from '../../model/rule';
import { operationRule } from '../../model/rules/operations';
import type { Campaign, Status } from '../../model/state';

/** A [software] as far as a campaign sees it. */
export interface WorldSoftware {
  readonly id: string;
  readonly node: string;
  readonly campaign: string;
  readonly attributes: SoftwareAttributes;
  readonly actions: Readonly<Partial<Record<ActionAttribute, boolean>>>;
  readonly statuses: Readonly<Record<StatusAttribute, Status>>;
  readonly subscribed: boolean;
}

/** A Hosting CSE with its campaigns and [software], and the world around it, without any wire. */
export interface World {
  readonly campaigns: readonly Campaign[];
  readonly software: readonly WorldSoftware[];
  /** The value of the trigger subject "subject". */
  readonly value: number;
  /** Whether the windows of the schedules of each campaign are open; no schedules where it is empty. */
  readonly windows: readonly boolean[];
  /** How many [software] were made. */
  readonly made: number;
  /** The last answer, for who compares. */
  readonly answered: string;
}

/** Nothing there yet. */
export const emptyWorld: World = { campaigns: [], software: [], value: 0, windows: [], made: 0, answered: '' };

/** Nodes and subjects that are not there, and that are there but closed to the originator. */
export const gone = 'gone';
export const closed = 'closed';

/** What the rules ask of this world. */
export function environmentOf({ value, windows }: Pick<World, 'value' | 'windows'>): Environment {
  return {
    nodeExists: (node) => node !== gone,
    mayCreateSoftware: (_, node) => node !== closed,
    subjectExists: (subject) => subject !== gone,
    mayRetrieve: (_, subject) => subject !== closed,
    subjectValue: () => value,
    scheduleWindows: () => windows,
  };
}

/** Something that is told each state in which the CSE decides what to do next. */
export type Onlooker = {
  readonly steps?: (campaign: Campaign, world: World) => void;
  readonly request?: (request: CampaignRequest, others: readonly Campaign[], world: World) => void;
};

/** More steps at a time than any campaign of this size needs. */
const stepLimit = 200;

/** A CSE that goes by a table of rules, as a function from one world to the next. */
export class WorldCse {
  private readonly rules: RuleTable;
  private readonly onlooker: Onlooker;
  private readonly slow: boolean;

  /** @param slow its own steps are not taken with what makes them due, but one at a time by `step` */
  constructor(rules: RuleTable, { onlooker = {}, slow = false }: { onlooker?: Onlooker; slow?: boolean } = {}) {
    this.rules = rules;
    this.onlooker = onlooker;
    this.slow = slow;
  }

  /** The world after one step of the CSE's own, of the first campaign that has one. */
  step(world: World): World {
    for (const campaign of world.campaigns) {
      const step = this.next(campaign, world);
      if (step) return this.take({ ...world, answered: '' }, campaign, step);
    }
    return { ...world, answered: '' };
  }

  /** Whether the CSE has nothing to do by itself. */
  rests(world: World): boolean {
    return world.campaigns.every((campaign) => this.next(campaign, world) === undefined);
  }

  /** The world after a request, and after the steps that the CSE then takes. */
  request(world: World, request: CampaignRequest): World {
    const self = request.operation === 'CREATE' ? request.id : request.campaign.id;
    const others = world.campaigns.filter(({ id }) => id !== self);
    this.onlooker.request?.(request, others, world);
    const outcome = answers(this.rules, request, others, environmentOf(world)).at(-1);
    const answered = outcome?.kind ?? 'nothing';
    if (outcome?.kind === 'deleted') return { ...world, campaigns: others, answered };
    if (outcome?.kind !== 'accepted') return { ...world, answered };
    return this.proceed({ ...world, campaigns: [...others, outcome.campaign].sort(byId), answered }, self);
  }

  /** The world after the device below a node has reported a status. */
  report(world: World, id: string, attribute: StatusAttribute, status: Status): World {
    const software = world.software.find((one) => one.id === id);
    if (!software) return world;
    const statuses = { ...software.statuses, [attribute]: status };
    return this.told(withSoftware(world, { ...software, statuses }), software, (campaign) =>
      operationRule(this.rules, campaign.softwareOperation).status === attribute
        ? softwareReported(campaign, id, status)
        : campaign,
    );
  }

  /** The world after the subscription to a [software] was deleted. */
  lose(world: World, id: string): World {
    const software = world.software.find((one) => one.id === id);
    if (!software?.subscribed) return world;
    return this.told(withSoftware(world, { ...software, subscribed: false }), software, (campaign) =>
      subscriptionDeleted(campaign, id),
    );
  }

  /** The world after its value or its windows have changed. */
  move(world: World, change: Partial<Pick<World, 'value' | 'windows'>>): World {
    return world.campaigns.reduce((after, { id }) => this.proceed(after, id), { ...world, ...change, answered: '' });
  }

  private told(world: World, { campaign, subscribed }: WorldSoftware, hears: (one: Campaign) => Campaign): World {
    const at = { ...world, answered: '' };
    const kept = world.campaigns.find(({ id }) => id === campaign);
    return kept && subscribed ? this.proceed(withCampaign(at, hears(kept)), campaign) : at;
  }

  /** Takes steps until there is none to take. */
  private proceed(start: World, id: string): World {
    let world = start;
    if (this.slow) return world;
    for (let count = stepLimit; count > 0; count--) {
      const campaign = world.campaigns.find((one) => one.id === id);
      const step = campaign && this.next(campaign, world);
      if (!step) break;
      world = this.take(world, campaign, step);
    }
    return world;
  }

  private next(campaign: Campaign, world: World): OwnStep | undefined {
    this.onlooker.steps?.(campaign, world);
    return stepsInOrder(this.rules, campaign, environmentOf(world)).next().value;
  }

  private take(world: World, campaign: Campaign, step: OwnStep): World {
    const environment = environmentOf(world);
    const context = { campaign, environment, rules: this.rules };
    const action = step.scope === 'target' ? step.rule.action?.(context, step.target) : undefined;
    const [after, result] = action ? perform(world, campaign.id, action) : [world, { ok: true } as StepResult];
    return withCampaign(after, takeStep(this.rules, campaign, environment, step, result));
  }
}

function perform(world: World, campaign: string, action: Action): readonly [World, StepResult] {
  if (action.do === 'createOrUpdateSoftware') {
    const made = world.made + 1;
    const software: WorldSoftware = {
      id: `software${String(made)}`,
      node: action.node,
      campaign,
      attributes: action.attributes,
      actions: {},
      statuses: { installStatus: 'UNINITIALIZED', activeStatus: 'UNINITIALIZED' },
      subscribed: false,
    };
    return [
      { ...world, made, software: [...world.software, software] },
      { ok: true, software: software.id },
    ];
  }
  const software = world.software.find(({ id }) => id === action.software);
  if (!software) return [world, { ok: false }];
  if (action.do === 'subscribe') return [withSoftware(world, { ...software, subscribed: true }), { ok: true }];
  const actions = { ...software.actions, [action.attribute]: action.value };
  return [withSoftware(world, { ...software, actions }), { ok: true }];
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

function withCampaign(world: World, campaign: Campaign): World {
  return { ...world, campaigns: world.campaigns.map((one) => (one.id === campaign.id ? campaign : one)) };
}

function withSoftware(world: World, software: WorldSoftware): World {
  return { ...world, software: world.software.map((one) => (one.id === software.id ? software : one)) };
}

/** What an Originator can see of campaigns and [software], and not how far the CSE thinks it is. */
export function visible({ campaigns, software }: World): string {
  return JSON.stringify([
    campaigns.map(({ triggered: _t, started: _s, targets: _p, ...rest }) => shown(rest)),
    software,
  ]);
}

function shown(campaign: object): object {
  const members = Object.entries(campaign).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What faults keep of a campaign, which no representation shows. */
const hidden = new Set(['memoryOfFaults', 'lateAssignment']);
