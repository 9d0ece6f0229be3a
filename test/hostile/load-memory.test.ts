import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Results } from '../../reports/results';
import { servedVariant } from '../../selftest/http/serve-variant';
import { projectRoot } from '../../steps/run/plan';
import { defaultProfile } from '../../wire/load-profile';

test('a campaign of 1,000 targets is judged in less than 300 MB', { timeout: 120_000 }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-memory-'));
  // The CSE runs in this process, the tester in one of its own.
  const cse = await servedVariant({}, defaultProfile);
  t.after(async () => {
    await cse.close();
    rmSync(folder, { recursive: true });
  });
  const iut = path.join(folder, 'iut.json');
  const facts = { baseUrl: cse.baseUrl, cseBaseName: 'cse-in', cseId: '/id-in', originator: 'CAdmin' };
  writeFileSync(iut, JSON.stringify({ ...facts, timing: { responseMs: 20_000, settleMs: 1000 } }));
  const peak = path.join(folder, 'peak');
  const preload = path.join(projectRoot, 'test', 'hostile', 'peak.cjs');
  const tool = path.join(projectRoot, 'bin', 'campaign-tester');
  const only = ['--only', 'TP/oneM2M/CSE/SWC/SCL/002'];
  const args = [
    '-r',
    preload,
    tool,
    'run',
    '--iut',
    iut,
    '--scale',
    '1000',
    '--parallel',
    '16',
    '--out',
    folder,
    ...only,
  ];
  await new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, PEAK_FILE: peak } }, resolve);
  });
  const { tests } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as Results;
  assert.deepEqual(
    tests.map(({ id, verdict }) => [id, verdict]),
    [['TP/oneM2M/CSE/SWC/SCL/002/1000', 'pass']],
  );
  const bytes = Number(readFileSync(peak, 'utf8'));
  assert.ok(bytes > 50e6 && bytes < 300e6, String(bytes));
});
