import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hostile, hostileResults, results, testResult } from '../reports/fixture';
import { timedResults } from '../reports/timed-results';
import { visible } from '../../reports/visible';
import { axeFinds } from './axe';
import { broken, example, failing } from './example';
import { Reader } from './open-report';

let reader: Reader;
before(async () => {
  reader = await Reader.start();
});
after(() => reader.close());

const shownTests = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('details.test:not([hidden])')].map(({ id }) => id)`);
const isOpen = (page: Page, id: string): Promise<boolean> => page.evaluate(`document.getElementById('${id}').open`);
const background = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');

// What is asked of the page itself, as expressions that it evaluates.
const sticksOut = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const focused = `(() => {
  const { activeElement: node } = document;
  return node === null || node === document.body ? 'end' : node.tagName + ' ' + (node.closest('[id]')?.id ?? '');
})()`;

test('opens from disk and leads with the verdict', () =>
  reader.look(example(), {}, async (page) => {
    assert.equal(await page.title(), 'Does not conform: 1 test failed: A CSE');
    assert.equal(await page.locator('h1').innerText(), 'Does not conform: 1 test failed');
    const row = page.locator('#by-clause tr', { hasText: '10.2.28.3.3' });
    assert.match(await row.innerText(), /fail/u);
  }));

test('filters by verdict, clause and text, and says how many are left', () =>
  reader.look(example(), {}, async (page) => {
    const status = page.locator('.filter output');
    assert.equal((await shownTests(page)).length, 5);
    await page.getByLabel('pass', { exact: true }).uncheck();
    assert.equal(await status.innerText(), '4 of 5 shown');
    await page.getByLabel('Clause', { exact: true }).selectOption('10.2.28.3.3');
    assert.deepEqual(await shownTests(page), [failing]);
    await page.getByLabel('Clause', { exact: true }).selectOption('');
    await page.getByRole('searchbox').fill('as a CONTROL');
    await page.locator('.filter output', { hasText: /^1 of 5 shown$/u }).waitFor();
    assert.deepEqual(await shownTests(page), [failing]);
    await page.getByRole('searchbox').fill('nothing like it');
    await page.locator('.filter output', { hasText: /^0 of 5 shown$/u }).waitFor();
  }));

test('a link to a test, a statement or an exchange opens what it points to', async () => {
  await reader.look(example(), { at: failing }, async (page) => {
    await page.locator(`[id="${failing}"][open] .sequence`).waitFor();
    assert.equal(await page.evaluate("document.activeElement.closest('details').id"), failing);
    await page.goto(page.url().replace(/#.*/u, `#${encodeURIComponent(broken)}`));
    await page.locator(`[id="${broken}"][open]`).waitFor();
  });
  await reader.look(example(), { at: `${failing}@12` }, async (page) => {
    const row = page.locator(`[id="${failing}@12"]`);
    await row.and(page.locator('[open]')).waitFor();
    assert.match(await row.innerText(), /RETRIEVE cse-in\/node-11/u);
    assert.ok(await row.locator('summary:focus').isVisible());
  });
});

test('a failed test is a sequence of exchanges with what is wrong marked, and what differs', () =>
  reader.look(example(), {}, async (page) => {
    const failed = page.locator(`[id="failed:${failing}"]`);
    await failed.locator('.sequence').waitFor();
    assert.deepEqual(await failed.locator('mark').allInnerTexts(), ['PENDING', 'INITIATED']);
    assert.deepEqual(await failed.locator('.lane').allInnerTexts(), ['originator', 'CSE']);
    const marked = failed.locator('li.marked');
    assert.equal(await marked.count(), 1);
    assert.match(await marked.innerText(), /UPDATE swc2[^]*is PENDING[^]*is INITIATED/u);
    assert.match(await failed.locator('.step.failed').innerText(), /the UPDATE is refused/u);
    const before = await failed.locator('details.exchange:visible').count();
    await failed.locator('.unfold').first().click();
    assert.ok((await failed.locator('details.exchange:visible').count()) > before);
    await marked.locator('summary').click();
    assert.match(await marked.locator('pre.curl').innerText(), /^curl -i -X PUT/u);
  }));

