import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { cli } from './harness';

const folder = mkdtempSync(path.join(tmpdir(), 'clauses-text-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

/** Cells of table 9.6.76-2 are facts: a text that has no more than these is all that a test can bring along. */
const scrap = '9.6.76\nTable 9.6.76-2: Attributes\n\n\tlabels\n\t0..1 (L)\n\tRO\n';

test('clauses --text refuses what is no text of the change request', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    [path.join(folder, 'none.txt'), /cannot be read/u],
    [folder, /expected a text file/u],
    [file('empty.txt', ' \n'), /is empty/u],
    [file('binary.txt', 'abc\0def'), /binary file/u],
    [file('latin.txt', new Uint8Array([0x61, 0xe9, 0x20, 0x62])), /UTF-8/u],
    [file('other.txt', 'A gate shall open.\n'), /no sentence of the change request/u],
    [file('huge.txt', new Uint8Array(16 * 1024 * 1024 + 1)), /bytes; at most/u],
  ];
  for (const [name, message] of cases) {
    const { status, out, err } = await cli('clauses', '--text', name);
    assert.equal(status, 2, name);
    assert.match(err, message);
    assert.equal(out, '');
  }
});

test('clauses --text says what changed, and which tests are stale', async () => {
  const name = file('scrap.txt', scrap);
  const { status, out } = await cli('clauses', '--text', name, '--only', '9.6.76-2/labels#02', '--json');
  assert.equal(status, 1);
  const { statements, revision } = JSON.parse(out) as {
    statements: { id: string; tests: string[]; revision: { state: string; line: number; now: string[] } }[];
    revision: { staleTests: string[] };
  };
  const [labels] = statements;
  assert.deepEqual(
    [labels?.id, labels?.revision.state, labels?.revision.line, labels?.revision.now],
    ['9.6.76-2/labels#02', 'changed', 6, ['labels RO']],
  );
  assert.deepEqual(revision.staleTests, [...(labels?.tests ?? [])].sort());
  const { out: text } = await cli('clauses', '--text', name, '--only', '9.6.76-2/labels#01');
  assert.match(text, /1 statement: 1 unchanged, 0 moved, 0 changed/u);
});
