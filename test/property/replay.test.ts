import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { campaignHooks } from '../../cse/campaign/hooks';
import { defaultCampaignPolicy } from '../../cse/campaign/policy';
import { realClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp } from '../../cse/http-server';
import { defaultResourcePolicy } from '../../cse/policy';
import type { History } from '../../generators/history';
import type { CounterexampleFile } from '../../reports/counterexample-file';
import { defaultProfile } from '../../wire/load-profile';
import { cli } from '../cli/harness';
import { missing, tableWith } from '../../selftest/rule-changes';
import { create, historyOf } from '../../selftest/by-hand';

/** Two enabled campaigns on one node: the second has to be refused. */
const conflict = historyOf([create([0]), create([0], {}, 1)], { nodes: ['open'], campaigns: 2 });

const folder = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));

function saved(name: string, history: History, statement: string): string {
  const file: CounterexampleFile = {
    schema: 1,
    tool: { name: 'campaign-tester', version: '0.0.0' },
    test: 'TP/oneM2M/CSE/SWC/PRP/001',
    property: 'any history',
    seed: 1,
    run: 0,
    history,
    failure: { statements: [statement], message: 'the CREATE was accepted', expected: 'an error', observed: '2001' },
  };
  const where = path.join(folder, name);
  writeFileSync(where, JSON.stringify(file));
  return where;
}

/** A CSE that forgets to look for conflicts. */
async function faulty(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const notifier = httpNotifier();
  const cse = new Cse({
    clock: realClock,
    notifier,
    profile: defaultProfile,
    policy: defaultResourcePolicy,
    extensions: [
      (services) => campaignHooks(services, defaultCampaignPolicy, tableWith(missing('conflict-on-create')), 1002),
    ],
  });
  const server = await serveHttp(cse);
  const close = async (): Promise<void> => {
    await server.close();
    cse.close();
    await notifier.close();
  };
  return { url: server.url, close };
}

describe('replay', () => {
  let iut: Awaited<ReturnType<typeof faulty>>;
  before(async () => {
    iut = await faulty();
  });
  after(async () => {
    await iut.close();
    rmSync(folder, { recursive: true });
  });

  it('says that the same failure came again, with what shows it', async () => {
    const file = saved('same.json', conflict, '10.2.28.3.1#10');
    const { status, out } = await cli('replay', file, '--target', iut.url);
    assert.equal(status, 1, out);
    assert.match(out, /^Scenario: a counterexample of "any history"\n {2}Given node "A"\n/u);
    assert.match(out, /^ {2}broken +10\.2\.28\.3\.1#10 /mu);
    assert.match(out, /^ {2}curl +curl -i -X POST /mu);
    assert.match(out, /^The same failure came again\.$/mu);
  });

  it('tells another failure from the saved one', async () => {
    const file = saved('other.json', conflict, '10.2.28.1#07');
    const { status, out } = await cli('replay', file, '--target', iut.url, '--json');
    const said = JSON.parse(out) as { outcome: string; failure: { statements: string[] }; exchanges: unknown[] };
    assert.equal(status, 1);
    assert.deepEqual([said.outcome, said.failure.statements[0]], ['other', '10.2.28.3.1#10']);
    assert.ok(said.exchanges.length > 0);
  });

  it('says that no failure came', async () => {
    const file = saved('none.json', conflict, '10.2.28.3.1#10');
    const { status, out } = await cli('replay', file, '--target', 'model');
    assert.equal(status, 0, out);
    assert.match(out, /^No failure came: 2 commands played\.$/mu);
  });

  it('does not judge what it cannot reach', async () => {
    const file = saved('gone.json', conflict, '10.2.28.3.1#10');
    const { status, out } = await cli('replay', file, '--target', 'http://127.0.0.1:1');
    assert.equal(status, 3);
    assert.match(out, /^Not judged: the CSEBase could not be retrieved: .+$/mu);
  });

  it('runs one test of the suite again', async () => {
    const { status, out } = await cli('replay', 'TP/oneM2M/CSE/SWC/DEL/001', '--target', 'model', '--out', folder);
    assert.equal(status, 0, out);
    assert.match(out, /^1 test$/mu);
  });

  it('refuses what is neither a file nor a test, in one line', async () => {
    const none = path.join(folder, 'none-there.json');
    for (const [what, message] of [
      [none, `campaign-tester: ${none}: there is no such file\n`],
      [
        'TP/no/such',
        `campaign-tester: replay expected the file of a counterexample, a feature file or a test id, found 'TP/no/such', which is neither\n`,
      ],
    ] as const) {
      const { status, out, err } = await cli('replay', what);
      assert.deepEqual([status, out, err], [2, '', message]);
    }
  });
});
