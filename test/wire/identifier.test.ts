import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { httpPath, identifierOfPath, parseIdentifier, stripToLocal } from '../../wire/identifier';

const cse = { cseId: '/id-in', cseBaseName: 'cse-in' };

void describe('identifiers', () => {
  for (const [id, path, form] of [
    ['x', '/x', 'unstructured'],
    ['cse-in/a', '/cse-in/a', 'structured'],
    ['/id-in/x', '/~/id-in/x', 'spRelative'],
    ['/id-in', '/~/id-in', 'spRelative'],
    ['//sp/id-in/x', '/_/sp/id-in/x', 'absolute'],
    ['cse-in/a b?ü', '/cse-in/a%20b%3F%C3%BC', 'structured'],
  ] as const)
    void it(`${id} is reached at ${path}`, () => {
      assert.equal(httpPath(id, 'cse-in'), path);
      assert.equal(identifierOfPath(path), id);
      assert.equal(parseIdentifier(id).form, form);
    });

  void it('become a path whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        assert.match(httpPath(id, 'cse-in'), /^\/[!-~]*$/);
      }),
    );
    assert.equal(httpPath('\uD800', 'cse-in'), '/%EF%BF%BD');
    assert.equal(identifierOfPath('/%ff'), undefined);
    assert.equal(identifierOfPath('x'), undefined);
  });

  void it('are compared without their prefixes', () => {
    for (const id of ['x', '/id-in/x', '//sp/id-in/x']) assert.equal(stripToLocal(id, cse), 'x');
    assert.equal(stripToLocal('/id-in/-/a', cse), 'cse-in/a');
    assert.equal(stripToLocal('/id-in', cse), 'cse-in');
    assert.equal(stripToLocal('//sp/other/x', cse), '/other/x');
    assert.equal(stripToLocal('/id-in/cse-in/a', cse), stripToLocal('cse-in/a', cse));
    assert.notEqual(stripToLocal('/other/x', cse), stripToLocal('x', cse));
    assert.equal(stripToLocal('/any/x', { cseBaseName: 'cse-in' }), stripToLocal('x', { cseBaseName: 'cse-in' }));
  });
});
