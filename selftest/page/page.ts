import { readFileSync } from 'node:fs';
import path from 'node:path';
import Mustache from 'mustache';
import { visible } from '../../reports/visible';
import { isDiagnosed, type FaultOutcome } from '../examine';
import { isProven, type SelftestResult } from '../summary';
import { matrixView, shortId } from './matrix-view';

/** The result of a selftest as one HTML file without script, which needs nothing else. */
export function selftestPage(result: SelftestResult): string {
  const template = readFileSync(path.join(__dirname, 'selftest.mustache'), 'utf8');
  const proven = isProven(result.summary, result.problems.length, result.matrix.basis === 'likeliest');
  const { interruptedOf } = result;
  return Mustache.render(template, {
    headline:
      interruptedOf !== undefined
        ? `Interrupted: of ${String(interruptedOf)} CSEs this was found`
        : proven
          ? 'The suite sees what it should, and nothing else'
          : 'The suite has missed something, or seen too much',
    tone: proven && interruptedOf === undefined ? 'good' : 'bad',
    figures: figures(result),
    sections: sections(result).filter(({ rows }) => rows.length > 0),
    ...matrixView(result.matrix, result.faults),
    faults: result.faults.map(faultView),
  });
}

function figures({ summary }: SelftestResult) {
  const { faults, killed, alive, equivalent, diagnosed, lawful, falseAlarms, served, servedOtherwise, durationMs } =
    summary;
  return [
    { name: 'faulty CSEs', value: faults, note: 'each with one mistake' },
    { name: 'killed', value: killed, note: 'a test failed' },
    { name: 'rightly diagnosed', value: diagnosed, note: 'the first statement named is one that the fault breaks' },
    { name: 'alive', value: alive, note: 'no test failed' },
    { name: 'equivalent', value: equivalent, note: 'nobody can see the fault from outside, as far as was searched' },
    { name: 'lawful CSEs', value: lawful, note: 'each takes liberties that the text gives' },
    { name: 'false alarms', value: falseAlarms, note: 'lawful CSEs that a test has failed' },
    { name: 'faulty CSEs over HTTP', value: served, note: 'one of each kind' },
    { name: 'otherwise than in process', value: servedOtherwise, note: 'of these' },
    { name: 'seconds', value: (durationMs / 1000).toFixed(1), note: '' },
  ];
}

interface Section {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

const row = (...cells: readonly string[]) => ({ cells: cells.map(visible) });

function sections({ faults, lawful, served, matrix, problems }: SelftestResult): readonly Section[] {
  return [
    {
      title: 'Not carried out',
      note: 'The selftest itself could not go on.',
      columns: ['CSE', 'why'],
      rows: problems.map(({ id, problem }) => row(id, problem)),
    },
    {
      title: 'Alive',
      note: 'Faults that no test sees, with a history after which they could be seen.',
      columns: ['fault', 'what the CSE does', 'history'],
      rows: faults
        .filter(({ outcome }) => outcome === 'alive')
        .map(({ id, mistake, witness = 'none known' }) => row(id, mistake, witness)),
    },
    {
      title: 'False alarms',
      note: 'Tests that failed a CSE for a liberty.',
      columns: ['CSE', 'test', 'statement', 'message'],
      rows: lawful.flatMap(({ id, failures }) =>
        failures.map(({ test, named, message }) => row(id, test, named, message)),
      ),
    },
    {
      title: 'Wrongly diagnosed',
      note: 'Killed, but the first statement named is not one that the fault breaks.',
      columns: ['fault', 'breaks', 'test', 'names', 'message'],
      rows: faults
        .filter((fault) => fault.outcome === 'killed' && !isDiagnosed(fault))
        .map(({ id, statements, killedBy, named = '', message = '' }) =>
          row(id, statements.join(', '), killedBy[0] ?? '', named, message),
        ),
    },
    {
      title: 'Otherwise over HTTP',
      note: 'What comes out otherwise than in process.',
      columns: ['fault', 'difference'],
      rows: served.flatMap(({ fault, differences }) => differences.map((one) => row(fault, one))),
    },
    ...worthSections(matrix),
  ];
}

function worthSections({ basis, single, idle, tried }: SelftestResult['matrix']): readonly Section[] {
  const howFar = basis === 'every' ? '' : ' Only the likeliest faults and tests were tried; --full tries all.';
  return [
    {
      title: 'Seen by one test alone',
      note: `Statements whose faults only one test sees.${howFar}`,
      columns: ['statement', 'test'],
      rows: single.map(({ statement, test }) => row(statement, test)),
    },
    {
      title: 'Tests that kill nothing',
      note: `What are they for? They may show what a CSE may do, or be about what no fault touches yet.${howFar}`,
      columns: ['test', 'faults tried'],
      rows: idle.map((test) => row(test, (tried[test] ?? []).join(', '))),
    },
  ];
}

function faultView(fault: FaultOutcome) {
  const { id, mistake, outcome, killedBy, named = '', requests } = fault;
  const bad = outcome === 'alive' || (outcome === 'killed' && !isDiagnosed(fault));
  return { id, mistake, outcome, bad, test: shortId(killedBy[0] ?? ''), named, requests };
}
