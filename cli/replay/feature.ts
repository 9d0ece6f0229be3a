import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Exchange, TestResult } from '../../reports/results';
import { visibleLine } from '../../reports/visible';
import { listFeature } from '../../steps/run/plan';
import { runSuite } from '../../steps/run/runner';
import { badUsage, notJudged } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';
import { openTarget, type TargetOptions } from '../open-target';

/** Takes a CSE through a scenario that is no test, and reports what it did: no verdict. */
export async function replayFeature(
  file: string,
  options: TargetOptions & { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const feature = path.resolve(file);
  const problem = unreadable(feature);
  const found = problem === undefined ? await openTarget(options) : { error: `${file}: ${problem}` };
  if ('error' in found) {
    complain(io, found.error);
    return badUsage;
  }
  const { opened } = found;
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
  });
  try {
    const { tests, unreachable } = await runSuite({
      target: opened.target,
      feature,
      seed: 0,
      runs: 1,
      parallel: 1,
      only: [],
      signal: interrupt.signal,
      onProgress: () => undefined,
      command: '',
    });
    if (unreachable !== undefined) complain(io, unreachable);
    if (options.json === true) io.out(`${JSON.stringify({ file, unreachable, tests }, null, 2)}\n`);
    else io.out(tests.map((test) => told(test)).join('\n'));
    const played = tests.length > 0 && tests.every(({ steps }) => steps.every(({ outcome }) => outcome === 'done'));
    return played ? 0 : notJudged;
  } finally {
    stopListening();
    await opened.close();
  }
}

/** Why a file cannot be played; undefined if it can. */
function unreadable(file: string): string | undefined {
  try {
    readFileSync(file);
    return listFeature(file).length > 0 ? undefined : 'expected a scenario, found none';
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `expected a feature file: ${line}`;
  }
}

/** The steps, and under each what was asked and answered. */
function told({ title, steps, exchanges, reason, failures }: TestResult): string {
  const lines = [
    title,
    ...steps.flatMap(({ text, outcome }) => [
      `  ${outcome === 'done' ? ' ' : outcome === 'failed' ? '!' : '-'} ${text}`,
      ...shortened(ofStep(exchanges, text)).map((one) => `        ${one}`),
    ]),
    ...(reason === undefined ? [] : [`  The scenario ended here: ${reason}`]),
    ...failures.map(({ message, observed }) => `  The scenario could not go on: ${message}: ${observed}`),
  ];
  return `${lines.map(visibleLine).join('\n')}\n`;
}

/** What was exchanged in a step; what is removed after the last one is not the scenario's. */
function ofStep(exchanges: readonly Exchange[], text: string): readonly Exchange[] {
  const own = exchanges.filter(({ step }) => step === text);
  return text.startsWith('there is a campaign') ? own.slice(0, 1) : own;
}

/** Looks that show nothing new are left out. */
function shortened(exchanges: readonly Exchange[]): readonly string[] {
  const lines = exchanges.map(line);
  return lines.filter((one, index) => one !== lines[index - 1]);
}

function line({ operation, to, response, problem, content, direction }: Exchange): string {
  const what = direction === 'notification' ? `NOTIFY ${text(content)}` : `${operation} ${to}`;
  if (problem) return `${what}: ${problem.message}`;
  const status = response?.statusCode ?? response?.httpStatus;
  const shown = operation === 'RETRIEVE' || operation === 'CREATE' ? text(response?.content) : '';
  return `${what}${status === undefined ? '' : `: ${String(status)}`} ${shown}`.trimEnd();
}

function text(content: unknown): string {
  const whole = content === undefined ? '' : JSON.stringify(content);
  return whole.length > 600 ? `${whole.slice(0, 600)}…` : whole;
}
