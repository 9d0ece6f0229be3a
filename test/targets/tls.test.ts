import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { createServer as createPlainServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { proxyFor } from '../../targets/proxy';
import { iutTarget, loadIut } from '../../targets/iut';
import type { TlsDescription } from '../../targets/tls';
import type { Reply } from '../../wire/primitive';
import { authority, hasOpenssl, passphrase, type Authority } from './authority';
import { webServer } from './servers';

const request = { operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin', requestId: 'r', releaseVersion: '4' } as const;

void describe(
  'an IUT behind TLS',
  { skip: hasOpenssl ? false : 'there is no openssl to make certificates with' },
  () => {
    let files: Authority;
    let url: string;
    let server: Server;
    before(async () => {
      files = authority();
      const read = ({ cert, key }: { cert: string; key: string }) => ({
        cert: readFileSync(cert),
        key: readFileSync(key),
      });
      const asked = { ca: readFileSync(files.ca), requestCert: true, rejectUnauthorized: true };
      server = createServer({ ...read(files.server), ...asked }, (_request, response) => {
        response.setHeader('X-M2M-RSC', '2000').end('{}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    });
    after(() => {
      server.close();
      server.closeAllConnections();
      files.remove();
    });

    function load(tls: TlsDescription | undefined, baseUrl = url): ReturnType<typeof loadIut> {
      const file = path.join(files.folder, 'iut.json');
      const description = { baseUrl, cseBaseName: 'cse-in', originator: 'CAdmin', timing: { responseMs: 3000 } };
      writeFileSync(file, JSON.stringify({ ...description, ...(tls && { tls }) }));
      return loadIut(file);
    }

    async function ask(tls: TlsDescription | undefined, baseUrl = url): Promise<Reply> {
      const loaded = load(tls, baseUrl);
      assert.ok('iut' in loaded, JSON.stringify(loaded));
      const target = await iutTarget(loaded.iut);
      try {
        return await target.send(request);
      } finally {
        await target.close();
      }
    }

    const own = { cert: 'client.pem', key: 'locked.key' };

    void it('is reached with a private CA and a client certificate, the passphrase from each place', async () => {
      process.env['TEST_PASSPHRASE'] = passphrase;
      writeFileSync(path.join(files.folder, 'passphrase'), `${passphrase}\n`);
      for (const from of [{ passphrase }, { passphraseEnv: 'TEST_PASSPHRASE' }, { passphraseFile: 'passphrase' }])
        assert.equal((await ask({ ca: 'ca.pem', ...own, ...from })).kind, 'response');
    });

    for (const [what, tls, message] of [
      ['without the CA', undefined, /an authority that is not known here: name .* in tls\.ca/],
      ['without a client certificate', { ca: 'ca.pem' }, /wants a client certificate|connection was closed/],
    ] as const)
      void it(`says in words what is wrong ${what}`, async () => {
        const reply = await ask(tls);
        assert.ok(reply.kind === 'problem');
        assert.match(reply.problem.message, message);
        assert.doesNotMatch(reply.problem.message, /OPENSSL|error:0/i);
      });

    void it('says that a server does not speak TLS, or has a certificate for another name', async () => {
      const plain = await webServer((_request, response) => response.end());
      const deaf = await ask({ ca: 'ca.pem' }, plain.url.replace('http:', 'https:'));
      await plain.close();
      assert.match(
        deaf.kind === 'problem' ? deaf.problem.message : '',
        /does not speak TLS: should baseUrl begin with http\?/,
      );
      const named = await ask({ ca: 'ca.pem', ...own, passphrase }, url.replace('127.0.0.1', 'localhost'));
      assert.match(named.kind === 'problem' ? named.problem.message : '', /for another host name/);
    });

    void it('says that a certificate is over, or comes from another authority of the same name', async () => {
      const pair = { cert: readFileSync(files.expired), key: readFileSync(files.server.key) };
      const old = createServer(pair, (_request, response) => response.end());
      await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
      const over = await ask({ ca: 'ca.pem' }, `https://127.0.0.1:${String((old.address() as AddressInfo).port)}`);
      old.close();
      old.closeAllConnections();
      assert.match(over.kind === 'problem' ? over.problem.message : '', /the certificate has expired/);
      const other = await ask({ ca: 'other.pem', ...own, passphrase });
      assert.ok(other.kind === 'problem');
      assert.match(other.problem.message, /an authority that is not known here|was not signed by the authority/);
    });

    void it('is reached through a proxy by CONNECT, which sees nothing of the request', async () => {
      const seen: string[] = [];
      const proxy = createPlainServer((request, response) => {
        seen.push(`${String(request.method)} ${String(request.url)}`);
        response.writeHead(500).end();
      });
      proxy.on('connect', ({ url: to, headers }: IncomingMessage, socket: Socket) => {
        seen.push(`CONNECT ${String(to)} ${JSON.stringify(headers)}`);
        const through = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          through.pipe(socket).pipe(through);
        });
        for (const end of [socket, through]) end.on('error', () => socket.destroy());
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const loaded = load({ ca: 'ca.pem', ...own, passphrase }, 'https://cse.example');
      assert.ok('iut' in loaded);
      const at = `http://user:hush@127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
      const way = proxyFor(new URL('https://cse.example'), { HTTPS_PROXY: at });
      assert.ok('proxy' in way);
      const target = await iutTarget(loaded.iut, way.proxy);
      const reply = await target.send(request);
      await target.close();
      proxy.close();
      proxy.closeAllConnections();
      assert.equal(reply.kind, 'response', JSON.stringify(reply));
      assert.equal(seen.length, 1);
      assert.match(seen[0] ?? '', /^CONNECT cse\.example:443 /);
      assert.match(seen[0] ?? '', new RegExp(Buffer.from('user:hush').toString('base64')));
      assert.doesNotMatch(seen[0] ?? '', /CAdmin/);
    });

    for (const [what, tls, message] of [
      [
        'a file that is not there',
        { ca: 'no.pem' },
        /\/tls\/ca expected a file that can be read, and .*no\.pem cannot/,
      ],
      ['a CA that is none', { ca: 'names' }, /\/tls\/ca expected a file of PEM certificates/],
      ['a certificate without key', { cert: 'client.pem' }, /\/tls expected cert and key together/],
      ['no passphrase', own, /\/tls\/key has a passphrase/],
      [
        'a wrong passphrase',
        { ...own, passphrase: 'not-this-one' },
        /\/tls\/key cannot be opened with this passphrase/,
      ],
      ['a key that is none', { cert: 'client.pem', key: 'names' }, /\/tls\/key expected a PEM private key/],
      ['the key of another', { cert: 'client.pem', key: 'ca.key' }, /\/tls\/key does not belong to the certificate/],
      ['a variable that is not set', { ...own, passphraseEnv: 'NO_SUCH_ONE' }, /variable NO_SUCH_ONE is not set/],
      ['two passphrases', { ...own, passphrase: 'x', passphraseEnv: 'X' }, /one of passphrase, passphraseEnv/],
      ['an unknown member', { ca: 'ca.pem', ...{ insecure: true } }, /insecure/],
    ] as const)
      void it(`refuses ${what}`, () => {
        const loaded = load(tls);
        assert.match('error' in loaded ? loaded.error : '', message);
        assert.doesNotMatch(JSON.stringify(loaded), /not-this-one/);
      });

    void it('refuses tls for a plain URL', () => {
      const loaded = load({ ca: 'ca.pem' }, 'http://127.0.0.1:1');
      assert.match('error' in loaded ? loaded.error : '', /\/tls expected a baseUrl that begins with https/);
    });
  },
);
