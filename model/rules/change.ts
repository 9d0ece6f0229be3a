import type { Campaign, StatusEntry, TargetProgress } from '../state';

/** The campaign with one target's progress replaced. */
export function withTarget(campaign: Campaign, target: TargetProgress, change: Partial<TargetProgress>): Campaign {
  return {
    ...campaign,
    targets: campaign.targets.map((one) => (one.node === target.node ? { ...one, ...change } : one)),
  };
}

/** The entry of a target in individualSoftwareStatuses. */
export function entryOf(campaign: Campaign, target: TargetProgress): StatusEntry | undefined {
  return campaign.individualSoftwareStatuses?.find((entry) => entry.node === target.node);
}

/** The campaign with the entry of a target made or replaced. */
export function withEntry(campaign: Campaign, target: TargetProgress, status: StatusEntry['status']): Campaign {
  const entry: StatusEntry = { node: target.node, software: target.software, status };
  const entries = campaign.individualSoftwareStatuses ?? [];
  const known = entries.some((one) => one.node === target.node);
  return {
    ...campaign,
    individualSoftwareStatuses: known
      ? entries.map((one) => (one.node === target.node ? entry : one))
      : [...entries, entry],
  };
}
