import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawfulMixes, lawfulPolicies } from '../../selftest/lawful/policies';

test('the mixes make use of every freedom with every value', () => {
  const mixed = new Set(lawfulMixes().flatMap(({ parts }) => parts));
  const alone = lawfulPolicies.map(({ name }) => name).filter((name) => / policy (?!uses )/.test(name));
  assert.ok(alone.length > 20);
  assert.deepEqual(
    alone.filter((name) => !mixed.has(name)),
    [],
  );
});

test('the mixes make use of every permission, but for the one to decline, which is a freedom of its own', () => {
  const used = new Set(lawfulMixes().flatMap(({ variant }) => variant.campaign?.uses ?? []));
  const all = lawfulPolicies.flatMap(({ variant }) => variant.campaign?.uses ?? []);
  assert.deepEqual(
    [...new Set(all)].filter((name) => !used.has(name)),
    ['decline-incompatible-node'],
  );
});
