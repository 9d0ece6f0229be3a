import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitStatus, headline } from '../../reports/exit-status';
import type { Verdict } from '../../reports/results';
import { results, testResult } from './fixture';

const all: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'notApplicable', 'error'];

/** Literally what the contract says, over a set of verdicts. */
function contract(found: readonly Verdict[], interrupted: boolean): number {
  if (found.includes('fail')) return 1;
  if (interrupted || found.includes('error') || found.includes('inconclusive')) return 3;
  return found.includes('pass') ? 0 : 3;
}

const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_verdict, i) => bits & (1 << i)));

for (const found of subsets) {
  for (const interrupted of [false, true]) {
    test(`exit status of [${found.join(' ')}]${interrupted ? ', interrupted' : ''}`, () => {
      const plain = results(found.map((verdict, i) => testResult({ id: `TP/${i}`, verdict })));
      const run = interrupted ? { ...plain.run, interrupted: 'by the user' } : plain.run;
      const status = exitStatus({ ...plain, run });
      assert.equal(status, contract(found, interrupted));
      assert.equal(headline({ ...plain, run }).conforms, { 0: 'yes', 1: 'no', 2: '', 3: 'unknown' }[status]);
    });
  }
}
