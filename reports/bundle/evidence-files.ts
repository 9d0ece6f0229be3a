import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeFolder, reason } from '../prepare-output';
import { writeFile } from '../write-file';

/** The folder of the evidence, in that of results.json. */
export const evidenceFolder = 'evidence';

const extension = '.ndjson.gz';

/** More than this, unpacked, is no evidence of one test. */
const mostBytes = 1024 * 1024 * 1024;

/** Writes the evidence of each test before its verdict counts as found, so that neither is ever without the other. */
export interface EvidenceWriter {
  readonly keep: (id: string, lines: readonly string[]) => void;
  /** Why something is not on disk; undefined if everything is. */
  readonly finished: () => string | undefined;
}

/**
 * Begins with a folder that holds nothing of another run.
 * @param done the tests of earlier parts of this run, whose evidence stays; one that was tried again stands there again
 * @param onProblem hears of the first thing that cannot be written
 */
export function evidenceWriter(
  dir: string,
  done: readonly string[] = [],
  onProblem: (problem: string) => void = () => undefined,
): EvidenceWriter {
  const folder = path.join(dir, evidenceFolder);
  const tries = new Map<string, number>();
  const nextTry = (id: string): string => {
    const number = (tries.get(id) ?? 0) + 1;
    tries.set(id, number);
    return fileOf(id, number);
  };
  const kept = new Set(done.map(nextTry));
  let problem: string | undefined;
  const failed = (error: unknown): void => {
    if (problem !== undefined) return;
    problem = `cannot write the evidence to '${folder}' (${reason(error)})`;
    onProblem(problem);
  };
  try {
    makeFolder(folder);
    for (const name of evidenceFiles(dir)) if (!kept.has(name)) rmSync(path.join(folder, name));
  } catch (error) {
    failed(error);
  }
  return {
    keep: (id, lines) => {
      try {
        write(folder, nextTry(id), lines);
      } catch (error) {
        failed(error);
      }
    },
    finished: () => problem,
  };
}

function write(folder: string, name: string, lines: readonly string[]): void {
  const text = lines.map((line) => `${line}\n`).join('');
  writeFile(folder, name, gzipSync(text, { level: 6 }));
}

/**
 * The lines of the evidence of a test; undefined if there is none, a problem where it cannot be read.
 * @param number which of its tries, from 1
 */
export function readEvidence(
  dir: string,
  id: string,
  number = 1,
): { readonly lines: readonly string[] } | { readonly problem: string } | undefined {
  const name = fileOf(id, number);
  const file = path.join(dir, evidenceFolder, name);
  try {
    const text = gunzipSync(readFileSync(file), { maxOutputLength: mostBytes }).toString('utf8');
    return { lines: text.split('\n').filter((line) => line !== '') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { problem: `${evidenceFolder}/${name} cannot be read (${(error as Error).message})` };
  }
}

/** The names of all files of evidence; empty where there are none. */
export function evidenceFiles(dir: string): readonly string[] {
  try {
    return readdirSync(path.join(dir, evidenceFolder)).filter((name) => name.endsWith(extension));
  } catch {
    return [];
  }
}

/** How often the test was tried that was tried most often, as the files of evidence have it. */
export function mostTries(dir: string): number {
  const numbers = evidenceFiles(dir).map((name) => Number(/~(\d{1,6})\.ndjson\.gz$/u.exec(name)?.[1] ?? 1));
  return numbers.reduce((most, number) => Math.max(most, number), 1);
}

/** The name of the file that holds the evidence of a test; each try after the first has one of its own. */
export function fileOf(id: string, number = 1): string {
  return `${id.replaceAll('/', '-')}${number === 1 ? '' : `~${String(number)}`}${extension}`;
}
