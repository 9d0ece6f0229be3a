import type { MadeResource, SeenParts } from '../../steps/run/run-journal';
import type { Results, TestResult } from '../results';

/** The name of the journal in the output folder of a run. */
export const journalName = 'journal.ndjson';

/** The journal of the run before, where that had not ended. */
export const olderJournalName = 'journal.old.ndjson';

/** The first line: which run this is, and all that it takes to go on with it. No secrets are in it. */
export interface BeginLine {
  readonly kind: 'begin';
  readonly schema: 1;
  readonly tool: Results['tool'];
  readonly fingerprints: NonNullable<Results['fingerprints']>;
  readonly target: Results['target'];
  /** ISO 8601. */
  readonly startedAt: string;
  readonly seed: number;
  /** The command as the user typed it, and without what concerns this run alone. */
  readonly command: string;
  readonly repeat: string;
  /** The options of `run`, by name; paths are absolute. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A test has come to its verdict. */
export interface FinishedLine {
  readonly kind: 'finished';
  /** How long the run has taken so far, in ms, without the time between its parts. */
  readonly atMs: number;
  readonly requests: number;
  /** What of the model was seen for the first time. */
  readonly seen: SeenParts;
  readonly result: TestResult;
}

/** What happened to something that a test made, or meant to make, on the IUT. */
export type ResourceLine =
  | { readonly kind: 'making' | 'made' | 'gone'; readonly resource: MadeResource }
  | { readonly kind: 'refused'; readonly structured: string };

/** The run goes on in another process. */
export interface ResumedLine {
  readonly kind: 'resumed';
  /** ISO 8601. */
  readonly at: string;
}

/** The run is over and its reports are written; one that was interrupted can still be gone on with. */
export interface EndedLine {
  readonly kind: 'ended';
  readonly interrupted: boolean;
}

export type JournalLine = BeginLine | FinishedLine | ResourceLine | ResumedLine | EndedLine;
