import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { catalogue } from '../../spec/catalogue';
import { findingKinds } from '../../explore/finding';
import { cli } from './harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'explore-'));
after(() => {
  rmSync(scratch, { recursive: true });
});
const file = (name: string, text: string): string => {
  writeFileSync(path.join(scratch, name), text);
  return path.join(scratch, name);
};
const small = ['explore', '--campaigns', '1', '--targets', '1', '--cycles', '1'] as const;

interface Told {
  readonly bounds: object;
  readonly states: number;
  readonly transitions: number;
  readonly durationMs: number;
  readonly complete: boolean;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly diff?: { readonly opened: readonly string[]; readonly closed: readonly string[] };
}

test('explore --json has the shape that is promised, and --out a draft for each finding and a file for each scenario', async () => {
  const folder = path.join(scratch, 'out');
  const { status, out } = await cli(...small, '--json', '--out', folder);
  assert.equal(status, 0);
  const told = JSON.parse(out) as Told;
  assert.deepEqual(told.bounds, { campaigns: 1, targets: 1, cycles: 1 });
  assert.equal(told.complete, true);
  assert.ok(told.states > 0 && told.transitions > told.states && told.durationMs >= 0);
  const known = new Set(catalogue.map(({ id }) => id));
  for (const { id, kind, certainty, title, statements, trace, reading } of told.findings) {
    assert.ok((findingKinds as readonly unknown[]).includes(kind), String(id));
    assert.ok(certainty === 'certain' || certainty === 'debatable', String(id));
    assert.ok(typeof title === 'string' && typeof reading === 'string' && reading !== '', String(id));
    assert.ok(
      (statements as string[]).every((one) => known.has(one)),
      String(id),
    );
    assert.ok(trace === null || (typeof trace === 'string' && trace.includes('Scenario: ')), String(id));
  }
  assert.equal(readdirSync(path.join(folder, 'change-requests')).length, told.findings.length);
  assert.equal(
    readdirSync(path.join(folder, 'findings')).length,
    told.findings.filter(({ trace }) => trace !== null).length,
  );
  assert.deepEqual(
    (JSON.parse(readFileSync(path.join(folder, 'findings.json'), 'utf8')) as Told).findings,
    told.findings,
  );
});

test('explore --without and --diff tell what a statement keeps closed', async () => {
  const { status, out } = await cli(...small, '--without', '10.2.28.3.3#04', '--diff', '--json');
  assert.equal(status, 0);
  const { diff } = JSON.parse(out) as Told;
  assert.ok(diff?.closed.includes('contradiction/lockedContent/status-enabled-content'));
  const same = await cli(...small, '--diff');
  assert.match(same.out, /closed \(0\)[^]*opened \(0\)[^]*changed \(0\)/u);
});

test('explore says when it did not look at every state', async () => {
  const { status, err } = await cli(...small, '--max-states', '5');
  assert.equal(status, 3);
  assert.match(err, /not complete: the search ended at \d+ states/u);
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['--campaigns', 'many'], /--campaigns.*whole number/u],
  [['--without', '1.2.3#04'], /--without expected the id of a statement.*'1\.2\.3#04'/u],
  [['--reading', 'nonsense=1'], /--reading .*nonsense/u],
  [['--overlay', path.join(scratch, 'none.yaml')], /--overlay .*none\.yaml cannot be read/u],
  [['--overlay', file('bad.yaml', 'rules: 7')], /--overlay .*bad\.yaml: .*rules/u],
  [['--out', path.join(file('in-the-way', ''), 'out')], /--out: cannot write/u],
];
for (const [options, message] of wrong)
  test(`explore ${options[0] ?? ''} ${path.basename(options[1] ?? '')} is bad usage`, async () => {
    const { status, err } = await cli(...small, ...options);
    assert.equal(status, 2);
    assert.match(err, message);
  });

const scenario = (...steps: readonly string[]): string =>
  ['Feature: A finding', '', '  @TP/oneM2M/CSE/SWC/FINDING/1', '  Scenario: One', ...steps, ''].join('\n');

test('replay plays a feature file, tells what was asked and answered, and gives no verdict', async () => {
  const feature = file(
    'one.feature',
    scenario('    Given node "A"', '    And an enabled campaign "C" on "A"', '    Then there is a campaign "C"'),
  );
  const { status, out } = await cli('replay', feature, '--target', 'model');
  assert.equal(status, 0, out);
  assert.match(out, /an enabled campaign "C" on "A"\n +CREATE /u);
  const { out: json } = await cli('replay', feature, '--target', 'model', '--json');
  assert.equal((JSON.parse(json) as { tests: unknown[] }).tests.length, 1);
});

test('replay says what it cannot play', async () => {
  const cases: readonly (readonly [string, number, RegExp])[] = [
    [file('unknown.feature', scenario('    Given a moose')), 3, /moose/u],
    [file('empty.feature', 'Feature: Nothing\n'), 2, /expected a scenario, found none/u],
    [path.join(scratch, 'none.feature'), 2, /expected a feature file: .*no such file/u],
    [file('broken.feature', 'nonsense'), 2, /expected a feature file/u],
  ];
  for (const [what, wanted, message] of cases) {
    const { status, out, err } = await cli('replay', what, '--target', 'model');
    assert.equal(status, wanted, `${what}: ${out}${err}`);
    assert.match(out + err, message);
    assert.doesNotMatch(err, /\n +at /u);
  }
});
