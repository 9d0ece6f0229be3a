import type { Coverage } from '../../model/oracle/coverage';
import type { Exclusion, Finding } from '../../model/oracle/exclusion';
import { Kit } from '../../model/oracle/kit';
import type { Circumstances } from '../../model/oracle/answering';
import { rules } from '../../model/rules/index';
import type { Campaign } from '../../model/state';
import type { Failure } from '../../reports/results';
import type { Requester } from '../../targets/roles/answer';
import type { Mailbox, Target } from '../../targets/target';
import { decode } from '../../wire/codec';
import type { DecodedResource } from '../../wire/codec';
import type { RequestPrimitive } from '../../wire/primitive';
import type { Known } from './directory';
import { Directory } from './directory';
import type { Followed } from './followed';
import { Ledger } from './ledger';
import { SurroundingsOfSession } from './surroundings';
import { told } from './told';

/** What the oracle works out once serves every session of this process. */
const sharedKit = new Kit(rules);

/** A request as a session sends it. */
export type Request = Omit<RequestPrimitive, 'requestId' | 'releaseVersion'>;

/** What the monitor needs of its session. */
export interface Monitored extends Requester {
  readonly target: Target;
  /** The response status code for a resource that is not there. */
  readonly notFound: number | undefined;
  /** What the IUT's clock shows, in ms, as far as it is known. */
  clockNow(): number;
  liberty(text: string): void;
  /** Where notifications arrive. */
  readonly openMailboxes: readonly Mailbox[];
}

/** What the parts of a monitor share: the world as the session knows it, the campaigns in it, and what was found. */
export class MonitorState {
  failure: Failure | undefined;
  doubt: string | undefined;
  readonly kit = sharedKit;
  readonly session: Monitored;
  readonly coverage: Coverage;
  readonly directory: Directory;
  readonly surroundings: SurroundingsOfSession;
  readonly ledger: Ledger;
  readonly followed = new Map<string, Followed>();
  /** Campaigns that exist and that the model says nothing of. */
  readonly unfollowed = new Set<Known>();
  /** Campaigns whose DELETE was accepted. */
  readonly deleted = new Set<Known>();
  /** [software] of which the tester itself wrote more than the status. */
  readonly touched = new Set<Known>();

  constructor(session: Monitored, coverage: Coverage) {
    this.session = session;
    this.coverage = coverage;
    this.directory = new Directory(session.target);
    this.surroundings = new SurroundingsOfSession(this.directory, session.administrator, () => session.clockNow());
    this.ledger = new Ledger((text) => {
      session.liberty(text);
    });
    this.directory.enter([session.cseBase], 'CSEBase', undefined, false);
  }

  /** Takes in what the oracle found; the first failure stands. */
  judge(finding: Finding, campaign: Known | undefined, evidence: readonly number[]): void {
    if (finding.ok || this.failure !== undefined) return;
    const about = campaign === undefined ? 'CREATE of a campaign' : `campaign ${campaign.id}`;
    this.failure = told(finding.exclusions, about, evidence);
  }

  /** Takes in what is wrong beside the oracle's own findings; nothing when there is no exclusion. */
  exclude(exclusions: readonly Exclusion[], campaign: Known, evidence: readonly number[]): void {
    if (exclusions.length > 0) this.judge({ ok: false, exclusions }, campaign, evidence);
  }

  /** Everything that the Hosting CSE may have done until now, it may have done in the world as it was until now. */
  pass(): void {
    for (const { tracker } of this.followed.values()) tracker.passed(this.surroundings.possible());
    this.surroundings.passed();
  }

  /**
   * Whether a [software] of a campaign that is not enabled may be another campaign's by now: a Hosting CSE that updates what it
   * finds under a node may take what a campaign left there that is over, or lets its operation finish.
   */
  isShared(self: Followed, node: string, software: Known): boolean {
    if (self.tracker.head.campaignEnabled) return false;
    return [...this.followed.values()].some((other) => {
      if (other === self) return false;
      const present = other.present.get(node);
      const { campaignEnabled, softwareTargets } = other.tracker.head;
      return present === software || (present === undefined && campaignEnabled && softwareTargets.includes(node));
    });
  }

  circumstances(self: Followed | undefined): Circumstances {
    const others = [...this.followed.values()].filter((one) => one !== self);
    return {
      others: others.map(({ tracker }): Campaign => tracker.head),
      environments: this.surroundings.bothWays(),
    };
  }

  /** The content of a request in the specification's words. */
  sent({ content }: Request): DecodedResource | undefined {
    const decoded = content === undefined ? undefined : decode(this.session.target.profile, content);
    return decoded && 'attributes' in decoded ? decoded : undefined;
  }

  /** A [software] and the node that it is under, by an identifier of it, as far as they are known. */
  softwareAt(id: string): { readonly software: Known; readonly node: string } | undefined {
    const software = this.directory.get(id);
    return software?.type === 'software' && software.parent?.type === 'node'
      ? { software, node: software.parent.id }
      : undefined;
  }
}
