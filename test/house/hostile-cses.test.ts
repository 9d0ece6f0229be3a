import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../steps/run/plan';
import { ways } from '../hostile/ways';

test('the table of hostile CSEs has each way of the misbehaving server, with the verdicts that its test demands', () => {
  const page = readFileSync(path.join(projectRoot, 'docs', 'hostile-cses.md'), 'utf8');
  const rows = page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const ids = [...(cells[1] ?? '').matchAll(/`([a-z0-9.-]+)`/gu)].map(([, id]) => id);
    return cells.length === 7 ? ids.map((id) => [id, cells[4], cells[5]]) : [];
  });
  assert.deepEqual(
    rows,
    ways.map(({ id, accepting, refusing }) => [id, accepting, refusing]),
  );
});
