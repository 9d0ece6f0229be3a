import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The package's name for people. */
export const toolName = 'campaign-tester';

/** Whether this is a clone, where sources run as they are, and not an installed package. */
export const inClone = existsSync(path.join(__dirname, 'main.ts'));

/** The version in package.json, which stands one folder up in a clone and two in a package (`dist/cli`). */
export function version(): string {
  const file = path.join(__dirname, inClone ? '..' : path.join('..', '..'), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** How a user starts the tool. */
export const toolCommand = inClone ? './bin/campaign-tester' : 'npx onem2m-campaign-tester';
