import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { comparisonHtml } from '../../reports/comparison/comparison-html';
import { sideBySide } from '../../reports/comparison/side-by-side';
import type { Results, Verdict } from '../../reports/results';
import { visible } from '../../reports/visible';
import { failure, hostile, hostileResults, results, testResult } from '../reports/fixture';
import { axeFinds } from './axe';
import { Reader, type Opening } from './open-report';

let reader: Reader;
before(async () => {
  reader = await Reader.start();
});
after(() => reader.close());

const ids = ['10.2.28.3.1#01', '10.2.28.3.3#10', '10.2.28.3.4#03', '10.2.28.2#07'];

/** A run in which a test of each statement has come to these verdicts. */
function runOf(name: string, ...verdicts: readonly Verdict[]): Results {
  const tests = verdicts.map((verdict, at) => {
    const statements = [ids[at] ?? ''];
    const failures = verdict === 'fail' ? [failure({ statements })] : [];
    return testResult({ id: `TP/oneM2M/CSE/SWC/X/${at}`, verdict, statements, failures });
  });
  return results(tests, { target: { kind: 'iut', name, vendor: 'ACME', version: '1.0' } });
}

/** All alike, only one fails, one is silent where the others speak, all fail. */
const runs = [
  runOf('first', 'pass', 'pass', 'notApplicable', 'fail'),
  runOf('second', 'pass', 'fail', 'pass', 'fail'),
  runOf('third', 'pass', 'pass', 'pass', 'fail'),
];
const reports = runs.map((_, at) => `${at + 1}/report.html`);

const look = (opening: Opening, eye: (page: Page) => Promise<void>): Promise<void> =>
  reader.lookAt(comparisonHtml(sideBySide(runs), reports), opening, eye);
const shown = (page: Page): Promise<string[]> => page.locator('.beside tbody tr:visible .id').allInnerTexts();
const sticksOut = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

test('has a row for each statement and a column for each run, and leads with what came of each', () =>
  look({}, async (page) => {
    assert.equal(await page.title(), '3 runs side by side');
    const outcomes = await page.locator('.runs tbody tr').allInnerTexts();
    assert.match(outcomes[1] ?? '', /2 second[^]*Does not conform: 2 tests failed/u);
    const table = page.getByRole('table').nth(1);
    assert.deepEqual(
      (await table.getByRole('columnheader').allInnerTexts()).map((text) => text.trim()),
      ['Statement', '1 first', '2 second', '3 third'],
    );
    const row = table.getByRole('row', { name: /10\.2\.28\.3\.3#10/u });
    assert.deepEqual(await row.getByRole('cell').allInnerTexts(), ['pass', 'fail', 'pass']);
    const link = row.getByRole('link', { name: 'fail' });
    assert.equal(await link.getAttribute('href'), '2/report.html#10.2.28.3.3%2310');
  }));

test('shows at first where they differ; both filters work together, by mouse and by keyboard', () =>
  look({}, async (page) => {
    assert.deepEqual(await shown(page), [ids[1], ids[2]]);
    const [differ, failing] = [page.getByLabel(/differ \(2\)/u), page.getByLabel(/fails \(2\)/u)];
    await failing.check();
    assert.deepEqual(await shown(page), [ids[1]]);
    await differ.focus();
    await page.keyboard.press('Space');
    assert.equal((await shown(page)).length, 2);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#failing:focus-visible').count(), 1);
    await page.keyboard.press('Space');
    assert.equal((await shown(page)).length, 4);
    await page.keyboard.press('Tab');
    const reached = await page.evaluate("document.activeElement.getAttribute('href')");
    assert.equal(reached, '1/report.html#10.2.28.2%2307');
  }));

test('says so where no statement is as the filters ask', async () => {
  const alike = sideBySide([runOf('first', 'pass'), runOf('second', 'pass')]);
  await reader.lookAt(comparisonHtml(alike), {}, async (page) => {
    const none = page.getByText('No statement is like this.');
    assert.ok(await none.isVisible());
    await page.getByLabel(/differ/u).uncheck();
    assert.deepEqual([await none.isVisible(), await shown(page)], [false, [ids[0]]]);
    await page.getByLabel(/fails/u).check();
    assert.ok(await none.isVisible());
    // Without reports beside it, nothing on the page leads anywhere.
    assert.equal(await page.getByRole('link').count(), 0);
  });
  await look({}, async (page) => {
    assert.equal(await page.getByText('No statement is like this.').isVisible(), false);
  });
});

test('a narrow window names the run of each verdict, and nothing sticks out, also of ten runs', async () => {
  const viewport = { width: 390, height: 800 };
  await look({ viewport }, async (page) => {
    const cell = page.locator('.beside tr:visible td').nth(1);
    assert.match(await cell.innerText(), /2 second[^]*fail/u);
    assert.equal(await page.evaluate(sticksOut), 0);
  });
  const ten = sideBySide(Array.from({ length: 10 }, () => runOf('x'.repeat(300), 'pass')));
  for (const width of [390, 1000])
    await reader.lookAt(comparisonHtml(ten), { viewport: { width, height: 800 } }, async (page) => {
      await page.getByLabel(/differ/u).uncheck();
      assert.equal(await page.evaluate(sticksOut), 0);
    });
});

test('whatever stands in the results is text', () =>
  reader.lookAt(comparisonHtml(sideBySide([hostileResults(), hostileResults()])), {}, async (page) => {
    await page.getByLabel(/differ/u).uncheck();
    assert.equal(await page.locator('script, img, iframe, base, form').count(), 0);
    const text = await page.locator('body').innerText();
    assert.ok(text.includes(visible(hostile)));
    for (const acting of ['\u202e', '\u2066', '\u001b', '\u0007']) assert.ok(!text.includes(acting));
  }));

for (const colorScheme of ['light', 'dark'] as const)
  test(`is ${colorScheme} as the system is, and axe finds nothing against it`, () =>
    look({ colorScheme, bypassCSP: true }, async (page) => {
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const [red = 0] = (/\d+/u.exec(ground) ?? []).map(Number);
      assert.equal(red > 128, colorScheme === 'light');
      await page.getByLabel(/differ/u).uncheck();
      assert.deepEqual(await axeFinds(page), []);
    }));

test('on paper it has the rows that were chosen, and no filters', () =>
  look({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.filters').isVisible(), false);
    assert.deepEqual(await shown(page), [ids[1], ids[2]]);
    assert.equal((await page.pdf({ format: 'A4' })).subarray(0, 5).toString(), '%PDF-');
  }));
