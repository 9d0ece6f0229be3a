import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { preflight } from '../../steps/run/preflight';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';

const answering = (statusCode: number, content: unknown): Target =>
  ({
    baseUrl: 'http://cse.example',
    cseBaseName: 'cse-in',
    profile: defaultProfile,
    originators: { administrator: 'CAdmin' },
    send: () => Promise.resolve({ kind: 'response', response: { statusCode, requestId: 'x', content } }),
  }) as unknown as Target;

describe('the first look at an IUT', () => {
  it('reads the types that the CSEBase lists', async () => {
    const found = await preflight(answering(2000, { 'm2m:cb': { ty: 5, srt: [1, 67] } }));
    assert.deepEqual(found, { supportedTypes: [1, 67] });
  });

  it('stops at what is no CSE', async () => {
    for (const content of [{}, 'yes', { 'm2m:cnt': {} }, undefined])
      assert.match(JSON.stringify(await preflight(answering(2000, content))), /gives no CSEBase for \\"cse-in\\"/);
  });

  it('stops where there is no such CSEBase', async () => {
    assert.match(JSON.stringify(await preflight(answering(4004, undefined))), /is cseBaseName right\?/);
  });

  it('goes on where the CSEBase is only kept from the tester', async () => {
    assert.deepEqual(await preflight(answering(4103, undefined)), { supportedTypes: undefined });
  });
});
