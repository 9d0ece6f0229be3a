import type { Campaign } from '../state';
import type { Bounds, ExploreOptions } from './bounds';
import type { Change } from './change';
import { OtherCampaigns } from './other-campaigns';
import { ownChanges } from './own-changes';
import type { Asking } from './requests';
import { requestChanges } from './requests';
import type { Situation } from './situation';
import { absent, nodeName } from './situation';
import { attributesFor, named, self } from './surroundings';
import type { TargetState } from './target-state';
import { targetKey, targetStates, withTargetStates } from './target-state';
import type { RuleTable } from '../rule';

/** A change between situations by their numbers. */
export interface NumberedChange extends Omit<Change, 'to'> {
  readonly to: number;
}

/**
 * The situations that one campaign can be in, each with a number, and the changes between them. Rules are asked once for each
 * situation, and about requests once for each class of other campaigns. The campaign that is absent has number 0.
 */
export class Situations {
  private readonly all: Situation[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly own: (readonly NumberedChange[])[] = [];
  private readonly asked = new Map<string, readonly NumberedChange[]>();
  private readonly others = new OtherCampaigns();
  private readonly classes: number[] = [];
  private looked = 0;
  private readonly asking: Asking;
  private readonly sorted: boolean;

  /** @param sorted the targets are interchangeable: situations that differ in their order alone are one */
  constructor(rules: RuleTable, bounds: Bounds, options: ExploreOptions, sorted: boolean) {
    this.asking = { rules, attributes: attributesFor(bounds.targets, options), cycles: bounds.cycles };
    this.sorted = sorted;
    this.numberOf(absent);
  }

  /** How many are known so far. */
  get size(): number {
    return this.all.length;
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
    const own = (this.own[number] ??= this.numbered(ownChanges(this.asking.rules, this.at(number))));
    return [...own, ...this.requests(number, others)];
  }

  private requests(number: number, others: readonly number[]): readonly NumberedChange[] {
    const keyOf = (): string =>
      `${String(number)}:${others
        .map((other) => this.classOf(other))
        .sort()
        .join()}`;
    const known = this.asked.get(keyOf());
    if (known) return known;
    const watched = others.flatMap((other, index): readonly Campaign[] => {
      const situation = this.at(other);
      return situation.kind === 'there'
        ? [this.others.watched(named(situation.campaign, `other${String(index)}`))]
        : [];
    });
    const changes = this.numbered(requestChanges(this.asking, this.at(number), watched));
    this.asked.set(keyOf(), changes);
    return changes;
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
    const { softwareLinks, individualSoftwareStatuses, targets: _, ...head } = campaign;
    const nulls = [softwareLinks === null, individualSoftwareStatuses === null];
    const key = JSON.stringify([head, nulls, situation.cycle, pairs.map(([text]) => text)]);
    return [
      key,
      () => ({
        ...situation,
        campaign: named(
          withTargetStates(
            campaign,
            pairs.map(([, state]) => state),
          ),
          self,
        ),
      }),
    ];
  }
}

/** What triggered a campaign matters to no rule once it neither runs nor is being cancelled. */
function forgettingCampaign(campaign: Campaign): Campaign {
  const { campaignStatus, triggered, started } = campaign;
  if (campaignStatus === 'INITIATED' || campaignStatus === 'CANCELLING' || (!triggered && !started)) return campaign;
  return { ...campaign, triggered: false, started: false };
}
