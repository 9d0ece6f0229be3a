import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp } from '../../cse/http-server';
import { referenceNames } from '../../targets/model-target';
import { referenceCse } from '../../targets/reference-cse';
import { defaultProfile } from '../../wire/load-profile';

/** A reference CSE that the tests of a file run the tool against, from the first of them to the last. */
export interface ServedForTests {
  /** A folder of the file's own. */
  readonly scratch: string;
  /** The IUT description. */
  readonly iut: string;
  /** The children of the CSEBase, as discovery tells them. */
  readonly below: () => Promise<unknown>;
}

/** @param timing of its description, in ms, where the test needs another */
export function servedForTests(
  name: string,
  timing: { readonly settleMs: number; readonly pollMs: number } = { settleMs: 1000, pollMs: 20 },
): ServedForTests {
  const scratch = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const iut = path.join(scratch, 'iut.json');
  const notifier = httpNotifier();
  const cse = referenceCse({ clock: realClock, notifier, profile: defaultProfile, ...referenceNames });
  let server: Awaited<ReturnType<typeof serveHttp>> | undefined;
  before(async () => {
    server = await serveHttp(cse);
    const description = { baseUrl: server.url, cseBaseName: 'cse-in', originator: 'CAdmin' };
    writeFileSync(iut, JSON.stringify({ ...description, timing: { responseMs: 10_000, expiryMs: 3000, ...timing } }));
  });
  after(async () => {
    await server?.close();
    cse.close();
    await notifier.close();
    rmSync(scratch, { recursive: true });
  });
  const headers = { 'X-M2M-Origin': 'CAdmin', 'X-M2M-RI': '1', 'X-M2M-RVI': '4', Accept: 'application/json' };
  const below = async (): Promise<unknown> => (await fetch(`${server?.url ?? ''}/cse-in?fu=1`, { headers })).json();
  return { scratch, iut, below };
}