test('a statement shows the tests that verify it, what they saw and where', () =>
  reader.look(example(), { at: broken }, async (page) => {
    assert.match(await page.locator(`[id="${broken}"] .finding`).innerText(), /#41 UPDATE swc2/u);
    await page.goto(page.url().replace(/#.*/u, '#10.2.28.3.1%2301'));
    await page.locator('[id="10.2.28.3.1#01"] .cited a').first().click();
    await page.locator('details.test[open] .sequence').waitFor();
  }));

test('the keyboard reaches everything, opens what it reaches, and is never caught', () =>
  reader.look(example(), {}, async (page) => {
    const seen = new Set<string>();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the verdict');
    for (let i = 0; i < 300; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<string>(focused);
      if (at === 'end') break;
      seen.add(at);
    }
    assert.ok(seen.has(`SUMMARY ${failing}`));
    assert.ok(seen.has('INPUT tests') && seen.has('SELECT tests'), [...seen].join('\n'));
    assert.ok(seen.size < 250, 'the end was reached');
    await page.locator(`[id="${failing}"] > summary`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`[id="${failing}"][open] .sequence`).waitFor();
  }));

test('copies a command with the keyboard, with and without permission', async () => {
  const granted = { permissions: ['clipboard-read', 'clipboard-write'] };
  await reader.look(example(), granted, async (page) => {
    const button = page.locator('.top').getByRole('button', { name: 'Copy command' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#said', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'campaign-tester run');
  });
  await reader.look(example(), { permissions: [] }, async (page) => {
    await page.locator('.top').getByRole('button', { name: 'Copy command' }).press('Enter');
    await page.locator('#said', { hasText: /Copied|Selected/u }).waitFor({ state: 'attached' });
  });
});

test('where the time went stands in a table with figures, its bars are no more than that, and the longest path links to its tests', () =>
  reader.look(timedResults(), {}, async (page) => {
    const table = page.getByRole('table', { name: /^Where it went/u });
    const rows = await table.getByRole('row').allInnerTexts();
    assert.deepEqual(
      rows.slice(1).map((row) => row.split(/\s{2,}|\t|\n/u).join(' ')),
      [
        'Waits that the text demands 3.0 s 30 %',
        "Steps of the IUT's own 2.0 s 20 %",
        "The IUT's answers 4.0 s 40 %",
        'The tester 1.0 s 10 %',
      ],
    );
    const bar = await table.locator('svg').nth(2).boundingBox();
    const part = await table.locator('rect.answering').boundingBox();
    assert.ok(bar && part && Math.abs(part.width / bar.width - 0.4) < 0.01);
    assert.equal(await table.locator('svg:not([aria-hidden="true"])').count(), 0);
    await page
      .getByRole('table', { name: /^Longest path: 8.0 s/iu })
      .getByRole('link')
      .press('Enter');
    await page.locator('[id="TP/oneM2M/CSE/SWC/X/1"][open]').waitFor();
  }));

test('is light or dark as the system is, or as the reader says', () =>
  reader.look(example(), { colorScheme: 'dark' }, async (page) => {
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background(page);
    assert.notEqual(dark, light);
    const button = page.getByRole('button', { name: 'Theme' });
    await button.click();
    await button.click();
    assert.equal(await button.innerText(), 'Theme: dark');
    assert.equal(await background(page), dark);
    await page.reload();
    assert.equal(await background(page), dark);
  }));

test('whatever a CSE sent is text', () =>
  reader.look(hostileResults(), {}, async (page) => {
    const before = await page.locator('script').count();
    for (const node of await page.locator('details.test > summary').all()) await node.click();
    await page.locator('details.test .sequence').nth(4).waitFor();
    for (const node of await page.locator('.sequence details.exchange > summary:visible').all()) await node.click();
    await page.locator('details.test .exchange .inside pre').first().waitFor();
    const elements = await page.locator('img, iframe, a[href^="javascript"], base, form:not(.filter)').count();
    assert.deepEqual([elements, await page.locator('script').count()], [0, before]);
    const text = await page.locator('body').innerText();
    assert.ok(text.includes(visible(hostile)));
    for (const acting of ['\u202e', '\u2066', '\u001b', '\u0007']) assert.ok(!text.includes(acting));
  }));

for (const [name, nasty] of Object.entries({
  'an end of the script': '</script><script>alert(1)</script><!--<script>',
  'an image': '"><img src=x onerror=alert(1)>',
  'a template': '{{{constructor}}} ${alert(1)}',
  'a link': 'javascript:alert(1)',
  'a very long word': 'x'.repeat(5_000),
}))
  test(`${name} from a CSE stays text, and within its place`, () => {
    const [first] = example().tests;
    const exchanges = first!.exchanges.map((each) => ({ ...each, to: nasty, content: nasty }));
    const failures = first!.failures.map((each) => ({ ...each, message: nasty, observed: nasty }));
    const test = testResult({ ...first!, title: nasty, exchanges, failures });
    return reader.look(results([test]), { viewport: { width: 390, height: 800 } }, async (page) => {
      await page.locator('.failed-test .sequence').waitFor();
      await page.locator('.marked summary').click();
      assert.ok((await page.locator('.marked pre').first().innerText()).includes(nasty));
      assert.equal(await page.locator('.failed-test .message').first().innerText(), nasty);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.evaluate(sticksOut), 0);
    });
  });

for (const width of [390, 800, 1440])
  test(`nothing sticks out of a window of ${width} pixels`, () =>
    reader.look(example(), { viewport: { width, height: 900 } }, async (page) => {
      await page.locator('.sequence').first().waitFor();
      assert.equal(await page.evaluate(sticksOut), 0);
    }));

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing against it (${colorScheme})`, () =>
    reader.look(example(), { colorScheme, at: failing, bypassCSP: true }, async (page) => {
      await page.locator(`[id="${failing}"] .sequence`).waitFor();
      await page.locator('.marked summary').first().click();
      assert.deepEqual(await axeFinds(page), []);
    }));

test('on paper, clauses stand open and what only works on a screen is gone', () =>
  reader.look(example(), {}, async (page) => {
    assert.equal(await isOpen(page, 'clause-10.2.28.2'), false);
    await page.locator('.marked summary').first().click();
    const curl = page.locator('.failed-test h5', { hasText: 'curl' }).filter({ visible: true });
    assert.equal(await curl.count(), 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await curl.count(), 0);
    // A ground is not printed: what is white on it would be gone.
    const chip = await page.evaluate("getComputedStyle(document.querySelector('.top .chip.fail')).color");
    assert.equal(chip, 'rgb(180, 35, 24)');
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assert.equal(await isOpen(page, 'clause-10.2.28.2'), true);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    assert.equal(await isOpen(page, 'clause-10.2.28.2'), false);
    const pdf = await page.pdf({ format: 'A4' });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  }));

test('without its script the page still has verdicts, failures and their evidence', () =>
  reader.look(example(), { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator('body').innerText();
    for (const part of ['Does not conform', 'is INITIATED', 'UPDATE swc2', 'Schedules 0', 'the script of this page'])
      assert.ok(text.includes(part), part);
    assert.equal(await page.locator('.filter').isVisible(), false);
  }));
