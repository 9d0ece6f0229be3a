import { catalogue } from '../../spec/catalogue';
import { listTests } from '../../steps/run/plan';
import type { FaultOutcome } from '../examine';
import type { Matrix } from '../summary';

/** A test id without what all have in common. */
export const shortId = (test: string): string => test.replace('TP/oneM2M/CSE/SWC/', '');

const notes: Readonly<Record<Matrix['basis'], string>> = {
  every: 'Every test was run on every fault that can be seen.',
  likeliest:
    'Each fault was left with the first test that killed it, and a few more tests were tried; with --full every test is run on each.',
  none: 'Each fault was left with the first test that killed it; with --full every test is run on each.',
};

/** A matrix for each clause or table, with the tests that see faults of its statements: one for all would be mostly empty. */
export function matrixView({ basis, statements }: Matrix, faults: readonly FaultOutcome[]) {
  const texts = new Map<string, string>(catalogue.map(({ id, text }) => [id, text]));
  const titles = new Map(listTests().map(({ id, title }) => [id, title]));
  const alive = faults.filter(({ outcome }) => outcome === 'alive');
  const clauses = [...new Set(statements.map(({ id }) => clauseOf(id)))];
  return {
    matrixNote: notes[basis],
    clauses: clauses.map((name) => {
      const own = statements.filter(({ id }) => clauseOf(id) === name);
      const tests = [...new Set(own.flatMap((one) => Object.keys(one.tests)))].sort();
      return {
        name,
        tests: tests.map((id) => ({ id, title: titles.get(id) ?? '', short: shortId(id) })),
        statements: own.map(({ id, faults: count, tests: seen }) => ({
          id,
          text: texts.get(id) ?? '',
          faults: count,
          unseen: alive.filter((fault) => fault.statements[0] === id).length || '',
          cells: tests.map((test) => ({ number: seen[test] ?? '', title: `${id} ${shortId(test)}` })),
        })),
      };
    }),
  };
}

/** The clause of a statement; the rows of a table are one. */
function clauseOf(id: string): string {
  return id.replace(/[/#].*$/u, '');
}
