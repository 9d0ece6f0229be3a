import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { responseFromHttp } from '../../wire/http';
import { parseJson } from '../../wire/json';

const doubtful: readonly (readonly [string, number, Record<string, string>, RegExp])[] = [
  ['a success without a response status code', 200, {}, /HTTP 200 response has no X-M2M-RSC/],
  ['one whose code is what a language calls nothing', 201, { 'X-M2M-RSC': 'None' }, /no X-M2M-RSC/],
  ['a code that is none', 200, { 'X-M2M-RSC': '20000' }, /is "20000", which is no response status code/],
  ['a code of no class', 200, { 'X-M2M-RSC': '3000' }, /no response status code/],
  ['two codes', 200, { 'X-M2M-RSC': '2000, 4000' }, /no response status code/],
  ['success with an HTTP error', 500, { 'X-M2M-RSC': '2004' }, /2004 and HTTP 500 contradict/],
  ['an error with HTTP success', 200, { 'X-M2M-RSC': '4105' }, /4105 and HTTP 200 contradict/],
  [
    'the identifier of another request',
    200,
    { 'X-M2M-RSC': '2000', 'X-M2M-RI': 'r2' },
    /answers another request.*"r2"/,
  ],
  ['a redirect', 307, { 'X-M2M-RSC': '2000', Location: 'http://elsewhere/' }, /redirect \(HTTP 307 to "http:/],
  ['a gateway', 502, {}, /a gateway got no answer from the CSE \(HTTP 502/],
];

void describe('a response that says nothing of its request', () => {
  for (const [what, status, headers, message] of doubtful)
    void it(`is ${what}`, () => {
      const reply = responseFromHttp({ status, headers, body: '{}' }, 'r1');
      assert.ok(reply.kind === 'problem');
      assert.match(reply.problem.message, message);
    });

  for (const [what, status, headers] of [
    ['an error without a response status code', 400, {}],
    ['an HTML error of the CSE', 500, {}],
    ['no request identifier', 200, { 'X-M2M-RSC': '2000' }],
    ['a request identifier that says nothing', 404, { 'X-M2M-RSC': '4004', 'X-M2M-RI': 'undefined' }],
    ['headers that come twice', 200, { 'X-M2M-RSC': ['2000', '2000'], 'X-M2M-RI': ['r1', 'r1'] }],
    ['an acknowledgement', 202, { 'X-M2M-RSC': '1000' }],
    ['a refusal by the gateway of a CSE', 503, { 'X-M2M-RSC': '5105' }],
  ] as const)
    void it(`is not ${what}`, () => {
      assert.equal(responseFromHttp({ status, headers, body: '' }, 'r1').kind, 'response');
    });
});

void describe('a member that stands twice', () => {
  for (const [text, twice] of [
    ['{"a":1,"a":2}', 'a'],
    ['{"x":[{"b":1,"c":{"d":1,"d":"1"}}]}', 'd'],
    ['{"a":"}","\\u0061":1}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a":1, "a" : 1}', undefined],
    ['{"a":{"b":1,"c":2},"a":{"c":2, "b":1}}', undefined],
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', undefined],
    ['[{"a":[]},{"a":{}}]', undefined],
    ['{"a":"\\"a\\":1,","b":":"}', undefined],
  ] as const)
    void it(`is ${twice === undefined ? 'none' : `"${twice}"`} in ${text}`, () => {
      const read = parseJson(text);
      if (twice === undefined) assert.deepEqual(read, { value: JSON.parse(text) as unknown });
      else assert.deepEqual(read, { problem: `the member "${twice}" stands twice, with different values` });
    });
});
