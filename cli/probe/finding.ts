/** What came of one check: offered, not offered, refused to this originator, or not to be told. */
export interface Finding {
  readonly id: string;
  /** What was checked, for people. */
  readonly what: string;
  readonly outcome: 'ok' | 'missing' | 'denied' | 'unknown';
  /** What came back. */
  readonly detail: string;
}

/** The first of some findings' outcomes that stands in the way of a run. */
export function hinders({ outcome }: Finding): boolean {
  return outcome === 'missing' || outcome === 'denied';
}
