import type { Environment } from '../environment';
import type { CreateRequest } from '../request';
import type { Effect } from '../rule';
import type { Campaign, Status } from '../state';
import { agreeing, agreeingSoftware, looksLike } from './agreement';
import type { Accepted, Answered, Asked, AskedUpdate, Circumstances, RuledOut } from './answering';
import { acceptancesOf, attributesGivenBy, forcedAcceptances, outcomesOf, ruledOutBy, worldsAfter } from './answering';
import type { Slices } from './automaton';
import { explainAnswer } from './blame-answer';
import { explainRest } from './blame-rest';
import { explainSoftware, explainView } from './blame-view';
import type { Coverage } from './coverage';
import type { Finding } from './exclusion';
import { fine } from './exclusion';
import type { Kit } from './kit';
import type { Obligation } from './rest';
import { restOf } from './rest';
import { isUnexplained } from './slice';
import type { CampaignView, SoftwareView } from './view';
import type { World } from './world';
import { isPossible } from './world';
import { asAsked, begun, changed, updated } from './world-changes';

/** Follows one campaign: keeps every way in which what was observed of it can have come about. */
export class CampaignTracker {
  /** What the present cycle began with: the last retrieved view of the cycle before. */
  before: CampaignView | undefined;
  /** The last look. */
  last: CampaignView | undefined;
  /** What the campaign cannot have been when its latest request was accepted, and why. */
  ruledOut: readonly RuledOut[] = [];
  /** By attribute, the effect of a request that gave it its value. */
  readonly givenBy = new Map<string, Effect>();
  readonly coverage: Coverage;
  /** What the campaign may have shown at some time, to whoever looked then. */
  readonly shown = { campaignStatus: new Set<string>(), aggregatedSoftwareStatus: new Set<string>() };
  private readonly kit: Kit;
  private worlds: readonly World[];
  /** The worlds of an accepted request, while its effects need not show yet. */
  private applied: readonly World[] | undefined;
  /** What was looked at since anything happened: a Hosting CSE at rest still shows it. */
  private since: { view?: CampaignView; readonly software: Map<string, SoftwareView> } = { software: new Map() };
  private readonly adoptable = new Map<string, readonly Status[]>();
  /** What the Hosting CSE had nothing to add to, and what it was permitted to do then. */
  private closed:
    | { readonly worlds: readonly World[]; readonly applied: readonly World[] | undefined; readonly permitted: string }
    | undefined;

  private constructor(kit: Kit, coverage: Coverage) {
    this.kit = kit;
    this.coverage = coverage;
    this.worlds = [];
  }

  /** A campaign whose CREATE was accepted; or what excludes that. */
  static created(
    kit: Kit,
    coverage: Coverage,
    request: CreateRequest,
    circumstances: Circumstances,
  ): { readonly tracker: CampaignTracker; readonly finding: Finding } {
    const tracker = new CampaignTracker(kit, coverage);
    const allowed = acceptancesOf(kit, request, circumstances);
    const finding: Finding =
      allowed.length > 0 ? fine : { ok: false, exclusions: explainAnswer(kit, request, 'accepted', circumstances) };
    // A campaign that should not be there is followed as if it could.
    const accepted = allowed.length > 0 ? allowed : forcedAcceptances(kit, request, circumstances);
    const worlds = accepted.map(({ campaign }) => begun(kit, campaign, 1));
    tracker.take(
      worlds,
      accepted,
      worlds.map((world) => asAsked(world, { campaignStatus: 'PENDING' })),
    );
    return { tracker, finding };
  }

  /** What is wrong with the answer to a CREATE that was refused. */
  static refused(kit: Kit, request: CreateRequest, circumstances: Circumstances): Finding {
    if (outcomesOf(kit, request, circumstances).some(({ kind }) => kind === 'refused')) return fine;
    return { ok: false, exclusions: explainAnswer(kit, request, 'refused', circumstances) };
  }

  /** The campaign as far as every way agrees on it: what requests set, and some status that it may have. */
  get head(): Campaign {
    const head = this.worlds[0]?.head;
    if (!head) throw new Error('nothing is known of this campaign');
    return head;
  }

  /** Is what was observed only possible if the Hosting CSE failed at something that the tester cannot see? */
  get unexplained(): string | undefined {
    const { automaton } = this.kit;
    for (const [index, node] of (this.worlds[0]?.nodes ?? []).entries()) {
      const slices = this.worlds.flatMap((world) => automaton.members(world.cells[index] ?? automaton.none));
      if (slices.length > 0 && slices.every(isUnexplained)) return node;
    }
    return undefined;
  }

