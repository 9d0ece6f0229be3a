import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = path.join(__dirname, '..', '..');

const scratch = mkdtempSync(path.join(tmpdir(), 'interrupt-'));
const sent = path.join(scratch, 'sent');
after(() => {
  rmSync(scratch, { recursive: true });
});

/**
 * A process that is busy after the first signal until the second was sent, and for longer than two signals of one key are apart.
 * What it says when it is ready comes after the time of one key, since that is due before.
 */
const busy = `
  const { existsSync } = require('node:fs');
  const { onInterrupt } = require(${JSON.stringify(path.join(root, 'cli', 'interrupt'))});
  setInterval(() => undefined, 1000);
  onInterrupt(() => {
    process.stdout.write('first ');
    const began = performance.now();
    const past = () => performance.now() - began;
    while (past() < 1000 || (past() < 60000 && !existsSync(${JSON.stringify(sent)})));
    setTimeout(() => setImmediate(() => process.stdout.write('ready')), 600);
  });
  process.stdout.write('listens ');`;

test('a signal that came while the first was dealt with is the same key; one that comes later ends the process', async () => {
  const child = spawn(process.execPath, ['-r', path.join(root, 'scripts', 'register.cjs'), '-e', busy], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const over = once(child, 'exit').then(() => [undefined]);
  let heard = '';
  const said = async (word: string): Promise<void> => {
    while (!heard.includes(word)) {
      const [chunk] = (await Promise.race([once(child.stdout, 'data'), over])) as [Buffer | undefined];
      assert.ok(chunk, `it ended without '${word}'`);
      heard += String(chunk);
    }
  };
  await said('listens');
  child.kill('SIGINT');
  await said('first');
  child.kill('SIGTERM');
  writeFileSync(sent, '');
  await said('ready');
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
});
