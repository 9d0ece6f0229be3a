import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { html } from '../../reports/html';
import { exchange, failure, hostileResults, results, testResult } from './fixture';

/** What would be seen by nobody, or act. */
const unseen = /[\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]|(?!\n)\p{Cc}/u;

test('nothing that a CSE sent becomes markup or acts', () => {
  const page = html(hostileResults());
  assert.equal(page.split('<script>').length, 2, 'only the own script');
  assert.doesNotMatch(page, /<script>alert/u);
  assert.doesNotMatch(page, unseen);
  assert.match(page, /\\u\{202e\}evil/u);
  assert.doesNotMatch(page, /="[^"]*<script/u);
});

test('needs nothing from the network, and its policy admits its own style and script', () => {
  const page = html(results([testResult()]));
  assert.doesNotMatch(page, /(?:src|href)=["']?(?:https?:)?\/\//u);
  const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? '';
  for (const [element, directive] of [
    ['style', 'style-src'],
    ['script', 'script-src'],
  ] as const) {
    const inside = new RegExp(`<${element}>([^]*?)</${element}>`, 'u').exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(inside).digest('base64');
    const escaped = hash.replaceAll('/', '&#x2F;').replaceAll('=', '&#x3D;');
    assert.ok(
      policy.includes(`${directive} &#39;sha256-${escaped}&#39;`) ||
        policy.includes(`${directive} 'sha256-${escaped}'`),
      policy,
    );
  }
});

test('every link inside leads somewhere, and no id stands twice', () => {
  const page = html(results([testResult({ verdict: 'fail', failures: [failure()], exchanges: [exchange()] })]));
  const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => decodeEntities(id ?? ''));
  assert.equal(new Set(ids).size, ids.length);
  for (const [, href] of page.matchAll(/href="#([^"]*)"/gu)) {
    const id = decodeURIComponent(decodeEntities(href ?? ''));
    assert.ok(ids.includes(id), id);
  }
});

test('shows what broke, what was expected and observed, the exchange, curl and the command', () => {
  const page = html(results([testResult({ verdict: 'fail', failures: [failure()], exchanges: [exchange()] })]));
  for (const text of [
    'Does not conform: 1 test failed',
    'an error response',
    '2001 CREATED',
    'What 10.2.28.3.1#01 says',
    'curl -i -X POST',
    'run --only',
  ])
    assert.ok(decodeEntities(page).includes(text), text);
});

test('cuts a huge content and says how much is missing', () => {
  const content = 'x'.repeat(5_000_000);
  const page = html(results([testResult({ verdict: 'error', reason: 'y', exchanges: [exchange({ content })] })]));
  assert.ok(page.length < 200_000);
  assert.match(page, /\(4980000 more characters\)/u);
});

function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_all, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot);/gu, (_all, name: string) => named[name] ?? '');
}
