import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { removeLeft } from '../../steps/run/remove-left';
import { iutTarget, loadIut } from '../../targets/iut';
import { cli, type Ended } from '../cli/harness';
import { webServer } from '../targets/servers';

const timing = { responseMs: 2000, settleMs: 50, pollMs: 5, expiryMs: 100 };
const campaign = 'swct00000000-camp1';
const node = 'swct00000000-node2';

/** One request to a CSE, as far as what it answers depends on it. */
interface Asked {
  readonly method: string;
  readonly name: string;
  readonly query: string;
  /** How many came before. */
  readonly before: number;
  readonly answer: (status: number, code: number, content: unknown) => void;
  readonly response: ServerResponse;
}

/** A CSE that shows its CSEBase and answers everything else as it is told; the description of it, and what it was asked. */
async function cseThat(t: TestContext, does: (asked: Asked) => void): Promise<{ iut: string; asked: string[] }> {
  const asked: string[] = [];
  const server = await webServer((request, response) => {
    const { method = '', url = '' } = request;
    const [place = '', query = ''] = url.split('?');
    const answer = (status: number, code: number, content: unknown): void => {
      const headers = { 'X-M2M-RSC': String(code), 'X-M2M-RI': String(request.headers['x-m2m-ri']) };
      response.writeHead(status, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(content));
    };
    if (place === '/cse-in' && query === '')
      answer(200, 2000, { 'm2m:cb': { ri: 'id-in', rn: 'cse-in', csi: '/id-in', srt: [1, 5, 14, 67] } });
    else does({ method, name: place.split('/').at(-1) ?? '', query, before: asked.length, answer, response });
    asked.push(`${method} ${url}`);
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-'));
  t.after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const iut = path.join(folder, 'iut.json');
  writeFileSync(iut, JSON.stringify({ baseUrl: server.url, cseBaseName: 'cse-in', originator: 'CAdmin', timing }));
  return { iut, asked };
}

/** Has a campaign and a node of an earlier run, gives neither away, and is busy all the time. */
function stubborn({ method, name, query, before, answer }: Asked): void {
  if (query === 'fu=1') answer(200, 2000, { 'm2m:uril': [`cse-in/${campaign}`, `cse-in/${node}`] });
  else if (query !== '') answer(400, 4000, {});
  else if (method === 'DELETE') answer(409, 4005, { 'm2m:dbg': 'busy' });
  else if (method === 'PUT') answer(200, 2004, {});
  else if (name === node) answer(200, 2000, { 'm2m:nod': { ri: name, rn: node } });
  else answer(200, 2000, { 'm2m:swc': { ri: name, rn: campaign, cas: 1 + (before % 2), lt: String(before) } });
}

function clean(iut: string, ...more: string[]): Promise<Ended> {
  return cli('clean', '--iut', iut, '--out', path.join(path.dirname(iut), 'out'), ...more);
}

void describe('clean', () => {
  const untold: Readonly<Record<string, readonly [(asked: Asked) => void, RegExp]>> = {
    'refuses everything': [
      ({ answer }) => {
        answer(403, 4103, { 'm2m:dbg': 'no' });
      },
      /fu=1: 4103 \(HTTP 403\)/,
    ],
    'closes the connection': [({ response }) => response.destroy(), /fu=1: RETRIEVE cse-in: .*closed/],
    'answers with a page': [({ response }) => response.end('<html>'), /fu=1: .*has no X-M2M-RSC/],
    'answers with other content': [
      ({ answer }) => {
        answer(200, 2000, { hello: [campaign] });
      },
      /fu=1: no usable answer/,
    ],
  };
  for (const [what, [does, says]] of Object.entries(untold))
    void it(`says that nobody knows what is there, when the CSE ${what}`, async (t) => {
      const { iut, asked } = await cseThat(t, does);
      const { status, out, err } = await clean(iut);
      assert.equal(status, 3, err);
      assert.equal(out, '0 resources removed, whether anything stays is not known\n');
      assert.match(
        err,
        /^campaign-tester: there may be more: the IUT does not tell what is below its CSEBase \([^\n]*\)\n$/,
      );
      assert.match(err, says);
      assert.ok(asked.every((request) => request.startsWith('GET')));
    });

  void it('touches nothing where references are nonsense', async (t) => {
    const references = [`cse-in/${campaign}/../..`, '\u001b[2J', 5, null, 'cse-in/other'];
    const { iut, asked } = await cseThat(t, ({ answer }) => {
      answer(200, 2000, { 'm2m:uril': references });
    });
    const { status, out, err } = await clean(iut);
    assert.equal(status, 0, err);
    assert.ok(!(out + err).includes('\u001b'));
    assert.ok(asked.every((request) => request.startsWith('GET')));
  });

  void it('gives up on a campaign that moves for ever, names what stays, and does not hurry the CSE', async (t) => {
    const { iut, asked } = await cseThat(t, stubborn);
    const { status, out } = await clean(iut);
    assert.equal(status, 1);
    assert.ok(out.includes(`stays  softwareCampaign cse-in/${campaign}\n`), out);
    assert.match(out, /\n0 resources removed, 2 resources could not be removed\n$/);
    assert.ok(
      asked.some((request) => request.startsWith('PUT')),
      'it was disabled',
    );
    assert.ok(asked.length < 600, String(asked.length));
  });

  void it('asks for nothing more once it was told to stop', async (t) => {
    const stop = new AbortController();
    const { iut, asked } = await cseThat(t, (request) => {
      if (request.method === 'PUT') stop.abort();
      stubborn(request);
    });
    const loaded = loadIut(iut);
    assert.ok('iut' in loaded);
    const target = await iutTarget(loaded.iut);
    const common = { parent: 'cse-in', originator: 'CAdmin' };
    const made = [
      { ...common, type: 'node', structured: `cse-in/${node}` },
      { ...common, type: 'softwareCampaign', structured: `cse-in/${campaign}` },
    ];
    const { removed, left } = await removeLeft(target, made, { stop: stop.signal });
    await target.close();
    assert.equal(removed, 0);
    assert.deepEqual([...left].sort(), [`node cse-in/${node}`, `softwareCampaign cse-in/${campaign}`]);
    assert.ok(asked.at(-1)?.startsWith('PUT') === true, asked.join('\n'));
  });
});
