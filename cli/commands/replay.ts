import { statSync } from 'node:fs';
import { terminalStyle, wantsColour } from '../../reports/terminal-style';
import { listLoadTests, listTests } from '../../steps/run/plan';
import type { Replayed } from '../../steps/property/replay';
import { replay as play } from '../../steps/property/replay';
import { badUsage, notJudged } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, maskedIo, type Io } from '../io';
import { openTarget, targetFacts, type OpenTarget } from '../open-target';
import type { Loaded } from '../replay/load';
import { replayFeature } from '../replay/feature';
import { loadCounterexample } from '../replay/load';
import type { ReplayOutcome } from '../replay/outcome';
import { outcomeOf } from '../replay/outcome';
import { replayText } from '../replay/text';
import { run, type RunCommandOptions } from './run';

/** The options of `replay`: those of `run` but for `--only`. */
export type ReplayOptions = Omit<RunCommandOptions, 'only'>;

/** Runs a saved counterexample, or one test of the suite, again. */
export async function replay(what: string, options: ReplayOptions, argv: readonly string[], io: Io): Promise<number> {
  if (what.endsWith('.feature')) return replayFeature(what, options, io);
  const isFile = what.endsWith('.json') || (statSync(what, { throwIfNoEntry: false })?.isFile() ?? false);
  if (isFile) return replayFile(what, options, io);
  if (listTests().some(({ id }) => id === what))
    return run({ ...options, only: [what] }, ['run', ...argv.filter((word) => word !== 'replay' && word !== what)], io);
  const load = /^(?<id>.+)\/(?<targets>[1-9]\d*)$/u.exec(what)?.groups;
  if (load !== undefined && listLoadTests([1]).some(({ id }) => id === `${load['id'] ?? ''}/1`))
    return refuse(
      io,
      `${what} is a load test: campaign-tester run --scale ${load['targets'] ?? ''} --only ${what} runs it again`,
    );
  return refuse(
    io,
    `replay expected the file of a counterexample, a feature file or a test id, found '${what}', which is neither`,
  );
}

function refuse(io: Io, message: string): number {
  complain(io, message);
  return badUsage;
}

async function replayFile(path: string, options: ReplayOptions, streams: Io): Promise<number> {
  const loaded = loadCounterexample(path);
  if ('error' in loaded) return refuse(streams, loaded.error);
  const found = await openTarget(options, loaded.profile);
  if ('error' in found) return refuse(streams, found.error);
  const { opened } = found;
  const io = maskedIo(streams, opened.target.mask);
  for (const note of loaded.notes) complain(io, note);
  const replayed = await playOn(opened, loaded, io);
  const outcome = outcomeOf(replayed, loaded.file);
  if (options.json === true) io.out(json(path, loaded, outcome, replayed));
  else {
    const style = terminalStyle(wantsColour(io.outIsTty, io.env));
    io.out(replayText(loaded, outcome, replayed, targetFacts(opened), style));
  }
  return exitStatus(outcome);
}

async function playOn(opened: OpenTarget, { file }: Loaded, io: Io): Promise<Replayed> {
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping: what was created is removed (again to exit at once)');
  });
  try {
    return await play(opened.target, file.history, interrupt.signal);
  } finally {
    stopListening();
    await opened.close();
  }
}

function json(path: string, { file }: Loaded, outcome: ReplayOutcome, replayed: Replayed): string {
  const { test, property, failure: expected } = file;
  const facts = 'played' in replayed ? playedFacts(replayed) : {};
  return `${JSON.stringify({ file: path, test, property, ...outcome, expected, ...facts }, null, 2)}\n`;
}

function playedFacts({ played, requests }: Extract<Replayed, { readonly played: unknown }>): object {
  const { commands, skipped, exchanges, leftBehind } = played;
  return { commands, skipped: skipped.length, requests, leftBehind, exchanges };
}

function exitStatus({ outcome }: ReplayOutcome): number {
  switch (outcome) {
    case 'same':
    case 'other':
      return 1;
    case 'none':
      return 0;
    case 'notJudged':
      return notJudged;
  }
}
