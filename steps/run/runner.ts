import { loadSupport, runCucumber } from '@cucumber/cucumber/api';
import type { IRunConfiguration } from '@cucumber/cucumber/api';
import { setMaxListeners } from 'node:events';
import { Writable } from 'node:stream';
import path from 'node:path';
import { VirtualClock } from '../../cse/clock';
import { rules } from '../../model/rules/index';
import { Coverage } from '../../model/oracle/coverage';
import type { Applicability } from './applicability';
import { applicability } from './applicability';
import { finished } from './finished';
import { Gate } from './gate';
import { batches, part } from './division';
import { Limiter } from './limiter';
import { listFeature, projectRoot, select, testsOf } from './plan';
import { cutOff, mostCutOff, settled, triesNotices, worthAnotherTry } from './tries';
import { preflight } from './preflight';
import { registerRun, unregisterRun } from './run-context';
import type { RunContext } from './run-context';
import { Lifeline } from '../session/lifeline';
import type { TestResult } from '../../reports/results';
import { preflightId } from '../../targets/tape/tape';
import type { Parameters } from '../world';
import type { ElsewhereNews, RunOptions, SuiteOutcome, TestListing } from './run-options';

export { listTests } from './plan';

type Support = Awaited<ReturnType<typeof loadSupport>>;
let support: Promise<Support> | undefined;
let runs = 0;
let reading: Promise<unknown> = Promise.resolve();

/**
 * Runs the selected tests against a target, `options.parallel` of them at a time, each on resources of its own.
 * What a CSE does never makes this throw; only a mistake in the suite does.
 */
export async function runSuite(options: RunOptions): Promise<SuiteOutcome> {
  const all = options.feature === undefined ? testsOf(options.scale) : listFeature(options.feature);
  const tests = part(select(all, options.only), options.shard);
  const found = await firstLook(options);
  if ('unreachable' in found) return { tests: [], requests: 1, notices: [], unreachable: found.unreachable };
  runs += 1;
  const key = `run ${String(runs)}`;
  const applies = applicability(options.target, found, tests);
  const { earlier } = options;
  const left = options.signal.aborted ? [] : without(tests, earlier?.results ?? []);
  // What is carried out elsewhere is read there.
  const gate = new Gate(options.elsewhere ? 0 : supplyOf(left, options).lanes);
  const context: RunContext = {
    gate,
    options: { ...options, notApplicable: (test) => options.notApplicable?.(test) ?? applies.reason(test) },
    prefix: `swct${options.target.clock.now().toString(36)}${options.mark ?? ''}${runs.toString(36)}`,
    results: [...(earlier?.results ?? [])],
    coverage: new Coverage(earlier?.seen),
    started: 0,
    requests: 1 + (earlier?.requests ?? 0),
    total: tests.length,
    supportedTypes: found.supportedTypes,
    lifeline: new Lifeline(options.target),
    limiter: new Limiter(atOnce(options), options.target.timing.responseMs),
    clockSkewMs: undefined,
    discovered: new Set(),
    troubles: [],
  };
  registerRun(key, context);
  options.onProgress({ kind: 'planned', total: tests.length });
  try {
    await options.elsewhere?.(left, newsFor(context));
    await runAtOnce(without(left, context.results), key, context);
    await runAgain(tests, key, context);
  } finally {
    unregisterRun(key);
  }
  return outcome(context, tests, applies);
}

/** Takes what happens elsewhere for what happens here. */
function newsFor(context: RunContext): ElsewhereNews {
  return {
    started: (id, title) => {
      context.options.onProgress({ kind: 'started', id, title });
    },
    finished: (result, requests, seen) => {
      context.requests += requests;
      context.coverage.take(seen);
      finished(context, result);
    },
    ended: (requests, troubles) => {
      context.requests += requests;
      context.troubles.push(...troubles);
    },
  };
}

/**
 * A clock that waiting moves serves one test at a time: with several, one would move it while another looks. A load test is
 * measured, and runs alone.
 */
function atOnce({ target, parallel, scale }: RunOptions): number {
  return target.clock instanceof VirtualClock || scale !== undefined ? 1 : parallel;
}

/** What free lanes take their tests from. */
interface Supply {
  /** How many lanes have something to take. */
  readonly lanes: number;
  /** Tests for a lane to carry out one after the other; none when there are no more. */
  readonly next: () => Promise<readonly TestListing[]>;
}

function supplyOf(tests: readonly TestListing[], options: RunOptions): Supply {
  const lanes = atOnce(options);
  const { take, signal } = options;
  if (take) {
    const byId = new Map(tests.map((test) => [test.id, test]));
    return { lanes, next: async () => (await take()).flatMap((id) => byId.get(id) ?? []) };
  }
  const waiting = [...batches(tests, lanes)];
  const next = (): readonly TestListing[] => (signal.aborted ? [] : (waiting.shift() ?? []));
  return { lanes: Math.min(lanes, waiting.length), next: () => Promise.resolve(next()) };
}

/** Runs tests, as many at once as the options say. */
async function runAtOnce(tests: readonly TestListing[], key: string, { gate, options }: RunContext): Promise<void> {
  const { lanes, next } = supplyOf(tests, options);
  allowListeners(lanes, options.signal);
  if (gate) await afterOthers(gate);
  const work = async (lane: number): Promise<void> => {
    for (let taken = await next(); taken.length > 0; taken = await next()) await runInOrder(taken, key, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane).finally(() => gate?.arrive(lane))));
}

