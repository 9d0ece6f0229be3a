import type { Campaign } from '../state';
import type { Change } from './change';
import { OtherCampaigns } from './other-campaigns';
import { ownChanges } from './own-changes';
import type { Asking } from './requests';
import { requestChanges } from './requests';
import type { Situation } from './situation';
import { absent, nodeName } from './situation';
import { named, self } from './surroundings';
import type { TargetState } from './target-state';
import { targetKey, targetStates, withTargetStates } from './target-state';
import type { Rule } from '../rule';

/** A change between situations by their numbers. */
export interface NumberedChange extends Omit<Change, 'to'> {
  readonly to: number;
}

/** More classes of campaigns than guards tell apart in any space that fits into memory. */
const classLimit = 2 ** 17;

/**
 * The situations that one campaign can be in, each with a number, and the changes between them. Rules are asked once for each
 * situation, and about requests once for each class of other campaigns. The campaign that is absent has number 0.
 */
export class Situations {
  private readonly all: Situation[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly own: (readonly NumberedChange[])[] = [];
  private readonly changesIn: Map<number, readonly NumberedChange[]>[] = [];
  private readonly others = new OtherCampaigns();
  private readonly classes: number[] = [];
  private looked = 0;
  private readonly asking: Asking;
  private readonly sorted: boolean;

  /** @param sorted the targets are interchangeable: situations that differ in their order alone are one */
  constructor(asking: Asking, sorted: boolean) {
    this.asking = asking;
    this.sorted = sorted;
    this.numberOf(absent);
  }

  /** None yet of the same campaigns, whose targets are told apart. */
  unsorted(): Situations {
    return new Situations(this.asking, false);
  }

  /** How many are known so far. */
  get size(): number {
    return this.all.length;
  }

  /** The vetoes that held a campaign back so far. */
  get held(): ReadonlySet<Rule> {
    return this.asking.table.held;
  }

  /** The situation with a number. */
  at(number: number): Situation {
    const situation = this.all[number];
    if (!situation) throw new Error(`There is no situation ${String(number)}`);
    return situation;
  }

  /** The number of a situation, a new one if it was not known. */
  numberOf(situation: Situation): number {
    const [key, canonical] = this.canonical(situation);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(canonical()) - 1;
  }

  /** What the guards see of a campaign in this situation: campaigns of one class are alike to them, and 0 is none. */
  classOf(number: number): number {
    if (this.looked !== this.others.looked) {
      this.looked = this.others.looked;
      this.classes.length = 0;
    }
    const known = this.classes[number];
    if (known !== undefined) return known;
    const situation = this.at(number);
    return (this.classes[number] = situation.kind === 'there' ? this.others.classOf(situation.campaign) : 0);
  }

  /** Everything that may happen to a campaign in a situation beside campaigns in others. */
  changes(number: number, others: readonly number[]): readonly NumberedChange[] {
    const context = this.contextOf(others);
    const known = this.found(number).get(context);
    if (known) return known;
    const own = (this.own[number] ??= this.numbered(ownChanges(this.asking.table, this.at(number))));
    const changes = [...own, ...this.requests(number, others)];
    // To answer, guards may have looked at what they never looked at before: the context has to be told anew.
    this.found(number).set(this.contextOf(others), changes);
    return changes;
  }

  /** What a campaign's guards see of the others: the same changes for the same context. */
  contextOf(others: readonly number[]): number {
    if (others.length < 2) return others[0] === undefined ? 0 : this.classOf(others[0]);
    const classes = others.map((other) => this.classOf(other)).sort((one, other) => one - other);
    return classes.reduce((context, one) => context * classLimit + one, 0);
  }

  private found(number: number): Map<number, readonly NumberedChange[]> {
    return (this.changesIn[number] ??= new Map());
  }

  private requests(number: number, others: readonly number[]): readonly NumberedChange[] {
    const watched = others.flatMap((other, index): readonly Campaign[] => {
      const situation = this.at(other);
      return situation.kind === 'there'
        ? [this.others.watched(named(situation.campaign, `other${String(index)}`))]
        : [];
    });
    return this.numbered(requestChanges(this.asking, this.at(number), watched));
  }

  private numbered(changes: readonly Change[]): readonly NumberedChange[] {
    return changes.map((change) => ({ ...change, to: this.numberOf(change.to) }));
  }

  /** What tells a situation from others, and how the one that stands for it looks. */
  private canonical(situation: Situation): readonly [string, () => Situation] {
    if (situation.kind === 'absent') return ['absent', () => absent];
    if (situation.kind === 'gone') {
      const left = this.sorted ? situation.left.map((_, place) => nodeName(place)) : situation.left;
      return [`gone ${left.join()}`, () => ({ kind: 'gone', left })];
    }
    const campaign = forgettingCampaign(situation.campaign);
    const pairs = targetStates(campaign).map((state): readonly [string, TargetState] => [targetKey(state), state]);
    if (this.sorted) pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    const key = `${String(situation.cycle)} ${this.head(campaign)} ${pairs.map(([text]) => text).join('|')}`;
    const targets = (): readonly TargetState[] => pairs.map(([, state]) => state);
    return [key, () => ({ ...situation, campaign: named(withTargetStates(campaign, targets()), self) })];
  }

  /** All of a campaign but its targets; what every campaign was given when it was created need not be written out. */
  private head(campaign: Campaign): string {
    const given = this.asking.attributes as Partial<Record<string, unknown>>;
    let head = '';
    for (const [name, value] of Object.entries(campaign)) {
      if (name === 'targets' || name === 'id' || value === given[name]) continue;
      head += `${name} `;
      if (name === 'softwareLinks' || name === 'individualSoftwareStatuses') head += value === null ? 'null ' : '';
      else head += typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    return head;
  }
}

/** What triggered a campaign matters to no rule once it neither runs nor is being cancelled. */
function forgettingCampaign(campaign: Campaign): Campaign {
  const { campaignStatus, triggered, started } = campaign;
  if (campaignStatus === 'INITIATED' || campaignStatus === 'CANCELLING' || (!triggered && !started)) return campaign;
  return { ...campaign, triggered: false, started: false };
}
