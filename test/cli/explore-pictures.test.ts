import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { cli } from './harness';

test('explore --pictures writes the diagrams and the page', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  try {
    const { status, out } = await cli('explore', '--pictures', path.join(folder, 'deep', 'er'), '--json');
    assert.equal(status, 0);
    const { pictures } = JSON.parse(out) as { pictures: string[] };
    assert.deepEqual(
      pictures.map((file) => path.basename(file)).sort(),
      readdirSync(path.join(folder, 'deep', 'er')).sort(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('explore --pictures says which folder cannot be written', async () => {
  const { status, err } = await cli('explore', '--pictures', '/proc/pictures');
  assert.equal(status, 2);
  assert.match(err, /--pictures \/proc\/pictures: cannot be written/u);
});
