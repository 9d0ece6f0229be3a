import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeJson } from '../../wire/write-json';

const deep = (inner: unknown, wrap: (value: unknown) => unknown): unknown => {
  let value = inner;
  for (let level = 0; level < 20_000; level++) value = wrap(value);
  return value;
};

test('a value that is nested deeper than the stack is written like any other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (inner) => {
      const lists = writeJson(deep(inner, (value) => [value]));
      assert.equal(lists, '['.repeat(20_000) + JSON.stringify(inner) + ']'.repeat(20_000));
    }),
    { numRuns: 20 },
  );
  const objects = writeJson(deep([1, { left: undefined, '"': null }], (value) => ({ a: value, b: 2 })));
  assert.ok(objects.startsWith('{"a":{"a":'));
  assert.ok(objects.includes('[1,{"\\"":null}],"b":2}'));
});

test('what is not deep is written as JSON.stringify does', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => writeJson(value) === JSON.stringify(value)));
});

test('what refers to itself is no JSON', () => {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  assert.throws(() => writeJson(ring), TypeError);
});
