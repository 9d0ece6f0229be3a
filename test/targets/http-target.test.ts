import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import type { Target } from '../../targets/target';
import { unreadBody } from '../../wire/http';
import type { Reply, RequestPrimitive, TransportProblem } from '../../wire/primitive';
import type { TestServer } from './servers';
import { rawServer, targetAt, webServer } from './servers';

const retrieve: RequestPrimitive = {
  operation: 'RETRIEVE',
  to: 'cse-in/x',
  from: 'CAdmin',
  requestId: 'r1',
  releaseVersion: '4',
};
const create: RequestPrimitive = {
  ...retrieve,
  operation: 'CREATE',
  to: 'cse-in',
  resourceType: 14,
  content: { 'm2m:nod': { ni: 'ü' } },
};

async function connect(
  t: TestContext,
  server: TestServer,
  options: Parameters<typeof targetAt>[1] = {},
): Promise<Target> {
  const target = await targetAt(server.url, options);
  t.after(async () => {
    await target.close();
    await server.close();
  });
  return target;
}

function problemOf(reply: Reply): TransportProblem {
  assert.ok(reply.kind === 'problem', JSON.stringify(reply));
  assert.doesNotMatch(reply.problem.message, /\n/);
  return reply.problem;
}

const ok = 'HTTP/1.1 200 OK\r\nX-M2M-RSC: 2000\r\n';

