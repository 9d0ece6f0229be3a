import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from '../../steps/session/shortened';

test('content of an ordinary size is kept as it is', () => {
  const content = { 'm2m:swc': { swt: Array.from({ length: 300 }, (_, n) => `cse-in/node${String(n)}`), lbl: [] } };
  assert.equal(shortened(content), content);
  assert.equal(shortened(undefined), undefined);
});

test('long lists and texts keep their beginning and say how large they were', () => {
  const text = 'x'.repeat(100_000);
  const cut = shortened({ 'm2m:swc': { swt: Array.from({ length: 10_000 }, () => 'node'), vr: text, cae: true } });
  const { swt, vr, cae } = (cut as { 'm2m:swc': { swt: readonly string[]; vr: string; cae: boolean } })['m2m:swc'];
  assert.deepEqual(swt.slice(18), ['node', 'node', '… (shortened: 70 kB) of 10000 members']);
  assert.equal(vr, `${'x'.repeat(200)}… (shortened: 100 kB)`);
  assert.equal(cae, true);
});

test('what is nested deeply keeps its outside', () => {
  let nested: unknown = 1;
  for (let level = 0; level < 100_000; level++) nested = [nested];
  const text = JSON.stringify(shortened({ 'm2m:swc': { lbl: nested, vr: '1' } }));
  assert.ok(text.length < 200, text);
  assert.match(text, /… \(shortened: 200 kB\)/);
  assert.match(text, /"vr":"1"/);
});
