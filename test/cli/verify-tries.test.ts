import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp } from '../../cse/http-server';
import type { Verified } from '../../cli/commands/verify';
import { writeManifest } from '../../reports/bundle/manifest';
import type { Results } from '../../reports/results';
import { faultOf } from '../../selftest/faults';
import { buildVariant } from '../../selftest/variant';
import { defaultProfile } from '../../wire/load-profile';
import { cli } from './harness';

const id = 'TP/oneM2M/CSE/SWC/UPD/010';
const scratch = mkdtempSync(path.join(tmpdir(), 'tries-'));
const notifier = httpNotifier();
const lawful = buildVariant({}, realClock, notifier, defaultProfile);
const faulty = buildVariant(faultOf('conflict-on-update/removed')?.variant ?? {}, realClock, notifier, defaultProfile);

/** How many tries of a test meet the faulty CSE, before the lawful one takes over; they are told apart by their requests. */
let bad = 0;
let met: readonly string[] = [];
let server: Awaited<ReturnType<typeof serveHttp>>;

before(async () => {
  server = await serveHttp({
    profile: defaultProfile,
    handle: (request) => {
      const [session = ''] = request.requestId.split('-');
      if (session !== 'preflight' && !met.includes(session)) met = [...met, session];
      return (met.indexOf(session) < bad ? faulty : lawful).handle(request);
    },
  });
});
after(async () => {
  await server.close();
  lawful.close();
  faulty.close();
  await notifier.close();
  rmSync(scratch, { recursive: true });
});

/** Runs the test, up to three times, against a CSE that does wrong in the first of them. */
async function run(
  name: string,
  wrong: number,
): Promise<{ readonly dir: string; readonly result: Results['tests'][0] }> {
  const dir = path.join(scratch, name);
  const iut = path.join(scratch, `${name}.json`);
  const timing = { responseMs: 10_000, settleMs: 500, pollMs: 20, expiryMs: 3000 };
  writeFileSync(iut, JSON.stringify({ baseUrl: server.url, cseBaseName: 'cse-in', originator: 'CAdmin', timing }));
  [bad, met] = [wrong, []];
  const { status, err } = await cli('run', '--iut', iut, '--only', id, '--retries', '2', '--out', dir);
  assert.equal(status, 1, err);
  const { tests } = JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')) as Results;
  return { dir, result: tests[0]! };
}

async function verified(dir: string): Promise<Verified & { readonly status: number }> {
  const { status, out } = await cli('verify', dir, '--json');
  return { ...(JSON.parse(out) as Verified), status };
}

/** The bundle with a change, under a manifest made anew. */
function forged(dir: string, name: string, change: (dir: string) => void): string {
  const copy = path.join(scratch, name);
  cpSync(dir, copy, { recursive: true });
  change(copy);
  writeManifest(copy, { name: 'campaign-tester', version: '0' }, ['results.json', 'report.html', 'junit.xml']);
  return copy;
}

const evidence = (dir: string, number: number): string =>
  path.join(dir, 'evidence', `${id.replaceAll('/', '-')}~${String(number)}.ndjson.gz`);

test('each try of a test that fails in all of them is judged again', async () => {
  const { dir, result } = await run('failing', Infinity);
  assert.deepEqual(result.tries, ['fail', 'fail', 'fail']);
  const { status, differences } = await verified(dir);
  assert.deepEqual([status, differences], [0, []]);
  const gone = forged(dir, 'gone', (copy) => {
    rmSync(evidence(copy, 3));
  });
  assert.equal((await verified(gone)).status, 1);
  const altered = forged(dir, 'altered', (copy) => {
    const text = gunzipSync(readFileSync(evidence(copy, 2))).toString();
    assert.match(text, /"statusCode":2004/);
    writeFileSync(evidence(copy, 2), gzipSync(text.replaceAll('"statusCode":2004', '"statusCode":4000')));
  });
  const found = await verified(altered);
  assert.equal(found.status, 1);
  assert.equal(found.differences[0]?.test, id);
});

test('a test that came out in two ways is unstable again', async () => {
  const { dir, result } = await run('unstable', 1);
  assert.deepEqual([result.verdict, result.tries, result.unstable], ['fail', ['fail', 'pass'], true]);
  const { status, differences } = await verified(dir);
  assert.deepEqual([status, differences], [0, []]);
});
