import { readFileSync } from 'node:fs';
import path from 'node:path';
import Mustache from 'mustache';
import { visible } from '../../reports/visible';
import { isDiagnosed, type FaultOutcome } from '../examine';
import { isProven, type SelftestResult } from '../summary';

/** The result of a selftest as one HTML file without script, which needs nothing else. */
export function selftestPage(result: SelftestResult): string {
  const template = readFileSync(path.join(__dirname, 'selftest.mustache'), 'utf8');
  const proven = isProven(result.summary, result.problems.length);
  return Mustache.render(template, {
    headline: proven
      ? 'The suite sees what it should, and nothing else'
      : 'The suite has missed something, or seen too much',
    tone: proven ? 'good' : 'bad',
    figures: figures(result),
    sections: sections(result).filter(({ rows }) => rows.length > 0),
    ...matrixView(result),
    faults: result.faults.map(faultView),
  });
}

function figures({ summary }: SelftestResult) {
  const { faults, killed, alive, equivalent, diagnosed, lawful, falseAlarms, durationMs } = summary;
  return [
    { name: 'faulty CSEs', value: faults, note: 'each with one mistake' },
    { name: 'killed', value: killed, note: 'a test failed' },
    { name: 'rightly diagnosed', value: diagnosed, note: 'the first statement named is one that the fault breaks' },
    { name: 'alive', value: alive, note: 'no test failed' },
    { name: 'equivalent', value: equivalent, note: 'nobody can see the fault from outside, as far as was searched' },
    { name: 'lawful CSEs', value: lawful, note: 'each takes liberties that the text gives' },
    { name: 'false alarms', value: falseAlarms, note: 'lawful CSEs that a test has failed' },
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

function sections({ faults, lawful, matrix, problems }: SelftestResult): readonly Section[] {
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
      title: 'Seen by one test alone',
      note: 'Statements whose faults only one test sees.',
      columns: ['statement', 'test'],
      rows: matrix.single.map(({ statement, test }) => row(statement, test)),
    },
    {
      title: 'Tests that kill nothing',
      note: 'What are they for? They may be about what no fault touches yet.',
      columns: ['test'],
      rows: matrix.idle.map((test) => row(test)),
    },
  ];
}

const short = (test: string): string => test.replace('TP/oneM2M/CSE/SWC/', '');

function matrixView({ matrix }: SelftestResult) {
  const tests = [...new Set(matrix.statements.flatMap((one) => Object.keys(one.tests)))].sort();
  return {
    matrixNote: matrix.complete
      ? 'Every test was run on every fault that can be seen.'
      : 'Each fault was left with the first test that killed it; with --full every test is run on each.',
    tests: tests.map(short),
    statements: matrix.statements.map(({ id, faults, tests: seen }) => ({
      id,
      faults,
      cells: tests.map((test) => ({ number: seen[test] ?? '', title: `${id} ${short(test)}` })),
    })),
  };
}

function faultView(fault: FaultOutcome) {
  const { id, mistake, outcome, killedBy, named = '', requests } = fault;
  const bad = outcome === 'alive' || (outcome === 'killed' && !isDiagnosed(fault));
  return { id, mistake, outcome, bad, test: short(killedBy[0] ?? ''), named, requests };
}
