// Plays random histories against CSEs that conform, one for each liberty that the text leaves: what is found wrong with one is
// wrong with the oracle. Usage: npm run histories -- [--runs N] [--seed S] [--policy NAME]; N histories in all, spread over
// the policies whose name contains NAME and over the properties.
import { parseArgs } from 'node:util';
import { gherkin } from '../generators/gherkin';
import type { History } from '../generators/history';
import { properties } from '../generators/index';
import type { Played } from '../steps/property/play';
import { playHistory } from '../steps/property/play';
import { shrink } from '../steps/property/shrink/shrink';
import { singleRun } from '../steps/run/single-run';
import { Session } from '../steps/session/session';
import type { LawfulPolicy } from '../selftest/lawful/policies';
import { lawfulCombinations, lawfulPolicies } from '../selftest/lawful/policies';
import { modelOf } from '../test/suite/model-run';

/** How many combinations of liberties are tried beside each of them alone. */
const combinations = 6;

/** What came of the histories of one policy. */
interface Tally {
  histories: number;
  commands: number;
  unjudged: number;
  failed: { readonly property: string; readonly history: History; readonly played: Played } | undefined;
}

async function play({ variant }: LawfulPolicy, history: History): Promise<Played> {
  const target = modelOf(variant);
  try {
    return await playHistory(new Session(singleRun(target)), history);
  } finally {
    await target.close();
  }
}

/** Plays so many histories, of each property in turn, until one fails. */
async function tallyOf(policy: LawfulPolicy, count: number, seed: number): Promise<Tally> {
  const tally: Tally = { histories: 0, commands: 0, unjudged: 0, failed: undefined };
  const all = [...properties];
  for (let run = 0; run < count && !tally.failed; run++) {
    const [name, property] = all[run % all.length] ?? [];
    if (!name || !property) break;
    const history = property.history(seed, Math.floor(run / all.length));
    const played = await play(policy, history);
    tally.histories += 1;
    tally.commands += played.commands;
    if (played.ending.kind === 'unjudged') tally.unjudged += 1;
    if (played.ending.kind === 'failed') tally.failed = { property: name, history, played };
  }
  return tally;
}

async function counterexample(policy: LawfulPolicy, failed: NonNullable<Tally['failed']>): Promise<string> {
  const { history, played } = await shrink(failed, {
    attempt: (smaller) => play(policy, smaller),
    valid: () => Promise.resolve(true),
    attempts: 400,
    enough: () => false,
  });
  const { ending } = played;
  if (ending.kind !== 'failed') throw new Error('what was made smaller does not fail any more');
  const { message, statements, expected, observed } = ending.failure;
  const outcome = `${message}: expected ${expected}, observed ${observed} (${statements.join(', ')})`;
  return gherkin(history, `a conforming CSE is found wrong by "${failed.property}"`, outcome);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      policy: { type: 'string', default: '' },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
    console.error('--runs is a number of histories, --seed an integer');
    return 2;
  }
  const policies = [...lawfulPolicies, ...lawfulCombinations(combinations, seed)].filter(({ name }) =>
    name.includes(values.policy),
  );
  if (policies.length === 0) {
    console.error(`no policy has "${values.policy}" in its name; there are:`);
    for (const { name } of lawfulPolicies) console.error(`  ${name}`);
    return 2;
  }
  const total = { histories: 0, commands: 0, unjudged: 0, failed: 0 };
  for (const [at, policy] of policies.entries()) {
    // The whole number that each has, and one more for the first ones.
    const share = Math.floor((at + 1) * (runs / policies.length)) - Math.floor(at * (runs / policies.length));
    // Each policy has histories of its own.
    const { histories, commands, unjudged, failed } = await tallyOf(policy, share, seed + 1000 * at);
    total.histories += histories;
    total.commands += commands;
    total.unjudged += unjudged;
    if (failed) total.failed += 1;
    console.log(
      `${failed ? 'FAILED' : 'ok    '} ${policy.name}: ${String(histories)} histories, ${String(commands)} commands` +
        (unjudged > 0 ? `, ${String(unjudged)} not judged to the end` : ''),
    );
    if (failed) console.log(await counterexample(policy, failed));
  }
  console.log(
    `${String(total.histories)} histories, ${String(total.commands)} commands, ${String(total.unjudged)} not judged to the ` +
      `end; ${String(total.failed)} of ${String(policies.length)} policies found wrong (seed ${String(seed)})`,
  );
  return total.failed === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
