import { randomInt } from 'node:crypto';
import { exitStatus } from '../../reports/exit-status';
import { keptDescription } from '../../reports/bundle/description';
import type { EvidenceWriter } from '../../reports/bundle/evidence-files';
import { signingKey } from '../../reports/bundle/signature';
import { prepareOutput } from '../../reports/prepare-output';
import { createProgress } from '../../reports/progress';
import type { Results } from '../../reports/results';
import { summarize } from '../../reports/summarize';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { resultsJson, writeRun } from '../../reports/write';
import { catalogue } from '../../spec/catalogue';
import { listTests } from '../../steps/run/plan';
import type { SuiteOutcome } from '../../steps/run/run-options';
import { runSuite } from '../../steps/run/runner';
import { recordingTapes } from '../../targets/tape/recording-tape';
import { profileNotes } from '../../wire/profile-notes';
import { hold, loadAgainst, type AgainstOptions, type Held } from '../against';
import { baseCommand, typedCommand } from '../command-line';
import { badUsage, notJudged } from '../exit-code';
import { fingerprints } from '../fingerprints';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';
import { keepEvidence, sealBundle, type Sealing } from '../keep-evidence';
import { openTarget, ownProfile, targetFacts, type OpenTarget, type TargetOptions } from '../open-target';
import { selectorError } from '../selectors';
import { specification } from '../specification';
import { supportsNotes } from '../supports';
import { toolName, version } from '../version';

/** The options of `run`. */
export interface RunCommandOptions extends TargetOptions, AgainstOptions {
  readonly only?: readonly string[];
  readonly out: string;
  readonly seed?: number;
  readonly runs: number;
  readonly parallel?: number;
  /** How often a test that did not pass is run again. */
  readonly retries?: number;
  /** Recommendations fail their tests. */
  readonly strict?: boolean;
  /** The private key that signs the manifest. */
  readonly sign?: string;
  readonly json?: boolean;
}

/** How many tests run at the same time when nobody says it: in process one clock serves them all. */
const defaultParallel: Readonly<Record<Results['target']['kind'], number>> = { model: 1, reference: 8, iut: 4 };

/** Runs the suite against one target and writes the reports. */
export async function run(options: RunCommandOptions, argv: readonly string[], io: Io): Promise<number> {
  const tests = listTests();
  const key = options.sign === undefined ? undefined : signingKey(options.sign);
  const against = loadAgainst(options);
  const usage =
    selectorError(options.only ?? [], tests, catalogue) ??
    [key, against].flatMap((one) => (one && 'error' in one ? one.error : []))[0];
  const prepared = usage === undefined ? prepareOutput(options.out) : { ok: false as const, message: usage };
  const found = prepared.ok ? await openTarget(options) : { error: prepared.message };
  if ('error' in found) {
    complain(io, found.error);
    return badUsage;
  }
  const { opened } = found;
  for (const note of profileNotes(opened.target.profile)) complain(io, note);
  for (const note of supportsNotes(opened.target.supports, tests)) complain(io, note);
  const startedAt = new Date();
  const seed = options.seed ?? randomInt(2 ** 31 - 1);
  const description = keptDescription(opened.target, opened.headers);
  const sums = fingerprints(opened.target.profile, description);
  const evidence = keepEvidence(options.out);
  const parallel = options.parallel ?? defaultParallel[opened.target.kind];
  const outcome = await runOn(opened, { ...options, seed, parallel }, evidence, argv, io);
  const results = summarize(outcome, catalogue, {
    tool: { name: toolName, version: version() },
    spec: { ...specification, profile: opened.target.profile.name },
    target: targetFacts(opened),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    seed,
    command: typedCommand(argv),
    runs: options.runs,
    parallel,
    repeat: baseCommand(argv),
    fingerprints: sums,
    only: options.only ?? [],
    strict: options.strict === true,
  });
  const written = writeRun(results, options.out, ownProfile(opened.target.profile));
  const sealing = { description, profile: opened.target.profile, key: key && 'key' in key ? key.key : undefined };
  const whole = await sealed(written, evidence, options.out, sealing);
  return finish(whole, outcome, 'error' in against ? {} : hold(written.results, against), options, io);
}

/** What was written, with the manifest; a bundle that cannot be completed is told like reports that cannot be written. */
async function sealed(
  written: ReturnType<typeof writeRun>,
  evidence: EvidenceWriter,
  dir: string,
  sealing: Sealing,
): Promise<ReturnType<typeof writeRun>> {
  if (!written.ok) return written;
  const { results, files } = written;
  const end = await sealBundle(evidence, dir, results.tool, files, sealing);
  return 'message' in end ? { ok: false, results, message: end.message } : written;
}

async function runOn(
  opened: OpenTarget,
  options: RunCommandOptions & { readonly seed: number; readonly parallel: number },
  evidence: EvidenceWriter,
  argv: readonly string[],
  io: Io,
): Promise<SuiteOutcome> {
  const { target } = opened;
  const toErr = options.json === true;
  const live = toErr ? io.errIsTty : io.outIsTty;
  const style = terminalStyle(wantsColour(live, io.env));
  const progress = createProgress({ write: toErr ? io.err : io.out, live, columns: io.columns, style });
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping: what was created is removed, what was found is written (again to exit at once)');
  });
  try {
    return await runSuite({
      target,
      seed: options.seed,
      runs: options.runs,
      parallel: options.parallel,
      tapes: recordingTapes(evidence.keep),
      only: options.only ?? [],
      strict: options.strict === true,
      ...(options.retries === undefined ? {} : { retries: options.retries }),
      signal: interrupt.signal,
      onProgress: progress.onProgress,
      command: baseCommand(argv),
    });
  } finally {
    progress.end();
    stopListening();
    await opened.close();
  }
}

/** One line: what was asked of whom, what came of it, and what to do about it. */
function notReached(why: string, { target }: Results): string {
  const whom = target.baseUrl === undefined ? target.name : `${target.name} at ${target.baseUrl}`;
  const called = target.name === target.baseUrl ? target.name : whom;
  return `nothing was judged: the CSEBase of ${called} could not be retrieved: ${why}; check that the CSE runs, and its address`;
}

/** Says what came out and where it is written, and gives the exit status. */
function finish(
  written: ReturnType<typeof writeRun>,
  outcome: SuiteOutcome,
  held: Partial<Held>,
  options: RunCommandOptions,
  io: Io,
): number {
  const { results } = written;
  const status = outcome.unreachable === undefined ? (held.status ?? exitStatus(results)) : exitStatus(results);
  if (options.json === true) io.out(resultsJson(results));
  if (outcome.unreachable !== undefined) complain(io, notReached(outcome.unreachable, results));
  else if (options.json !== true) {
    io.out(`\n${terminalSummary(results, terminalStyle(wantsColour(io.outIsTty, io.env)))}`);
  }
  if (held.text !== undefined && held.text !== '') (options.json === true ? io.err : io.out)(`\n${held.text}\n`);
  if (!written.ok) {
    complain(io, written.message);
    return status || notJudged;
  }
  if (options.json !== true && outcome.unreachable === undefined) io.out(`Reports: ${written.files.join(', ')}\n`);
  return status;
}