  /** Takes in the answer to an UPDATE or a DELETE. An accepted DELETE ends the following; a wrong answer is forgiven after it was told. */
  answered(asked: Asked, answered: Answered, circumstances: Circumstances): Finding {
    this.close(circumstances.environments);
    this.since = { software: new Map() };
    const worlds = this.worlds.filter((world) => !world.unseen);
    const { kept, accepted, deleted } = worldsAfter(this.kit, worlds, asked, answered, circumstances);
    if (kept.length === 0 && !deleted) {
      const exclusions = worlds.flatMap(({ head }) =>
        explainAnswer(this.kit, { ...asked, campaign: head }, answered, circumstances),
      );
      if (answered === 'accepted' && asked.operation === 'UPDATE') this.forgive(worlds, asked, circumstances);
      return { ok: false, exclusions };
    }
    this.ruledOut = answered === 'accepted' ? ruledOutBy(this.kit, worlds, kept, asked, circumstances) : [];
    if (answered === 'refused') this.worlds = kept;
    else if (asked.operation === 'UPDATE') {
      // The default no longer is what gives the value.
      if (asked.attributes.campaignEnabled !== undefined) this.givenBy.delete('campaignEnabled');
      this.take(
        kept,
        accepted,
        worlds.map((world) => asAsked(world, asked.attributes)),
      );
    }
    return fine;
  }

  /** Takes in a retrieved representation. */
  saw(view: CampaignView, environment: Environment): Finding {
    this.close([environment]);
    const closed = this.worlds;
    const survivors = closed.flatMap((world) => agreeing(this.kit.automaton, world, view) ?? []);
    if (survivors.length === 0) return { ok: false, exclusions: explainView(this.kit, this, closed, view) };
    this.coverage.looked(this.kit, this.last, view, survivors);
    this.ruledOut = [];
    const stale = survivors.some(({ unseen }) => unseen !== undefined);
    this.last = view;
    this.since.view = view;
    this.worlds = [...survivors, ...(stale ? (this.applied ?? []) : [])].map((world) => ({
      ...world,
      via: [],
      since: world.cells,
    }));
    if (!stale) this.applied = undefined;
    return fine;
  }

  /** Takes in a look at the [software] of a target. */
  sawSoftware(node: string, view: SoftwareView, environment: Environment): Finding {
    this.close([environment]);
    const closed = this.worlds;
    const survivors = closed.flatMap((world) => {
      const kept = changed(world, node, (cell) => agreeingSoftware(this.kit, cell, world.head, view));
      return isPossible(this.kit.automaton, kept) ? kept : [];
    });
    if (survivors.length === 0) return { ok: false, exclusions: explainSoftware(this.kit, closed, node, view) };
    this.since.software.set(node, view);
    this.worlds = survivors;
    return fine;
  }

  /** The [software] of a target was seen to have no <subscription>, or none of the Hosting CSE's. */
  sawNoSubscription(node: string): void {
    const { automaton } = this.kit;
    const worlds = this.worlds
      .map((world) =>
        changed(world, node, (cell) => automaton.filter(cell, 'no subscription', ({ target }) => !target.subscribed)),
      )
      .filter((world) => isPossible(automaton, world));
    if (worlds.length > 0) this.worlds = worlds;
  }

  /** The device reported through the [software] of a target; not `surely`, when it may be another campaign's, or an earlier one. */
  reported(node: string, status: Status, environment: Environment, surely = true): void {
    this.happened(node, environment, (cell) => this.perhaps(cell, this.kit.automaton.told(cell, status), surely));
  }

  /** The [software] of a target, or its subscription, is gone; not `surely`, as above. */
  unsubscribed(node: string, environment: Environment, surely = true): void {
    this.happened(node, environment, (cell) => this.perhaps(cell, this.kit.automaton.told(cell, 'gone'), surely));
  }

  /** The world around has changed, or is about to: what could be done until now may have been done. */
  passed(environment: Environment): void {
    this.close([environment]);
    this.since = { software: new Map() };
  }

  /** [software] that was there before this cycle shows these statuses; the Hosting CSE may update one of them. */
  adopts(node: string, statuses: readonly Status[]): void {
    this.adoptable.set(node, [...new Set(statuses)].sort());
    this.closed = undefined;
  }

  /** What the Hosting CSE still has to do by itself; nothing when it may be at rest, as the latest looks show it. */
  open(environment: Environment): readonly Obligation[] {
    const { resting, owed } = this.rest(environment);
    return resting.length > 0 ? [] : owed.reduce((a, b) => (b.length < a.length ? b : a), owed[0] ?? []);
  }

