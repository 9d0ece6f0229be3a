import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { policyLines } from '../../cli/serve/policy-help';
import { supportsNotes } from '../../cli/supports';
import { listTests } from '../../steps/run/plan';
import { cli } from './harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

function description(part: object): string {
  const file = path.join(scratch, 'iut.json');
  const basic = { baseUrl: 'http://127.0.0.1:1', cseBaseName: 'cse-in', originator: 'CAdmin' };
  writeFileSync(file, JSON.stringify({ ...basic, ...part }));
  return file;
}

test('a folder that no file system would make is refused, and does not hang', async () => {
  const { status, err } = await cli('run', '--target', 'model', '--out', '/proc/campaign-tester/out');
  assert.equal(status, 2);
  assert.match(err, /^campaign-tester: --out: cannot write to the folder '[^']+' \([^)]+\)\n$/u);
});

test('a receiver that cannot listen is refused before anything is asked of the IUT', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { status, err } = await cli('probe', '--iut', description({ receiver: { port } }));
  await new Promise((resolve) => server.close(resolve));
  assert.equal(status, 2);
  assert.match(err, /^campaign-tester: \/receiver [^\n]+ \(the port is in use, EADDRINUSE\)\n$/u);
});

test('a feature that no test asks for is noted', async () => {
  const iut = description({ supports: { shedule: false } });
  const { err } = await cli('run', '--iut', iut, '--out', path.join(scratch, 'out'));
  assert.match(err, /"shedule" of \/supports \(did you mean schedule\?\)/u);
  assert.deepEqual(supportsNotes({ schedule: true, expiry: false }, listTests()), []);
});

test('the help of serve has every policy, and a rule that may not be used is refused', async () => {
  assert.ok(policyLines().includes('cancel=letFinish|cancelOperation|awaitCancellation'));
  const { status, err } = await cli('serve', '--policy', 'uses=no-such-rule');
  assert.equal(status, 2);
  assert.match(err, /--policy uses expected names .*restart-when-set-again/u);
});

test('after a usage error comes the way to the help', async () => {
  const { status, err } = await cli('run', '--nope');
  assert.equal(status, 2);
  assert.match(err, /--help/u);
});
