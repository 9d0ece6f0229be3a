import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { request } from 'undici';
import { httpReceiver } from '../../targets/receiver';

const event = JSON.stringify({ 'm2m:sgn': { nev: { net: 1, rep: {} }, sur: 's' } });

async function post(uri: string, body: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await request(uri, { method: 'POST', headers: { 'X-M2M-RI': 'n', ...headers }, body });
  await response.body.dump();
  return response.statusCode;
}

async function opened(uri: string, text = ''): Promise<Socket> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

void describe('the receiver under attack', () => {
  void it('keeps the beginning of a flood, says so, and takes what comes for others', async (t) => {
    const receiver = httpReceiver();
    t.after(() => receiver.close());
    const [flooded, other] = [await receiver.mailbox(), await receiver.mailbox()];
    const large = JSON.stringify({ 'm2m:sgn': { sur: 'x'.repeat(1_000_000) } });
    for (let n = 0; n < 20; n++) assert.equal(await post(flooded.uri, large), 200);
    assert.equal(flooded.received.length, 17);
    assert.match(flooded.received.at(-1)?.problem ?? '', /a flood of notifications/);
    flooded.close();
    assert.equal(await post(other.uri, event, { 'X-M2M-Origin': 'CStranger' }), 200);
    assert.equal(other.received.length, 1);
  });

  void it('closes the oldest of too many connections for the newest', async (t) => {
    const receiver = httpReceiver();
    t.after(() => receiver.close());
    const mailbox = await receiver.mailbox();
    const slow: Socket[] = [];
    for (let n = 0; n < 210; n++) slow.push(await opened(mailbox.uri, 'POST / HTTP/1.1\r\nX-Slow: '));
    assert.equal(await post(mailbox.uri, event), 200);
    assert.equal(mailbox.received.length, 1);
    for (const socket of slow) socket.destroy();
  });

  void it('holds no more than so much of bodies that are under way at once', { timeout: 30_000 }, async (t) => {
    const receiver = httpReceiver();
    t.after(() => receiver.close());
    const mailbox = await receiver.mailbox();
    const head = `POST ${new URL(mailbox.uri).pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n`;
    const open: Socket[] = [];
    const refused: Promise<unknown>[] = [];
    for (let n = 0; n < 40; n++) {
      const socket = await opened(mailbox.uri, head + 'x'.repeat(1_000_000));
      open.push(socket);
      refused.push(Promise.race([once(socket, 'data'), once(socket, 'close')]));
    }
    await Promise.any(refused);
    // And not because it came too slowly.
    assert.match(mailbox.received[0]?.problem ?? '', /the body is larger than/);
    for (const socket of open) socket.destroy();
    // The receiver hears of the last ends a moment later than this side.
    while ((await post(mailbox.uri, event).catch(() => 0)) !== 200);
    assert.equal(mailbox.received.filter(({ problem }) => problem === undefined).length, 1);
  });

  void it('says only so much of strangers, who learn nothing', async (t) => {
    const receiver = httpReceiver();
    t.after(() => receiver.close());
    const mailbox = await receiver.mailbox();
    const stranger = mailbox.uri.replace(/[0-9a-f]{12}$/, '000000000000');
    for (let n = 0; n < 120; n++) assert.equal(await post(stranger, event), 404);
    assert.equal(receiver.remarks.length, 100);
    assert.equal(mailbox.received.length, 0);
  });
});
