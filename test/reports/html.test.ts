import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { html } from '../../reports/html';
import type { Recording } from '../../reports/html/recording';
import { exchange, failure, hostileResults, results, testResult } from './fixture';

/** What would be seen by nobody, or act. */
const unseen = /[\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]|(?!\n)\p{Cc}/u;

test('nothing that a CSE sent becomes markup or acts', () => {
  const page = html(hostileResults());
  assert.equal(page.split('<script>').length, 2, 'only the own script');
  assert.doesNotMatch(page, /<script>alert/u);
  assert.doesNotMatch(page, unseen);
  assert.match(page, /\\u\{202e\}evil/u);
  const packed = JSON.stringify(recordings(page), (_, value: unknown) => {
    if (typeof value === 'string') assert.doesNotMatch(value, unseen);
    return value;
  });
  assert.match(packed, /\\\\u\{202e\}evil/u);
  assert.doesNotMatch(page, /="[^"]*<script/u);
  assert.doesNotMatch(page, / style=| on\w+=/u);
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
    assert.ok(policy.includes(`${directive} 'sha256-${hash}'`), policy);
  }
});

test('every link inside leads somewhere, and no id stands twice', () => {
  const page = html(results([testResult({ verdict: 'fail', failures: [failure()], exchanges: [exchange()] })]));
  const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => decodeEntities(id ?? ''));
  assert.equal(new Set(ids).size, ids.length);
  for (const [, href] of page.matchAll(/href="#([^"]*)"/gu)) {
    const id = decodeURIComponent(decodeEntities(href ?? ''));
    // An exchange of a test: the script draws it when it is asked for.
    assert.ok(ids.includes(id) || ids.includes(id.replace(/@\d+$/u, '')), id);
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
  assert.match(JSON.stringify(recordings(page)), /\(4980000 more characters\)/u);
});

test('leads with the verdict by clause, what was not tested and why, and the seed', () => {
  const open = testResult({ id: 'TP/x/1', verdict: 'inconclusive', reason: 'a <node> could not be made' });
  const denied = testResult({ id: 'TP/x/2', verdict: 'notApplicable', reason: 'no schedules' });
  const given = results([open, denied, testResult()]);
  const [first] = given.statements;
  const untestable = {
    ...first!,
    id: '10.2.28.3.4#09',
    clause: '10.2.28.3.4',
    testable: false,
    reason: 'why',
    tests: [],
  };
  const page = decodeEntities(html({ ...given, statements: [...given.statements, untestable] }));
  const top = page.slice(0, page.indexOf('<section id="clauses"'));
  for (const text of [
    'Not fully judged',
    'a <node> could not be made',
    'no schedules',
    'Not testable: why',
    'Seed',
    'R07',
  ])
    assert.ok(top.includes(text), text);
});

test('a recording has who took part, and what each exchange shows to be wrong', () => {
  const from = { device: 'Cpre1d2', other: 'Cpre1u', admin: 'CAdmin' };
  const exchanges = [
    exchange({ number: 1, from: from.admin, requestId: 'pre1-1' }),
    exchange({ number: 2, from: from.device, requestId: 'pre1-2' }),
    exchange({ number: 3, from: from.other, requestId: 'pre1-3' }),
    exchange({ number: 4, direction: 'notification', operation: 'NOTIFY', to: 'http://receiver/1', from: '/id-in' }),
  ];
  const failures = [failure({ evidence: [3] })];
  const recorded = recordings(html(results([testResult({ verdict: 'fail', failures, exchanges })])))[0]!;
  assert.deepEqual(recorded.lanes, ['originator', 'other originator', 'device', 'CSE', 'receiver']);
  assert.deepEqual(
    recorded.exchanges.map(({ by, arrived, marks }) => [by, arrived, marks]),
    [
      ['originator', false, []],
      ['device 2', false, []],
      ['other originator', false, [0]],
      ['receiver', true, []],
    ],
  );
});

/** What the page has packed of each test. */
function recordings(page: string): Recording[] {
  const packed = [...page.matchAll(/<script type="application\/x-deflate">([^<]*)</gu)];
  return packed.map(
    ([, text]) => JSON.parse(inflateRawSync(Buffer.from(text ?? '', 'base64')).toString()) as Recording,
  );
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_all, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot);/gu, (_all, name: string) => named[name] ?? '');
}
