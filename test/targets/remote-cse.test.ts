import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { request } from 'undici';
import { VirtualClock } from '../../cse/clock';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import { httpReceiver } from '../../targets/receiver';
import type { RemoteCse } from '../../targets/roles/remote-cse';
import { defaultProfile } from '../../wire/load-profile';

async function remote(t: TestContext): Promise<{ cse: RemoteCse; url: string }> {
  const made = httpReceiver({ clock: new VirtualClock(7) });
  t.after(() => made.close());
  const cse = (await made.remoteCse(defaultProfile)) as RemoteCse;
  return { cse, url: cse.names.pointOfAccess };
}

async function send(
  url: string,
  method: 'POST' | 'GET' | 'PUT' | 'DELETE' | 'PATCH',
  body?: string,
  contentType = 'application/json;ty=10067',
): Promise<{ code: unknown; content: unknown; location: unknown }> {
  const headers = { 'X-M2M-RI': 'r1', ...(body === undefined ? {} : { 'Content-Type': contentType }) };
  const response = await request(url, { method, headers, reset: true, ...(body === undefined ? {} : { body }) });
  const text = await response.body.text();
  const { 'x-m2m-rsc': code, 'content-location': location } = response.headers;
  return { code, location, content: text === '' ? undefined : JSON.parse(text) };
}

const announced = JSON.stringify({ 'm2m:swcA': { lnk: '/id-in/swc1', et: '20990101T000000' } });

