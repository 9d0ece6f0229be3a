import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oddTextIn } from '../../steps/monitor/odd-text';

const odd = {
  'an empty text': { version: '' },
  'a control character': { softwareName: 'a\u0000' },
  'a noncharacter': { softwareName: '\ufffe' },
  'a long text': { version: 'a'.repeat(1001) },
  'a URL with a blank': { URL: 'http://software.example/a b' },
  'a URL that has no scheme': { URL: 'software' },
};

const ordinary = {
  'any letters': { version: '1.0', softwareName: '汉字 é 😀 "a" \\ <b>' },
  'a URL': { URL: 'coaps://[2001:db8::1]:5684/a/b?c=%20&d#e' },
  'the longest text': { version: 'a'.repeat(1000) },
  'no texts': { campaignEnabled: true },
};

describe('a CSE may refuse', () => {
  for (const [what, attributes] of Object.entries(odd))
    it(what, () => {
      assert.notEqual(oddTextIn(attributes), undefined);
    });
});

describe('a CSE may not refuse', () => {
  for (const [what, attributes] of Object.entries(ordinary))
    it(what, () => {
      assert.equal(oddTextIn(attributes), undefined);
    });
});
