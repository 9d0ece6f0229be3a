import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { exitStatus } from '../../reports/exit-status';
import type { EvidenceWriter } from '../../reports/bundle/evidence-files';
import type { BeginLine } from '../../reports/journal/lines';
import type { Journal } from '../../reports/journal/read-journal';
import { RunLock } from '../../reports/journal/run-lock';
import type { JournalWriter } from '../../reports/journal/write-journal';
import { createProgress } from '../../reports/progress';
import type { Fingerprints, Results } from '../../reports/results';
import { summarize } from '../../reports/summarize';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { resultsJson, writeRun } from '../../reports/write';
import { catalogue } from '../../spec/catalogue';
import { listTests, select, testsOf } from '../../steps/run/plan';
import type { SuiteOutcome } from '../../steps/run/run-options';
import { runSuite } from '../../steps/run/runner';
import { recordingTapes } from '../../targets/tape/recording-tape';
import { profileNotes } from '../../wire/profile-notes';
import { hold, type AgainstOptions, type Held } from '../against';
import { baseCommand, typedCommand } from '../command-line';
import { badUsage, notJudged } from '../exit-code';
import { complain, type Io } from '../io';
import { keepEvidence, sealBundle, type Sealing } from '../keep-evidence';
import { notWritten } from '../not-written';
import { ownProfile, targetFacts, type OpenTarget, type TargetOptions } from '../open-target';
import { begunAs, earlierOf, optionsToKeep, resumption } from '../resume';
import { openJournal, removeEarlier } from '../run-journal';
import { opening } from '../run-opening';
import { specification } from '../specification';
import { supportsNotes } from '../supports';
import { stopOfRun, type RunStop } from '../stop-run';
import { TesterThreads } from '../threads/tester-threads';
import { toolName, version } from '../version';

/** The options of `run`. */
export interface RunCommandOptions extends TargetOptions, AgainstOptions {
  readonly only?: readonly string[];
  readonly out: string;
  readonly seed?: number;
  readonly runs: number;
  readonly parallel?: number;
  /** The load tests are run instead of the suite, with these numbers of targets. */
  readonly scale?: readonly number[];
  /** Which share of the tests is run. */
  readonly shard?: { readonly index: number; readonly of: number };
  /** How often a test that did not pass is run again. */
  readonly retries?: number;
  /** Recommendations fail their tests. */
  readonly strict?: boolean;
  /** The private key that signs the manifest. */
  readonly sign?: string;
  readonly json?: boolean;
  /** The output folder of a run that was killed or interrupted, to go on with. */
  readonly resume?: string;
  /** The names of the options that the user gave. */
  readonly given?: readonly string[];
}

/** How many tests run at the same time when nobody says it: in process one clock serves them all. */
const defaultParallel: Readonly<Record<Results['target']['kind'], number>> = { model: 1, reference: 24, iut: 4 };

/** Runs the suite against one target, or goes on with a run, and writes the reports. */
export async function run(given: RunCommandOptions, argv: readonly string[], io: Io): Promise<number> {
  const stop = stopOfRun(io);
  const lock = new RunLock();
  let threads: TesterThreads | undefined;
  try {
    const taken = given.resume !== undefined && existsSync(given.resume) ? lock.take(given.resume) : undefined;
    if (taken !== undefined) return refuse(io, taken);
    const resumed = given.resume === undefined ? undefined : resumption(given.resume, given);
    if (resumed && 'error' in resumed) return refuse(io, resumed.error);
    const { options, journal } = resumed?.resumption ?? { options: given, journal: undefined };
    if (isReference(options) && options.scale === undefined)
      threads = new TesterThreads(
        select(listTests(), options.only ?? []).length,
        options.parallel ?? defaultParallel.reference,
      );
    return await runWith(options, journal, argv, { stop, threads, lock }, io);
  } finally {
    await threads?.close();
    lock.release();
    stop.ended();
  }
}

/** Whether the options choose the reference CSE over HTTP. */
function isReference({ target, iut }: TargetOptions): boolean {
  return iut === undefined && (target === undefined || target === 'reference');
}

/** What a run works with: stops it, carries out its tests, unless the main thread does, and keeps its folder for it. */
interface Means {
  readonly stop: RunStop;
  readonly threads: TesterThreads | undefined;
  readonly lock: RunLock;
}

function refuse(io: Io, message: string): typeof badUsage {
  complain(io, message);
  return badUsage;
}

