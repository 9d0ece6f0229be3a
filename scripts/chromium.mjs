// The browser that is already on this machine: pictures and browser tests are made with it, none is downloaded.
import { existsSync } from 'node:fs';

/** Where it is: CHROMIUM says, else where Debian's package chromium puts it. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Headless, quiet, and talking to nobody; root needs to do without the sandbox. */
export const args = [
  '--headless',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to say where there is none; undefined where there is. */
export function missing() {
  if (existsSync(executablePath)) return undefined;
  return `no browser at ${executablePath}: install Debian's package chromium (apt-get install chromium), or name another in CHROMIUM`;
}
