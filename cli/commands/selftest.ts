import { availableParallelism } from 'node:os';
import path from 'node:path';
import { prepareOutput, reason } from '../../reports/prepare-output';
import { writeFile } from '../../reports/write-file';
import { isDiagnosed } from '../../selftest/examine';
import { faultOf } from '../../selftest/faults';
import { faultsOverHttp } from '../../selftest/http/representatives';
import { selftestPage } from '../../selftest/page/page';
import type { Task } from '../../selftest/pool/task';
import { runSelftest, type SelftestProgress } from '../../selftest/run-selftest';
import { selectionError, tasksOf } from '../../selftest/selection';
import { isProven, type SelftestResult } from '../../selftest/summary';
import { badUsage, notJudged } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';

/** The options of `selftest`. */
export interface SelftestCommandOptions {
  readonly only?: readonly string[];
  readonly out: string;
  readonly seed: number;
  readonly runs: number;
  readonly parallel?: number;
  readonly full?: boolean;
  readonly list?: boolean;
  readonly sample?: number;
  readonly json?: boolean;
}

/** Tries the suite on faulty CSEs and on lawful ones; 0: it sees every fault, names it rightly, and raises no false alarm. */
export async function selftest(options: SelftestCommandOptions, io: Io): Promise<number> {
  const only = options.only ?? [];
  const wrong = selectionError({ only });
  if (wrong !== undefined) {
    complain(io, wrong);
    return badUsage;
  }
  if (options.list === true) return list(tasksOf({ only, full: true }), options.json === true, io);
  const prepared = prepareOutput(options.out);
  if (!prepared.ok) {
    complain(io, prepared.message);
    return badUsage;
  }
  const say = options.json === true ? io.err : io.out;
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping: what was found is written');
  });
  const result = await runSelftest({
    only,
    seed: options.seed,
    runs: options.runs,
    full: options.full === true,
    ...(options.sample === undefined ? {} : { sample: options.sample }),
    workers: options.parallel ?? availableParallelism(),
    signal: interrupt.signal,
    onProgress: progressTo(say, options.json === true ? io.errIsTty : io.outIsTty),
  });
  stopListening();
  return finish(result, options, io, say, interrupt.signal.aborted);
}

function list(tasks: readonly Task[], json: boolean, io: Io): number {
  const lines = tasks.map(({ kind, id }) => ({
    id,
    kind,
    mistake: (kind === 'fault' ? faultOf(id) : faultsOverHttp.find((one) => one.id === id)?.fault)?.mistake,
  }));
  if (json) io.out(`${JSON.stringify(lines, undefined, 2)}\n`);
  else io.out(lines.map(({ id, mistake = 'lawful' }) => `${id}\n    ${mistake}\n`).join(''));
  return 0;
}

/** One line that is written over in a terminal, a line for each tenth elsewhere; what is not as it should be gets its own. */
function progressTo(say: (text: string) => void, live: boolean): (progress: SelftestProgress) => void {
  const clear = live ? '\r\u001b[2K' : '';
  return ({ done, total, answer }) => {
    const odd = oddity(answer);
    if (odd !== undefined) say(`${clear}${odd}\n`);
    const tenth = Math.floor((10 * done) / total) > Math.floor((10 * (done - 1)) / total);
    if (live) say(`${clear}${String(done)}/${String(total)}  ${answer.task.id}${done === total ? clear : ''}`);
    else if (tenth)
      say(`${String(done)} of ${String(total)} ${answer.task.kind === 'further' ? 'further tries' : 'CSEs'}\n`);
  };
}

/** What a user has to look at of an answer; undefined when all is well. */
function oddity(answer: SelftestProgress['answer']): string | undefined {
  if ('problem' in answer) return `ERROR         ${answer.task.id}: ${answer.problem}`;
  if ('lawful' in answer) {
    const [first] = answer.lawful.failures;
    return first && `FALSE ALARM   ${answer.lawful.id}: ${first.test} ${first.named} ${first.message}`;
  }
  if ('served' in answer) {
    const [first] = answer.served.differences;
    return first && `OVER HTTP     ${answer.served.id}: ${first}`;
  }
  if ('further' in answer) return undefined;
  const { fault } = answer;
  if (fault.outcome === 'alive')
    return `ALIVE         ${fault.id}: ${fault.mistake} (${fault.witness ?? 'no witness'})`;
  if (fault.outcome === 'equivalent' || isDiagnosed(fault)) return undefined;
  return `MISDIAGNOSED  ${fault.id}: ${fault.killedBy[0] ?? ''} names ${fault.named ?? ''}, not ${fault.statements.join(', ')}`;
}

function finish(
  result: SelftestResult,
  options: SelftestCommandOptions,
  io: Io,
  say: (text: string) => void,
  interrupted: boolean,
): number {
  const text = `${JSON.stringify(result, undefined, 2)}\n`;
  const files = [
    ['selftest.json', text],
    ['selftest.html', selftestPage(result)],
  ] as const;
  for (const [name, content] of files) {
    try {
      writeFile(options.out, name, content);
    } catch (error) {
      complain(io, `--out: ${name} could not be written (${reason(error)})`);
    }
  }
  if (options.json === true) io.out(text);
  const { summary, matrix } = result;
  const share = summary.killed === 0 ? 100 : (100 * summary.diagnosed) / summary.killed;
  say(
    `${String(summary.faults)} faulty CSEs: ${String(summary.killed)} killed, ${String(summary.alive)} alive, ${String(summary.equivalent)} equivalent; ` +
      `a broken statement is named first for ${share.toFixed(1)} %\n` +
      `${String(summary.lawful)} lawful CSEs: ${String(summary.falseAlarms)} with false alarms\n` +
      `${String(summary.served)} faulty CSEs over HTTP: ${String(summary.servedOtherwise)} otherwise than in process\n` +
      (matrix.basis === 'none' ? '' : worthLine(result)) +
      `${(summary.durationMs / 1000).toFixed(1)} s. Reports: ${files.map(([name]) => path.join(options.out, name)).join(', ')}\n`,
  );
  if (interrupted) return notJudged;
  return isProven(summary, result.problems.length, matrix.basis === 'likeliest') ? 0 : 1;
}

/** What the tests are worth, in a line. */
function worthLine({ matrix: { idle, single, basis } }: SelftestResult): string {
  const tried = basis === 'every' ? '' : ' of the faults that they were likeliest to';
  return `${String(idle.length)} tests kill none${tried}; ${String(single.length)} statements have faults that one test alone sees\n`;
}
