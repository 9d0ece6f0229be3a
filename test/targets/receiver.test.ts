import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { request } from 'undici';
import { VirtualClock } from '../../cse/clock';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import { httpReceiver } from '../../targets/receiver';
import type { HttpReceiver } from '../../targets/receiver';

function receiver(t: TestContext, options: Parameters<typeof httpReceiver>[0] = {}): HttpReceiver {
  const made = httpReceiver({ clock: new VirtualClock(7), ...options });
  t.after(() => made.close());
  return made;
}

async function post(uri: string, body: string, headers: Record<string, string> = {}) {
  const response = await request(uri, { method: 'POST', headers: { 'X-M2M-RI': 'n1', ...headers }, body });
  await response.body.dump();
  return [response.statusCode, response.headers['x-m2m-rsc'], response.headers['x-m2m-ri']];
}

async function sendRaw(uri: string, text: string): Promise<string> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

const event = { 'm2m:sgn': { nev: { net: 1, rep: {} }, sur: 's' } };

void describe('the notification receiver', () => {
  void it('takes notifications and confirms verifications, each in its own mailbox', async (t) => {
    const made = receiver(t);
    const [first, second] = [await made.mailbox(), await made.mailbox()];
    assert.notEqual(first.uri, second.uri);
    assert.deepEqual(await post(first.uri, '{"m2m:sgn":{"vrq":true}}'), [200, '2000', 'n1']);
    assert.deepEqual(await post(`${first.uri}/?ct=json`, JSON.stringify(event)), [200, '2000', 'n1']);
    assert.equal(first.verifications, 1);
    assert.deepEqual(first.received, [{ at: 7, content: event }]);
    assert.deepEqual([second.verifications, second.received.length], [0, 0]);
    assert.deepEqual(made.remarks, []);
  });

  void it('goes on answering at a closed mailbox, without keeping anything', async (t) => {
    const mailbox = await receiver(t).mailbox();
    mailbox.close();
    assert.deepEqual(await post(mailbox.uri, JSON.stringify(event)), [200, '2000', 'n1']);
    assert.deepEqual(mailbox.received, []);
  });

  void it('refuses and remembers what is no notification', async (t) => {
    const made = receiver(t);
    const mailbox = await made.mailbox();
    assert.deepEqual(await post(mailbox.uri.replace(/[^/]+$/, 'nobody'), '{}'), [404, '4004', 'n1']);
    assert.deepEqual(await post(mailbox.uri, '{'), [400, '4000', 'n1']);
    assert.deepEqual(await post(mailbox.uri, '{}', { 'Content-Type': 'application/json;ty=4' }), [405, '4005', 'n1']);
    const get = await request(mailbox.uri);
    await get.body.dump();
    assert.equal(get.statusCode, 405);
    assert.equal(made.remarks.length, 4);
    assert.match(mailbox.received[0]?.problem ?? '', /not JSON/);
  });

  void it('does not read a body without end', async (t) => {
    const made = receiver(t);
    const mailbox = await made.mailbox();
    await post(mailbox.uri, 'x'.repeat(1024 * 1024 + 1)).catch(() => undefined);
    assert.match(mailbox.received[0]?.problem ?? '', /larger than/);
  });

  void it('takes a verification whose request target is malformed, and says so', async (t) => {
    const made = receiver(t);
    const mailbox = await made.mailbox();
    const { pathname } = new URL(mailbox.uri);
    const body = '{"m2m:sgn":{"vrq":true}}';
    const head = `POST 127.0.0.1${pathname} HTTP/1.1\r\nHost: x\r\nX-M2M-RI: v1\r\nContent-Length: ${String(body.length)}`;
    const answer = await sendRaw(mailbox.uri, `${head}\r\n\r\n${body}`);
    assert.match(answer, /^HTTP\/1.1 200 /);
    assert.match(answer, /X-M2M-RSC: 2000/);
    assert.match(answer, /X-M2M-RI: v1/);
    assert.equal(mailbox.verifications, 1);
    assert.match(made.remarks[0] ?? '', /took a malformed HTTP request/);
  });

  void it('answers 400 to what is no HTTP', async (t) => {
    const made = receiver(t);
    const mailbox = await made.mailbox();
    assert.match(await sendRaw(mailbox.uri, 'hello there\r\n\r\n'), /^HTTP\/1.1 400 /);
    assert.match(made.remarks[0] ?? '', /refused a malformed HTTP request/);
  });

  void it('uses the public address that it is given', async (t) => {
    const mailbox = await receiver(t, { publicUrl: 'https://tester.example/n/' }).mailbox();
    assert.match(mailbox.uri, /^https:\/\/tester\.example\/n\/[0-9a-f-]{36}$/);
  });

  void it('says that it cannot listen, and closes all the same', async (t) => {
    const first = receiver(t);
    const { port } = new URL((await first.mailbox()).uri);
    const second = httpReceiver({ port: Number(port) });
    await assert.rejects(second.mailbox(), /EADDRINUSE/);
    await second.close();
    await httpReceiver().close();
  });

  void it('closes with idle connections open', async () => {
    const made = httpReceiver();
    const mailbox = await made.mailbox();
    await post(mailbox.uri, JSON.stringify(event));
    const { hostname, port } = new URL(mailbox.uri);
    const idle = connect(Number(port), hostname);
    idle.on('error', () => undefined);
    await once(idle, 'connect');
    await made.close();
  });
});

void describe('the receiver in process', () => {
  void it('takes copies of what is delivered', async () => {
    const made = inProcessReceiver(new VirtualClock(5));
    const mailbox = await made.mailbox();
    const notify = {
      operation: 'NOTIFY',
      to: mailbox.uri,
      from: '/id-in',
      requestId: 'n',
      content: structuredClone(event),
    } as const;
    const response = await made.deliver(mailbox.uri, notify);
    notify.content['m2m:sgn'].sur = 'changed';
    assert.deepEqual(response, { statusCode: 2000, requestId: 'n', content: undefined });
    assert.deepEqual(mailbox.received, [{ at: 5, content: event }]);
    await made.deliver(mailbox.uri, { ...notify, content: { 'm2m:sgn': { vrq: true } } });
    assert.equal(mailbox.verifications, 1);
    assert.equal(await made.deliver('inprocess://receiver/nobody', notify), undefined);
    assert.equal(await made.deliver('http://elsewhere/', notify), undefined);
  });
});