/** Runs again, alone, what the IUT did not bear at once with others; then, as often as was asked for, what did not pass. */
async function runAgain(tests: readonly TestListing[], key: string, context: RunContext): Promise<void> {
  const { results, lifeline } = context;
  const { retries = 0, signal } = context.options;
  const over = (): boolean => signal.aborted || lifeline.dead !== undefined;
  let inARow = 0;
  for (const test of tests.filter(({ id }) => cutOff(results).has(id))) {
    if (over() || inARow >= mostCutOff) break;
    await runInOrder([test], key, 0);
    inARow = results.at(-1)?.verdict === 'inconclusive' ? inARow + 1 : 0;
  }
  for (let n = 0; n < retries && !over(); n++) {
    const again = worthAnotherTry(results);
    const once = tests.filter(({ id }) => again.has(id));
    if (once.length > 0) await runInOrder(once, key, 0);
  }
}

/** The preflight, kept like a test. */
async function firstLook({ target, tapes }: RunOptions): ReturnType<typeof preflight> {
  const tape = tapes?.next();
  tape?.begin(preflightId);
  const found = await preflight(tape?.open(target, '').target ?? target);
  tape?.end();
  return found;
}

function outcome(
  context: RunContext,
  tests: readonly TestListing[],
  { notices, declaration }: Applicability,
): SuiteOutcome {
  const order = new Map(tests.map((test, index) => [test.id, index]));
  const { dead } = context.lifeline;
  const { notice } = context.limiter;
  const results = settled(context.results);
  const troubles = [
    ...new Set([
      ...context.troubles,
      ...(notice === undefined ? [] : [notice]),
      ...(dead === undefined ? [] : [`${dead}; the tests that were left came to no verdict.`]),
    ]),
  ];
  return {
    tests: [...results].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    coverage: context.coverage.report(rules),
    requests: context.requests,
    notices: [...notices, ...triesNotices(results), ...troubles],
    troubles,
    declaration,
    ...untestedPart(tests, results),
    ...(context.options.signal.aborted && { interrupted: whyStopped(context.options.signal) }),
  };
}

/** Who stops a run may give the reason as a text. */
function whyStopped({ reason }: AbortSignal): string {
  return typeof reason === 'string' ? `the run was stopped: ${reason}` : 'the run was interrupted';
}

/** Set when every test of campaigns was left out: what passed beside them says nothing of what the suite is for. */
function untestedPart(tests: readonly TestListing[], results: readonly TestResult[]): Pick<SuiteOutcome, 'untested'> {
  const ids = new Set(tests.filter(({ tags }) => !tags.includes('@without-campaign')).map(({ id }) => id));
  const ended = results.filter(({ id }) => ids.has(id));
  const [first] = ended;
  if (first === undefined || ended.some(({ verdict }) => verdict !== 'notApplicable')) return {};
  return { untested: `no test of campaigns could be applied: ${first.reason ?? 'no reason is known'}` };
}

/** Those of the tests that have no result yet. */
function without(tests: readonly TestListing[], results: readonly TestResult[]): readonly TestListing[] {
  const done = new Set(results.map(({ id }) => id));
  return tests.filter(({ id }) => !done.has(id));
}

/** Runs in one process read their features one after the other. */
async function afterOthers(gate: Gate): Promise<void> {
  const others = reading;
  reading = Promise.all([others, gate.opened]);
  await others;
}

/**
 * Cucumber listens for errors of the process in each lane, and each wait for the end of the run; Node takes more than a few
 * listeners for a leak, unless told.
 */
function allowListeners(count: number, signal: AbortSignal): void {
  setMaxListeners(0, signal);
  const allowed = process.getMaxListeners();
  if (allowed !== 0) process.setMaxListeners(Math.max(allowed, count + 10));
}

/** One after the other, the tests of a lane. */
async function runInOrder(tests: readonly TestListing[], run: string, lane: number): Promise<void> {
  for (const targets of new Set(tests.map((test) => test.targets)))
    await runTogether(
      tests.filter((test) => test.targets === targets),
      { run, lane, ...(targets !== undefined && { targets }) },
    );
}

/** One after the other, tests that share their parameters. */
async function runTogether(tests: readonly TestListing[], worldParameters: Parameters): Promise<void> {
  const lines = new Map<string, string[]>();
  for (const { source } of tests) {
    const colon = source.lastIndexOf(':');
    const file = source.slice(0, colon);
    lines.set(file, [...(lines.get(file) ?? []), source.slice(colon + 1)]);
  }
  const paths = [...lines].map(([file, numbers]) => [file, ...numbers].join(':'));
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const configuration: IRunConfiguration = {
    sources: sources(paths),
    support: supportFiles,
    runtime: {
      dryRun: false,
      failFast: false,
      filterStacktraces: true,
      parallel: 0,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: { ...worldParameters },
    },
    // The results are gathered by the hooks; what Cucumber itself would print goes nowhere.
    formats: { stdout: 'rerun', files: {}, publish: false, options: {} },
  };
  await runCucumber(
    { ...configuration, support: await readSteps() },
    { cwd: projectRoot, stdout: silent, stderr: silent },
  );
}

/** Reads the step definitions, once for all runs of this thread. */
export function readSteps(): Promise<Support> {
  return (support ??= loadSupport({ sources: sources([]), support: supportFiles }, { cwd: projectRoot }));
}

const extension = path.extname(__filename);

const supportFiles = {
  requireModules: [],
  requirePaths: [`steps/support${extension}`],
  importPaths: [],
  loaders: [],
};

function sources(paths: string[]): IRunConfiguration['sources'] {
  return { defaultDialect: 'en', paths, names: [], tagExpression: '', order: 'defined' };
}
