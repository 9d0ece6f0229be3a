import type { Campaign, Cause, Phase, Status, TargetProgress } from '../state';
import { nodeName, softwareName } from './situation';

/** All that is kept of one target: its progress, its entry, and whether its [software] is linked. */
export interface TargetState {
  readonly phase: Phase;
  readonly software: boolean;
  readonly subscribed: boolean;
  readonly reported: Status;
  readonly cause: Cause | undefined;
  readonly linked: boolean;
  readonly entry: Status | undefined;
}

/** The targets of a campaign in the order of softwareTargets. */
export function targetStates(campaign: Campaign): readonly TargetState[] {
  return campaign.targets.map((target) => {
    const entry = campaign.individualSoftwareStatuses?.find(({ node }) => node === target.node)?.status;
    const linked = target.software !== null && (campaign.softwareLinks?.includes(target.software) ?? false);
    return forgetting({
      phase: target.phase,
      software: target.software !== null,
      subscribed: target.subscribed,
      reported: target.reported,
      cause: target.cause,
      linked,
      entry,
    });
  });
}

/**
 * What no rule asks about any more: the subscription and the reports once the work on a target has ended and its entry shows
 * it, and then also why it was discontinued.
 */
function forgetting(target: TargetState): TargetState {
  switch (target.phase) {
    case 'completed':
    case 'performed':
      return target.entry === target.reported ? { ...target, subscribed: false } : target;
    case 'discontinued':
    case 'cancelled': {
      const failed = target.entry === 'FAILURE';
      return { ...target, subscribed: false, reported: 'UNINITIALIZED', cause: failed ? undefined : target.cause };
    }
    case 'awaiting':
    case 'existing':
    case 'operating':
    case 'finishing':
      return target;
  }
}

/** A short text that tells target states apart. */
export function targetKey({ phase, software, subscribed, reported, cause, linked, entry }: TargetState): string {
  return [phase, software, subscribed, reported, cause, linked, entry].join();
}

/** A campaign like this one, with these targets in this order. */
export function withTargetStates(campaign: Campaign, states: readonly TargetState[]): Campaign {
  const targets = states.map((state, place): TargetProgress => {
    const node = nodeName(place);
    return {
      node,
      phase: state.phase,
      software: state.software ? softwareName(node) : null,
      subscribed: state.subscribed,
      reported: state.reported,
      ...(state.cause === undefined ? {} : { cause: state.cause }),
    };
  });
  const links = targets.flatMap(({ software }, place) =>
    software !== null && states[place]?.linked ? [software] : [],
  );
  const entries = targets.flatMap(({ node, software }, place) => {
    const status = states[place]?.entry;
    return status === undefined ? [] : [{ node, software, status }];
  });
  return {
    ...campaign,
    targets,
    softwareLinks: campaign.softwareLinks === null ? null : links,
    individualSoftwareStatuses: campaign.individualSoftwareStatuses === null ? null : entries,
  };
}
