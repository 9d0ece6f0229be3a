import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TestResult } from '../../reports/results';
import type { TestServer } from '../targets/servers';
import { webServer } from '../targets/servers';
import { hostileTiming, runAgainst, silentTiming } from './run-against';
import { hostileCse, type HostileCse } from './server';
import { ways } from './ways';
import { silence } from './ways/silence';

/** A test whose campaign must take its UPDATE, one whose campaign must refuse it, and one that sends none. */
const [accepting, refusing, untouched] = ['ROC/01', 'UPD/002', 'CRE/002'].map((id) => `TP/oneM2M/CSE/SWC/${id}`) as [
  string,
  string,
  string,
];

/** All that a test says of its verdict. */
function said({ reason, failures }: TestResult): string {
  return [reason ?? '', ...failures.flatMap(({ message, observed }) => [message, observed])].join('\n');
}

void describe('a CSE that answers', () => {
  let elsewhere: TestServer;
  let cse: HostileCse;
  before(async () => {
    elsewhere = await webServer((_request, response) => response.end());
    cse = await hostileCse(elsewhere.url);
  });
  after(async () => {
    await cse.close();
    await elsewhere.close();
  });

  for (const way of ways)
    void it(`with ${way.id} gets a clear verdict, and other tests go on`, { timeout: 60_000 }, async () => {
      cse.behave(way);
      const timing = silence.includes(way) ? silentTiming : hostileTiming;
      const { tests, notices } = await runAgainst(cse.url, [accepting, refusing, untouched], 3, undefined, timing);
      const verdicts = Object.fromEntries(tests.map((test) => [test.id, test.verdict]));
      const all = tests.map(said).join('\n');
      assert.deepEqual(
        verdicts,
        { [accepting]: way.accepting, [refusing]: way.refusing, [untouched]: 'pass' },
        `${all} ${notices.join()}`,
      );
      for (const test of tests) {
        assert.doesNotMatch(said(test), /\n\s+at |undefined/);
        if (way.says && test.verdict === 'inconclusive') assert.match(said(test), way.says);
        assert.deepEqual(test.leftBehind, []);
      }
    });

  void it('is the only one that was talked to', () => {
    assert.equal(elsewhere.connections(), 0);
  });
});
