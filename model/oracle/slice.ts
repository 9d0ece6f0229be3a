import type { Campaign, Status, TargetProgress } from '../state';

/** The one target of a slice, and its [software]: whose they are the oracle knows apart. */
export const someNode = 'node';
export const someSoftware = 'software';

/**
 * All that a campaign holds of one of its targets: the progress, and its line in the two lists. The rules on targets look at
 * nothing else but the campaign's own status, so that what may become of a slice does not depend on the other targets.
 */
export interface Slice {
  readonly target: TargetProgress;
  readonly linked: boolean;
  readonly entry: Status | null;
}

/** A target on which nothing has been done. */
export const freshSlice: Slice = {
  target: { node: someNode, phase: 'awaiting', software: null, subscribed: false, reported: 'UNINITIALIZED' },
  linked: false,
  entry: null,
};

/** A campaign with a slice as its only target, for the rules to be applied to. */
export function withSlice(head: Campaign, { target, linked, entry }: Slice): Campaign {
  return {
    ...head,
    targets: [target],
    softwareLinks: linked ? [someSoftware] : null,
    individualSoftwareStatuses: entry === null ? null : [{ node: someNode, software: target.software, status: entry }],
  };
}

/** The slice of a campaign with one target. */
export function sliceOf({ targets, softwareLinks, individualSoftwareStatuses }: Campaign): Slice {
  return {
    target: targets[0] ?? freshSlice.target,
    linked: (softwareLinks ?? []).length > 0,
    entry: individualSoftwareStatuses?.[0]?.status ?? null,
  };
}

/** Two slices with the same key are the same. */
export function sliceKey({ target, linked, entry }: Slice): string {
  const { phase, software, subscribed, reported, cause = '' } = target;
  return [phase, software === null ? '' : 's', subscribed ? 'n' : '', reported, cause, linked ? 'l' : '', entry].join(
    ' ',
  );
}

/** The work was given up over something that only the Hosting CSE knows: it could not subscribe, or begin. */
export function isUnexplained({ target }: Slice): boolean {
  return target.phase === 'discontinued' && target.software !== null && target.cause !== 'subscriptionDeleted';
}
