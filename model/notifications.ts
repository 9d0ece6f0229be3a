import type { Campaign, Status, TargetProgress } from './state';
import { hasEnded } from './state';

/** The Hosting CSE was notified that the status attribute that matters of a [software] has a new value. */
export function softwareReported(campaign: Campaign, software: string, status: Status): Campaign {
  return changeTarget(campaign, software, (target) => ({ ...target, reported: status }));
}

/**
 * The Hosting CSE was notified that its subscription to a [software] is deleted (alone, or with the [software]).
 * After the operation has completed by the target this changes nothing (10.2.28.1).
 */
export function subscriptionDeleted(campaign: Campaign, software: string): Campaign {
  return changeTarget(campaign, software, (target) =>
    awaited(target)
      ? { ...target, phase: 'discontinued', cause: 'subscriptionDeleted', subscribed: false }
      : { ...target, subscribed: false },
  );
}

/** The outcome of the work on this target is still open. */
function awaited({ phase, reported }: TargetProgress): boolean {
  return phase === 'existing' || ((phase === 'operating' || phase === 'finishing') && !hasEnded(reported));
}

function changeTarget(
  campaign: Campaign,
  software: string,
  change: (target: TargetProgress) => TargetProgress,
): Campaign {
  return {
    ...campaign,
    targets: campaign.targets.map((target) => (target.software === software ? change(target) : target)),
  };
}
