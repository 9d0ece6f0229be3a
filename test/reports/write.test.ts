import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { prepareOutput } from '../../reports/prepare-output';
import { writeReports } from '../../reports/write';
import { results, testResult } from './fixture';

const scratch = mkdtempSync(path.join(tmpdir(), 'reports-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

test('writes three files that only their owner reads, over older ones', () => {
  const dir = path.join(scratch, 'deep', 'out');
  assert.deepEqual(prepareOutput(dir), { ok: true });
  writeFileSync(path.join(dir, 'junit.xml'), 'old', { mode: 0o644 });
  const all = results([testResult()]);
  assert.equal(writeReports(all, dir).ok, true);
  assert.deepEqual(readdirSync(dir).sort(), ['junit.xml', 'report.html', 'results.json']);
  for (const name of readdirSync(dir)) assert.equal(statSync(path.join(dir, name)).mode & 0o777, 0o600, name);
  assert.deepEqual(JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')), all);
});

test('a folder that cannot be is said at once, with the option', () => {
  const file = path.join(scratch, 'file');
  writeFileSync(file, '');
  const prepared = prepareOutput(path.join(file, 'out'));
  assert.match(
    prepared.ok ? '' : prepared.message,
    /^--out: cannot write to the folder '.*' \(a part of the path is a file, ENOTDIR\)$/u,
  );
  const written = writeReports(results([]), path.join(file, 'out'));
  assert.equal(written.ok, false);
});
