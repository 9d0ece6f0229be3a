import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { makeFolder, reason } from '../prepare-output';
import { writeFile } from '../write-file';

/** The folder of the evidence, in that of results.json. */
export const evidenceFolder = 'evidence';

const extension = '.ndjson.gz';

/** More than this, unpacked, is no evidence of one test. */
const mostBytes = 1024 * 1024 * 1024;

const compress = promisify(gzip);

/** Writes the evidence of each test as soon as it has ended, while the others go on. */
export interface EvidenceWriter {
  readonly keep: (id: string, lines: readonly string[]) => void;
  /** Comes back when everything is on disk, with the reason if something is not. */
  readonly finished: () => Promise<string | undefined>;
}

/** Begins with a folder that holds nothing of another run. */
export function evidenceWriter(dir: string): EvidenceWriter {
  const folder = path.join(dir, evidenceFolder);
  const writing = new Set<Promise<void>>();
  let problem: string | undefined;
  const failed = (error: unknown): void => {
    problem ??= `cannot write the evidence to '${folder}' (${reason(error)})`;
  };
  try {
    makeFolder(folder);
    for (const name of evidenceFiles(dir)) rmSync(path.join(folder, name));
  } catch (error) {
    failed(error);
  }
  return {
    keep: (id, lines) => {
      const written = write(folder, id, lines).catch(failed);
      writing.add(written);
      void written.then(() => writing.delete(written));
    },
    finished: async () => {
      await Promise.all(writing);
      return problem;
    },
  };
}

async function write(folder: string, id: string, lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `${line}\n`).join('');
  writeFile(folder, fileOf(id), await compress(text, { level: 6 }));
}

/** The lines of a test's evidence; undefined if there is none, a problem where it cannot be read. */
export function readEvidence(
  dir: string,
  id: string,
): { readonly lines: readonly string[] } | { readonly problem: string } | undefined {
  const file = path.join(dir, evidenceFolder, fileOf(id));
  try {
    const text = gunzipSync(readFileSync(file), { maxOutputLength: mostBytes }).toString('utf8');
    return { lines: text.split('\n').filter((line) => line !== '') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { problem: `${evidenceFolder}/${fileOf(id)} cannot be read (${(error as Error).message})` };
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

/** The name of the file that holds the evidence of a test. */
export function fileOf(id: string): string {
  return `${id.replaceAll('/', '-')}${extension}`;
}
