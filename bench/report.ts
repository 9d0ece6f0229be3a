// What the HTML report costs: 500 tests and 20,000 exchanges, and the usual run beside it.
// Usage: node -r ./scripts/register.cjs bench/report.ts
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { html } from '../reports/html';
import type { Exchange, Results, TestResult } from '../reports/results';
import { resultsJson } from '../reports/write';
import { catalogue } from '../spec/catalogue';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args =
  '--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

function exchange(number: number, test: number): Exchange {
  const content = {
    'm2m:swc': {
      ri: `swc${test}`,
      rn: `campaign-${test}-${number}`,
      swt: Array.from({ length: 8 }, (_, i) => `node-${test}-${i}`),
      ist: Array.from({ length: 8 }, (_, i) => ({ nod: `node-${test}-${i}`, sts: (number + i) % 4 })),
      lbl: ['blue', 'green'],
    },
  };
  const step = `step ${Math.floor(number / 5)} of the test`;
  const who = { operation: 'UPDATE', to: `swc${test}`, from: 'CAdmin', requestId: `t${test}-${number}` };
  const response = { statusCode: 2004, httpStatus: 200, content };
  return {
    number,
    atMs: 5 * number,
    durationMs: 3,
    direction: 'request',
    step,
    ...who,
    resourceType: 67,
    content,
    response,
  };
}

function testOf(n: number, exchanges: number): TestResult {
  const statements = [n, n + 7, n + 31].map((i) => catalogue[i % catalogue.length]?.id ?? '');
  const bad = n % 10 === 0;
  const wrong = {
    statements,
    message: 'It is not so',
    expected: 'campaignStatus PENDING',
    observed: 'campaignStatus FINISHED',
  };
  return {
    id: `TP/oneM2M/CSE/SWC/X/${n}`,
    title: `A campaign does what it should, number ${n}`,
    kind: 'scenario',
    verdict: bad ? 'fail' : 'pass',
    statements,
    failures: bad ? [{ ...wrong, evidence: [exchanges - 2] }] : [],
    seed: 1,
    durationMs: 5 * exchanges,
    exchanges: Array.from({ length: exchanges }, (_, i) => exchange(i + 1, n)),
    source: 'features/x/x.feature:1',
    liberties: [`liberty ${n % 20}`],
    command: `campaign-tester run --only TP/oneM2M/CSE/SWC/X/${n}`,
    leftBehind: [],
    steps: Array.from({ length: exchanges / 5 }, (_, i) => ({ text: `step ${i} of the test`, outcome: 'done' })),
  };
}

function resultsOf(tests: number, exchanges: number): Results {
  const all = Array.from({ length: tests }, (_, n) => testOf(n, exchanges));
  const fail = all.filter(({ verdict }) => verdict === 'fail').length;
  return {
    schema: 1,
    tool: { name: 'campaign-tester', version: '0' },
    spec: { document: 'TS-0001', revision: 'R07', profile: 'default' },
    target: { kind: 'iut', name: 'A CSE', baseUrl: 'http://127.0.0.1:8080' },
    run: { startedAt: '', durationMs: 1, seed: 1, requests: tests * exchanges, command: '', notices: [] },
    summary: { pass: tests - fail, fail, inconclusive: 0, notApplicable: 0, error: 0 },
    tests: all,
    statements: catalogue.map(({ id, clause, force, text, testable }) => {
      const own = all.filter(({ statements }) => statements.includes(id)).map((test) => test.id);
      return { id, clause, force, text, testable, verdict: 'pass', tests: own };
    }),
  };
}

/** Milliseconds until work is done. */
async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

/** How long a reader waits: for the page, for a test that is opened, for a search. */
async function reading(page: Page, file: string, tests: number): Promise<Record<string, number>> {
  const open = await timed(() => page.goto(pathToFileURL(file).href));
  const test = page.locator('details.test').nth(20);
  const unpack = await timed(async () => {
    await test.locator('summary').first().click();
    await test.locator('.sequence').waitFor();
  });
  const search = await timed(async () => {
    await page.getByRole('searchbox').fill('number 17');
    await page.locator('.filter output', { hasNotText: `${tests} of ${tests}` }).waitFor();
  });
  return { 'opens, ms': open, 'a test opens, ms': unpack, 'a search, ms': search };
}

async function measure(
  tests: number,
  exchanges: number,
  browser: Browser | undefined,
  folder: string,
): Promise<object> {
  const results = resultsOf(tests, exchanges);
  const file = path.join(folder, `${tests}.html`);
  const page = await timed(() => {
    writeFileSync(file, html(results));
  });
  const json = await timed(() => resultsJson(results));
  const read = browser === undefined ? {} : await reading(await browser.newPage(), file, tests);
  const size = Math.round(statSync(file).size / 1000);
  return {
    exchanges: tests * exchanges,
    'written, ms': page,
    'to results.json as text': Number((page / json).toFixed(1)),
    'size, kB': size,
    'of results.json': Number(((1000 * size) / resultsJson(results).length).toFixed(3)),
    ...read,
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = existsSync(executablePath)
    ? await chromium.launch({ executablePath, args: [...args.split(' '), ...sandbox] })
    : undefined;
  const figures: Record<string, object> = {};
  await measure(50, 40, undefined, folder);
  for (const tests of [50, 500]) figures[`${tests} tests`] = await measure(tests, 40, browser, folder);
  await browser?.close();
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify({ bench: 'HTML report', ...figures }, undefined, 2));
}

void main();
