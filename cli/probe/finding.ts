/** What came of one check. */
export type Outcome =
  /** Offered, or as declared. */
  | 'ok'
  /** Not offered. */
  | 'missing'
  /** Refused to this originator. */
  | 'denied'
  /** The description says otherwise than the IUT. */
  | 'disagrees'
  /** The suite can go on, and its report will mean less. */
  | 'warning'
  /** Cannot be told. */
  | 'unknown';

/** One check. */
export interface Finding {
  readonly id: string;
  /** What was checked, for people. */
  readonly what: string;
  readonly outcome: Outcome;
  /** What came back. */
  readonly detail: string;
  /** A field of the description, and a value that suits what was found. */
  readonly suggestion?: { readonly field: string; readonly value: unknown };
}

/** Whether a finding stands in the way of a run, or of what its report means. */
export function hinders({ outcome }: Finding): boolean {
  return outcome === 'missing' || outcome === 'denied' || outcome === 'disagrees';
}
