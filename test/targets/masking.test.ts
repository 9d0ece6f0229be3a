import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { masking } from '../../targets/masking';

void describe('masking', () => {
  const mask = masking({ Authorization: 'Bearer abcdef-123', 'X-Key': 'k1' });

  void it('hides the headers of the description and every authorization', () => {
    assert.deepEqual(
      mask.headers({ authorization: 'x', 'x-key': 'k1', 'Set-Cookie': 's', Accept: 'application/json' }),
      {
        authorization: '***',
        'x-key': '***',
        'Set-Cookie': '***',
        Accept: 'application/json',
      },
    );
  });

  void it('hides secrets in text, but not what is too short to be one', () => {
    assert.equal(mask.text('got Bearer abcdef-123 and abcdef-123 for k1'), 'got *** and *** for k1');
  });
});
