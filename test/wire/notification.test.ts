import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../wire/codec';
import { defaultProfile as profile } from '../../wire/load-profile';
import { decodeNotification, encodeNotification } from '../../wire/notification';
import { debugText, decodeReferences } from '../../wire/references';

void describe('notifications', () => {
  void it('are read back as they were written', () => {
    const representation = encode(profile, 'softwareCampaign', { campaignStatus: 'FINISHED' });
    const wire = encodeNotification(profile, { subscription: 'sub1', eventType: 'update', representation });
    assert.deepEqual(wire, { 'm2m:sgn': { nev: { rep: { 'm2m:swc': { cas: 3 } }, net: 1 }, sur: 'sub1' } });
    assert.deepEqual(decodeNotification(profile, wire), {
      verification: false,
      deletion: false,
      subscription: 'sub1',
      eventType: 'update',
      representation: { type: 'softwareCampaign', attributes: { campaignStatus: 'FINISHED' }, unknown: {} },
    });
  });

  void it('tell verification and deletion apart', () => {
    const verification = encodeNotification(profile, { verification: true, subscription: 's', creator: 'C' });
    assert.deepEqual(verification, { 'm2m:sgn': { vrq: true, sur: 's', cr: 'C' } });
    assert.deepEqual(decodeNotification(profile, { 'm2m:sgn': { sud: true, sur: 5 } }), {
      verification: false,
      deletion: true,
    });
  });

  void it('say why they cannot be read', () => {
    for (const content of [undefined, null, {}, { 'm2m:sgn': [] }])
      assert.ok('problem' in decodeNotification(profile, content));
    assert.deepEqual(decodeNotification(profile, { 'm2m:sgn': { nev: { net: 99, rep: 1 } } }), {
      verification: false,
      deletion: false,
      eventType: '99',
      representation: { problem: 'the content is a number, not an object with one root' },
    });
  });
});

void describe('references', () => {
  void it('come as URIs or with names and types', () => {
    assert.deepEqual(decodeReferences({ 'm2m:uril': ['a', 'b'] }), [{ id: 'a' }, { id: 'b' }]);
    assert.deepEqual(decodeReferences({ 'm2m:uril': 'a b' }), [{ id: 'a' }, { id: 'b' }]);
    assert.deepEqual(decodeReferences({ 'm2m:rrl': { rrf: [{ nm: 'n', typ: 13, val: 'x' }, 5] } }), [
      { id: 'x', name: 'n', resourceType: 13 },
    ]);
    assert.deepEqual(decodeReferences({ 'm2m:rrl': [{ val: 'x' }] }), [{ id: 'x' }]);
    assert.equal(decodeReferences({ 'm2m:cb': {} }), undefined);
    assert.equal(debugText({ 'm2m:dbg': 'why' }), 'why');
  });
});
