import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(__dirname, '..', '..');

/** A process that is busy for longer than two signals of one key are apart, after the first. */
const busy = `
  const { onInterrupt } = require(${JSON.stringify(path.join(root, 'cli', 'interrupt'))});
  setInterval(() => undefined, 1000);
  onInterrupt(() => {
    process.stdout.write('first ');
    for (const until = performance.now() + 1000; performance.now() < until;);
    setTimeout(() => process.stdout.write('ready'), 1000);
  });
  process.stdout.write('listens ');`;

test('a signal that came while the first was dealt with is the same key; one that comes later ends the process', async () => {
  const child = spawn(process.execPath, ['-r', path.join(root, 'scripts', 'register.cjs'), '-e', busy], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  const said = async (word: string): Promise<void> => {
    while (!heard.includes(word)) heard += String(((await once(child.stdout, 'data')) as [Buffer])[0]);
  };
  await said('listens');
  child.kill('SIGINT');
  await said('first');
  child.kill('SIGTERM');
  await said('ready');
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
});
