import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { html } from '../../reports/html';
import type { Results } from '../../reports/results';

/** How a report is opened. */
export interface Opening extends BrowserContextOptions {
  /** An id to go to, as a link would. */
  readonly at?: string;
}

/** A browser for the tests of one file, and the pages that it opens. */
export class Reader {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
  private readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Starts the browser that `npm run browser` has found. */
  static async start(): Promise<Reader> {
    const args = JSON.parse(process.env['CHROMIUM_ARGS'] ?? '[]') as string[];
    return new Reader(await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '', args }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Opens the report of these results from disk and looks at it. */
  async look(results: Results, opening: Opening, look: (page: Page) => Promise<void>): Promise<void> {
    await this.lookAt(html(results), opening, look);
  }

  /**
   * Opens a page from disk and looks at it; fails when the page complains on its console, opens a dialog, or asks for anything
   * but itself.
   */
  async lookAt(text: string, { at, ...options }: Opening, look: (page: Page) => Promise<void>): Promise<void> {
    const file = path.join(this.folder, 'report.html');
    writeFileSync(file, text);
    const url = pathToFileURL(file).href;
    const context = await this.browser.newContext(options);
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(at === undefined ? url : `${url}#${encodeURIComponent(at)}`);
      await look(page);
    } finally {
      await context.close();
    }
    assert.deepEqual(complaints, []);
  }
}
