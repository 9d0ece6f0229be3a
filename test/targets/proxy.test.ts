import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iutAt, iutTarget } from '../../targets/iut';
import { proxyFor } from '../../targets/proxy';
import { webServer } from './servers';

const request = { operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin', requestId: 'r', releaseVersion: '4' } as const;

void describe('the environment', () => {
  const env = { HTTP_PROXY: 'http://p:1', https_proxy: 'http://s:2', NO_PROXY: 'here.example, *.there.example:8080' };
  for (const [url, proxy] of [
    ['http://cse.example', 'http://p:1'],
    ['https://cse.example', 'http://s:2'],
    ['http://here.example:99', undefined],
    ['http://below.here.example', undefined],
    ['http://nowhere.example', 'http://p:1'],
    ['http://a.there.example:8080', undefined],
    ['http://a.there.example', 'http://p:1'],
    ['http://127.0.0.1:8080', undefined],
    ['http://localhost', undefined],
    ['http://[::1]:80', undefined],
  ] as const)
    void it(`names ${proxy ?? 'no proxy'} for ${url}`, () => {
      const found = proxyFor(new URL(url), env);
      assert.ok('proxy' in found);
      assert.equal(found.proxy?.origin, proxy);
    });

  void it('may name no proxy at all, every host, or nonsense, which is not repeated', () => {
    const url = new URL('http://cse.example');
    assert.deepEqual(proxyFor(url, {}), { proxy: undefined });
    assert.deepEqual(proxyFor(url, { ...env, NO_PROXY: '*' }), { proxy: undefined });
    const found = proxyFor(url, { HTTP_PROXY: 'ftp://user:secret@p' });
    assert.match('error' in found ? found.error : '', /^HTTP_PROXY expected an http or https URL/);
    assert.doesNotMatch(JSON.stringify(found), /secret/);
  });
});

void describe('a proxy', () => {
  async function through(status: number, credentials = ''): Promise<{ asked: string[]; said: string; kind: string }> {
    const asked: string[] = [];
    const proxy = await webServer(({ url = '', headers }, response) => {
      asked.push(url, headers['proxy-authorization'] ?? '');
      response.writeHead(status, status === 200 ? { 'X-M2M-RSC': '2000' } : {}).end('{}');
    });
    const loaded = iutAt('http://cse.example:8080');
    assert.ok('iut' in loaded);
    const target = await iutTarget(loaded.iut, new URL(proxy.url.replace('//', `//${credentials}`)));
    const reply = await target.send(request);
    await target.close();
    await proxy.close();
    return { asked, said: JSON.stringify(reply), kind: reply.kind };
  }

  void it('is asked for the whole URL, with its user and password', async () => {
    const { asked, kind } = await through(200, 'user:top-secret@');
    assert.equal(kind, 'response');
    assert.equal(asked[0], 'http://cse.example:8080/cse-in');
    assert.equal(asked[1], `Basic ${Buffer.from('user:top-secret').toString('base64')}`);
  });

  void it('that refuses is not taken for the CSE, and its password is not shown', async () => {
    const { said, kind } = await through(407, 'user:top-secret@');
    assert.equal(kind, 'problem');
    assert.match(said, /proxy (?:refuses the way there with HTTP 407|asks for a user and a password)/);
    assert.doesNotMatch(said, /top-secret/);
  });
});
