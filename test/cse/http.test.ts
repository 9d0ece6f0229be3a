import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { VirtualClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import { httpNotifier } from '../../cse/http-notifier';
import type { HttpServer } from '../../cse/http-server';
import { serveHttp } from '../../cse/http-server';
import { defaultPolicy } from '../../cse/policy';
import { defaultProfile } from '../../wire/load-profile';

const notifier = httpNotifier({ timeoutMs: 2_000 });
const cse = new Cse({
  clock: new VirtualClock(),
  notifier,
  profile: defaultProfile,
  policy: { ...defaultPolicy, notificationTiming: 'before' },
});
let server: HttpServer;

before(async () => {
  server = await serveHttp(cse);
});

after(async () => {
  cse.close();
  await server.close();
  await notifier.close();
});

const standard = { 'X-M2M-Origin': 'CAdmin', 'X-M2M-RI': 'r1', 'X-M2M-RVI': '4' };

async function call(path: string, method = 'GET', body?: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, {
    method,
    headers: { ...standard, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Sends bytes as they are and gives the beginning of what comes back. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (part) => (received += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(received);
    });
  });
}

const json = (ty: number) => ({ 'Content-Type': `application/json;ty=${String(ty)}` });

void test('the five headers and the status go over HTTP', async () => {
  const made = await call('/cse-in', 'POST', '{"m2m:nod":{"rn":"n","ni":"x"}}', json(14));
  assert.equal(made.status, 201);
  assert.equal(made.headers.get('x-m2m-rsc'), '2001');
  assert.equal(made.headers.get('x-m2m-ri'), 'r1');
  assert.equal(made.headers.get('x-m2m-rvi'), '4');
  const location = made.headers.get('content-location') ?? '';
  for (const path of [`/~${location}`, '/cse-in/n', `/_/sp.example${location}`]) {
    assert.equal((await call(path)).status, 200, path);
  }
  assert.equal((await call('/cse-in/n', 'DELETE')).headers.get('x-m2m-rsc'), '2002');
  assert.equal((await call('/cse-in/n')).status, 404);
});

void test('what is malformed gets an answer, and the CSE lives on', async () => {
  const cases: readonly (readonly [string, string, string | undefined, number, string | null])[] = [
    ['/cse-in', 'POST', '{"m2m:nod":', 400, '4000'],
    ['/cse-in', 'PATCH', '{}', 405, '4005'],
    ['/cse-in', 'OPTIONS', undefined, 405, '4005'],
    ['/%E0%A4%A', 'GET', undefined, 400, '4000'],
    ['/cse-in?rcn=%zz', 'GET', undefined, 400, '4000'],
    ['/cse-in', 'POST', JSON.stringify({ x: 'y'.repeat(1024 * 1024) }), 413, '4000'],
  ];
  for (const [path, method, body, status, code] of cases) {
    const answer = await call(path, method, body, json(14));
    assert.equal(answer.status, status, `${method} ${path}`);
    assert.equal(answer.headers.get('x-m2m-rsc'), code);
  }
  assert.equal((await call('/cse-in', 'HEAD')).text, '');
  assert.match(await raw('this is no HTTP\r\n\r\n'), /^HTTP\/1\.1 400 /);
  assert.match(await raw('DANCE /cse-in HTTP/1.1\r\n\r\n'), /^HTTP\/1\.1 400 /);
  assert.equal((await call('/cse-in')).status, 200);
});

void test('notifications go over HTTP, redirections are not followed', async () => {
  const arrived: string[] = [];
  const receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      arrived.push(`${request.url ?? ''} ${body}`);
      if (request.url === '/moved') response.writeHead(307, { Location: '/elsewhere' }).end();
      else response.writeHead(200, { 'X-M2M-RSC': '2000' }).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}`;
  const subscribe = (nu: string) =>
    call('/cse-in/c', 'POST', JSON.stringify({ 'm2m:sub': { nu: [nu], enc: { net: [1] } } }), json(23));
  await call('/cse-in', 'POST', '{"m2m:cnt":{"rn":"c"}}', json(3));
  assert.equal((await subscribe(`${base}/moved`)).headers.get('x-m2m-rsc'), '5204');
  assert.equal((await subscribe(`${base}/here?x=1`)).headers.get('x-m2m-rsc'), '2001');
  await call('/cse-in/c', 'PUT', '{"m2m:cnt":{"lbl":["a"]}}', { 'Content-Type': 'application/json' });
  assert.deepEqual(
    arrived.map((one) => one.split(' ')[0]),
    ['/moved', '/here?x=1', '/here?x=1'],
  );
  assert.match(arrived[2] ?? '', /"net":1/);
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});
