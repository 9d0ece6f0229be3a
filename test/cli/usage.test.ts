import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { cli } from './harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'cli-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

const file = (name: string, text: string): string => {
  writeFileSync(path.join(scratch, name), text);
  return path.join(scratch, name);
};
const out = path.join(scratch, 'out');

/** Bad usage, and what the message must say: the option or field, and what was expected. */
const cases: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /Usage: campaign-tester/u],
  [['explore-x'], /unknown command 'explore-x'[^]*run, serve, clauses, explore, init, probe, report/u],
  [['run', '--nonsense'], /unknown option '--nonsense'/u],
  [['run', 'extra'], /too many arguments/u],
  [['run', '--runs', 'many'], /--runs.*whole number from 1/u],
  [['run', '--seed', '-1'], /--seed.*whole number from 0/u],
  [['run', '--scale', '0'], /--scale.*'0'.*numbers of targets from 1 to 10000, at most 10 of them/u],
  [['run', '--scale', '10,,20'], /--scale.*'10,,20'.*numbers of targets/u],
  [['run', '--scale', '10001'], /--scale.*'10001'.*numbers of targets/u],
  [['run', '--out', out, '--only', 'TP/oneM2M/CSE/SWC/SCL'], /that is a load test, and these need --scale/u],
  [['run', '--out', out, '--scale', '10', '--only', 'TP/oneM2M/CSE/SWC/SCL/001/20'], /another number of targets than/u],
  [['run', '--out', out, '--scale', '10', '--only', 'TP/oneM2M/CSE/SWC/DEL/001'], /no load test is for it/u],
  [['replay', 'TP/oneM2M/CSE/SWC/SCL/001/20'], /run --scale 20 --only .*SCL\/001\/20 runs it again/u],
  [['run', '--parallel', '0'], /--parallel.*from 1 to 64/u],
  [
    ['run', '--out', out, '--target', 'ftp://x'],
    /--target expected reference, model or an http\(s\) URL, found 'ftp:\/\/x'/u,
  ],
  [['run', '--out', out, '--target', 'model', '--iut', 'x'], /--target and --iut exclude each other/u],
  [['run', '--out', out, '--iut', path.join(scratch, 'none.json')], /none\.json: there is no such file/u],
  [['run', '--out', out, '--iut', file('bad.json', '{"baseUrl": 7}')], /bad\.json: \/\w+ expected/u],
  [['run', '--out', out, '--profile', file('p.json', '{"attributes": 7}')], /p\.json: \/attributes expected/u],
  [['run', '--out', out, '--only', '99.9'], /--only expected a clause number prefix.*'99\.9'/u],
  [['run', '--out', path.join(file('in-the-way', ''), 'out')], /--out: cannot write to the folder/u],
  [['clauses', '--only', 'nothing'], /--only expected .*'nothing'/u],
  [['serve', '--port', '70000'], /--port.*from 0 to 65535/u],
  [['serve', '--policy', 'x'], /--policy expected NAME=VALUE with one of the names readOnlyAttributes/u],
  [['serve', '--policy', '__proto__=1'], /--policy expected NAME=VALUE/u],
  [['serve', '--policy', 'nullAs=zero'], /--policy nullAs expected absent or null or empty, found 'zero'/u],
  [['serve', '--policy', 'pace=soon'], /--policy pace expected .* or a number of milliseconds/u],
  [['serve', '--cse-base', 'a/b'], /--cse-base expected a resource name/u],
  [['serve', '--originator', 'a b'], /--originator expected/u],
  [['report', path.join(scratch, 'none.json')], /there is no such file/u],
  [['report', file('r.json', '{"schema": 2}')], /r\.json: \/\w+ expected/u],
];

for (const [argv, expected] of cases) {
  test(`bad usage: ${argv.map((word) => word.replace(scratch, '')).join(' ') || '(nothing)'}`, async () => {
    const ended = await cli(...argv);
    assert.equal(ended.status, 2, ended.err);
    assert.match(ended.err, expected);
    assert.equal(ended.out, '');
    assert.doesNotMatch(ended.err, /^\s+at /mu, 'no stack trace');
  });
}

test('help and version are no errors', async () => {
  for (const argv of [['--help'], ['run', '--help'], ['--version'], ['help', 'serve']]) {
    const ended = await cli(...argv);
    assert.equal(ended.status, 0);
    assert.notEqual(ended.out, '');
    assert.equal(ended.err, '');
  }
});
