import type { ActionAttribute } from '../rule';
import type { Campaign, CampaignStatus, Status } from '../state';

/** What a look at a campaign shows of one of its targets. */
export interface TargetView {
  /** Whether softwareLinks holds its [software]; undefined when that could not be told. */
  readonly linked: boolean | undefined;
  /** What individualSoftwareStatuses may say of it; null is no entry. Several, when an entry could not be attributed. */
  readonly entries: readonly (Status | null)[];
}

/** A retrieved campaign in the model's terms: [software] are told by their nodes. */
export interface CampaignView {
  readonly campaignEnabled: boolean | undefined;
  readonly campaignStatus: CampaignStatus | undefined;
  readonly aggregatedSoftwareStatus: Status | undefined;
  /** The attributes that requests set, as far as they could be read. */
  readonly requested: Partial<
    Pick<Campaign, 'version' | 'softwareName' | 'URL' | 'softwareTargets' | 'softwareOperation'>
  >;
  /** The nodes whose [software] softwareLinks holds. */
  readonly links: readonly string[];
  /** Members of softwareLinks of which the node is not known. */
  readonly strangeLinks: number;
  readonly entries: readonly { readonly node: string; readonly status: Status | undefined }[];
  /** The statuses of entries that name no [software] of a known node. */
  readonly strangeEntries: readonly (Status | undefined)[];
}

/** A look at the [software] that a campaign has under a node in the present cycle. */
export interface SoftwareView {
  /** Its action attributes; left out when the tester wrote one itself, or another cycle may have left it. */
  readonly actions: Partial<Record<ActionAttribute, boolean>>;
}

/** A view's lists by node. */
interface ViewIndex {
  readonly links: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, TargetView['entries']>;
  /** What is said of a target without an entry of its own. */
  readonly others: TargetView['entries'];
}

const indexes = new WeakMap<CampaignView, ViewIndex>();

function indexOf(view: CampaignView): ViewIndex {
  const known = indexes.get(view);
  if (known) return known;
  const strange = view.strangeEntries.flatMap((status) => status ?? []);
  const index = {
    links: new Set(view.links),
    // Of two entries of one node the first counts; that there are two is seen by their number.
    entries: new Map(
      [...view.entries].reverse().map(({ node, status }) => [node, status === undefined ? [] : [status]]),
    ),
    others: [null, ...new Set(strange)],
  };
  indexes.set(view, index);
  return index;
}

/** What the view shows of one target. */
export function targetView(view: CampaignView, node: string): TargetView {
  const { links, entries, others } = indexOf(view);
  const linked = links.has(node) ? true : view.strangeLinks > 0 ? undefined : false;
  return { linked, entries: entries.get(node) ?? others };
}

/** The individual statuses that a look showed, whatever they belong to. */
export function individualIn({ entries, strangeEntries }: CampaignView): readonly Status[] {
  return [...entries.flatMap(({ status }) => status ?? []), ...strangeEntries.flatMap((status) => status ?? [])];
}
