import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Results } from '../../reports/results';

const tool = path.join(__dirname, '..', '..', 'bin', 'campaign-tester');
const scratch = mkdtempSync(path.join(tmpdir(), 'cli-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

/** Starts the tool as users do, in a folder that is not the project's. */
function start(...argv: readonly string[]): {
  child: ChildProcess;
  ended: Promise<number | null>;
  said: (text: RegExp) => Promise<RegExpExecArray>;
} {
  const child = spawn(process.execPath, [tool, ...argv], { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let heard = '';
  child.stdout.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  const said = async (text: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = text.exec(heard);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended without saying ${String(text)}: ${heard}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, said };
}

test('serve says where it is, answers, and ends cleanly', async () => {
  const { child, ended, said } = start('serve', '--port', '0', '--json', '--cse-id', 'mine', '--cse-base', 'base');
  const served = JSON.parse((await said(/^\{.*\}\n/u))[0]) as Record<string, string>;
  assert.deepEqual(Object.keys(served), ['url', 'cseBaseName', 'cseId', 'originator']);
  assert.equal(served['cseId'], '/mine');
  const headers = { 'X-M2M-Origin': 'CAdmin', 'X-M2M-RI': '1', 'X-M2M-RVI': '4', Accept: 'application/json' };
  const answer = await fetch(`${served['url'] ?? ''}/base`, { headers });
  assert.equal(answer.headers.get('x-m2m-rsc'), '2000');
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});

test('an interrupt ends a run early: what was found is written, and the status is 3', async () => {
  const { child, ended, said } = start('run', '--out', 'out', '--parallel', '1');
  await said(/\[ *2\//u);
  // A terminal and npm both send it: that is one Ctrl-C.
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGINT');
  assert.equal(await ended, 3);
  const { run, tests } = JSON.parse(readFileSync(path.join(scratch, 'out', 'results.json'), 'utf8')) as Results;
  assert.equal(run.interrupted, 'the run was interrupted');
  assert.ok(tests.length >= 2);
});