async function runWith(
  options: RunCommandOptions,
  resumed: Journal | undefined,
  argv: readonly string[],
  means: Means,
  io: Io,
): Promise<number> {
  const tests = testsOf(options.scale);
  const found = await opening(options, resumed, tests, means.lock);
  if ('error' in found) return refuse(io, found.error);
  const { opened, against, key, description, sums } = found;
  for (const note of profileNotes(opened.target.profile)) complain(io, note);
  for (const note of supportsNotes(opened.target.supports, tests)) complain(io, note);
  const startedAt = new Date();
  const seed = options.seed ?? randomInt(2 ** 31 - 1);
  const evidence = keepEvidence(
    options.out,
    resumed?.results.map(({ id }) => id),
    means.stop.cannotKeep,
  );
  const { kind } = opened.target;
  const parallel = kind === 'model' ? 1 : (options.parallel ?? defaultParallel[kind]);
  const begin = beginning(opened, sums, { ...options, seed, parallel }, startedAt, argv, resumed);
  const journal = openJournal(options.out, begin, resumed, opened.target, evidence, means.stop, io);
  const outcome = await runOn(opened, { ...options, seed, parallel }, { evidence, journal, resumed, begin }, means, io);
  const results = summarize(outcome, catalogue, {
    tool: begin.tool,
    spec: { ...specification, profile: opened.target.profile.name },
    target: targetFacts(opened),
    startedAt: begin.startedAt,
    durationMs: (resumed?.elapsedMs ?? 0) + Date.now() - startedAt.getTime(),
    seed,
    command: begin.command,
    runs: options.runs,
    parallel,
    repeat: begin.repeat,
    fingerprints: sums,
    ...(resumed && { resumed: resumed.resumed + 1 }),
    shard: options.shard,
    only: options.only ?? [],
    scale: options.scale,
    strict: options.strict === true,
  });
  const written = writeRun(results, options.out, ownProfile(opened.target.profile));
  const sealing = { description, profile: opened.target.profile, key };
  const whole = sealed(written, evidence, options.out, sealing);
  if (whole.ok) journal.ended(results.run.interrupted !== undefined || outcome.unreachable !== undefined);
  journal.close();
  return finish(whole, outcome, hold(written.results, against), options, io);
}

/** The first line of a journal; a run that goes on began as it did. */
function beginning(
  opened: OpenTarget,
  sums: Fingerprints,
  options: RunCommandOptions & { readonly seed: number; readonly parallel: number },
  startedAt: Date,
  argv: readonly string[],
  resumed: Journal | undefined,
): BeginLine {
  return {
    kind: 'begin',
    schema: 1,
    tool: { name: toolName, version: version() },
    fingerprints: sums,
    target: targetFacts(opened),
    startedAt: startedAt.toISOString(),
    seed: options.seed,
    command: typedCommand(argv),
    repeat: baseCommand(argv),
    options: optionsToKeep(options),
    ...begunAs(resumed),
  };
}

/** What was written, with the manifest; a bundle that cannot be completed is told like reports that cannot be written. */
function sealed(
  written: ReturnType<typeof writeRun>,
  evidence: EvidenceWriter,
  dir: string,
  sealing: Sealing,
): ReturnType<typeof writeRun> {
  if (!written.ok) return written;
  const { results, files } = written;
  const end = sealBundle(evidence, dir, results.tool, files, sealing);
  return 'message' in end ? { ok: false, results, files, message: end.message } : written;
}

async function runOn(
  opened: OpenTarget,
  options: RunCommandOptions & { readonly seed: number; readonly parallel: number },
  { evidence, journal, resumed, begin }: Keepers,
  { stop: { signal }, threads }: Means,
  io: Io,
): Promise<SuiteOutcome> {
  const { target } = opened;
  const toErr = options.json === true;
  const live = toErr ? io.errIsTty : io.outIsTty;
  const style = terminalStyle(wantsColour(live, io.env));
  const progress = createProgress({ write: toErr ? io.err : io.out, live, columns: io.columns, style });
  try {
    const removal = await removeEarlier(target, resumed, journal, io);
    const { seed, runs, parallel } = options;
    const common = { seed, runs, parallel, strict: options.strict === true, command: begin.repeat, signal };
    const outcome = await runSuite({
      ...common,
      target,
      tapes: recordingTapes(evidence.keep),
      elsewhere: threads?.on(target, { ...common, keep: evidence.keep }),
      only: options.only ?? [],
      scale: options.scale,
      ...(options.shard === undefined ? {} : { shard: options.shard }),
      ...(options.retries === undefined ? {} : { retries: options.retries }),
      onProgress: progress.onProgress,
      journal,
      ...(resumed && { earlier: earlierOf(resumed) }),
    });
    return { ...outcome, leftBefore: removal.left };
  } finally {
    progress.end();
    await opened.close();
  }
}

/** What keeps a run. */
interface Keepers {
  readonly evidence: EvidenceWriter;
  readonly journal: JournalWriter;
  readonly resumed: Journal | undefined;
  readonly begin: BeginLine;
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
    complain(io, notWritten(written, options.out));
    return status || notJudged;
  }
  if (options.json !== true && outcome.unreachable === undefined) io.out(`Reports: ${written.files.join(', ')}\n`);
  return status;
}
