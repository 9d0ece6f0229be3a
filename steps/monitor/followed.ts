import type { CampaignTracker } from '../../model/oracle/tracker';
import type { SoftwareOperation } from '../../model/state';
import type { Known } from './directory';

/** A campaign that the monitor follows: what the oracle knows of it, and which [software] are its. */
export class Followed {
  readonly known: Known;
  readonly tracker: CampaignTracker;
  /** By node, the [software] of the present cycle, once the campaign was seen to link to it. */
  readonly present = new Map<string, Known>();
  /** By node, those of earlier cycles. */
  readonly earlier = new Map<string, Known[]>();
  /** [software] of which it is not known whether they are of the present cycle or an earlier one. */
  readonly kept = new Set<Known>();
  /** The operation of the present cycle: the attribute may be changed while operations that were let finish go on. */
  operation: SoftwareOperation;
  /** The latest expirationTime of the campaign in the present cycle, in ms; undefined when it was never told. */
  latestEnd: number | undefined;
  /** When the campaign may be gone, in ms. */
  end: number | undefined;

  constructor(known: Known, tracker: CampaignTracker) {
    this.known = known;
    this.tracker = tracker;
    this.operation = tracker.head.softwareOperation;
  }

  /** Whether softwareOperation is still what the present cycle began with. */
  get sameOperation(): boolean {
    return this.operation === this.tracker.head.softwareOperation;
  }

  /** Takes in that the campaign's lifetime ends at that time, in ms. */
  ends(at: number): void {
    this.end = at;
    this.latestEnd = Math.max(at, this.latestEnd ?? at);
  }

  /** campaignEnabled was set to TRUE again: the campaign goes on, or begins anew (10.2.28.1#10 and 10.2.28.3.3#15 differ). */
  mayBegin(): void {
    for (const software of this.present.values()) this.kept.add(software);
    // A campaign that goes on has [software] from before its lifetime was shortened.
    const { latestEnd } = this;
    this.begin();
    this.latestEnd = latestEnd;
  }

  /** A new cycle: what the campaign has is of an earlier one. */
  begin(): void {
    for (const [node, software] of this.present) this.earlier.set(node, [...(this.earlier.get(node) ?? []), software]);
    this.present.clear();
    this.operation = this.tracker.head.softwareOperation;
    this.latestEnd = this.end;
  }
}
