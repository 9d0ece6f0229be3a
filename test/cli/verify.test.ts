import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Verified } from '../../cli/commands/verify';
import { writeManifest } from '../../reports/bundle/manifest';
import { cli } from './harness';

const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
const whole = path.join(scratch, 'whole');
const deletion = 'TP/oneM2M/CSE/SWC/DEL/001';
let copies = 0;

/** A copy of the bundle with one change; the manifest is made anew, as a forger would. */
function forged(change: (dir: string) => void, resealed = true): string {
  const dir = path.join(scratch, `forged${String(++copies)}`);
  cpSync(whole, dir, { recursive: true });
  change(dir);
  if (resealed)
    writeManifest(dir, { name: 'campaign-tester', version: '0' }, ['results.json', 'report.html', 'junit.xml']);
  return dir;
}

const edited = (name: string, edit: (text: string) => string) => (dir: string) => {
  const file = path.join(dir, name);
  const text = readFileSync(file, 'utf8');
  assert.notEqual(edit(text), text);
  writeFileSync(file, edit(text));
};

const editedEvidence = (id: string, edit: (lines: string[]) => string[]) => (dir: string) => {
  const file = path.join(dir, 'evidence', `${id.replaceAll('/', '-')}.ndjson.gz`);
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  writeFileSync(file, gzipSync(edit(lines).join('\n')));
};

async function verified(dir: string, ...more: string[]): Promise<Verified & { readonly status: number }> {
  const { status, out } = await cli('verify', dir, '--json', ...more);
  return { ...(JSON.parse(out) as Verified), status };
}

