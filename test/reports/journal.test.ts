import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { journalName, olderJournalName, type BeginLine } from '../../reports/journal/lines';
import { hasEnded, readJournal, type Journal } from '../../reports/journal/read-journal';
import { beginJournal, continueJournal, type Keeping } from '../../reports/journal/write-journal';
import type { TestResult } from '../../reports/results';

const scratch = mkdtempSync(path.join(tmpdir(), 'journal-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

let folders = 0;
const folder = (): string => mkdtempSync(path.join(scratch, `${String(folders++)}-`));

const begin: BeginLine = {
  kind: 'begin',
  schema: 1,
  tool: { name: 'campaign-tester', version: '0' },
  fingerprints: { suite: 's', tool: 't', profile: 'p', iut: 'i', description: 'd' },
  target: { kind: 'iut', name: 'a CSE' },
  startedAt: '2026-01-01T00:00:00.000Z',
  seed: 7,
  command: 'campaign-tester run',
  repeat: 'campaign-tester run',
  options: { runs: 20 },
};

function result(id: string, verdict: TestResult['verdict'] = 'pass'): TestResult {
  return {
    id,
    title: 'a test',
    kind: 'scenario',
    verdict,
    statements: [],
    failures: [],
    seed: 7,
    durationMs: 1,
    exchanges: [],
    source: 'features/x.feature:1',
    liberties: [],
    command: 'campaign-tester run',
    leftBehind: [],
    steps: [],
  };
}

const come = { requests: 3, seen: { transitions: ['a-b'], rules: [], cells: [] } };
const campaign = { structured: 'cse-in/swct1', type: 'softwareCampaign', parent: 'cse-in', originator: 'CAdmin' };
const keeping: Keeping = { resources: true, stopped: () => false };

/** A run of two tests that was killed in its third. */
function killed(dir: string): void {
  const journal = beginJournal(dir, begin, false, keeping);
  journal.finished(result('one'), come);
  journal.finished(result('two', 'fail'), { ...come, requests: 5 });
  journal.making(campaign);
  journal.made({ ...campaign, id: 'x1' });
  journal.close();
}

function read(dir: string): Journal {
  const found = readJournal(dir);
  assert.ok('journal' in found, 'error' in found ? found.error : '');
  return found.journal;
}

test('what a killed run had found and made is read back, for its owner alone', () => {
  const dir = folder();
  killed(dir);
  const { results, requests, seen, left, ended } = read(dir);
  assert.deepEqual(
    results.map(({ id, verdict }) => [id, verdict]),
    [
      ['one', 'pass'],
      ['two', 'fail'],
    ],
  );
  assert.equal(requests, 5);
  assert.deepEqual(seen.transitions, ['a-b']);
  assert.deepEqual(left, [{ ...campaign, id: 'x1' }]);
  assert.equal(ended, undefined);
  assert.equal(statSync(path.join(dir, journalName)).mode & 0o777, 0o600);
});

test('a torn last line is cut off, wherever it is torn, and the run goes on behind what is whole', () => {
  const whole = folder();
  killed(whole);
  const bytes = readFileSync(path.join(whole, journalName));
  const third = bytes.indexOf('"two"');
  for (const end of [third, third + 20, bytes.indexOf('\n', third)]) {
    const dir = folder();
    writeFileSync(path.join(dir, journalName), bytes.subarray(0, end));
    const torn = read(dir);
    assert.deepEqual(
      torn.results.map(({ id }) => id),
      ['one'],
    );
    const journal = continueJournal(dir, torn.wholeBytes, keeping);
    journal.finished(result('three'), come);
    journal.ended(false);
    journal.close();
    const { results, resumed, ended } = read(dir);
    assert.deepEqual(
      results.map(({ id }) => id),
      ['one', 'three'],
    );
    assert.deepEqual([resumed, ended], [1, 'whole']);
  }
});

test('a last line of zeros, as a power cut leaves it, counts as torn', () => {
  const dir = folder();
  killed(dir);
  appendFileSync(path.join(dir, journalName), `${'\0'.repeat(40)}\n`);
  assert.equal(read(dir).results.length, 2);
});

for (const [name, content, expected] of [
  ['no file', undefined, /there is no journal/u],
  ['an empty file', '', /first line is not the beginning of a run/u],
  ['garbage', 'hello\nworld\n', /line 1: expected the beginning of a run/u],
  ['another schema', `${JSON.stringify({ ...begin, schema: 2 })}\n`, /line 1: .*schema 1/u],
  ['garbage amid it', `${JSON.stringify(begin)}\nhello\n${JSON.stringify(begin)}\n`, /line 2: expected an entry/u],
  ['two runs', `${JSON.stringify(begin)}\n${JSON.stringify(begin)}\n`, /a second run begins/u],
  ['another beginning', `{"kind":"ended","interrupted":true}\n`, /first line is not the beginning/u],
] as const)
  test(`${name} is no journal, and that is said in one line`, () => {
    const dir = folder();
    if (content !== undefined) writeFileSync(path.join(dir, journalName), content);
    const found = readJournal(dir);
    assert.ok('error' in found);
    assert.match(found.error, expected);
    assert.doesNotMatch(found.error, /\n/u);
  });

test('what came to no verdict because the run was told to stop is run again', () => {
  const dir = folder();
  const journal = beginJournal(dir, begin, false, { ...keeping, stopped: () => true });
  journal.finished(result('one', 'inconclusive'), come);
  journal.finished(result('two'), come);
  journal.ended(true);
  journal.close();
  const { results, ended } = read(dir);
  assert.deepEqual(
    results.map(({ id }) => id),
    ['two'],
  );
  assert.equal(ended, 'interrupted');
});

test('what is left is what was made, or may have been, and not removed', () => {
  const dir = folder();
  const journal = beginJournal(dir, begin, false, keeping);
  const made = (structured: string, id: string): void => {
    journal.making({ ...campaign, structured });
    journal.made({ ...campaign, structured, id });
  };
  made('removed', '1');
  journal.gone({ ...campaign, structured: 'removed', id: '1' });
  made('twice', '2');
  journal.making({ ...campaign, structured: 'twice' });
  journal.refused('twice');
  journal.making({ ...campaign, structured: 'refused' });
  journal.refused('refused');
  journal.making({ ...campaign, structured: 'unanswered' });
  journal.close();
  assert.deepEqual(
    read(dir).left.map(({ structured, id }) => [structured, id]),
    [
      ['twice', '2'],
      ['unanswered', undefined],
    ],
  );
});

test('the journal of a run that had not ended is kept beside the new one', () => {
  const dir = folder();
  killed(dir);
  beginJournal(dir, { ...begin, seed: 8 }, true, keeping).close();
  assert.equal(read(dir).begin.seed, 8);
  const older = readJournal(dir, olderJournalName);
  assert.ok('journal' in older && older.journal.left.length === 1);
});

test('its last line tells whether the run has ended', () => {
  const dir = folder();
  assert.equal(hasEnded(dir), false);
  killed(dir);
  assert.equal(hasEnded(dir), false);
  continueJournal(dir, statSync(path.join(dir, journalName)).size, { ...keeping, elapsedMs: 0 }).ended(true);
  assert.equal(hasEnded(dir), false, 'it was interrupted');
  continueJournal(dir, statSync(path.join(dir, journalName)).size, { ...keeping, elapsedMs: 0 }).ended(false);
  assert.equal(hasEnded(dir), true);
  appendFileSync(path.join(dir, journalName), '{"kind":"resu');
  assert.equal(hasEnded(dir), true, 'a torn line is none');
});

test('secrets do not get into it with what was made', () => {
  const dir = folder();
  const journal = beginJournal(dir, begin, false, { ...keeping, mask: (text) => text.replaceAll('hush', '***') });
  journal.made({ ...campaign, id: 'hush' });
  journal.close();
  assert.equal(read(dir).left[0]?.id, '***');
});