  /** The settle time is over, with nothing changed since the latest looks: what every way that is left still owes is a failure. */
  settled(environment: Environment): Finding {
    const { resting, owed } = this.rest(environment);
    if (resting.length === 0) return { ok: false, exclusions: explainRest(this.kit, this, owed, environment) };
    this.applied = undefined;
    this.worlds = resting;
    return fine;
  }

  /** Everything that may be the case now. */
  possible(environment: Environment): readonly World[] {
    this.close([environment]);
    return this.worlds;
  }

  private rest(environment: Environment): { resting: readonly World[]; owed: readonly (readonly Obligation[])[] } {
    const rests = this.worlds
      .flatMap((world) => this.asSeen(world) ?? [])
      .map((world) => restOf(this.kit, world, environment, this.adoptable));
    return {
      resting: rests.flatMap((rest) => ('world' in rest ? rest.world : [])),
      owed: rests.flatMap((rest) => ('obligations' in rest ? [rest.obligations] : [])),
    };
  }

  /** What of a world agrees with all the latest looks together. */
  private asSeen(world: World): World | undefined {
    const { view, software } = this.since;
    let seen = view ? agreeing(this.kit.automaton, world, view) : world;
    for (const [node, look] of seen ? software : []) {
      seen = changed(seen ?? world, node, (cell) => agreeingSoftware(this.kit, cell, world.head, look));
      if (!isPossible(this.kit.automaton, seen)) return undefined;
    }
    return seen;
  }

  /**
   * Takes on what an accepted request has made of the campaign. Its effects belong to the processing of the request, but a
   * Hosting CSE that sets them right after its response is not held to have done wrong: until the next request, or the settle
   * time is over, the campaign may still look as it did, but for what the request itself has set.
   */
  private take(worlds: readonly World[], outcomes: readonly Accepted[], asked: readonly World[]): void {
    const effects = outcomes.flatMap(({ by }) => by);
    for (const outcome of outcomes) {
      const demanded = outcome.by.filter(({ force }) => force === 'must');
      this.coverage.applied(demanded);
      for (const effect of demanded)
        for (const attribute of attributesGivenBy(effect, outcome)) this.givenBy.set(attribute, effect);
    }
    const prompt = effects.length === 0 || this.kit.strictness.promptEffects;
    const unseen = prompt ? [] : asked.filter((one) => !worlds.some((world) => looksLike(one, world)));
    if (worlds.some(({ cycle }) => asked.every((one) => one.cycle < cycle))) this.before = this.last;
    this.applied = unseen.length > 0 ? worlds : undefined;
    this.worlds = [...worlds, ...unseen.map((world) => ({ ...world, unseen: effects }))];
  }

  /** Goes on after an acceptance that no way allows, as if it had been allowed. */
  private forgive(worlds: readonly World[], asked: AskedUpdate, circumstances: Circumstances): void {
    const forced = worlds.flatMap((world) =>
      forcedAcceptances(this.kit, { ...asked, campaign: world.head }, circumstances).map((outcome) => ({
        outcome,
        world: updated(this.kit, world, outcome.campaign),
      })),
    );
    this.take(
      forced.map(({ world }) => world),
      forced.map(({ outcome }) => outcome),
      worlds,
    );
  }

  private happened(node: string, environment: Environment, becomes: (cell: Slices) => Slices): void {
    this.close([environment]);
    this.since = { software: new Map() };
    this.worlds = this.worlds.map((world) => changed(world, node, becomes));
    this.applied = this.applied?.map((world) => changed(world, node, becomes));
  }

  /** Whether nothing has happened since everything was taken in that the Hosting CSE may have done. */
  private isClosed(environment: Environment): boolean {
    const { closed } = this;
    if (!closed || closed.worlds !== this.worlds || closed.applied !== this.applied) return false;
    return closed.permitted === this.permitted(environment);
  }

  private permitted(environment: Environment): string {
    return this.kit.permitted([...this.worlds, ...(this.applied ?? [])], environment).join('|');
  }

  private perhaps(before: Slices, after: Slices, surely: boolean): Slices {
    return surely ? after : this.kit.automaton.union(before, after);
  }

  private close(environments: readonly Environment[]): void {
    for (const environment of environments) {
      if (this.isClosed(environment)) continue;
      this.worlds = this.kit.close(this.worlds, environment, this.adoptable);
      if (this.applied) this.applied = this.kit.close(this.applied, environment, this.adoptable);
      this.closed = { worlds: this.worlds, applied: this.applied, permitted: this.permitted(environment) };
    }
    for (const { head } of this.applied ? [...this.worlds, ...this.applied] : this.worlds) {
      this.shown.campaignStatus.add(head.campaignStatus);
      this.shown.aggregatedSoftwareStatus.add(head.aggregatedSoftwareStatus);
    }
  }
}
