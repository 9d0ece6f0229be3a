import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { descriptionName, type KeptDescription } from '../reports/bundle/description';
import { evidenceFolder, evidenceWriter, type EvidenceWriter } from '../reports/bundle/evidence-files';
import { writeManifest } from '../reports/bundle/manifest';
import { signManifest } from '../reports/bundle/signature';
import { reason } from '../reports/prepare-output';
import type { Results } from '../reports/results';
import { writeFile } from '../reports/write-file';
import type { Profile } from '../wire/profile';

/** The name of the wire profile in the folder of the evidence. */
export const profileName = 'profile.json';

/**
 * Begins to keep the evidence of a run in its output folder.
 * @param done the tests that earlier parts of it have finished
 * @param onProblem hears of the first thing that cannot be written
 */
export function keepEvidence(
  dir: string,
  done: readonly string[] | undefined,
  onProblem: (problem: string) => void,
): EvidenceWriter {
  return evidenceWriter(dir, done, onProblem);
}

/** What a bundle says of the target beside the evidence, and the key to sign it with, if the user gave one. */
export interface Sealing {
  readonly description: KeptDescription;
  readonly profile: Profile;
  readonly key: KeyObject | undefined;
}

/**
 * Ends the bundle of a run: description, profile, manifest, signature.
 * @param files what was written beside the evidence, by path
 * @returns the files that it added, or why it could not
 */
export function sealBundle(
  writer: EvidenceWriter,
  dir: string,
  tool: Results['tool'],
  files: readonly string[],
  { description, profile, key }: Sealing,
): { readonly files: readonly string[] } | { readonly message: string } {
  const problem = writer.finished();
  if (problem !== undefined) return { message: problem };
  try {
    const folder = path.join(dir, evidenceFolder);
    writeFile(folder, descriptionName, `${JSON.stringify(description, null, 2)}\n`);
    writeFile(folder, profileName, `${JSON.stringify(profile, null, 2)}\n`);
    const manifest = writeManifest(
      dir,
      tool,
      files.map((file) => path.relative(dir, file)),
    );
    return { files: [manifest, ...(key === undefined ? [] : [signManifest(dir, key)])] };
  } catch (error) {
    return { message: `cannot write the manifest to '${dir}' (${reason(error)})` };
  }
}