void describe('a remote CSE of the tester', () => {
  void it('takes what is announced at its CSEBase in any form of address, and keeps it', async (t) => {
    const { cse, url } = await remote(t);
    const { cseId, cseBaseName } = cse.names;
    const paths = [
      `/~${cseId}/${cseBaseName}`,
      `/_/sp.example${cseId}/${cseBaseName}`,
      `/${cseBaseName}`,
      `/~${cseId}`,
      `/~${cseId}/-`,
      `/some/prefix/~${cseId}/${cseBaseName}/whatever/there/is`,
    ];
    for (const path of paths) {
      const made = await send(url + path, 'POST', announced);
      assert.equal(made.code, '2001', path);
      assert.match(String(made.location), new RegExp(`^${cseId}/\\d+-`), path);
    }
    assert.equal(cse.received.length, paths.length);
    assert.ok(cse.received.every(({ about }) => about?.type === 10067 && !about.gone));
  });

  void it('retrieves, updates and deletes what it holds, and knows nothing else', async (t) => {
    const { cse, url } = await remote(t);
    const base = `${url}/~${cse.names.cseId}/${cse.names.cseBaseName}`;
    const root = await send(base, 'GET');
    assert.equal(root.code, '2000');
    assert.equal((root.content as { 'm2m:cb': { csi: string } })['m2m:cb'].csi, cse.names.cseId);
    const { location } = await send(base, 'POST', JSON.stringify({ 'm2m:swcA': { rn: 'a', lbl: ['x'], vr: '1' } }));
    const at = `${url}/~${String(location)}`;
    assert.equal(
      (await send(`${base}/a`, 'PUT', '{"m2m:swcA":{"vr":null,"lbl":["y"]}}', 'application/json')).code,
      '2004',
    );
    assert.deepEqual(cse.received.at(-1)?.about?.members, { rn: 'a', lbl: ['y'] });
    assert.equal((await send(base, 'POST', JSON.stringify({ 'm2m:swcA': { rn: 'a' } }))).code, '4105');
    const found = await send(`${base}?fu=1&ty=10067`, 'GET');
    assert.deepEqual(found.content, { 'm2m:uril': [location] });
    assert.equal((await send(at, 'DELETE')).code, '2002');
    for (const path of [at, `${base}/a`, `${base}/nobody`]) assert.equal((await send(path, 'GET')).code, '4004');
    assert.equal((await send(base, 'DELETE')).code, '4005');
  });

  void it('takes a <CSEBaseAnnc> and what stands below it, and loses both together', async (t) => {
    const { cse, url } = await remote(t);
    const base = `${url}/~${cse.names.cseId}/${cse.names.cseBaseName}`;
    const above = await send(base, 'POST', '{"m2m:cbA":{"lnk":"/id-in"}}', 'application/json;ty=10005');
    await send(`${url}/~${String(above.location)}`, 'POST', announced);
    const made = cse.received.at(-1)?.about;
    await send(`${url}/~${String(above.location)}`, 'DELETE');
    assert.equal(made?.gone, true);
  });

  void it('takes a resource whose POST has lost its type, and a notification as one', async (t) => {
    const { cse, url } = await remote(t);
    const base = `${url}/~${cse.names.cseId}/${cse.names.cseBaseName}`;
    assert.equal((await send(base, 'POST', announced, 'application/json')).code, '2001');
    assert.equal((await send(base, 'POST', '{"m2m:sgn":{}}', 'application/json')).code, '2000');
  });

  void it('is not put out by anything that is sent', async (t) => {
    const { cse, url } = await remote(t);
    const base = `${url}/~${cse.names.cseId}/${cse.names.cseBaseName}`;
    for (const body of ['{', '[]', 'null', '"x"', '{}', '{"m2m:swcA":1}', '{"__proto__":null}', 'x'.repeat(1000)])
      assert.equal((await send(base, 'POST', body)).code, '4000', body.slice(0, 20));
    const deep = `{"m2m:swcA":{"lbl":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    assert.match(String((await send(base, 'POST', deep)).code), /^[245]/);
    assert.equal((await send(base, 'PATCH', '{}')).code, '4005');
    assert.equal((await send(`${base}/%`, 'GET')).code, '4000');
    // The connection may be cut while the body is still on its way.
    const large = send(base, 'POST', `{"m2m:swcA":{"lbl":["${'x'.repeat(2_000_000)}"]}}`).catch(() => ({
      code: '4000',
    }));
    assert.equal((await large).code, '4000');
    assert.equal((await send(base, 'GET').catch(() => send(base, 'GET'))).code, '2000');
  });

  void it('keeps no more than it can hold, and nothing once it is closed', async (t) => {
    const { cse } = await remote(t);
    const ask = (content: unknown) =>
      cse.handle({
        operation: 'CREATE',
        to: `${cse.names.cseId}/x`,
        from: 'C',
        requestId: 'r',
        resourceType: 3,
        content,
      });
    const codes = Array.from({ length: 250 }, () => ask({ 'm2m:cnt': {} }).statusCode);
    assert.deepEqual([...new Set(codes)], [2001, 5000]);
    assert.equal(codes.indexOf(5000), 200);
    for (let n = 0; n < 2000; n++) ask({});
    assert.equal(cse.received.length, 1000);
    const other = (await remote(t)).cse;
    other.close();
    assert.equal(
      other.handle({ operation: 'RETRIEVE', to: other.names.cseId, from: 'C', requestId: '' }).statusCode,
      2000,
    );
    assert.deepEqual(other.received, []);
  });

  void it('is reached in process as well, by its address and its names', async () => {
    const receiver = inProcessReceiver(new VirtualClock(5));
    const [one, two] = [await receiver.remoteCse(defaultProfile), await receiver.remoteCse(defaultProfile)];
    const create = (point: string, to: string) =>
      receiver.forward(point, {
        operation: 'CREATE',
        to,
        from: '/id-in',
        requestId: 'r',
        resourceType: 10067,
        content: JSON.parse(announced) as unknown,
      });
    assert.equal((await create(one.names.pointOfAccess, one.names.cseId))?.statusCode, 2001);
    assert.equal(await create('inprocess://elsewhere/', one.names.cseId), undefined);
    assert.equal(await create(one.names.pointOfAccess, '/id-nobody'), undefined);
    assert.deepEqual([one.received.length, two.received.length], [1, 0]);
  });
});
