import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Directory } from '../../steps/monitor/directory';
import { requestedOf } from '../../steps/monitor/requested';
import { modelTarget } from '../../targets/model-target';
import { defaultProfile } from '../../wire/load-profile';

const now = Date.UTC(2030, 0, 1);
const whole = {
  version: '1.0',
  softwareName: 'firmware',
  URL: 'http://software.example/a',
  softwareTargets: ['nod1'],
  softwareOperation: 'INSTALL',
};

function requested(operation: 'CREATE' | 'UPDATE', given: Readonly<Record<string, unknown>>, strange = false) {
  const directory = new Directory(modelTarget(defaultProfile, {}));
  directory.enter(['nod1', 'cse-in/n1'], 'node', undefined, true);
  return requestedOf(directory, operation, given, strange, now);
}

describe('what a request asks', () => {
  it('is judged when it is all that a campaign needs, and nothing else', () => {
    const { attributes, otherReason, outside } = requested('CREATE', { ...whole, resourceName: 'c', labels: ['a'] });
    assert.deepEqual(attributes, whole);
    assert.deepEqual([otherReason, outside], [undefined, undefined]);
  });

  it('has resources by one name, however they are identified', () => {
    for (const id of ['/id-in/nod1', 'cse-in/n1', '-/n1'])
      assert.deepEqual(requested('UPDATE', { softwareTargets: [id] }).attributes.softwareTargets, ['nod1'], id);
    const softwareTriggerCriteria = [
      { subjectResourceID: '/id-in/nod1', subject: 'labels', operator: '=', threshold: 'a' },
    ];
    const { attributes } = requested('UPDATE', { softwareTriggerCriteria });
    assert.equal(attributes.softwareTriggerCriteria?.[0]?.subjectResourceID, 'nod1');
  });

  it('may be NULL where criteria are taken away', () => {
    const { attributes, outside } = requested('UPDATE', { softwareTriggerCriteria: null });
    assert.deepEqual(attributes, { softwareTriggerCriteria: null });
    assert.equal(outside, undefined);
  });

  const beyond: readonly (readonly [string, 'CREATE' | 'UPDATE', Readonly<Record<string, unknown>>])[] = [
    ['a CREATE without version', 'CREATE', { ...whole, version: undefined }],
    ['a version that is a number', 'CREATE', { ...whole, version: 1 }],
    ['no targets', 'CREATE', { ...whole, softwareTargets: [] }],
    ['a target twice', 'UPDATE', { softwareTargets: ['nod1', '/id-in/nod1'] }],
    ['targets that are no identifiers', 'UPDATE', { softwareTargets: [1] }],
    ['an operation that there is not', 'UPDATE', { softwareOperation: 'REBOOT' }],
    ['a criterion without operator', 'UPDATE', { softwareTriggerCriteria: [{ subjectResourceID: 'x' }] }],
    ['campaignEnabled that is a text', 'UPDATE', { campaignEnabled: 'TRUE' }],
    ['what only the Hosting CSE sets', 'UPDATE', { campaignStatus: 'FINISHED' }],
    ['labels that are NULL', 'UPDATE', { labels: null }],
    [
      'names that objects have of themselves',
      'UPDATE',
      JSON.parse('{"__proto__":1,"constructor":2,"toString":3}') as object as Record<string, unknown>,
    ],
  ];
  for (const [title, operation, given] of beyond)
    it(`is not judged with ${title}`, () => {
      const { otherReason, outside } = requested(operation, given);
      assert.notEqual(otherReason, undefined);
      assert.notEqual(outside, undefined);
    });

  it('is not judged with attributes that no campaign has', () => {
    assert.notEqual(requested('UPDATE', {}, true).outside, undefined);
  });

  it('may be refused for a lifetime that is over, and is judged when it was not', () => {
    const { otherReason, outside } = requested('UPDATE', { expirationTime: '20291231T235959' });
    assert.notEqual(otherReason, undefined);
    assert.equal(outside, undefined);
  });
});
