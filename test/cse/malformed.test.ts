import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestPrimitive } from '../../wire/primitive';
import { Bench, software } from './harness';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

void test('parameters that are missing or unknown are refused', async () => {
  const bench = new Bench();
  const wrong: readonly (readonly [Partial<RequestPrimitive>, number])[] = [
    [{ requestId: '' }, 4000],
    [{ from: '' }, 4000],
    [{ to: '' }, 4000],
    [{ releaseVersion: '99' }, 4001],
    [{ operation: 'NOTIFY' }, 4005],
    [{ operation: 'DANCE' as 'CREATE' }, 4005],
    [{ operation: 'CREATE' }, 4000],
  ];
  for (const [request, code] of wrong)
    assert.equal((await bench.send(request)).statusCode, code, JSON.stringify(request));
  const unversioned = { operation: 'RETRIEVE', to: 'cse-in', from: 'CAdmin', requestId: 'r' } as const;
  assert.equal((await bench.cse.handle(unversioned)).statusCode, 4000);
});

void test('content of any other shape is refused, and the CSE lives on', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  const contents: readonly unknown[] = [
    undefined,
    null,
    7,
    'm2m:swr',
    [],
    {},
    { 'm2m:swr': null },
    { 'm2m:swr': [] },
    { 'm2m:cnt': {} },
    { 'm2m:swr': {}, 'm2m:cnt': {} },
    { 'm2m:swr': { vr: {}, swn: [], url: 5, mgd: 'x' } },
    { 'm2m:swr': { __proto__: null, constructor: 1, mgd: 1002, vr: '1', swn: 'x', url: 'y' } },
    JSON.parse('{"m2m:swr":{"__proto__":{"vr":"1"},"mgd":1002,"swn":"x","url":"y","vr":"1"}}'),
    { 'm2m:swr': { mgd: 1002, vr: '1', swn: 'x', url: 'y', lbl: nested(100_000) } },
  ];
  for (const content of contents) {
    const answer = await bench.send({ operation: 'CREATE', to: 'cse-in/n', resourceType: 13, content });
    assert.equal(answer.statusCode, 4000);
  }
  assert.equal((await bench.create('cse-in/n', 'software', software)).statusCode, 2001);
});

void test('criteria and rules with values of wrong types are refused', async () => {
  const bench = new Bench();
  await bench.openNode('n');
  const campaign = {
    version: '1',
    softwareName: 'x',
    URL: 'u',
    softwareTargets: ['cse-in/n'],
    softwareOperation: 'INSTALL',
  };
  const wrong = [
    { softwareOperation: 17 },
    { softwareTargets: [] },
    { softwareTargets: 'cse-in/n' },
    { softwareTriggerCriteria: [{ sri: 'cse-in/n' }] },
    { softwareTriggerCriteria: [7] },
    { campaignEnabled: 'true' },
    { campaignStatus: 'PENDING' },
    { softwareLinks: [] },
  ];
  for (const one of wrong) {
    const answer = await bench.create('cse-in', 'softwareCampaign', { ...campaign, ...one });
    assert.equal(answer.statusCode, 4000, JSON.stringify(one));
  }
  assert.equal((await bench.create('cse-in', 'softwareCampaign', campaign)).statusCode, 2001);
  const rules = { accessControlRules: [{ accessControlOriginators: ['all'], accessControlOperations: 64 }] };
  const policy = { privileges: rules, selfPrivileges: rules };
  assert.equal((await bench.create('cse-in', 'accessControlPolicy', policy)).statusCode, 4000);
});

void test('a hook that throws is an internal error, and the next request is served', async () => {
  const bench = new Bench({}, [
    () => ({
      node: [
        {
          beforeCreate: () => {
            throw new Error('a fault of the CSE');
          },
        },
      ],
    }),
  ]);
  assert.equal((await bench.create('cse-in', 'node', { nodeID: 'x' })).statusCode, 5000);
  assert.equal((await bench.retrieve('cse-in')).statusCode, 2000);
});
