// Runs the suite over HTTP against CSEs that conform, one for each mix of the liberties that the text leaves, in one
// profile or the other, or in both: what fails is wrong with the suite.
// Usage: npm run lawful -- [--parallel N] [--mix NAME] [--both]; N CSEs at a time.
import { parseArgs } from 'node:util';
import { realClock } from '../cse/clock';
import { defaultCampaignPolicy, type CampaignPolicy } from '../cse/campaign/policy';
import { httpNotifier } from '../cse/http-notifier';
import { serveHttp } from '../cse/http-server';
import { defaultPolicy } from '../cse/policy';
import { runSuite } from '../steps/run/runner';
import type { SuiteOutcome } from '../steps/run/run-options';
import { httpTarget } from '../targets/http-target';
import { referenceNames as names } from '../targets/model-target';
import { httpReceiver } from '../targets/receiver';
import { referenceCse } from '../targets/reference-cse';
import { referenceTiming } from '../targets/timing';
import { assertLawful } from '../test/suite/assert-lawful';
import type { LawfulMix } from '../selftest/lawful/policies';
import { lawfulMixes } from '../selftest/lawful/policies';
import { laterProfile } from '../test/wire/later-profile';
import { defaultProfile } from '../wire/load-profile';
import type { Profile } from '../wire/profile';

/** A step of the CSE may take so many milliseconds here: on a real clock the half second of the virtual one adds up. */
const shortPaceMs = 40;

function paced({ pace, ...policy }: Partial<CampaignPolicy>): Partial<CampaignPolicy> {
  if (pace === undefined) return policy;
  return { ...policy, pace: typeof pace === 'number' ? Math.min(pace, shortPaceMs) : pace };
}

/** Runs the suite against a CSE behind a port of its own. */
async function runOverHttp({ variant }: LawfulMix, profile: Profile): Promise<SuiteOutcome> {
  const notifier = httpNotifier();
  const campaign = { ...defaultCampaignPolicy, ...paced(variant.campaign ?? {}) };
  const policy = { campaign, cse: { ...defaultPolicy, ...variant.cse } };
  const cse = referenceCse({ clock: realClock, notifier, profile, policy, ...names });
  const server = await serveHttp(cse);
  const target = await httpTarget({
    kind: 'iut',
    name: 'lawful CSE',
    baseUrl: server.url,
    cseBaseName: names.cseBaseName,
    cseId: `/${names.cseId}`,
    originator: names.administrator,
    profile,
    timing: referenceTiming,
    receiver: httpReceiver(),
  });
  try {
    return await runSuite({
      target,
      seed: 1,
      runs: 1,
      parallel: 12,
      only: [],
      signal: new AbortController().signal,
      onProgress: () => undefined,
      command: 'campaign-tester run',
    });
  } finally {
    await target.close();
    await server.close();
    cse.close();
    await notifier.close();
  }
}

/** Says what came of one run; whether nothing was wrong. */
async function isLawful(mix: LawfulMix, profile: Profile): Promise<boolean> {
  const startedAt = Date.now();
  const outcome = await runOverHttp(mix, profile);
  const passed = outcome.tests.filter(({ verdict }) => verdict === 'pass').length;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${mix.name}, profile ${profile.name}: ${passed} of ${outcome.tests.length} pass, ${seconds} s`);
  try {
    assertLawful(outcome, mix.parts);
    return true;
  } catch (error) {
    console.log(`  ${mix.parts.join(', ')}\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function main(): Promise<void> {
  // Each lane of each run has listeners of its own.
  process.setMaxListeners(0);
  const { values } = parseArgs({
    options: {
      parallel: { type: 'string', default: '5' },
      mix: { type: 'string', default: '' },
      both: { type: 'boolean', default: false },
    },
  });
  const mixes = lawfulMixes().filter(({ name }) => name.includes(values.mix));
  const profiles = [defaultProfile, laterProfile];
  const due = mixes.flatMap((mix, at) =>
    profiles.filter((_, which) => values.both || at % profiles.length === which).map((profile) => ({ mix, profile })),
  );
  let wrong = due.length === 0 ? 1 : 0;
  const lane = async (): Promise<void> => {
    for (let next = due.shift(); next; next = due.shift()) if (!(await isLawful(next.mix, next.profile))) wrong++;
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, lane));
  process.exitCode = wrong === 0 ? 0 : 1;
}

void main();
