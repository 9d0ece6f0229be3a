import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJsonFile } from '../../wire/json-file';
import { isRecord } from '../../wire/record';
import type { Results } from '../results';
import { reportNames } from '../write';
import { writeFile } from '../write-file';
import { evidenceFolder } from './evidence-files';

export const manifestName = 'manifest.json';
export const signatureName = 'manifest.sig';

/** What a run has written, with the SHA-256 sum of each file. */
export interface Manifest {
  readonly schema: 1;
  readonly tool: Results['tool'];
  /** By name relative to the folder; folders with a slash. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

/** The folders whose files all belong to a bundle. */
const folders = [evidenceFolder, 'counterexamples'];

/**
 * Writes the manifest of a folder; a signature of an earlier one goes.
 * @param reports the names of the files beside the folders of evidence
 * @param kept sums that stay as they were: whoever draws reports again vouches for nothing else
 */
export function writeManifest(
  dir: string,
  tool: Results['tool'],
  reports: readonly string[],
  kept: Manifest['files'] = {},
): string {
  const known = Object.keys(kept);
  const names = [...new Set([...reports, ...(known.length > 0 ? known : inFolders(dir))])].sort();
  const files = Object.fromEntries(names.map((name) => [name, kept[name] ?? sumOf(path.join(dir, name))]));
  const manifest: Manifest = { schema: 1, tool, files };
  rmSync(path.join(dir, signatureName), { force: true });
  return writeFile(dir, manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Reads the manifest of a folder; undefined if it has none. */
export function readManifest(dir: string): { readonly manifest: Manifest } | { readonly error: string } | undefined {
  const file = path.join(dir, manifestName);
  const read = readJsonFile(file);
  if ('error' in read) return read.error.endsWith('no such file') ? undefined : read;
  const { value } = read;
  if (!isRecord(value) || value['schema'] !== 1)
    return { error: `${file}: /schema expected 1, a manifest of this tool` };
  const wrong = isRecord(value['files'])
    ? Object.entries(value['files']).find(([name, sum]) => !isInside(name) || !isRecord(sum) || !isSum(sum['sha256']))
    : ['', undefined];
  if (wrong)
    return { error: `${file}: /files${wrong[0] === '' ? '' : `/${wrong[0]}`} expected names with their sha256` };
  return { manifest: value as unknown as Manifest };
}

/** What in a folder is not as its manifest says: one line each. */
export function compareWithManifest(dir: string, { files }: Manifest): readonly string[] {
  const changed = Object.entries(files).flatMap(([name, { sha256 }]) => {
    try {
      return sumOf(path.join(dir, name)).sha256 === sha256 ? [] : [`${name} is not as it was written: its sum differs`];
    } catch {
      return [`${name} is listed in ${manifestName}, and not there`];
    }
  });
  const reports = reportNames.filter((name) => existsSync(path.join(dir, name)));
  const added = [...reports, ...inFolders(dir)].filter((name) => !Object.hasOwn(files, name));
  return [...changed, ...added.map((name) => `${name} is there, and not listed in ${manifestName}`)];
}

function inFolders(dir: string): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(path.join(dir, folder))
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  });
}

function sumOf(file: string): { readonly sha256: string; readonly bytes: number } {
  const content = readFileSync(file);
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/** A manifest from elsewhere must not make anybody read files outside of its folder. */
function isInside(name: string): boolean {
  return !path.isAbsolute(name) && !name.split(/[/\\]/).includes('..');
}

function isSum(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
