import { mostTries, readEvidence } from '../../reports/bundle/evidence-files';
import type { Results } from '../../reports/results';
import { summarize } from '../../reports/summarize';
import { counterexampleName } from '../../reports/write-counterexamples';
import { catalogue } from '../../spec/catalogue';
import type { RunOptions, SuiteOutcome } from '../../steps/run/run-options';
import { part } from '../../steps/run/division';
import { select, testsOf } from '../../steps/run/plan';
import { runSuite } from '../../steps/run/runner';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import { playingTapes } from '../../targets/tape/playing-tape';
import type { Tapes } from '../../targets/tape/tape';
import type { Target } from '../../targets/target';
import { VirtualClock } from '../../cse/clock';
import { fingerprints } from '../fingerprints';
import { specification } from '../specification';
import type { Bundle } from './load-bundle';

/** What came of judging the evidence again. */
export interface JudgedAgain {
  readonly results: Results;
  /** By test: the first place where the recording and what the test asks are not the same. */
  readonly departures: ReadonlyMap<string, string>;
  /** The tests that the run was for; none where it reached nobody. */
  readonly planned: readonly string[];
}

/** Lets every test of a bundle judge again what it saw. Nobody is asked anything. */
export async function judgeAgain(
  bundle: Bundle,
  { signal, onProgress }: Pick<RunOptions, 'signal' | 'onProgress'>,
): Promise<JudgedAgain> {
  const { dir, results } = bundle;
  const { run } = results;
  const departures = new Map<string, string>();
  const outcome = await runSuite({
    target: deaf(bundle),
    tapes: tapesOf(dir, departures),
    // What has no further try on record is left as it is.
    retries: mostTries(dir) - 1,
    seed: run.seed,
    runs: run.runs ?? 20,
    parallel: run.parallel ?? 1,
    only: run.only ?? [],
    ...(run.shard === undefined ? {} : { shard: run.shard }),
    scale: run.scale,
    strict: run.strict === true,
    signal,
    onProgress,
    command: run.repeat ?? run.command,
  });
  const again = summarize({ ...outcome, ...toldOnly(results) }, catalogue, { ...factsOf(bundle), ...anew(bundle) });
  const planned = outcome.unreachable === undefined ? part(select(testsOf(run.scale), run.only ?? []), run.shard) : [];
  // As a file has it: without members that are undefined.
  return {
    results: JSON.parse(JSON.stringify(withCounterexamples(again))) as Results,
    departures,
    planned: planned.map(({ id }) => id),
  };
}

/** Plays back each try of each test; the first departure of a test is noted. */
function tapesOf(dir: string, departures: Map<string, string>): Tapes {
  const tries = new Map<string, number>();
  const depart = (id: string, departure: string): void => {
    const number = tries.get(id) ?? 1;
    if (!departures.has(id)) departures.set(id, number === 1 ? departure : `try ${String(number)}: ${departure}`);
  };
  return playingTapes((id) => {
    const number = (tries.get(id) ?? 0) + 1;
    tries.set(id, number);
    const read = readEvidence(dir, id, number);
    if (!read || 'lines' in read) return read?.lines;
    depart(id, read.problem);
    return [];
  }, depart);
}

/** What came of the run that no evidence is kept of: why it ended early, and what a killed part of it had left. */
function toldOnly({ run, cleanup }: Results): Partial<SuiteOutcome> {
  const leftBefore = (cleanup?.left ?? []).flatMap(({ resource, test }) => (test === undefined ? [resource] : []));
  return { leftBefore, ...(run.interrupted === undefined ? {} : { interrupted: run.interrupted }) };
}

/** The facts that only the run itself knew. */
function factsOf({ results: { tool, run } }: Bundle) {
  const { startedAt, durationMs, seed, command, runs, parallel, repeat, only, strict, resumed, shard, scale } = run;
  return {
    tool,
    startedAt,
    durationMs,
    seed,
    command,
    strict: strict === true,
    scale,
    ...(runs === undefined ? {} : { runs }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(repeat === undefined ? {} : { repeat }),
    ...(only === undefined ? {} : { only }),
    ...(resumed === undefined ? {} : { resumed }),
    ...(shard === undefined ? {} : { shard }),
  };
}

/** The facts that the bundle's description and profile give. */
function anew({ description, profile, results }: Bundle) {
  const { kind, name, vendor, version, baseUrl, headers, tls } = description;
  const made = fingerprints(profile, description);
  const { suite = made.suite, tool = made.tool } = results.fingerprints ?? {};
  return {
    spec: { ...specification, profile: profile.name },
    target: {
      kind,
      name,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(vendor === undefined ? {} : { vendor }),
      ...(version === undefined ? {} : { version }),
      releaseVersion: profile.releaseVersion,
      headers,
      ...(tls === undefined ? {} : { tls }),
    },
    ...(results.fingerprints === undefined ? {} : { fingerprints: { ...made, suite, tool } }),
  };
}

/** Each counterexample stands in the file that a run gives it. */
function withCounterexamples(results: Results): Results {
  return {
    ...results,
    tests: results.tests.map((test) =>
      test.counterexample
        ? { ...test, counterexample: { ...test.counterexample, file: counterexampleName(test.id) } }
        : test,
    ),
  };
}

/** The target as it was described; whoever asked it past the recording would hear nothing. */
function deaf({ description, profile }: Bundle): Target {
  const { originator, headers: _headers, tls: _tls, ...facts } = description;
  const clock = new VirtualClock();
  return {
    ...facts,
    profile,
    originators: { administrator: originator },
    clock,
    receiver: inProcessReceiver(clock),
    send: () =>
      Promise.resolve({ kind: 'problem', problem: { code: 'stopped', message: 'evidence answers no new request' } }),
    close: () => Promise.resolve(),
  };
}
