import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { curl } from '../../reports/curl';
import { exchange, hostile } from './fixture';

const target = { kind: 'iut', name: 'x', baseUrl: 'http://127.0.0.1:8080/', headers: ['Authorization'] } as const;

test('a CREATE as curl', () => {
  assert.equal(
    curl(exchange(), target),
    `curl -i -X POST -H 'X-M2M-Origin: CAdmin' -H 'X-M2M-RI: r-1' -H 'X-M2M-RVI: 4' -H 'Accept: application/json' ` +
      `-H 'Content-Type: application/json;ty=67' -H 'Authorization: ***' ` +
      `--data-raw '{"m2m:swc":{"rn":"a","vr":"1.0"}}' 'http://127.0.0.1:8080/cse-in'`,
  );
});

test('the files of a TLS connection are named, not given', () => {
  const line = curl(exchange(), { ...target, baseUrl: 'https://127.0.0.1', tls: ['ca', 'cert', 'key'] }) ?? '';
  assert.ok(line.startsWith("curl -i -X POST --cacert '<tls.ca>' --cert '<tls.cert>' --key '<tls.key>' -H "), line);
});

test('a shell takes hostile text as text', () => {
  const line = curl(exchange({ to: hostile, from: `'; touch /tmp/x; '`, content: hostile }), target) ?? '';
  assert.match(line, /^[ -~]*$/u, 'only printable ASCII');
  const words = execFileSync('sh', ['-c', line.replace(/^curl/u, 'printf "%s\\n"')], { encoding: 'utf8' }).split('\n');
  assert.ok(words.includes(`X-M2M-Origin: '; touch /tmp/x; '`));
});

test('nothing for notifications and in process', () => {
  assert.equal(curl(exchange({ direction: 'notification' }), target), undefined);
  assert.equal(curl(exchange(), { kind: 'model', name: 'x' }), undefined);
});
