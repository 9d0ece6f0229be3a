import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { cli } from '../cli/harness';
import { hostileTiming } from './run-against';
import { hostileCse } from './server';
import { altered, odd, raw } from './way';

const secret = 'top-"secret"-value';

/** A CSE that sends back what it was sent, wherever there is room for it. */
const echo = odd('echo', (socket, honest) => {
  const body = JSON.stringify({ 'm2m:dbg': `you sent ${secret}`, [secret]: [secret] });
  socket.write(raw(altered(honest, { status: 400, headers: { 'X-M2M-RSC': '4000' }, body })));
});

/** What a file says, unpacked where it is packed. */
function textOf(file: string): string {
  const content = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
}

void describe('the secrets of a description', () => {
  void it('reach no report and no stream, and what is written is for its owner', { timeout: 60_000 }, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
    const cse = await hostileCse('http://127.0.0.1:1');
    t.after(async () => {
      await cse.close();
      rmSync(folder, { recursive: true });
    });
    cse.behave(echo);
    const iut = path.join(folder, 'iut.json');
    const headers = {
      Authorization: `Bearer ${secret}`,
      'X-Basic': `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`,
    };
    const facts = { baseUrl: cse.url, cseBaseName: 'cse-in', cseId: '/id-in', originator: 'CAdmin' };
    writeFileSync(iut, JSON.stringify({ ...facts, headers, timing: hostileTiming }));
    const out = path.join(folder, 'made', 'out');
    const ended = await cli('run', '--iut', iut, '--out', out, '--only', 'TP/oneM2M/CSE/SWC/ROC/01');
    assert.equal(ended.status, 1, ended.err);
    const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => path.join(out, name));
    const files = written.filter((name) => statSync(name).isFile());
    const folders = written.filter((name) => !statSync(name).isFile());
    for (const name of ['results.json', 'report.html', 'junit.xml', 'journal.ndjson', 'evidence/iut.json'])
      assert.ok(files.includes(path.join(out, name)), name);
    for (const text of [ended.out, ended.err, ...files.map(textOf)]) assert.doesNotMatch(text, /top-.{0,8}secret/);
    assert.match(readFileSync(path.join(out, 'results.json'), 'utf8'), /you sent \*\*\*/);
    for (const file of files) assert.equal(statSync(file).mode & 0o777, 0o600);
    for (const made of [out, path.dirname(out), ...folders]) assert.equal(statSync(made).mode & 0o777, 0o700);
  });
});