void describe('an HTTP target', () => {
  void it('sends a request with its headers and gives back the response', async (t) => {
    const seen: unknown[] = [];
    const server = await webServer((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        const { method, url, headers } = request;
        seen.push([
          method,
          url,
          headers['content-type'],
          headers['content-length'],
          headers['transfer-encoding'],
          headers['x-m2m-rvi'],
          headers['x-key'],
          body,
        ]);
        response.writeHead(201, { 'x-m2m-rsc': '2001', 'x-m2m-ri': 'r1', 'Content-Location': '/id-in/x' });
        response.end('{"m2m:nod":{"ri":"x"}}');
      });
    });
    const target = await connect(t, { ...server, url: `${server.url}/prefix/` }, { headers: { 'X-Key': 'secret' } });
    const reply = await target.send(create);
    assert.deepEqual(
      seen,
      [
        ['POST', '/prefix/cse-in', 'application/json;ty=14', '24', undefined, '4', 'secret', '{"m2m:nod":{"ni":"ü"}}'],
      ].map((row) =>
        row.map((value) => (value === '24' ? String(Buffer.byteLength('{"m2m:nod":{"ni":"ü"}}')) : value)),
      ),
    );
    assert.ok(reply.kind === 'response');
    const { http, ...response } = reply.response;
    assert.deepEqual(response, {
      statusCode: 2001,
      requestId: 'r1',
      content: { 'm2m:nod': { ri: 'x' } },
      location: '/id-in/x',
    });
    assert.equal(http?.status, 201);
  });

  void it('keeps its connection, and lives with a server that closes it after each answer', async (t) => {
    const keeping = await webServer((_request, response) => response.setHeader('X-M2M-RSC', '2000').end('{}'));
    const first = await connect(t, keeping);
    const closing = await rawServer((socket) => socket.end(`${ok}Connection: close\r\nContent-Length: 2\r\n\r\n{}`));
    const second = await connect(t, closing);
    for (let round = 0; round < 3; round++)
      for (const target of [first, second]) assert.equal((await target.send(create)).kind, 'response');
    assert.equal(keeping.connections(), 1);
    assert.equal(closing.connections(), 3);
  });

  void it('says that nobody answers', async () => {
    const server = await webServer(() => undefined);
    await server.close();
    const target = await targetAt(server.url);
    const problem = problemOf(await target.send(retrieve));
    assert.equal(problem.code, 'unreachable');
    assert.equal(
      problem.message,
      `no server answers at ${server.url} (connection refused): GET ${server.url}/cse-in/x`,
    );
    await target.close();
  });

  const slow = (interval: (socket: Socket) => void) => (socket: Socket) => {
    interval(socket);
  };
  for (const [what, respond, code] of [
    ['never answers', () => undefined, 'timeout'],
    [
      'sends a byte now and then',
      slow((socket) => {
        socket.write(`${ok}Content-Length: 100000\r\n\r\n`);
        const timer = setInterval(() => socket.write(' '), 5);
        socket.on('close', () => {
          clearInterval(timer);
        });
      }),
      'timeout',
    ],
    ['stops amid its headers', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nX-M2M'), 'timeout'],
    [
      'closes amid the body',
      (socket: Socket) => socket.end(`${ok}Content-Length: 100\r\n\r\n{"m2m:`),
      'connectionClosed',
    ],
    ['closes without an answer', (socket: Socket) => socket.end(), 'connectionClosed'],
    ['resets the connection', (socket: Socket) => socket.resetAndDestroy(), 'connectionClosed'],
    ['does not speak HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), 'malformedResponse'],
    [
      'has headers without end',
      (socket: Socket) => socket.write(`HTTP/1.1 200 OK\r\nA: ${'a'.repeat(40_000)}`),
      'malformedResponse',
    ],
    ['answers a success with HTML', (socket: Socket) => socket.end(`${ok}Content-Length: 6\r\n\r\n<html>`), 'notJson'],
    [
      'answers a success with broken JSON',
      (socket: Socket) => socket.end(`${ok}Content-Length: 9\r\n\r\n{"m2m:nod`),
      'notJson',
    ],
  ] as const)
    void it(`gives ${code} for a server that ${what}`, async (t) => {
      const server = await rawServer(respond);
      const target = await connect(t, server, { timing: { responseMs: code === 'timeout' ? 80 : 2000 } });
      const problem = problemOf(await target.send(create));
      assert.equal(problem.code, code, problem.message);
      assert.ok(code === 'notJson' || problem.message.includes(`POST ${server.url}/cse-in`), problem.message);
    });

  void it('tells what came before the connection was closed', async (t) => {
    const server = await rawServer((socket) => socket.end(`${ok}Content-Length: 100\r\n\r\n{"m2m:`));
    const target = await connect(t, server);
    assert.equal(problemOf(await target.send(create)).received, 'HTTP 200, 6 bytes: {"m2m:');
  });

  void it('stops reading a body without end', async (t) => {
    const server = await webServer((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', more);
      more();
    });
    const target = await connect(t, server, { bodyBytes: 50_000 });
    const problem = problemOf(await target.send(retrieve));
    assert.equal(problem.code, 'bodyTooLarge');
    assert.ok((problem.received ?? '').length < 300);
  });

  void it('takes an error with an HTML body as a response', async (t) => {
    const server = await webServer((_request, response) => response.writeHead(500).end('<html>key-123456</html>'));
    const target = await connect(t, server, { headers: { Authorization: 'Bearer key-123456' } });
    const reply = await target.send(retrieve);
    assert.ok(reply.kind === 'response');
    assert.deepEqual([reply.response.statusCode, reply.response.content], [undefined, undefined]);
    assert.equal(reply.response.http?.status, 500);
    assert.equal(reply.response.http.headers[unreadBody], '<html>***</html>');
  });

  void it('does not follow redirects', async (t) => {
    const server = await webServer((_request, response) => response.writeHead(302, { Location: '/elsewhere' }).end());
    const target = await connect(t, server);
    const { code, message } = problemOf(await target.send(retrieve));
    assert.equal(code, 'redirected');
    assert.match(message, /HTTP 302 to "\/elsewhere"/);
  });

  void it('repeats a RETRIEVE, and nothing else, on a connection that had gone dead', async (t) => {
    const answers: string[] = [];
    const server = await rawServer((socket, request) => {
      const second = answers.length === 1 || answers.length === 3;
      answers.push(request.slice(0, 4));
      if (second) socket.resetAndDestroy();
      else socket.write(`${ok}Content-Length: 2\r\n\r\n{}`);
    });
    const target = await connect(t, server);
    assert.equal((await target.send(retrieve)).kind, 'response');
    assert.equal((await target.send(retrieve)).kind, 'response');
    assert.equal(problemOf(await target.send(create)).code, 'connectionClosed');
    assert.deepEqual(answers, ['GET ', 'GET ', 'GET ', 'POST']);
  });

  void it('gives up what is under way when it is closed, and sends nothing more', async (t) => {
    let arrived: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (arrived = resolve));
    const server = await rawServer(() => {
      arrived();
    });
    const target = await connect(t, server);
    const pending = target.send(retrieve);
    await waiting;
    await target.close();
    assert.equal(problemOf(await pending).code, 'stopped');
    assert.equal(problemOf(await target.send(retrieve)).code, 'stopped');
  });

  void it('does not throw for an originator that HTTP cannot carry', async (t) => {
    const target = await connect(
      t,
      await webServer((_request, response) => response.setHeader('X-M2M-RSC', '2000').end('{}')),
    );
    const problem = problemOf(await target.send({ ...retrieve, from: 'C\n\u0000' }));
    assert.equal(problem.code, 'stopped');
  });
});
