import type { Campaign, StatusEntry, TargetProgress } from '../state';

/** The campaign with one target's progress replaced. */
export function withTarget(campaign: Campaign, target: TargetProgress, change: Partial<TargetProgress>): Campaign {
  return {
    ...campaign,
    targets: campaign.targets.map((one) => (one.node === target.node ? { ...one, ...change } : one)),
  };
}

type Entries = readonly StatusEntry[];

/** Entries by their nodes, for lists that are asked about more than a few: a list never changes once it is made. */
const indexes = new WeakMap<Entries, ReadonlyMap<string, StatusEntry>>();

/** Of so few it is quicker to look at each. */
const few = 8;

const linkSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether softwareLinks holds a [software]. */
export function isLinked({ softwareLinks }: Campaign, software: string): boolean {
  if (!softwareLinks) return false;
  if (softwareLinks.length <= few) return softwareLinks.includes(software);
  const known = linkSets.get(softwareLinks) ?? new Set(softwareLinks);
  linkSets.set(softwareLinks, known);
  return known.has(software);
}

/** The entry of a target in individualSoftwareStatuses. */
export function entryOf(campaign: Campaign, { node }: TargetProgress): StatusEntry | undefined {
  const entries = campaign.individualSoftwareStatuses;
  if (!entries) return undefined;
  return entries.length <= few ? entries.find((entry) => entry.node === node) : indexOf(entries).get(node);
}

function indexOf(entries: Entries): ReadonlyMap<string, StatusEntry> {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map(entries.map((entry) => [entry.node, entry]));
  indexes.set(entries, index);
  return index;
}

/** The campaign with the entry of a target made or replaced. */
export function withEntry(campaign: Campaign, target: TargetProgress, status: StatusEntry['status']): Campaign {
  const entry: StatusEntry = { node: target.node, software: target.software, status };
  const entries = campaign.individualSoftwareStatuses ?? [];
  const known = entryOf(campaign, target) !== undefined;
  return {
    ...campaign,
    individualSoftwareStatuses: known
      ? entries.map((one) => (one.node === target.node ? entry : one))
      : [...entries, entry],
  };
}
