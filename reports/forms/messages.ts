/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- messages are plain data; their classes have no behaviour */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateMessages } from '@cucumber/gherkin';
import type { Envelope, GherkinDocument, Pickle, TestStepResultStatus, Timestamp } from '@cucumber/messages';
import {
  IdGenerator,
  SourceMediaType,
  TestStepResultStatus as Status,
  TimeConversion,
  version,
} from '@cucumber/messages';
import { lineOf } from '../../steps/run/listing';
import { projectRoot } from '../../steps/run/plan';
import { exitStatus } from '../exit-status';
import type { Results, TestResult } from '../results';
import { visible } from '../visible';

const { millisecondsToDuration, millisecondsSinceEpochToTimestamp } = TimeConversion;

/**
 * The run as Cucumber messages, one a line, for tools that read those. Features are those of this version: a test that it
 * has no longer, or elsewhere, is left out.
 */
export function messages(results: Results): string {
  const newId = IdGenerator.incrementing();
  const started = Date.parse(results.run.startedAt);
  const at = (ms: number): Timestamp => millisecondsSinceEpochToTimestamp(Math.round((started || 0) + ms));
  const { envelopes, pickles } = featuresOf(results, newId);
  const runId = newId();
  let time = 0;
  const cases = results.tests.flatMap((test) => {
    const pickle = pickles.get(test.source);
    if (!pickle) return [];
    const began = time;
    time += test.durationMs;
    return testCase(test, pickle, runId, newId, at, began);
  });
  const all: readonly Envelope[] = [
    { meta: metaOf(results) },
    ...envelopes,
    { testRunStarted: { id: runId, timestamp: at(0) } },
    ...cases,
    {
      testRunFinished: {
        testRunStartedId: runId,
        success: exitStatus(results) === 0,
        timestamp: at(results.run.durationMs),
      },
    },
  ];
  return all.map((envelope) => `${JSON.stringify(envelope)}\n`).join('');
}

function metaOf({ tool, target }: Results): NonNullable<Envelope['meta']> {
  return {
    protocolVersion: version,
    implementation: { name: tool.name, version: tool.version },
    runtime: {
      name: visible(target.name),
      ...(target.version === undefined ? {} : { version: visible(target.version) }),
    },
    os: { name: 'unknown' },
    cpu: { name: 'unknown' },
  };
}

/** The feature files of the tests, and each pickle under its file and line. */
function featuresOf(
  { tests }: Results,
  newId: () => string,
): { readonly envelopes: readonly Envelope[]; readonly pickles: ReadonlyMap<string, Pickle> } {
  const wanted = new Set(tests.map(({ source }) => source));
  const files = [...new Set([...wanted].map((source) => source.replace(/:\d+$/u, '')))];
  const pickles = new Map<string, Pickle>();
  const envelopes = files.flatMap((uri) => {
    const text = featureText(uri);
    if (text === undefined) return [];
    const made = generateMessages(text, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
      includeSource: true,
      includeGherkinDocument: true,
      includePickles: true,
      newId,
    });
    const document = made.find((one) => one.gherkinDocument)?.gherkinDocument;
    return made.filter(({ pickle }) => !pickle || keeps(pickle, document, wanted, pickles));
  });
  return { envelopes, pickles };
}

function keeps(
  pickle: Pickle,
  document: GherkinDocument | undefined,
  wanted: ReadonlySet<string>,
  pickles: Map<string, Pickle>,
): boolean {
  const source = document ? `${pickle.uri}:${String(lineOf(pickle, document))}` : '';
  if (!wanted.has(source)) return false;
  pickles.set(source, pickle);
  return true;
}

/** A feature file by the name that results.json gives it: never one outside of the suite. */
function featureText(uri: string): string | undefined {
  if (!/^features\/[^/]+\/[^/]+\.feature$/u.test(uri) || uri.includes('..')) return undefined;
  try {
    return readFileSync(path.join(projectRoot, uri), 'utf8');
  } catch {
    return undefined;
  }
}

function testCase(
  test: TestResult,
  pickle: Pickle,
  runId: string,
  newId: () => string,
  at: (ms: number) => Timestamp,
  began: number,
): readonly Envelope[] {
  const [id, startedId] = [newId(), newId()];
  const steps = pickle.steps.map((step) => ({ id: newId(), pickleStepId: step.id, stepDefinitionIds: [] }));
  const ended = began + test.durationMs;
  return [
    { testCase: { id, pickleId: pickle.id, testRunStartedId: runId, testSteps: steps } },
    { testCaseStarted: { id: startedId, testCaseId: id, attempt: 0, timestamp: at(began) } },
    ...steps.flatMap((step, index): readonly Envelope[] => [
      { testStepStarted: { testCaseStartedId: startedId, testStepId: step.id, timestamp: at(began) } },
      {
        testStepFinished: {
          testCaseStartedId: startedId,
          testStepId: step.id,
          testStepResult: { duration: millisecondsToDuration(0), ...resultOf(test, index, steps.length) },
          timestamp: at(ended),
        },
      },
    ]),
    { testCaseFinished: { testCaseStartedId: startedId, timestamp: at(ended), willBeRetried: false } },
  ];
}

/** A test without a verdict is skipped from the step on that could not be judged, and never passes. */
function resultOf(
  test: TestResult,
  index: number,
  count: number,
): { readonly status: TestStepResultStatus; readonly message?: string } {
  const message = visible(test.failures[0]?.message ?? test.reason ?? '');
  const outcome = test.steps[index]?.outcome ?? 'skipped';
  const wholly = test.steps.every((step) => step.outcome === 'done');
  // What the oracle found beside the checks belongs to the end of the test.
  const decisive = outcome === 'failed' || (wholly && index === count - 1 && test.verdict !== 'pass');
  if (decisive && test.verdict === 'fail') return { status: Status.FAILED, message };
  if (decisive && test.verdict === 'error') return { status: Status.FAILED, message: `the tester: ${message}` };
  if (decisive) return { status: Status.SKIPPED, message };
  if (outcome === 'done') return { status: Status.PASSED };
  return { status: Status.SKIPPED, ...(message === '' || index > 0 ? {} : { message }) };
}
