// Makes the pictures of the README: the report of a CSE with a fault, light and dark. Usage: npm run screenshots
// [-- REPORT.HTML FOLDER]; without a report the suite is run against `serve --fault` first.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { args, executablePath, missing } from './chromium.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const command = path.join(root, 'bin', 'campaign-tester');
const failed = 'failed:TP/oneM2M/CSE/SWC/UPD/010';

/** What is taken: the name of the file, the place in the report, the window and the theme. */
const pictures = [
  { name: 'report.png', colorScheme: 'light', width: 1200, height: 900 },
  { name: 'report-failure.png', at: failed, colorScheme: 'light', width: 1200, height: 900 },
  { name: 'report-failure-dark.png', at: failed, colorScheme: 'dark', width: 1200, height: 900 },
];

function give(message) {
  console.error(`screenshots: ${message}`);
  process.exit(2);
}

/** A report of the reference CSE without its rule conflict-on-update, made in a folder. */
async function faultyReport(folder) {
  const serve = spawn(command, ['serve', '--fault', 'conflict-on-update/removed', '--port', '0', '--json']);
  try {
    const line = await new Promise((resolve, reject) => {
      let text = '';
      serve.stdout.on('data', (chunk) => {
        text += chunk;
        if (text.includes('\n')) resolve(text);
      });
      serve.on('exit', () => reject(new Error('serve ended early')));
    });
    const { url, ...names } = JSON.parse(line);
    const timing = { responseMs: 5000, settleMs: 1000, pollMs: 10, expiryMs: 3000 };
    const iut = path.join(folder, 'iut.json');
    writeFileSync(iut, JSON.stringify({ name: 'A CSE that forgets a check', baseUrl: url, ...names, timing }));
    const run = ['run', '--iut', 'iut.json', '--only', '10.2.28.3.3', '--seed', '7', '--out', 'out'];
    const { status } = spawnSync(command, run, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 1) throw new Error(`the run ended with ${status}: a CSE with this fault should fail`);
    return path.join(folder, 'out', 'report.html');
  } finally {
    serve.removeAllListeners('exit');
    serve.kill('SIGINT');
  }
}

async function take(report, folder) {
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const { name, at, colorScheme, width, height } of pictures) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(pathToFileURL(path.resolve(report)).href);
      // Every failed test has its diagram, so that nothing moves any more.
      await page.locator('.failed-test:not(.drawn)').first().waitFor({ state: 'detached' });
      if (at !== undefined) await page.evaluate(`document.getElementById('${at}').scrollIntoView()`);
      const picture = path.join(folder, name);
      await page.screenshot({ path: picture });
      console.log(picture);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const complaint = missing();
if (complaint !== undefined) give(complaint);
const [given, folder = path.join(root, 'docs')] = process.argv.slice(2);
const scratch = mkdtempSync(path.join(tmpdir(), 'campaign-tester-'));
try {
  await take(given ?? (await faultyReport(scratch)), folder);
} catch (error) {
  give(error.message);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