describe('verify', () => {
  before(async () => {
    const only = [deletion, 'TP/oneM2M/CSE/SWC/PRP/004', 'TP/oneM2M/CSE/SWC/BAD/001', 'TP/oneM2M/CSE/SWC/ANN/005'];
    const chosen = only.flatMap((id) => ['--only', id]);
    const { status } = await cli('run', '--target', 'model', '--runs', '2', '--seed', '3', '--out', whole, ...chosen);
    assert.equal(status, 0);
  });
  after(() => {
    rmSync(scratch, { recursive: true });
  });

  it('agrees on an untouched bundle', async () => {
    const { status, differences, manifest, tests, signature } = await verified(whole);
    assert.deepEqual([status, differences, manifest, signature], [0, [], [], 'none']);
    assert.equal(tests, 4);
  });

  it('agrees on one part of a run that was split', async () => {
    const dir = path.join(scratch, 'part');
    const only = ['--only', 'TP/oneM2M/CSE/SWC/RET'];
    assert.equal((await cli('run', '--target', 'model', ...only, '--shard', '2/2', '--out', dir)).status, 0);
    const { status, differences } = await verified(dir);
    assert.deepEqual([status, differences], [0, []]);
  });

  const changes: Readonly<Record<string, (dir: string) => void>> = {
    'an altered verdict': edited('results.json', (text) => text.replace('"verdict": "pass"', '"verdict": "fail"')),
    'a byte of a response in results.json': edited('results.json', (text) =>
      text.replace('"statusCode": 2001', '"statusCode": 2002'),
    ),
    'a test that is gone': edited('results.json', (text) => {
      const results = JSON.parse(text) as { tests: unknown[] };
      return JSON.stringify({ ...results, tests: results.tests.slice(1) });
    }),
    'an exchange dropped from results.json': edited('results.json', (text) => {
      const results = JSON.parse(text) as { tests: { exchanges: unknown[] }[] };
      results.tests[0]?.exchanges.splice(3, 1);
      return JSON.stringify(results);
    }),
    'an exchange dropped from the evidence': editedEvidence(deletion, (lines) => lines.toSpliced(8, 1)),
    'the last exchange dropped from the evidence': editedEvidence(deletion, (lines) => lines.toSpliced(-3, 1)),
    'a byte of the evidence': editedEvidence(deletion, (lines) =>
      lines.map((line) => line.replace('"statusCode":2002', '"statusCode":2003')),
    ),
    'an address in the evidence': editedEvidence(deletion, (lines) =>
      lines.map((line) => line.replace('"operation":"DELETE"', '"operation":"RETRIEVE"')),
    ),
    'the evidence of a test that is gone': (dir) => {
      rmSync(path.join(dir, 'evidence', `${deletion.replaceAll('/', '-')}.ndjson.gz`));
    },
    'evidence that is no JSON': editedEvidence(deletion, (lines) => [...lines.slice(0, 4), '{']),
    'evidence that is not packed': (dir) => {
      writeFileSync(path.join(dir, 'evidence', `${deletion.replaceAll('/', '-')}.ndjson.gz`), 'x');
    },
    'another originator in the description': edited('evidence/iut.json', (text) => text.replace('CAdmin', 'CAdmim')),
  };
  for (const [what, change] of Object.entries(changes))
    it(`finds ${what}, also under a manifest made anew`, async () => {
      const found = await verified(forged(change));
      assert.equal(found.status, 1);
      assert.deepEqual(found.manifest, []);
      assert.ok(found.differences.length > 0);
    });

  it('finds every changed byte, added and missing file by the manifest', async () => {
    const change = (dir: string) => {
      const name = path.join(dir, 'report.html');
      const bytes = readFileSync(name);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(name, bytes);
      writeFileSync(path.join(dir, 'evidence', 'more.ndjson.gz'), '');
      rmSync(path.join(dir, 'junit.xml'));
    };
    const { status, manifest } = await verified(forged(change, false));
    assert.equal(status, 1);
    assert.equal(manifest.length, 3);
  });

  it('finds a manifest that is cut off, says nothing of a file, or is gone', async () => {
    const manifest = (edit: (text: string) => string) => forged(edited('manifest.json', edit), false);
    const without = (name: string) => (text: string) => {
      const { files, ...more } = JSON.parse(text) as { files: Record<string, unknown> };
      return JSON.stringify({
        ...more,
        files: Object.fromEntries(Object.entries(files).filter(([one]) => one !== name)),
      });
    };
    const gone = forged((dir) => {
      rmSync(path.join(dir, 'manifest.json'));
    }, false);
    for (const dir of [
      manifest((text) => text.slice(0, 200)),
      manifest(() => '[]'),
      manifest((text) => text.replace('"results.json"', '"../results.json"')),
      manifest(without('results.json')),
      manifest(without('report.html')),
      manifest(without('evidence/iut.json')),
      gone,
    ]) {
      const found = await verified(dir);
      assert.deepEqual([found.status, found.manifest.length, found.differences], [1, 1, []]);
    }
  });

  it('says of a folder of reports alone where the evidence is', async () => {
    const parts = ['1/2', '2/2'].map((part) => path.join(scratch, part.replace('/', 'of')));
    const only = ['--target', 'model', '--only', 'TP/oneM2M/CSE/SWC/RET', '--seed', '1'];
    for (const [at, dir] of parts.entries())
      assert.equal((await cli('run', ...only, '--shard', `${String(at + 1)}/2`, '--out', dir)).status, 0);
    const joined = path.join(scratch, 'joined');
    assert.equal((await cli('report', '--join', ...parts, '--out', joined)).status, 0);
    const { status, outcome, notes } = await verified(joined);
    assert.deepEqual([status, outcome], [3, 'notJudged']);
    assert.match(notes[0] ?? '', /was joined from 2 parts[^]*verify each/);
    assert.match((await cli('verify', joined)).out, /^Manifest: none\n/);
  });

  it('checks a signature, and never takes a missing one for a valid one', async () => {
    const [own, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
    const file = (name: string, text: string | Buffer): string => {
      writeFileSync(path.join(scratch, name), text);
      return path.join(scratch, name);
    };
    const signing = file('own.pem', own.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = file('own.pub', own.publicKey.export({ type: 'spki', format: 'pem' }));
    const stranger = file('other.pub', other.publicKey.export({ type: 'spki', format: 'pem' }));
    const dir = path.join(scratch, 'signed');
    const ran = await cli('run', '--target', 'model', '--only', deletion, '--out', dir, '--sign', signing);
    assert.equal(ran.status, 0);
    const seen = [];
    for (const more of [[], ['--public-key', key], ['--public-key', stranger]]) seen.push(await verified(dir, ...more));
    seen.push(await verified(whole, '--public-key', key));
    assert.deepEqual(
      seen.map(({ status, signature }) => [status, signature]),
      [
        [0, 'notChecked'],
        [0, 'valid'],
        [1, 'invalid'],
        [1, 'missing'],
      ],
    );
  });

  it('keeps evidence for its owner alone', async () => {
    const { statSync } = await import('node:fs');
    const folder = path.join(whole, 'evidence');
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    for (const name of readdirSync(folder)) assert.equal(statSync(path.join(folder, name)).mode & 0o777, 0o600);
  });

  it('says what is wrong with what it is given', async () => {
    const nowhere = await cli('verify', path.join(scratch, 'nowhere'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.err, /is no folder/);
    const file = await cli('verify', path.join(whole, 'results.json'));
    assert.deepEqual([file.status, /is no folder/.test(file.err)], [2, true]);
    const absent = await cli('verify', whole, '--public-key', path.join(scratch, 'none.pub'));
    assert.deepEqual([absent.status, /and there is no '[^']*none\.pub'/.test(absent.err)], [2, true]);
    const key = await cli('verify', whole, '--public-key', path.join(whole, 'junit.xml'));
    assert.equal(key.status, 2);
    assert.match(key.err, /--public-key expected/);
    const sign = await cli('run', '--target', 'model', '--out', scratch, '--sign', path.join(scratch, 'none.pem'));
    assert.equal(sign.status, 2);
    const bare = forged((dir) => {
      rmSync(path.join(dir, 'evidence'), { recursive: true });
    });
    assert.equal((await verified(bare)).status, 3);
  });
});
