import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { select, listTests } from '../../steps/run/plan';
import { runAgainst } from './run-against';
import { hostileCse } from './server';

const group = ['TP/oneM2M/CSE/SWC/CRE'];

void describe('a CSE that dies half way', () => {
  void it(
    'is noticed after a few requests, and leaves the other tests inconclusive',
    { timeout: 60_000 },
    async (t) => {
      const cse = await hostileCse('http://127.0.0.1:1');
      t.after(() => cse.close());
      let died: Promise<void> | undefined;
      const { tests, requests, notices } = await runAgainst(cse.url, group, 2, (event) => {
        if (event.kind === 'finished' && event.done === 3) died ??= cse.die();
      });
      assert.equal(tests.length, select(listTests(), group).length);
      const judged = tests.filter(({ verdict }) => verdict === 'pass');
      const open = tests.filter(({ verdict }) => verdict === 'inconclusive');
      assert.ok(judged.length >= 2 && judged.length + open.length === tests.length);
      const untried = open.filter(({ exchanges }) => exchanges.length === 0);
      assert.ok(untried.length >= tests.length - 8, `${String(untried.length)} of ${String(tests.length)}`);
      for (const { reason } of untried) assert.match(reason ?? '', /^the IUT no longer answers: no server answers at /);
      assert.match(notices.join(), /the IUT no longer answers: .*; the tests that were left came to no verdict/);
      assert.ok(requests < 200, String(requests));
    },
  );
});
