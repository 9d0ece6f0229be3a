import type { Environment } from '../../../model/environment';
import { Coverage } from '../../../model/oracle/coverage';
import type { Exclusion, Finding } from '../../../model/oracle/exclusion';
import type { Strictness } from '../../../model/oracle/kit';
import { Kit } from '../../../model/oracle/kit';
import { CampaignTracker } from '../../../model/oracle/tracker';
import type { CampaignView } from '../../../model/oracle/view';
import { rules } from '../../../model/rules/index';
import type { Campaign, CampaignAttributes, Status } from '../../../model/state';
import { create, world } from '../samples';

/** What a look shows: INITIATED, nothing done, but for what is given; `entries` by node, each with a link beside it. */
export function view(
  entries: Readonly<Record<string, Status>> = {},
  given: Partial<CampaignView> & { readonly campaignStatus?: Campaign['campaignStatus'] } = {},
): CampaignView {
  const { campaignStatus = 'INITIATED' } = given;
  return {
    campaignEnabled: campaignStatus === 'INITIATED' || campaignStatus === 'FINISHED',
    aggregatedSoftwareStatus: 'UNINITIALIZED',
    requested: {},
    links: Object.keys(entries),
    strangeLinks: 0,
    entries: Object.entries(entries).map(([node, status]) => ({ node, status })),
    strangeEntries: [],
    ...given,
    campaignStatus,
  };
}

const kit = new Kit(rules);
const promptKit = new Kit(rules, { promptEffects: true });

/** A campaign that is followed, in a world that does not change but by the test; every step is to agree unless it is asked. */
export class Course {
  readonly tracker: CampaignTracker;
  readonly created: Finding;
  readonly coverage = new Coverage();
  environment: Environment;
  others: readonly Campaign[] = [];

  constructor(given: Partial<CampaignAttributes> = {}, environment: Environment = world(), strictness?: Strictness) {
    this.environment = environment;
    const request = create({ campaignEnabled: true, ...given });
    const { tracker, finding } = CampaignTracker.created(
      strictness?.promptEffects === true ? promptKit : kit,
      this.coverage,
      request,
      this.circumstances,
    );
    this.tracker = tracker;
    this.created = finding;
  }

  private get circumstances() {
    return { others: this.others, environments: [this.environment] };
  }

  update(attributes: Partial<CampaignAttributes>, answered: 'accepted' | 'refused' = 'accepted'): Finding {
    return this.tracker.answered({ operation: 'UPDATE', originator: 'CApp', attributes }, answered, this.circumstances);
  }

  delete(answered: 'accepted' | 'refused'): Finding {
    return this.tracker.answered({ operation: 'DELETE', originator: 'CApp' }, answered, this.circumstances);
  }

  saw(look: CampaignView): Finding {
    return this.tracker.saw(look, this.environment);
  }

  /** A look, and then nothing more for the settle time. */
  rested(look: CampaignView): Finding {
    const seen = this.saw(look);
    return seen.ok ? this.tracker.settled(this.environment) : seen;
  }

  reported(node: string, status: Status): void {
    this.tracker.reported(node, status, this.environment);
  }

  lost(node: string): void {
    this.tracker.unsubscribed(node, this.environment);
  }

  /** Every operation has begun, as looks at the campaign and its [software] show. */
  operating(...nodes: readonly string[]): void {
    this.saw(view(Object.fromEntries(nodes.map((node) => [node, 'UNINITIALIZED' as const]))));
    for (const node of nodes) this.tracker.sawSoftware(node, { actions: { install: true } }, this.environment);
  }
}

/** The rules that exclude what was observed; none when it agrees. */
export function excluding(finding: Finding): readonly string[] {
  return exclusionsOf(finding).map(({ rule }) => rule);
}

export function exclusionsOf(finding: Finding): readonly Exclusion[] {
  return finding.ok ? [] : finding.exclusions;
}

/** The statement that a failure names first; undefined when there is none. */
export function namedFirst(finding: Finding): string | undefined {
  return exclusionsOf(finding)[0]?.statements[0];
}
