import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { changesBetween } from '../../reports/comparison/change';
import { comparisonHtml } from '../../reports/comparison/comparison-html';
import { holdAgainst, readKnownFailures } from '../../reports/comparison/known-failures';
import { sideBySide } from '../../reports/comparison/side-by-side';
import type { Verdict } from '../../reports/results';
import { cli } from '../cli/harness';
import { failure, hostile, results, testResult } from './fixture';

const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

const id = (n: number) => `TP/oneM2M/CSE/SWC/DEL/00${String(n)}`;
const prints = { suite: 'a', tool: 'b', profile: 'c', iut: 'd', description: 'e' };
const runOf = (...verdicts: readonly (Verdict | undefined)[]) => ({
  ...results(
    verdicts.flatMap((verdict, at) =>
      verdict === undefined
        ? []
        : [testResult({ id: id(at + 1), verdict, failures: verdict === 'fail' ? [failure()] : [] })],
    ),
  ),
  fingerprints: prints,
});
const file = (name: string, value: unknown): string => {
  writeFileSync(path.join(scratch, name), JSON.stringify(value));
  return path.join(scratch, name);
};

describe('a run and an earlier one', () => {
  const before = runOf('pass', 'fail', 'fail', 'pass', 'pass', undefined);
  const now = runOf('fail', 'pass', 'fail', 'inconclusive', undefined, 'fail');

  it('are told apart test by test', () => {
    const changes = changesBetween(before, now);
    const ids = (list: readonly { readonly test: string }[]) => list.map(({ test }) => test);
    assert.deepEqual(ids(changes.newlyFailing), [id(1), id(6)]);
    assert.deepEqual(ids(changes.newlyPassing), [id(2)]);
    assert.deepEqual(ids(changes.stillFailing), [id(3)]);
    assert.deepEqual(ids(changes.noLongerJudged), [id(4)]);
    assert.deepEqual([ids(changes.gone), ids(changes.added)], [[id(5)], [id(6)]]);
  });

  for (const part of ['suite', 'tool', 'profile', 'iut', 'description'] as const)
    it(`says when the ${part} is another`, () => {
      const other = { ...now, fingerprints: { ...prints, [part]: 'x' } };
      assert.equal(changesBetween(before, other).causes.length, 1);
      assert.match(changesBetween(before, other).causes[0] ?? '', /another/);
    });

  it('gives an exit status for CI', async () => {
    const old = file('old.json', before);
    const status = async (...verdicts: readonly (Verdict | undefined)[]) =>
      (await cli('report', file('now.json', runOf(...verdicts)), '--baseline', old, '--out', path.join(scratch, 'o')))
        .status;
    assert.equal(await status('pass', 'fail', 'fail', 'pass', 'pass'), 0);
    assert.equal(await status('fail', 'fail', 'fail', 'pass', 'pass'), 1);
    assert.equal(await status('pass', 'fail', 'fail', 'error', 'pass'), 3);
  });
});

describe('known failures', () => {
  const entry = (n: number, expires?: string) => ({ test: id(n), reason: 'ticket 7', ...(expires && { expires }) });

  it('are told apart; one that passes or has expired is an error', () => {
    const run = runOf('fail', 'pass', 'fail', 'fail');
    const found = holdAgainst(run, [entry(1, '2026-05-01'), entry(2), entry(3, '2026-04-30')], '2026-05-01');
    assert.deepEqual(
      found.known.map(({ test }) => test),
      [id(1)],
    );
    assert.deepEqual(found.unknown, [id(3), id(4)]);
    assert.equal(found.problems.length, 2);
  });

  it('cover whatever breaks a statement', () => {
    const [statement = ''] = failure().statements;
    assert.deepEqual(holdAgainst(runOf('fail', 'fail'), [{ statement, reason: 'x' }], '2026-05-01').unknown, []);
  });

  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{}, /knownFailures/],
    [{ knownFailures: [{ test: id(1) }] }, /reason/],
    [{ knownFailures: [{ test: 'TP/oneM2M/CSE/SWC/XXX/001', reason: 'x' }] }, /id of a test/],
    [{ knownFailures: [{ reason: 'x' }] }, /either test or statement/],
    [{ knownFailures: [{ ...entry(1), expires: '2026-02-30' }] }, /a date/],
    [{ knownFailures: [{ ...entry(1), expire: '2026-02-20' }] }, /expire/],
  ];
  for (const [value, message] of wrong)
    it(`that are malformed are refused: ${JSON.stringify(value)}`, () => {
      const read = readKnownFailures(file('known.json', value), (one) => one === id(1));
      assert.match('error' in read ? read.error : '', message);
    });

  it('make a run with nothing else failing end with 0', async () => {
    const run = file('run.json', runOf('fail', 'pass'));
    const status = async (...entries: unknown[]) => {
      const known = file('list.json', { knownFailures: entries });
      return (await cli('report', run, '--known-failures', known, '--out', path.join(scratch, 'k'))).status;
    };
    assert.equal(await status(entry(1)), 0);
    assert.equal(await status(), 1);
    assert.equal(await status(entry(1), entry(2)), 1);
  });
});

describe('several implementations', () => {
  it('are each held against the baseline under their own name', async () => {
    const [a, b] = [file('a.json', runOf('pass')), file('b.json', runOf('fail'))];
    const { status, out } = await cli('report', a, b, '--baseline', a, '--out', path.join(scratch, 'held'));
    assert.equal(status, 1);
    assert.match(out, /## 1 `A CSE`\n\nNo verdict has changed\.[^]*## 2 `A CSE`\n\n### Newly failing \(1\)/);
  });

  const beside = sideBySide([runOf('pass'), { ...runOf('fail'), target: { kind: 'iut', name: hostile } }]);

  it('stand side by side, with what differs marked', () => {
    assert.ok(beside.rows.some(({ differ }) => differ));
    assert.ok(beside.rows.every(({ verdicts }) => verdicts.length === 2));
  });

  it('are a page in which their names are text', () => {
    const page = comparisonHtml(beside);
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /default-src 'none'/);
  });

  it('are compared by report, which writes what each of its formats is', async () => {
    const out = path.join(scratch, 'many');
    const [a, b] = [file('a.json', runOf('pass')), file('b.json', runOf('fail'))];
    const formats = 'html,junit,markdown,csv,badge,messages';
    const { status, out: told } = await cli('report', a, b, '--out', out, '--format', formats, '--json');
    assert.equal(status, 0);
    const { files } = JSON.parse(told) as { files: string[] };
    assert.equal(files.length, 2 * 7 + 2);
    for (const one of files) assert.ok(readFileSync(one).length > 0);
    const page = readFileSync(path.join(out, 'comparison.html'), 'utf8').replaceAll('&#x2F;', '/');
    const links = [...page.matchAll(/href="([^"#]*)#?([^"]*)"/gu)];
    assert.ok(links.length > 2);
    for (const [, address = '', fragment = ''] of links) {
      const report = readFileSync(path.join(out, decodeURIComponent(address)), 'utf8');
      assert.ok(fragment === '' || report.includes(`id="${decodeURIComponent(fragment)}"`), fragment);
    }
    assert.equal((await cli('report', a, '--format', 'pdf')).status, 2);
  });
});
