import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Hearsay } from './hearsay';

/** What may stand where a JSON value is expected. */
const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'x',
  '__proto__',
  [],
  [null],
  [[]],
  [{}],
  ['swr1', 'swr1', 1, null, {}],
  {},
  { action: null, status: [] },
  JSON.parse('{"__proto__":{"status":1},"constructor":null}'),
  Array.from({ length: 20_000 }, (_, n) => `swr${String(n)}`),
  Array.from({ length: 20_000 }, () => ({ acn: 'swr1', sus: 3 })),
];

const attributes = [
  'ri',
  'pi',
  'cae',
  'cas',
  'swl',
  'agss',
  'inss',
  'swt',
  'swtc',
  'swo',
  'vr',
  'et',
  'acpi',
  'se',
  'ins',
];
const short = { campaign: 'm2m:swc', software: 'm2m:swr', schedule: 'm2m:sch', policy: 'm2m:acp' };

describe('a monitor is not brought down by', () => {
  for (const name of attributes)
    it(`anything in the place of ${name}`, async () => {
      for (const value of odd)
        for (const type of Object.values(short)) {
          const heard = new Hearsay();
          await heard.campaignOnNode();
          await heard.retrievedContent('swc1', { [type]: { ri: 'swc1', cae: true, cas: 1, [name]: value } });
          await heard.monitor.settled();
          heard.monitor.open('swc1');
        }
    });

  for (const content of [
    null,
    [],
    1,
    'x',
    {},
    { 'm2m:swc': null },
    { 'm2m:swc': [] },
    { __proto__: null },
    { a: {}, b: {} },
  ])
    it(`an answer that is ${JSON.stringify(content)}`, async () => {
      const heard = new Hearsay();
      await heard.campaignOnNode();
      await heard.retrievedContent('swc1', content);
      await heard.retrievedContent('swc1', content, { fu: '1', ty: '23' });
      await heard.retrievedContent('nod1', content, { fu: '1' });
      await heard.monitor.settled();
      assert.equal(typeof heard.monitor.open('swc1').length, 'number');
    });

  it('identifiers that are none', async () => {
    for (const id of ['', '/', '//', '-', '__proto__', 'constructor', '\u0000', 'x'.repeat(100_000)]) {
      const heard = new Hearsay();
      await heard.campaignOnNode();
      await heard.retrieved(id, heard.campaign({ resourceID: id, softwareLinks: [id] }));
      await heard.retrieved(id, undefined);
      await heard.updated(id, 'software', { installStatus: { status: 'SUCCESSFUL' } });
      await heard.deleted(id);
      assert.deepEqual(heard.monitor.softwareOf(id, id).earlier, []);
    }
  });

  it('any campaign at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...attributes), fc.jsonValue()), async (any) => {
        const heard = new Hearsay();
        await heard.campaignOnNode();
        await heard.retrievedContent('swc1', { 'm2m:swc': { ri: 'swc1', ...any } });
        await heard.retrievedContent('swr1', { 'm2m:swr': { ri: 'swr1', pi: 'nod1', ...any } });
        await heard.monitor.settled();
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
