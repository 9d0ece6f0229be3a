import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Results } from '../../reports/results';
import { parseResults } from '../../reports/parse-results';
import { catalogue } from '../../spec/catalogue';
import { loadIut } from '../../targets/iut';
import { cli } from './harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'cli-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

const read = (name: string): Results =>
  JSON.parse(readFileSync(path.join(scratch, name, 'results.json'), 'utf8')) as Results;

test('clauses --json lists every statement with the promised fields', async () => {
  const { status, out } = await cli('clauses', '--json');
  assert.equal(status, 0);
  const { statements } = JSON.parse(out) as { statements: Record<string, unknown>[] };
  assert.equal(statements.length, catalogue.length);
  for (const statement of statements) {
    for (const field of ['id', 'clause', 'place', 'force', 'text', 'testable', 'reason', 'tests']) {
      assert.ok(field in statement, `${String(statement['id'])} lacks ${field}`);
    }
  }
});

test('clauses --only takes a clause prefix', async () => {
  const { out } = await cli('clauses', '--json', '--only', '10.2.28.3');
  const { statements } = JSON.parse(out) as { statements: { clause: string }[] };
  assert.deepEqual(
    [...new Set(statements.map(({ clause }) => clause))],
    ['10.2.28.3.1', '10.2.28.3.2', '10.2.28.3.3', '10.2.28.3.4'],
  );
});

test('clauses --untested leaves out what a test cites, and counts all', async () => {
  const { out } = await cli('clauses', '--untested', '--json');
  const { statements } = JSON.parse(out) as { statements: { tests: readonly string[]; testable: boolean }[] };
  assert.ok(statements.some(({ testable }) => !testable));
  assert.deepEqual(
    statements.filter(({ tests }) => tests.length > 0),
    [],
  );
  const { out: text } = await cli('clauses', '--untested', '--only', '10.2.28.2');
  assert.match(text, /not testable: /u);
  assert.match(text, /\d+ covered \(\+\), \d+ without a test \(-\), \d+ not testable \(\d+\.\d %\)\n$/u);
});

test('run --json prints the same as it writes, and nothing else on stdout', async () => {
  const out = path.join(scratch, 'model');
  const ended = await cli('run', '--target', 'model', '--only', '10.2.28.3.4', '--out', out, '--seed', '5', '--json');
  const results = read('model');
  assert.deepEqual(JSON.parse(ended.out), results);
  assert.equal(ended.status, 0, ended.err);
  assert.ok('results' in parseResults(results), 'fits its schema');
  assert.equal(results.run.seed, 5);
  assert.equal(results.target.kind, 'model');
  assert.match(results.run.command, /campaign-tester run --target model --only 10\.2\.28\.3\.4/u);
});

test('report renders again what run wrote', async () => {
  const again = path.join(scratch, 'again');
  const ended = await cli('report', path.join(scratch, 'model'), '--out', again, '--json');
  assert.equal(ended.status, 0, ended.err);
  assert.deepEqual(readdirSync(again).sort(), ['junit.xml', 'report.html', 'results.json']);
  assert.deepEqual(read('again'), read('model'));
});

test('an IUT where nobody is: exit 3, one line, and results that say so', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const out = path.join(scratch, 'nobody');
  const ended = await cli('run', '--target', `http://127.0.0.1:${port}`, '--out', out);
  assert.equal(ended.status, 3);
  assert.equal(ended.out, '');
  assert.equal(ended.err.trimEnd().split('\n').length, 1, ended.err);
  const results = read('nobody');
  assert.deepEqual(results.tests, []);
  assert.equal(results.run.notices.length, 1);
});

test('init writes a description that loads, and overwrites nothing', async () => {
  const file = path.join(scratch, 'new', 'iut.json');
  assert.equal((await cli('init', file)).status, 0);
  assert.ok('iut' in loadIut(file));
  assert.ok(existsSync(path.join(scratch, 'new', 'iut.README.md')));
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const second = await cli('init', file);
  assert.equal(second.status, 2);
  assert.match(second.err, /exists already; --force overwrites it/u);
  assert.equal((await cli('init', file, '--force')).status, 0);
});

for (const target of ['model', 'reference']) {
  test(`probe finds all that the suite needs at the ${target}, and leaves nothing`, async () => {
    const { status, out, err } = await cli('probe', '--target', target, '--json');
    const found = JSON.parse(out) as {
      fit: boolean;
      findings: { id: string; outcome: string }[];
      leftBehind: string[];
    };
    assert.equal(status, 0, err);
    assert.equal(found.fit, true);
    assert.deepEqual(found.leftBehind, []);
    // Nobody knows how to try announcement but its tests.
    const open = found.findings.filter(({ outcome }) => outcome !== 'ok').map(({ id }) => id);
    assert.deepEqual(open, ['supports/announcement']);
  });
}

test('serve on a port that is taken: exit 2, one line', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const ended = await cli('serve', '--port', String(port));
  await new Promise((resolve) => server.close(resolve));
  assert.equal(ended.status, 2);
  assert.match(
    ended.err,
    new RegExp(`^campaign-tester: --port ${port}: cannot listen there \\(the port is in use, EADDRINUSE\\)\n$`, 'u'),
  );
});
