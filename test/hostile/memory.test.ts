import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Results } from '../../reports/results';
import { projectRoot } from '../../steps/run/plan';
import { hostileTiming } from './run-against';
import { hostileCse } from './server';
import { ways } from './ways';

const heavy = ['endless-body', 'gzip-bomb', 'brotli-bomb', 'deeply-nested', 'a-million-values', 'hundred-megabytes'];

/** Runs the command in a process of its own; gives its output. */
function run(args: readonly string[], peakFile: string): Promise<string> {
  const preload = path.join(projectRoot, 'test', 'hostile', 'peak.cjs');
  const tool = path.join(projectRoot, 'bin', 'campaign-tester');
  const env = { ...process.env, PEAK_FILE: peakFile };
  return new Promise((resolve) => {
    execFile(process.execPath, ['-r', preload, tool, ...args], { env }, (_error, out, err) => {
      resolve(out + err);
    });
  });
}

void describe('a CSE that sends more than anybody can hold', () => {
  void it('takes less than 300 MB of a run', { timeout: 120_000 }, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
    const cse = await hostileCse('http://127.0.0.1:1');
    t.after(async () => {
      await cse.close();
      rmSync(folder, { recursive: true });
    });
    cse.behave(...ways.filter(({ id }) => heavy.includes(id)));
    const iut = path.join(folder, 'iut.json');
    const facts = { baseUrl: cse.url, cseBaseName: 'cse-in', cseId: '/id-in', originator: 'CAdmin' };
    writeFileSync(iut, JSON.stringify({ ...facts, timing: { ...hostileTiming, responseMs: 3000 } }));
    const peak = path.join(folder, 'peak');
    const said = await run(['run', '--iut', iut, '--out', folder, '--only', 'TP/oneM2M/CSE/SWC/ROC'], peak);
    const { tests } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as Results;
    const reasons = tests.map(({ reason }) => reason ?? '').join('\n');
    for (const came of [
      /is larger than/,
      /unpacked \(gzip\)/,
      /unpacked \(br\)/,
      /nested deeper/,
      /more than \d+ values/,
    ])
      assert.match(reasons, came);
    assert.ok(Number(readFileSync(peak, 'utf8')) < 300e6, readFileSync(peak, 'utf8'));
    assert.doesNotMatch(said, /\n\s+at /);
  });
});
