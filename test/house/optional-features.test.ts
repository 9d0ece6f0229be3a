import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionalFeatures } from '../../spec/optional-features';
import { needs } from '../../steps/run/applicability';
import { listTests } from '../../steps/run/plan';
import { defaultProfile } from '../../wire/load-profile';

const asked = new Set(listTests().flatMap(needs));
const names = optionalFeatures.map(({ name }) => name);

test('every @needs-FEATURE of a test has its entry in spec/optional-features.ts', () => {
  assert.deepEqual(
    [...asked].filter((name) => !names.includes(name)),
    [],
  );
});

test('every entry has a test that needs it, and stands once', () => {
  assert.deepEqual(
    names.filter((name) => !asked.has(name)),
    [],
  );
  assert.equal(new Set(names).size, names.length);
});

test('a resource type of an entry is one of the binding, and a conditional entry says its condition', () => {
  for (const { name, resourceType, status, condition } of optionalFeatures) {
    assert.ok(resourceType === undefined || resourceType in defaultProfile.resourceTypes, name);
    assert.equal(status === 'c', condition !== undefined, name);
  }
});
