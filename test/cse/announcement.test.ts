import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VirtualClock } from '../../cse/clock';
import { Cse } from '../../cse/cse';
import type { CsePolicy } from '../../cse/policy';
import { defaultPolicy } from '../../cse/policy';
import { decode, encode, typeNumber } from '../../wire/codec';
import { defaultProfile } from '../../wire/load-profile';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';

/** A CSE with the remote CSE /id-mn registered; `answer` is how that one answers what is announced. */
async function bench(policy: Partial<CsePolicy>, answer: (request: RequestPrimitive) => number | undefined) {
  const clock = new VirtualClock();
  const told: RequestPrimitive[] = [];
  const forward = (_point: string, request: RequestPrimitive): Promise<ResponsePrimitive | undefined> => {
    told.push(request);
    const statusCode = answer(request);
    const location = request.operation === 'CREATE' ? { location: `/id-mn/a${String(told.length)}` } : {};
    const { requestId } = request;
    return Promise.resolve(
      statusCode === undefined ? undefined : { statusCode, requestId, content: undefined, ...location },
    );
  };
  const cse = new Cse({
    clock,
    notifier: { notify: () => Promise.resolve(undefined), forward },
    profile: defaultProfile,
    policy: { ...defaultPolicy, ...policy },
  });
  const send = async (operation: RequestPrimitive['operation'], to: string, type: string, attributes: object) => {
    const content = encode(defaultProfile, type, { ...attributes });
    const created = operation === 'CREATE' ? { resourceType: typeNumber(defaultProfile, type) ?? 0 } : {};
    const more = operation === 'RETRIEVE' || operation === 'DELETE' ? {} : { content, ...created };
    const request = { operation, to, from: 'CAdmin', requestId: 'r', releaseVersion: '4', ...more };
    const { content: shown } = await cse.handle(request);
    await clock.wait(0);
    const decoded = decode(defaultProfile, shown);
    return 'attributes' in decoded ? decoded.attributes : {};
  };
  const remote = { 'CSE-ID': '/id-mn', CSEBase: '/id-mn/mn', pointOfAccess: ['http://mn'], requestReachability: true };
  await send('CREATE', 'cse-in', 'remoteCSE', remote);
  const campaign = { resourceName: 'c', version: '1', softwareName: 's', URL: 'u', softwareOperation: 'INSTALL' };
  await send('CREATE', 'cse-in', 'softwareCampaign', {
    ...campaign,
    softwareTargets: ['nod1'],
    announceTo: ['/id-mn', '/id-nobody'],
  });
  const operations = () => told.map(({ operation, to }) => `${operation} ${to}`);
  return { cse, send, told, operations };
}

void describe('the reference CSE announces', () => {
  void it('creates, updates and deletes in the order of what happened', async () => {
    const { send, operations, told } = await bench({}, () => 2001);
    await send('UPDATE', 'cse-in/c', 'softwareCampaign', { labels: ['x'] });
    await send('UPDATE', 'cse-in/c', 'softwareCampaign', { version: '2' });
    await send('UPDATE', 'cse-in/c', 'softwareCampaign', { labels: null });
    await send('DELETE', 'cse-in/c', 'softwareCampaign', {});
    assert.deepEqual(operations(), ['CREATE /id-mn/mn', 'UPDATE /id-mn/a1', 'UPDATE /id-mn/a1', 'DELETE /id-mn/a1']);
    assert.deepEqual(told[2]?.content, { 'm2m:swcA': { lbl: null } });
  });

  void it('and a remote CSE that is gone costs nothing but its entry', async () => {
    const { send, operations } = await bench({ announceTo: 'addresses' }, () => undefined);
    const shown = await send('UPDATE', 'cse-in/c', 'softwareCampaign', { labels: ['x'] });
    assert.deepEqual(shown['labels'], ['x']);
    const after = await send('RETRIEVE', 'cse-in/c', 'softwareCampaign', {});
    assert.deepEqual(after['announceTo'], ['/id-nobody']);
    assert.deepEqual(operations(), ['CREATE /id-mn/mn']);
  });

  void it('puts addresses into announceTo, and takes them for what they stand for', async () => {
    const { send, operations } = await bench({ announceTo: 'addresses', announcementTiming: 'before' }, () => 2001);
    const { announceTo } = await send('RETRIEVE', 'cse-in/c', 'softwareCampaign', {});
    assert.deepEqual(announceTo, ['/id-mn/a1', '/id-nobody']);
    await send('UPDATE', 'cse-in/c', 'softwareCampaign', { announceTo });
    assert.deepEqual(operations(), ['CREATE /id-mn/mn']);
    await send('UPDATE', 'cse-in/c', 'softwareCampaign', { announceTo: null });
    assert.deepEqual(operations(), ['CREATE /id-mn/mn', 'DELETE /id-mn/a1']);
  });
});
