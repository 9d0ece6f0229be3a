import { openWorld } from '../environment';
import { softwareReported, subscriptionDeleted } from '../notifications';
import { ownSteps, takeStep } from '../own-steps';
import type { Action, StepResult, RuleTable, TargetStepRule } from '../rule';
import { rulesOf } from '../rule';
import { operationRule } from '../rules/operations';
import type { Campaign, CampaignStatus, SoftwareOperation, Status } from '../state';
import type { News, Slice } from './slice';
import { freshSlice, sliceKey, sliceOf, someSoftware, told, withSlice } from './slice';
import type { TargetView } from './view';

/** What the rules on targets depend on beside the target. */
export interface Surroundings {
  readonly campaignStatus: CampaignStatus;
  readonly started: boolean;
  readonly softwareOperation: SoftwareOperation;
  /** What earlier [software] under the node show, of which the Hosting CSE may update one instead of making a new one. */
  readonly adoptable: readonly Status[];
}

/** A set of slices, by its number in the automaton. */
export type Slices = number;

/** A step on a target, and the slice after it. */
interface Edge {
  /** Undefined when all that happens is that the Hosting CSE takes in what it was told. */
  readonly rule: TargetStepRule | undefined;
  readonly to: number;
}

/** The rules on one target as an automaton over sets of slices; made as far as it is needed, and kept. */
export class TargetAutomaton {
  /** The set of a target on which nothing has been done. */
  readonly fresh: Slices;
  /** No slice at all: nothing that the rules allow agrees with what was observed. */
  readonly none: Slices;
  private readonly rules: RuleTable;
  private readonly slices: Slice[] = [];
  private readonly sliceIds = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [];
  private readonly setIds = new Map<string, Slices>();
  private readonly edges = new Map<string, readonly Edge[]>();
  private readonly contexts = new Map<string, number>();
  private readonly steps = new Map<number, Slices>();
  private readonly certain = new Map<string, readonly string[]>();
  private readonly memo = new Map<string, Slices>();

  constructor(rules: RuleTable) {
    this.rules = rules;
    this.none = this.setOf([]);
    this.fresh = this.setOf([this.sliceId(freshSlice)]);
  }

  members(set: Slices): readonly Slice[] {
    return this.idsOf(set).map((id) => this.slice(id));
  }

  union(a: Slices, b: Slices): Slices {
    if (a === b) return a;
    return this.setOf([...this.idsOf(a), ...this.idsOf(b)]);
  }

  /** The number of these surroundings, for `closure`. */
  context({ campaignStatus, started, softwareOperation, adoptable }: Surroundings): number {
    const key = [campaignStatus, started, softwareOperation, adoptable.join('')].join(' ');
    return numbered(this.contexts, key);
  }

  /** With whatever the Hosting CSE may have done meanwhile. */
  closure(context: number, surroundings: Surroundings, set: Slices): Slices {
    const key = set * 4096 + context;
    const known = this.steps.get(key);
    if (known !== undefined) return known;
    const reached = new Set(this.idsOf(set));
    for (const id of reached) for (const { to } of this.edgesOf(surroundings, id)) reached.add(to);
    const closed = this.setOf([...reached]);
    this.steps.set(key, closed);
    return closed;
  }

  /** The steps that are possible from a slice. */
  stepsFrom(
    surroundings: Surroundings,
    slice: Slice,
  ): readonly { readonly rule: TargetStepRule; readonly to: Slice }[] {
    return this.edgesOf(surroundings, this.sliceId(slice)).flatMap(({ rule, to }) =>
      rule ? [{ rule, to: this.slice(to) }] : [],
    );
  }

  /** Those slices for which something holds; `key` names it. */
  filter(set: Slices, key: string, holds: (slice: Slice) => boolean): Slices {
    return this.remembered(`${String(set)} ${key}`, () =>
      this.setOf(this.idsOf(set).filter((id) => holds(this.slice(id)))),
    );
  }

  /** Each slice replaced by what becomes of it; `key` names it. */
  map(set: Slices, key: string, becomes: (slice: Slice) => readonly Slice[]): Slices {
    return this.remembered(`${String(set)} ${key}`, () =>
      this.setOf(this.idsOf(set).flatMap((id) => becomes(this.slice(id)).map((slice) => this.sliceId(slice)))),
    );
  }

  /** Those that agree with what a look at the campaign showed of the target. */
  seen(set: Slices, view: TargetView): Slices {
    const { linked, entries } = view;
    return this.filter(
      set,
      `seen ${String(linked)} ${entries.join('|')}`,
      (slice) => (linked === undefined || slice.linked === linked) && entries.includes(slice.entry),
    );
  }

  /**
   * The [software] told something. Notifications may come late, but in order; of what is told before the Hosting CSE has
   * subscribed it may not hear.
   */
  told(set: Slices, news: News): Slices {
    return this.map(set, `told ${news}`, (slice) =>
      slice.target.subscribed ? [told(slice, news)] : [slice, told(slice, news)],
    );
  }

  /** The steps that the rules demand of every slice: the obligations of the target. */
  obligations(surroundings: Surroundings, slice: Slice): readonly TargetStepRule[] {
    const steps = this.stepsFrom(surroundings, slice).map(({ rule }) => rule);
    const owed = steps.filter((rule) => rule.force === 'must');
    const [next] = slice.news;
    return [...new Set([...owed, ...(next === undefined ? [] : this.dueOn(next, slice, surroundings))])];
  }

