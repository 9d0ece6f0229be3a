import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { loadCounterexample } from '../../cli/replay/load';
import { readCounterexample } from '../../reports/counterexample-file';
import { junit } from '../../reports/junit';
import { html } from '../../reports/html';
import { parseResults } from '../../reports/parse-results';
import type { Results } from '../../reports/results';
import { terminalSummary } from '../../reports/terminal';
import { terminalStyle } from '../../reports/terminal-style';
import { writeRun } from '../../reports/write';
import { defaultProfile } from '../../wire/load-profile';
import { failure, results, testResult } from '../reports/fixture';
import { create, historyOf, report, update } from '../../selftest/by-hand';

const folder = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const history = historyOf([
  create([0], { softwareTriggerCriteria: [{ subject: 'nowhere', operator: '>', threshold: 1 }] }),
  update({ softwareTriggerCriteria: null, expirationTime: 'soon', labels: ['a'] }),
  report(0, 'SUCCESSFUL'),
  { do: 'addSchedule', campaign: 0, window: 'open' },
  { do: 'expire' },
]);

const id = 'TP/oneM2M/CSE/SWC/PRP/001';

function failed(): Results {
  const counterexample = {
    property: 'any history',
    run: 3,
    gherkin: 'Scenario: <b>bold</b>\n  When something happens',
    history,
    commands: 5,
    original: 27,
  };
  return results([testResult({ id, kind: 'property', verdict: 'fail', failures: [failure()], counterexample })]);
}

/** The saved file, with something changed. */
function changed(name: string, change: (file: Record<string, unknown>) => unknown): string {
  const saved = JSON.parse(readFileSync(path.join(folder, 'counterexamples', fileName), 'utf8')) as object;
  const file = path.join(folder, name);
  const copy = structuredClone(saved) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(change(copy) ?? copy));
  return file;
}

const fileName = 'TP-oneM2M-CSE-SWC-PRP-001.json';

describe('a counterexample', () => {
  it('is written beside the results, which name it', () => {
    const written = writeRun(failed(), folder, undefined);
    assert.ok(written.ok);
    assert.equal(written.results.tests[0]?.counterexample?.file, `counterexamples/${fileName}`);
    const saved = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as unknown;
    assert.ok('results' in parseResults(saved));
    assert.deepEqual(saved, JSON.parse(JSON.stringify(written.results)));
    assert.equal(statSync(path.join(folder, 'counterexamples', fileName)).mode & 0o777, 0o600);
  });

  it('comes back as it was', () => {
    const read = readCounterexample(path.join(folder, 'counterexamples', fileName));
    assert.ok('file' in read, JSON.stringify(read));
    const { statements, message, expected, observed } = failure();
    assert.deepEqual(read.file, {
      schema: 1,
      tool: failed().tool,
      test: id,
      property: 'any history',
      seed: testResult({}).seed,
      run: 3,
      history,
      failure: { statements, message, expected, observed },
    });
  });

  it('carries the profile of its run', () => {
    const other = path.join(folder, 'profile');
    const written = writeRun(failed(), other, { ...defaultProfile, name: 'ours' });
    assert.ok(written.ok);
    const loaded = loadCounterexample(path.join(other, 'counterexamples', fileName));
    assert.ok('profile' in loaded, JSON.stringify(loaded));
    assert.deepEqual(loaded.profile, { ...defaultProfile, name: 'ours' });
  });

  it('is gone when its test passes', () => {
    const other = path.join(folder, 'passed');
    const file = path.join(other, 'counterexamples', fileName);
    writeRun(failed(), other, undefined);
    assert.ok(statSync(file).isFile());
    writeRun(results([testResult({ id, kind: 'property' })]), other, undefined);
    assert.equal(statSync(file, { throwIfNoEntry: false }), undefined);
  });

  it('is in every report', () => {
    const { results: named } = writeRun(failed(), folder, undefined);
    const terminal = terminalSummary(named, terminalStyle(false));
    for (const text of [terminal, junit(named), html(named)]) {
      assert.match(text, /5 commands, made from 27; campaign-tester replay takes counterexamples.{1,6}TP-oneM2M/u);
      assert.match(text, /When something happens/u);
    }
    assert.doesNotMatch(html(named), /<b>bold/u);
  });
});

const malformed: readonly (readonly [string, (file: Record<string, unknown>) => unknown, RegExp])[] = [
  ['no object', () => [], /\/schema expected 1, a counterexample of this tool, found nothing$/u],
  ['another schema', (file) => ({ ...file, schema: 2 }), /\/schema expected 1, .* found 2$/u],
  ['no history', ({ history: _history, ...file }) => file, /\/history expected a value, found nothing$/u],
  ['a field too many', (file) => ({ ...file, speed: 1 }), /\/speed is not a field that is known here/u],
  [
    'an unknown deed',
    (file) => ({ ...file, history: { ...history, commands: [{ do: 'jump', then: 'rest' }] } }),
    /\/history\/commands\/0\/do expected one of .*, found "jump"$/u,
  ],
  [
    'a deed without what it needs',
    (file) => ({ ...file, history: { ...history, commands: [{ do: 'update', campaign: 0, then: 'rest' }] } }),
    /\/history\/commands\/0\/by expected a value, found nothing$/u,
  ],
  [
    'an index that is none',
    (file) => ({ ...file, history: { ...history, commands: [{ do: 'deleteNode', node: -1, then: 'rest' }] } }),
    /\/history\/commands\/0\/node expected an index from 0, found -1$/u,
  ],
  [
    'a node that the history does not have',
    (file) => ({ ...file, history: { ...history, nodes: [] } }),
    /\/history\/commands\/0 expected a node of the history \(it has 0\), found node 0$/u,
  ],
  [
    'a profile that is none',
    (file) => ({ ...file, profile: { resourceTypes: 3 } }),
    /\/profile\/resourceTypes expected .*, found 3$/u,
  ],
];

describe('a file that is no counterexample is refused in one line:', () => {
  for (const [name, change, message] of malformed)
    it(name, () => {
      const file = changed(`${name}.json`, change);
      const loaded = loadCounterexample(file);
      assert.ok('error' in loaded);
      assert.ok(loaded.error.startsWith(`${file}: `), loaded.error);
      assert.match(loaded.error, message);
      assert.doesNotMatch(loaded.error, /\n/u);
    });
});
