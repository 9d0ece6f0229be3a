import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { descriptionName, readDescription, type KeptDescription } from '../../reports/bundle/description';
import { evidenceFiles, evidenceFolder } from '../../reports/bundle/evidence-files';
import { manifestName } from '../../reports/bundle/manifest';
import { parseResults } from '../../reports/parse-results';
import type { Results } from '../../reports/results';
import { readJsonFile } from '../../wire/json-file';
import { loadProfile } from '../../wire/load-profile';
import type { Profile } from '../../wire/profile';
import { profileName } from '../keep-evidence';

/** A run with what it takes to judge it again. */
export interface Bundle {
  readonly dir: string;
  readonly results: Results;
  readonly description: KeptDescription;
  readonly profile: Profile;
}

/** Why there is no bundle: the user named none, or what is there has no evidence; `drawn` if it never had any. */
export type NoBundle = { readonly usage: string } | { readonly unjudged: string; readonly drawn?: true };

/** Reads the bundle in a folder; a message is one line that says which file, which field, and what was expected. */
export function loadBundle(dir: string): Bundle | NoBundle {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { usage: `verify expected the output folder of a run, found '${dir}', which is no folder` };
  const file = path.join(dir, 'results.json');
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    return { usage: `verify expected the output folder of a run, and '${dir}' has no results.json` };
  const read = readJsonFile(file);
  const parsed = 'error' in read ? { error: read.error } : parseResults(read.value);
  if ('error' in parsed) return { unjudged: 'error' in read ? read.error : `${file}: ${parsed.error}` };
  const folder = path.join(dir, evidenceFolder);
  if (!existsSync(folder) && !existsSync(path.join(dir, manifestName)))
    return { drawn: true, unjudged: withoutEvidence(dir, parsed.results) };
  if (evidenceFiles(dir).length === 0)
    return { unjudged: `'${folder}' holds no evidence: was it kept apart, or made by a version that kept none?` };
  const described = readDescription(path.join(folder, descriptionName));
  if ('error' in described) return { unjudged: described.error };
  const loaded = loadProfile(path.join(folder, profileName));
  if ('error' in loaded) return { unjudged: loaded.error };
  return { dir, results: parsed.results, description: described.description, profile: loaded.profile };
}

/** Reports alone prove nothing, and contradict nothing. */
function withoutEvidence(dir: string, { run }: Results): string {
  const why =
    run.joined === undefined
      ? 'holds reports, and no evidence and no manifest: verify the output folder of the run itself'
      : `was joined from ${String(run.joined)} parts, whose evidence is in their own folders: verify each of these`;
  return `'${dir}' ${why}`;
}
