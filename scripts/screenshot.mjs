// Takes a picture of the top of a report. Usage:
// node scripts/screenshot.mjs [--width N] [--height N] [--dark] [--whole] [REPORT.HTML [PICTURE.PNG]]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1200' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
  },
});
const [report = path.join(root, 'out', 'report.html'), picture = path.join(root, 'docs', 'report.png')] = positionals;

function give(message) {
  console.error(`screenshot: ${message}`);
  process.exit(2);
}

if (!existsSync(browser))
  give(`no browser at ${browser}: install Debian's package chromium, or name another in CHROMIUM`);
if (!existsSync(report)) give(`no report at ${report}: make one with npm start`);

const running = await chromium.launch({ executablePath: browser, args: flags.split(' ') });
try {
  const page = await running.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
  });
  await page.goto(pathToFileURL(path.resolve(report)).href);
  await page.screenshot({ path: picture, fullPage: values.whole });
  console.log(picture);
} finally {
  await running.close();
}