  /** What the Hosting CSE has to do about news that it has to take in. */
  private dueOn(news: News, { target }: Slice, { softwareOperation }: Surroundings): readonly TargetStepRule[] {
    const attribute = operationRule(this.rules, softwareOperation).status;
    const copy = target.phase === 'finishing' ? 'copy-status-while-cancelling' : `copy-${attribute}`;
    const name = news === 'gone' ? 'fail-entry-subscriptionDeleted' : copy;
    return rulesOf(this.rules, 'targetStep').filter((rule) => rule.name === name);
  }

  /** The names of the steps that are in every shortest way from one of `from` to a slice of `to`, in these surroundings. */
  certainSteps(surroundings: readonly Surroundings[], from: Slices, to: Slices): readonly string[] {
    const contexts = surroundings.map((one) => String(this.context(one))).join();
    const key = `${contexts} ${String(from)} ${String(to)}`;
    const known = this.certain.get(key);
    if (known) return known;
    const [first = [], ...others] = this.idsOf(to).flatMap((id) => {
      const way = this.way(surroundings, from, id);
      return way ? [way.map(({ name }) => name)] : [];
    });
    const certain = first.filter((name) => others.every((way) => way.includes(name)));
    this.certain.set(key, certain);
    return certain;
  }

  /** The fewest steps from one of `from` to a slice; undefined when there is no way. */
  private way(
    surroundings: readonly Surroundings[],
    from: Slices,
    goal: number,
  ): readonly TargetStepRule[] | undefined {
    const ways = new Map<number, readonly TargetStepRule[]>(this.idsOf(from).map((id) => [id, []]));
    for (const [id, way] of ways) {
      if (id === goal) return way;
      for (const edge of surroundings.flatMap((one) => this.edgesOf(one, id)))
        if (!ways.has(edge.to)) ways.set(edge.to, edge.rule ? [...way, edge.rule] : way);
    }
    return undefined;
  }

  private edgesOf(surroundings: Surroundings, id: number): readonly Edge[] {
    const key = `${String(this.context(surroundings))} ${String(id)}`;
    const known = this.edges.get(key);
    if (known) return known;
    const slice = this.slice(id);
    const edges =
      slice.news.length === 0 ? this.ownEdges(surroundings, slice) : this.edgesWithNews(surroundings, slice);
    this.edges.set(key, edges);
    return edges;
  }

  private ownEdges(surroundings: Surroundings, slice: Slice): readonly Edge[] {
    const campaign = withSlice(headFor(surroundings), slice);
    return ownSteps(this.rules, campaign, openWorld).flatMap((step): Edge[] => {
      if (step.scope !== 'target') return [];
      const action = step.rule.action?.({ campaign, environment: openWorld, rules: this.rules }, step.target);
      return resultsOf(action, surroundings).map((result) => ({
        rule: step.rule,
        to: this.sliceId(sliceOf(takeStep(this.rules, campaign, openWorld, step, result), [])),
      }));
    });
  }

  /** What waits to be taken in stands in the way of no step. */
  private edgesWithNews(surroundings: Surroundings, slice: Slice): readonly Edge[] {
    const [first, ...later] = slice.news;
    const steps = this.edgesOf(surroundings, this.sliceId({ ...slice, news: [] }));
    const campaign = withSlice(headFor(surroundings), slice);
    const heard =
      first === undefined ? [] : [{ rule: undefined, to: this.sliceId(sliceOf(takenIn(campaign, first), later)) }];
    return [
      ...heard,
      ...steps.map(({ rule, to }) => ({ rule, to: this.sliceId({ ...this.slice(to), news: slice.news }) })),
    ];
  }

  private slice(id: number): Slice {
    return this.slices[id] ?? freshSlice;
  }

  private sliceId(slice: Slice): number {
    const id = numbered(this.sliceIds, sliceKey(slice));
    this.slices[id] ??= slice;
    return id;
  }

  private idsOf(set: Slices): readonly number[] {
    return this.sets[set] ?? [];
  }

  private setOf(ids: readonly number[]): Slices {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const set = numbered(this.setIds, sorted.join(','));
    this.sets[set] ??= sorted;
    return set;
  }

  private remembered(key: string, make: () => Slices): Slices {
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.memo.set(key, made);
    return made;
  }
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function takenIn(campaign: Campaign, news: News): Campaign {
  return news === 'gone' ? subscriptionDeleted(campaign, someSoftware) : softwareReported(campaign, someSoftware, news);
}

/** A campaign without targets in these surroundings. */
function headFor({ campaignStatus, started, softwareOperation }: Surroundings): Campaign {
  return {
    id: '',
    campaignEnabled: campaignStatus === 'INITIATED' || campaignStatus === 'FINISHED',
    campaignStatus,
    version: '',
    softwareName: '',
    URL: '',
    softwareTargets: [],
    softwareTriggerCriteria: null,
    softwareOperation,
    expirationTime: 0,
    softwareLinks: null,
    individualSoftwareStatuses: null,
    aggregatedSoftwareStatus: 'UNINITIALIZED',
    triggered: started,
    started,
    targets: [],
  };
}

/** What may come of a step's action, as far as it can be seen from outside. */
function resultsOf(action: Action | undefined, { adoptable }: Surroundings): readonly StepResult[] {
  if (!action) return [{ ok: true }];
  // The figures have the status become IN_PROCESS with the action: a device reports that, or the Hosting CSE writes it itself.
  if (action.do === 'setAction' && action.value)
    return [{ ok: true }, { ok: true, status: 'IN_PROCESS' }, { ok: false }];
  if (action.do !== 'createOrUpdateSoftware') return [{ ok: true }, { ok: false }];
  const shown = new Set<Status>(['UNINITIALIZED', ...adoptable]);
  const made = [...shown].map((status): StepResult => ({ ok: true, software: someSoftware, status }));
  return [...made, { ok: false }];
}
