import type { SeenNames } from '../../model/oracle/coverage';
import type { TestResult } from '../../reports/results';

/** Something that a test makes on the IUT, as far as it is needed to remove it later. */
export interface MadeResource {
  /** The CSE-relative structured name. */
  readonly structured: string;
  /** The resourceID, once it is known. */
  readonly id?: string;
  /** The long name of its type. */
  readonly type: string;
  readonly parent: string;
  /** Who makes it. */
  readonly originator: string;
}

/** What of the model a run has seen, by name. */
export type SeenParts = SeenNames;

/** How far a run has come. */
export interface Come {
  /** Requests sent in all. */
  readonly requests: number;
  readonly seen: SeenParts;
}

/** Keeps what a run has found and made as it happens, so that nothing is lost when its process is killed. */
export interface RunJournal {
  /** A CREATE is about to be sent. */
  making(made: MadeResource): void;
  made(made: MadeResource): void;
  /** The CREATE was refused. */
  refused(structured: string): void;
  /** What was made is there no more. */
  gone(made: MadeResource): void;
  /** A test has come to its verdict. */
  finished(result: TestResult, come: Come): void;
}

/** What earlier parts of the same run have found. */
export interface Earlier extends Come {
  readonly results: readonly TestResult[];
}
