import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { unpacked, utf8 } from '../../targets/http-body';

const text = Buffer.from('{"m2m:cb":{}}');

void describe('a packed body', () => {
  for (const [coding, packed] of [
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['Deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
  ] as const)
    void it(`is unpacked: ${coding}`, async () => {
      assert.deepEqual(await unpacked(packed, coding, 1000), text);
    });

  for (const [what, body, coding, code, message] of [
    [
      'would be too large',
      gzipSync(Buffer.alloc(100_000)),
      'gzip',
      'bodyTooLarge',
      /larger than 1000 bytes when unpacked/,
    ],
    ['is not what it says', Buffer.from('plain text'), 'gzip', 'malformedResponse', /is not gzip/],
    ['is packed twice', gzipSync(gzipSync(text)), 'gzip, gzip', 'malformedResponse', /unknown way \(gzip, gzip\)/],
  ] as const)
    void it(`is refused if it ${what}`, async () => {
      await assert.rejects(unpacked(body, coding, 1000), { code, message });
    });
});

void describe('bytes', () => {
  void it('of a success must be UTF-8, of an error may be anything', () => {
    const latin1 = Buffer.from('{"m2m:dbg":"\u00fc"}', 'latin1');
    assert.throws(() => utf8(latin1, 200), { code: 'notJson', message: 'is not UTF-8' });
    assert.match(utf8(latin1, 400), /m2m:dbg/);
    assert.equal(utf8(Buffer.from('\u00fc'), 200), '\u00fc');
  });
});
