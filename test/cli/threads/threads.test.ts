import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { openTarget } from '../../../cli/open-target';
import { TesterThreads } from '../../../cli/threads/tester-threads';
import type { Results } from '../../../reports/results';
import { listTests, select } from '../../../steps/run/plan';
import { runSuite } from '../../../steps/run/runner';
import { cli } from '../harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'threads-'));
after(() => {
  rmSync(scratch, { recursive: true });
});

/** More tests than a thread is worth its start for, none of which waits long. */
const groups = 'ROA ROB ROC ROE ROX ROY RET CON NTA NTB MAN ATT SWS SWA SWV SWM SXM SXC TBW EXN NOT'.split(' ');
const selectors = groups.map((group) => `TP/oneM2M/CSE/SWC/${group}`);
const only = selectors.flatMap((selector) => ['--only', selector]);
const tests = select(listTests(), selectors);
const alone = availableParallelism() < 2 && 'one processor has one thread';

function read(dir: string): Results {
  return JSON.parse(readFileSync(path.join(dir, 'results.json'), 'utf8')) as Results;
}

const verdicts = ({ tests: all }: Results): unknown =>
  all.map(({ id, verdict, liberties }) => [id, verdict, liberties]);

describe('the threads of the tester', { skip: alone }, () => {
  it('come to the verdicts that one test after the other comes to, and keep evidence that is judged alike', async () => {
    const found = [];
    for (const parallel of ['1', '8', '16']) {
      const dir = path.join(scratch, parallel);
      const ended = await cli('run', ...only, '--seed', '5', '--runs', '1', '--parallel', parallel, '--out', dir);
      assert.equal(ended.status, 0, ended.err);
      const results = read(dir);
      assert.equal(results.tests.length, tests.length);
      assert.equal(
        readdirSync(path.join(dir, 'evidence')).filter((name) => name.startsWith('TP-')).length,
        tests.length,
      );
      found.push(verdicts(results));
      const lanes = new Set(results.tests.map(({ timing }) => timing?.lane));
      assert.equal(lanes.size, Number(parallel));
      assert.equal((await cli('verify', dir)).status, 0);
    }
    assert.deepEqual(found[1], found[0]);
    assert.deepEqual(found[2], found[0]);
  });

  it('stop when the run is interrupted, remove what was made, and are gone on with', async () => {
    const dir = path.join(scratch, 'interrupted');
    const tool = path.join(__dirname, '..', '..', '..', 'bin', 'campaign-tester');
    const argv = [tool, 'run', ...only, '--seed', '5', '--runs', '1', '--parallel', '24', '--out', dir];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [said, complained] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      const before = /\[ *5\//u.test(said);
      said += chunk.toString();
      // The second one would end it at once.
      if (!before && /\[ *5\//u.test(said)) child.kill('SIGINT');
    }
    if (child.exitCode === null) await once(child, 'exit');
    assert.equal(child.exitCode, 3);
    assert.match(complained, /^campaign-tester: stopping: .*\n$/u);
    const first = read(dir);
    assert.equal(first.run.interrupted, 'the run was interrupted');
    assert.ok(first.tests.length >= 5 && first.tests.length < tests.length, String(first.tests.length));
    assert.deepEqual(
      first.tests.flatMap(({ leftBehind }) => leftBehind),
      [],
    );
    const ended = await cli('run', '--resume', dir);
    assert.equal(ended.status, 0, ended.err);
    assert.deepEqual(verdicts(read(dir)), verdicts(read(path.join(scratch, '1'))));
    assert.equal((await cli('verify', dir)).status, 0);
  });

  it('lose no test when one breaks off', async () => {
    const threads = new TesterThreads(tests.length, 4, path.join(__dirname, `breaks-off${path.extname(__filename)}`));
    const found = await openTarget({});
    assert.ok('opened' in found);
    const common = {
      ...{ seed: 5, runs: 1, parallel: 4, strict: false, command: 'campaign-tester run' },
      signal: new AbortController().signal,
    };
    const started = new Set<string>();
    const elsewhere = threads.on(found.opened.target, { ...common, keep: () => undefined });
    assert.ok(elsewhere);
    try {
      const outcome = await runSuite({
        ...{ ...common, only: selectors, target: found.opened.target, elsewhere },
        onProgress: (event) => {
          if (event.kind === 'started') started.add(event.id);
        },
      });
      assert.deepEqual(
        outcome.tests.map(({ id, verdict }) => [id, verdict]),
        tests.map(({ id }) => [id, 'pass']),
      );
      assert.equal(started.size, tests.length);
      assert.match((outcome.troubles ?? []).join('\n'), /a thread of the tester broke off/u);
    } finally {
      await threads.close();
      await found.opened.close();
    }
  });
});
