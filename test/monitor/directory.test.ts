import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Directory } from '../../steps/monitor/directory';
import { modelTarget } from '../../targets/model-target';
import { defaultProfile } from '../../wire/load-profile';

const directory = (): Directory => new Directory(modelTarget(defaultProfile, {}));

describe('the directory knows a resource', () => {
  it('by every form of its identifiers', () => {
    const known = directory();
    const one = known.enter(['swc1', 'cse-in/c1'], 'softwareCampaign', undefined, true);
    for (const id of ['swc1', '/id-in/swc1', '//sp/id-in/swc1', 'cse-in/c1', '-/c1', '/id-in/cse-in/c1', '/id-in/-/c1'])
      assert.equal(known.get(id), one, id);
    assert.equal(known.canonical('/id-in/cse-in/c1'), 'swc1');
  });

  it('by no identifier of another CSE', () => {
    const known = directory();
    known.enter(['swc1'], 'softwareCampaign', undefined, true);
    assert.equal(known.get('/other/swc1'), undefined);
    assert.equal(known.canonical('/other/swc1'), '/other/swc1');
  });

  it('once, however often it is entered, until it is gone', () => {
    const known = directory();
    const one = known.enter(['swc1'], 'softwareCampaign', undefined, true);
    assert.equal(known.enter(['cse-in/c1', 'swc1'], 'softwareCampaign', undefined, false), one);
    known.remove(one);
    const another = known.enter(['swc1'], 'softwareCampaign', undefined, false);
    assert.notEqual(another, one);
    assert.equal(known.get('swc1'), another);
  });

  it('by names that objects have of themselves', () => {
    const known = directory();
    for (const id of ['__proto__', 'constructor', 'toString']) {
      assert.equal(known.get(id), undefined, id);
      assert.equal(known.canonical(id), id);
      assert.equal(known.enter([id], 'node', undefined, false).type, 'node');
    }
  });

  it('with all below it', () => {
    const known = directory();
    const node = known.enter(['nod1'], 'node', undefined, true);
    const software = known.enter(['swr1'], 'software', node, false);
    const subscription = known.enter(['sub1'], 'subscription', software, false);
    assert.deepEqual(known.children(node, 'software'), [software]);
    assert.deepEqual(known.remove(node), [node, software, subscription]);
    assert.deepEqual(known.children(node, 'software'), []);
    assert.deepEqual(known.remove(node), []);
  });
});
