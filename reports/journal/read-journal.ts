import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { MadeResource, SeenParts } from '../../steps/run/run-journal';
import { reason } from '../prepare-output';
import type { TestResult } from '../results';
import resultsSchema from '../results.schema.json';
import schema from './journal.schema.json';
import { journalName, type BeginLine, type JournalLine } from './lines';
import { compiledSchema } from '../../wire/compiled-schema';

/** What a journal says of its run. */
export interface Journal {
  readonly begin: BeginLine;
  /** The tests that have come to a verdict, in that order; one that was tried again comes again. */
  readonly results: readonly TestResult[];
  readonly requests: number;
  readonly seen: SeenParts;
  /** How long the run took so far, in ms. */
  readonly elapsedMs: number;
  /** What was made on the IUT, or may have been, and not removed; the oldest first. */
  readonly left: readonly MadeResource[];
  /** How often the run was gone on with. */
  readonly resumed: number;
  /** Whether the run has ended, and whether before its last test; undefined if it was killed, or goes on. */
  readonly ended: 'whole' | 'interrupted' | undefined;
  /** So much of the file is whole; what follows is a torn line. */
  readonly wholeBytes: number;
}

export type ReadJournal =
  { readonly journal: Journal } | { readonly error: string; /** There is no file. */ readonly none?: true };

const validator = compiledSchema<JournalLine>(schema, { verbose: false, strict: false }, { results: resultsSchema });

/** Reads the journal in the output folder of a run; the error names the file, the line and what was expected. */
export function readJournal(dir: string, name: string = journalName): ReadJournal {
  const file = path.join(dir, name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const none = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return none
      ? { none, error: `there is no journal in '${dir}' (${name}): --resume expects the output folder of a run` }
      : { error: `cannot read ${file} (${reason(error)})` };
  }
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const texts = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  const lines: JournalLine[] = [];
  for (const [at, text] of texts.entries()) {
    const line = parsed(text);
    // The last line may be torn although it ends: a file system may keep its length and lose its content.
    if (line === undefined && at === texts.length - 1 && at > 0)
      return told(lines, file, wholeBytes - Buffer.byteLength(text) - 1);
    if (line === undefined) return { error: notALine(file, at + 1, text) };
    lines.push(line);
  }
  return told(lines, file, wholeBytes);
}

/** No line that tells the end of a run is longer than this, in bytes. */
const longestEnd = 1000;

/** Whether the run of a folder ended with its last test, by the last line of its journal alone; false as well if there is none. */
export function hasEnded(dir: string): boolean {
  try {
    const file = openSync(path.join(dir, journalName), 'r');
    try {
      const tail = Buffer.alloc(longestEnd);
      const from = Math.max(0, fstatSync(file).size - longestEnd);
      const text = tail.subarray(0, readSync(file, tail, 0, longestEnd, from)).toString('utf8');
      const line = parsed(text.split('\n').at(-2) ?? '');
      return line?.kind === 'ended' && !line.interrupted;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function parsed(text: string): JournalLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const validate = validator();
    return validate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function notALine(file: string, number: number, text: string): string {
  const expected =
    number === 1 ? 'the beginning of a run, of this version of the journal (schema 1)' : 'an entry of a journal';
  return `${file}, line ${String(number)}: expected ${expected}, found ${JSON.stringify(text.slice(0, 60))}`;
}

function told(lines: readonly JournalLine[], file: string, wholeBytes: number): ReadJournal {
  const [begin, ...more] = lines;
  if (begin?.kind !== 'begin') return { error: `${file}: its first line is not the beginning of a run` };
  const results: TestResult[] = [];
  const seen = { transitions: [] as string[], rules: [] as string[], cells: [] as string[] };
  let [requests, elapsedMs, resumed] = [0, 0, 0];
  let ended: Journal['ended'];
  for (const line of more) {
    if (line.kind === 'begin') return { error: `${file}: a second run begins in it` };
    if (line.kind === 'finished') {
      results.push(line.result);
      ({ requests, atMs: elapsedMs } = line);
      for (const part of ['transitions', 'rules', 'cells'] as const) seen[part].push(...line.seen[part]);
    } else if (line.kind === 'resumed') {
      resumed += 1;
      ended = undefined;
    } else if (line.kind === 'ended') ended = line.interrupted ? 'interrupted' : 'whole';
  }
  const left = leftOf(more);
  const journal = {
    begin,
    results,
    requests,
    seen,
    elapsedMs,
    left,
    resumed,
    ended,
    wholeBytes,
  };
  return { journal };
}

/** What is there still, or may be: a CREATE whose answer nobody heard may have been carried out. */
function leftOf(lines: readonly JournalLine[]): readonly MadeResource[] {
  const there = new Map<string, MadeResource>();
  for (const line of lines)
    if (line.kind === 'making') {
      if (!there.has(line.resource.structured)) there.set(line.resource.structured, line.resource);
    } else if (line.kind === 'made') {
      const { structured } = line.resource;
      const other = there.get(structured)?.id !== undefined;
      if (!other) there.delete(structured);
      there.set(other ? `${structured} ${line.resource.id ?? ''}` : structured, line.resource);
    } else if (line.kind === 'refused') {
      if (there.get(line.structured)?.id === undefined) there.delete(line.structured);
    } else if (line.kind === 'gone')
      for (const [key, { structured, id }] of there)
        if (structured === line.resource.structured && (id === undefined || id === line.resource.id)) there.delete(key);
  return [...there.values()];
}
