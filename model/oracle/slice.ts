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
  /** What the [software] has told since, and the Hosting CSE has not taken in yet, the oldest first. */
  readonly news: readonly News[];
}

/** A notification of a [software]: its status, or the end of the subscription. */
export type News = Status | 'gone';

/** A target on which nothing has been done. */
export const freshSlice: Slice = {
  target: { node: someNode, phase: 'awaiting', software: null, subscribed: false, reported: 'UNINITIALIZED' },
  linked: false,
  entry: null,
  news: [],
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
export function sliceOf(
  { targets, softwareLinks, individualSoftwareStatuses }: Campaign,
  news: readonly News[],
): Slice {
  return {
    news,
    target: targets[0] ?? freshSlice.target,
    linked: (softwareLinks ?? []).length > 0,
    entry: individualSoftwareStatuses?.[0]?.status ?? null,
  };
}

/** Two slices with the same key are the same. */
export function sliceKey({ target, linked, entry, news }: Slice): string {
  const { phase, software, subscribed, reported, cause = '' } = target;
  return [
    phase,
    software === null ? '' : 's',
    subscribed ? 'n' : '',
    reported,
    cause,
    linked ? 'l' : '',
    entry,
    ...news,
  ].join(' ');
}

/** The most that a Hosting CSE is taken to be behind. */
const mostNews = 4;

/** The slice, told something: what says nothing new is not kept. */
export function told(slice: Slice, news: News): Slice {
  // Nothing more is heard of a [software] after the end of the subscription to it.
  if (slice.target.software === null || slice.news.includes('gone')) return slice;
  if ((slice.news.at(-1) ?? slice.target.reported) === news) return slice;
  return { ...slice, news: [...slice.news, news].slice(-mostNews) };
}

/** The work was given up over something that only the Hosting CSE knows: it could not subscribe, or begin. */
export function isUnexplained({ target }: Slice): boolean {
  return target.phase === 'discontinued' && target.software !== null && target.cause !== 'subscriptionDeleted';
}
