import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Directory } from '../../steps/monitor/directory';
import { permits } from '../../steps/monitor/privileges';
import { modelTarget } from '../../targets/model-target';
import { defaultProfile } from '../../wire/load-profile';

const rule = (originator: string, ...operations: readonly string[]): unknown => ({
  privileges: {
    accessControlRules: [{ accessControlOriginators: [originator], accessControlOperations: operations }],
  },
});

/** Whether CMember may RETRIEVE a node with these policies; `made` is what the tester itself has made. */
function mayRetrieve(accessControlPolicyIDs: unknown, policies: Readonly<Record<string, unknown>>, made = true) {
  const directory = new Directory(modelTarget(defaultProfile, {}));
  for (const [id, attributes] of Object.entries(policies))
    directory.enter([id], 'accessControlPolicy', undefined, made).attributes = attributes as Record<string, unknown>;
  const node = directory.enter(['nod1'], 'node', undefined, true);
  node.attributes = { accessControlPolicyIDs };
  return permits(directory, 'CAdmin', 'CMember', node, 'RETRIEVE');
}

describe('whether access control lets somebody', () => {
  it('is yes when one of the policies grants it, to all or to him', () => {
    assert.equal(mayRetrieve(['acp1'], { acp1: rule('CMember', 'RETRIEVE') }), true);
    assert.equal(
      mayRetrieve(['acp1', 'acp2'], { acp1: rule('COther', 'RETRIEVE'), acp2: rule('all', 'RETRIEVE') }),
      true,
    );
  });

  it('is no when the policies grant it to others, or other things', () => {
    assert.equal(mayRetrieve(['acp1'], { acp1: rule('COther', 'RETRIEVE') }), false);
    assert.equal(mayRetrieve(['acp1'], { acp1: rule('CMember', 'UPDATE') }), false);
  });

  it('is not known without policies, with those of others, and with those that were never seen', () => {
    for (const ids of [undefined, null, [], 'acp1', [1], ['acp9']])
      assert.equal(mayRetrieve(ids, { acp1: rule('CMember', 'RETRIEVE') }), undefined, JSON.stringify(ids));
    assert.equal(mayRetrieve(['acp1'], { acp1: rule('CMember', 'RETRIEVE') }, false), undefined);
  });

  it('is yes for the administrator, whatever there is', () => {
    const directory = new Directory(modelTarget(defaultProfile, {}));
    const node = directory.enter(['nod1'], 'node', undefined, true);
    assert.equal(permits(directory, 'CAdmin', 'CAdmin', node, 'DELETE'), true);
  });

  it('is no where the policy is no policy', () => {
    for (const privileges of [null, 1, 'all', [], { accessControlRules: 'all' }, { accessControlRules: [null, 1, {}] }])
      assert.equal(mayRetrieve(['acp1'], { acp1: { privileges } }), false, JSON.stringify(privileges));
  });
});
