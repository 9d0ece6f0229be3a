import { closeSync, existsSync, fchmodSync, fsync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { RunJournal, SeenParts } from '../../steps/run/run-journal';
import { reason } from '../prepare-output';
import type { TestResult } from '../results';
import { journalName, olderJournalName, type BeginLine, type JournalLine } from './lines';

/** The journal of a run under way. Each line is with the system when the call comes back: it outlives this process. */
export interface JournalWriter extends RunJournal {
  /** The run is over and its reports are written. */
  ended(interrupted: boolean): void;
  /** Why the journal is not whole; undefined while it is. */
  readonly problem: string | undefined;
  close(): void;
}

/** What a writer needs to know of the run. */
export interface Keeping {
  /** Whether what the tests make is noted: nothing is left on a CSE that ends with this process. */
  readonly resources: boolean;
  /** Whether the run was told to stop: what comes to no verdict then is no finished test. */
  readonly stopped: () => boolean;
  /** Whether the evidence of all tests is kept: a verdict without it is no finished test. */
  readonly whole?: () => boolean;
  /** Hears of the first line that cannot be written. */
  readonly onProblem?: (problem: string) => void;
  /** Hides secrets in a text. */
  readonly mask?: (text: string) => string;
  /** How long earlier parts of the run took, in ms. */
  readonly elapsedMs?: number;
}

/** Begins a journal. That of a run which had not ended is kept beside it, for what that run has left on its IUT. */
export function beginJournal(dir: string, begin: BeginLine, unfinished: boolean, keeping: Keeping): JournalWriter {
  const file = path.join(dir, journalName);
  try {
    if (unfinished && existsSync(file)) renameSync(file, path.join(dir, olderJournalName));
  } catch (error) {
    return broken(dir, error, keeping);
  }
  return opened(dir, 0, begin, keeping);
}

/** Goes on with a journal. @param wholeBytes so much of it is whole; a torn line behind that is cut off */
export function continueJournal(dir: string, wholeBytes: number, keeping: Keeping): JournalWriter {
  return opened(dir, wholeBytes, { kind: 'resumed', at: new Date().toISOString() }, keeping);
}

function opened(dir: string, bytes: number, first: JournalLine, keeping: Keeping): JournalWriter {
  try {
    const handle = openSync(path.join(dir, journalName), 'a', 0o600);
    fchmodSync(handle, 0o600);
    ftruncateSync(handle, bytes);
    const writer = new Writer(handle, dir, keeping);
    writer.line(first);
    return writer;
  } catch (error) {
    return broken(dir, error, keeping);
  }
}

/** A journal that cannot be written: it says so, and takes nothing. */
function broken(dir: string, error: unknown, keeping: Keeping): JournalWriter {
  const writer = new Writer(undefined, dir, keeping);
  writer.failed(error);
  return writer;
}

class Writer implements JournalWriter {
  problem: string | undefined;
  private handle: number | undefined;
  private readonly dir: string;
  private readonly keeping: Keeping;
  private readonly began = performance.now();
  private readonly known = new Set<string>();
  private syncing = false;
  private unsynced = false;

  constructor(handle: number | undefined, dir: string, keeping: Keeping) {
    this.handle = handle;
    this.dir = dir;
    this.keeping = keeping;
  }

  making: RunJournal['making'] = (resource) => {
    this.resource({ kind: 'making', resource });
  };

  made: RunJournal['made'] = (resource) => {
    this.resource({ kind: 'made', resource });
  };

  refused: RunJournal['refused'] = (structured) => {
    this.resource({ kind: 'refused', structured });
  };

  gone: RunJournal['gone'] = (resource) => {
    this.resource({ kind: 'gone', resource });
  };

  finished: RunJournal['finished'] = (result, { requests, seen }) => {
    if (this.keeping.stopped() && cameToNone(result)) return;
    if (this.keeping.whole?.() === false) return;
    const atMs = Math.round((this.keeping.elapsedMs ?? 0) + performance.now() - this.began);
    this.line({ kind: 'finished', atMs, requests, seen: this.firstSeen(seen), result });
    this.toDisk();
  };

  ended(interrupted: boolean): void {
    this.line({ kind: 'ended', interrupted });
  }

  close(): void {
    const { handle } = this;
    this.handle = undefined;
    if (handle !== undefined) closeSync(handle);
  }

  failed(error: unknown): void {
    if (this.problem !== undefined) return;
    this.problem = `cannot write the journal in '${this.dir}' (${reason(error)})`;
    this.keeping.onProblem?.(this.problem);
  }

  line(line: JournalLine): void {
    if (this.handle === undefined || this.problem !== undefined) return;
    try {
      const text = Buffer.from(`${JSON.stringify(line)}\n`);
      for (let from = 0; from < text.length;) from += writeSync(this.handle, text, from);
    } catch (error) {
      this.failed(error);
    }
  }

  private resource(line: JournalLine): void {
    if (!this.keeping.resources) return;
    const { mask } = this.keeping;
    this.line(mask ? (JSON.parse(mask(JSON.stringify(line))) as JournalLine) : line);
  }

  private firstSeen(seen: SeenParts): SeenParts {
    const fresh = (part: keyof SeenParts): readonly string[] => {
      const names = seen[part].filter((name) => !this.known.has(`${part} ${name}`));
      for (const name of names) this.known.add(`${part} ${name}`);
      return names;
    };
    return { transitions: fresh('transitions'), rules: fresh('rules'), cells: fresh('cells') };
  }

  /** Asks the system to put it on the disk itself, against a power cut; one such request at a time, and nobody waits. */
  private toDisk(): void {
    if (this.syncing || this.handle === undefined) {
      this.unsynced = true;
      return;
    }
    this.syncing = true;
    this.unsynced = false;
    fsync(this.handle, () => {
      this.syncing = false;
      if (this.unsynced) this.toDisk();
    });
  }
}

function cameToNone({ verdict }: TestResult): boolean {
  return verdict === 'inconclusive' || verdict === 'error';
}
