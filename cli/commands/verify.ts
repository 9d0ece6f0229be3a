import { statSync } from 'node:fs';
import path from 'node:path';
import { compareWithManifest, readManifest, signatureName } from '../../reports/bundle/manifest';
import { isSignedWith, publicKey } from '../../reports/bundle/signature';
import { createProgress } from '../../reports/progress';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { badUsage, notJudged } from '../exit-code';
import { fingerprints } from '../fingerprints';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';
import { version } from '../version';
import { differences, type Difference } from '../verify/differences';
import { judgeAgain, type JudgedAgain } from '../verify/judge-again';
import { loadBundle, type Bundle } from '../verify/load-bundle';
import { verdictText } from '../verify/text';

/** The options of `verify`. */
export interface VerifyOptions {
  readonly publicKey?: string;
  readonly json?: boolean;
}

/** What `verify` found, as `--json` prints it. */
export interface Verified {
  readonly outcome: 'agrees' | 'differs' | 'notJudged';
  /** How many tests were judged again, and how many requests of theirs. */
  readonly tests: number;
  readonly requests: number;
  /** What is not as the manifest says. */
  readonly manifest: readonly string[];
  readonly signature: 'valid' | 'invalid' | 'missing' | 'notChecked' | 'none';
  readonly differences: readonly Difference[];
  /** What the reader should know, and why nothing was judged. */
  readonly notes: readonly string[];
}

/** Checks the bundle of a run, and judges its evidence again: 0 it agrees, 1 it differs, 2 bad usage, 3 not to be judged. */
export async function verify(dir: string, options: VerifyOptions, io: Io): Promise<number> {
  const key = options.publicKey === undefined ? undefined : publicKey(options.publicKey);
  if (key && 'error' in key) return refuse(io, key.error);
  const bundle = loadBundle(dir);
  if ('usage' in bundle) return refuse(io, bundle.usage);
  const hasManifest = !('drawn' in bundle);
  const manifest = hasManifest ? manifestProblems(dir) : [];
  const signature = signatureState(dir, key?.key);
  const found =
    'unjudged' in bundle
      ? { ...nothing, notes: [bundle.unjudged] }
      : await judged(bundle, options, io).catch((error: unknown) => ({
          ...nothing,
          notes: [`the evidence cannot be judged: ${error instanceof Error ? error.message : String(error)}`],
        }));
  const differs =
    found.differences.length > 0 || manifest.length > 0 || signature === 'invalid' || signature === 'missing';
  const outcome = differs ? 'differs' : found.tests === 0 ? 'notJudged' : 'agrees';
  const verified: Verified = { outcome, manifest, signature, ...found };
  const style = terminalStyle(wantsColour(io.outIsTty, io.env));
  io.out(options.json === true ? `${JSON.stringify(verified, null, 2)}\n` : verdictText(verified, style, hasManifest));
  return statusOf(verified);
}

const nothing = { tests: 0, requests: 0, differences: [] } as const;

function refuse(io: Io, message: string): number {
  complain(io, message);
  return badUsage;
}

function statusOf({ outcome }: Verified): number {
  switch (outcome) {
    case 'agrees':
      return 0;
    case 'differs':
      return 1;
    case 'notJudged':
      return notJudged;
  }
}

function manifestProblems(dir: string): readonly string[] {
  const read = readManifest(dir);
  if (!read) return ['there is no manifest.json'];
  return 'error' in read ? [read.error] : compareWithManifest(dir, read.manifest);
}

function signatureState(dir: string, key: Parameters<typeof isSignedWith>[1] | undefined): Verified['signature'] {
  const isSigned = statSync(path.join(dir, signatureName), { throwIfNoEntry: false }) !== undefined;
  if (key === undefined) return isSigned ? 'notChecked' : 'none';
  if (!isSigned) return 'missing';
  return isSignedWith(dir, key) ? 'valid' : 'invalid';
}

async function judged(
  bundle: Bundle,
  options: VerifyOptions,
  io: Io,
): Promise<Pick<Verified, 'tests' | 'requests' | 'differences' | 'notes'>> {
  const again = await play(bundle, options, io);
  if (!again) return { ...nothing, notes: ['stopped before everything was judged again'] };
  const { tests, run } = again.results;
  const none = tests.length === 0 ? ['no test was recorded'] : [];
  return {
    tests: tests.length,
    requests: run.requests,
    differences: differences(bundle.results, again),
    notes: [...none, ...notesOn(bundle)],
  };
}

/** What may explain a difference beside a change of the files. */
function notesOn({ results, profile, description }: Bundle): readonly string[] {
  const here = fingerprints(profile, description);
  const { suite, tool } = results.fingerprints ?? {};
  const other = `${results.tool.name} ${results.tool.version}`;
  const notes: string[] = [];
  if (suite !== here.suite) notes.push(`recorded with other tests or statements (${other}; this is ${version()})`);
  else if (tool !== here.tool) notes.push(`recorded with another build of this tool (${other}; this is ${version()})`);
  if (results.run.interrupted !== undefined) notes.push(`the run is not whole: ${results.run.interrupted}`);
  return notes;
}

async function play(bundle: Bundle, options: VerifyOptions, io: Io): Promise<JudgedAgain | undefined> {
  const style = terminalStyle(wantsColour(io.errIsTty, io.env));
  // Progress is of use to somebody who watches; a log needs only what came out.
  const live = io.errIsTty && options.json !== true;
  const progress = createProgress({ write: live ? io.err : () => undefined, live, columns: io.columns, style });
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping');
  });
  try {
    const again = await judgeAgain(bundle, { signal: interrupt.signal, onProgress: progress.onProgress });
    return interrupt.signal.aborted ? undefined : again;
  } finally {
    progress.end();
    stopListening();
  }
}
