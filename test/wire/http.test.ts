import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import {
  httpStatusOf,
  requestFromHttp,
  requestToHttp,
  responseFromHttp,
  responseToHttp,
  unreadBody,
} from '../../wire/http';

const create: RequestPrimitive = {
  operation: 'CREATE',
  to: 'cse-in',
  from: 'CAdmin',
  requestId: '1',
  resourceType: 67,
  content: { 'm2m:swc': { rn: 'ü' } },
  query: { rcn: '1', ty: '2+3' },
  releaseVersion: '4',
};

void describe('requests', () => {
  void it('go out as TS-0009 says', () => {
    assert.deepEqual(requestToHttp(create, 'cse-in'), {
      method: 'POST',
      path: '/cse-in?rcn=1&ty=2+3',
      headers: {
        Accept: 'application/json',
        'X-M2M-Origin': 'CAdmin',
        'X-M2M-RI': '1',
        'X-M2M-RVI': '4',
        'Content-Type': 'application/json;ty=67',
      },
      body: '{"m2m:swc":{"rn":"ü"}}',
    });
    const { method, headers, body } = requestToHttp({ operation: 'RETRIEVE', to: 'x', from: 'C', requestId: '2' }, 'b');
    assert.deepEqual(
      [method, body, headers['X-M2M-RVI'], headers['Content-Type']],
      ['GET', undefined, undefined, undefined],
    );
  });

  void it('arrive as they were sent', () => {
    const request = fc.record(
      {
        operation: fc.constantFrom('CREATE', 'RETRIEVE', 'UPDATE', 'DELETE', 'NOTIFY'),
        to: fc.constantFrom('x', 'cse-in/a b', '/id-in/x', '//sp/id-in/ü'),
        from: fc.constantFrom('C1', '/id-in'),
        requestId: fc.constant('r1'),
        content: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
        query: fc.dictionary(fc.constantFrom('rcn', 'fu', 'ty'), fc.string(), { minKeys: 1, noNullPrototype: true }),
        releaseVersion: fc.constantFrom('3', '4'),
      },
      { requiredKeys: ['operation', 'to', 'from', 'requestId'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(request, (partial) => {
        const sent: RequestPrimitive = partial.operation === 'CREATE' ? { ...partial, resourceType: 4 } : partial;
        const message = requestToHttp(sent, 'cse-in');
        const arrived = requestFromHttp({ ...message, body: message.body ?? '' });
        assert.deepEqual(arrived, { request: sent });
      }),
    );
  });

  void it('to a URI keep its path and query', () => {
    const notify: RequestPrimitive = {
      operation: 'NOTIFY',
      to: 'http://h:1/a/b?c=d',
      from: '/id-in',
      requestId: '1',
      content: {},
    };
    assert.equal(requestToHttp(notify, 'b').path, '/a/b?c=d');
  });

  for (const [what, message, statusCode] of [
    ['another method', { method: 'PATCH', path: '/x', body: '' }, 4005],
    ['a malformed escape', { method: 'GET', path: '/%ff', body: '' }, 4000],
    ['no path', { method: 'GET', path: 'x', body: '' }, 4000],
    ['a malformed query', { method: 'GET', path: '/x?a=%', body: '' }, 4000],
    ['a body that is not JSON', { method: 'POST', path: '/x', body: '{' }, 4000],
    ['a body nested without end', { method: 'POST', path: '/x', body: '['.repeat(100_000) }, 4000],
  ] as const)
    void it(`with ${what} are refused with ${String(statusCode)}`, () => {
      const result = requestFromHttp({ ...message, headers: { 'x-m2m-ri': 'r' } });
      assert.ok('problem' in result);
      assert.equal(result.problem.statusCode, statusCode);
      assert.equal(result.problem.requestId, 'r');
    });
});

void describe('responses', () => {
  void it('arrive as they were sent', () => {
    const response: ResponsePrimitive = { statusCode: 2001, requestId: 'r', content: { a: 1 }, location: 'cse-in/a' };
    const message = responseToHttp(response, '4');
    assert.equal(message.status, 201);
    assert.equal(message.headers['Content-Length'], '7');
    const reply = responseFromHttp(message);
    assert.ok(reply.kind === 'response');
    const { http, ...arrived } = reply.response;
    assert.deepEqual(arrived, response);
    assert.equal(http?.status, 201);
  });

  void it('are read whatever the letter case, and without what is missing', () => {
    const reply = responseFromHttp({ status: 400, headers: { 'X-M2M-rsc': '4000', 'x-M2M-ri': 'None' }, body: '' });
    assert.ok(reply.kind === 'response');
    assert.equal(reply.response.statusCode, 4000);
    assert.equal(reply.response.requestId, undefined);
    assert.equal(reply.response.content, undefined);
    const bare = responseFromHttp({ status: 400, headers: {}, body: '{}' });
    assert.ok(bare.kind === 'response');
    assert.equal(bare.response.statusCode, undefined);
    assert.equal(bare.response.http?.status, 400);
  });

  void it('that are errors may have any body', () => {
    const reply = responseFromHttp({ status: 500, headers: {}, body: '<html>\n <b>Sorry</b></html>' });
    assert.ok(reply.kind === 'response');
    assert.equal(reply.response.content, undefined);
    assert.equal(reply.response.http?.headers[unreadBody], '<html> <b>Sorry</b></html>');
  });

  void it('that are successes must be JSON', () => {
    const reply = responseFromHttp({ status: 200, headers: { 'X-M2M-RSC': '2000' }, body: '{"m2m:swc":' });
    assert.ok(reply.kind === 'problem');
    assert.equal(reply.problem.code, 'notJson');
    assert.match(reply.problem.received ?? '', /m2m:swc/);
  });

  void it('have the HTTP status of their code', () => {
    const codes = [
      1000, 2000, 2001, 2002, 2004, 4000, 4004, 4005, 4102, 4103, 4105, 4108, 4140, 5000, 5001, 5103, 5105, 5207,
    ];
    assert.deepEqual(
      codes.map(httpStatusOf),
      [202, 200, 201, 200, 200, 400, 404, 405, 400, 403, 409, 403, 409, 500, 501, 404, 403, 406],
    );
  });
});
