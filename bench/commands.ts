// Commands per second on the model alone: a Hosting CSE that is the rule table, watched by the oracle after each command.
// Usage: node -r ./scripts/register.cjs bench/commands.ts [seconds for each size]
import fc from 'fast-check';
import { openWorld } from '../model/environment';
import { Coverage } from '../model/oracle/coverage';
import { Kit } from '../model/oracle/kit';
import { CampaignTracker } from '../model/oracle/tracker';
import { rules } from '../model/rules/index';
import type { Status } from '../model/state';
import { statuses } from '../model/state';
import { createOf, ModelCse } from './model-cse';
import { Stopwatch } from './stopwatch';

type Command =
  | { readonly do: 'enable'; readonly value: boolean }
  | { readonly do: 'report'; readonly target: number; readonly status: Status };

const circumstances = { others: [], environments: [openWorld] };

/** Forty commands: mostly reports, now and then a campaign is enabled or disabled. */
const commands = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ do: fc.constant('enable' as const), value: fc.boolean() }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('report' as const),
        target: fc.nat({ max: 999 }),
        status: fc.constantFrom(...statuses),
      }),
    },
  ),
  { minLength: 40, maxLength: 40 },
) as fc.Arbitrary<readonly Command[]>;

const kit = new Kit(rules);

/** Plays commands and looks after each; throws if the oracle finds fault with what the rules did. */
function play(nodes: readonly string[], all: readonly Command[], watch: Stopwatch): void {
  const cse = watch.time('cse', () => new ModelCse(nodes));
  const { tracker } = watch.time('oracle', () =>
    CampaignTracker.created(kit, new Coverage(), createOf(nodes), circumstances),
  );
  for (const command of all) {
    if (command.do === 'enable') {
      const given = { campaignEnabled: command.value };
      const answered = watch.time('cse', () => cse.update(given));
      const asked = { operation: 'UPDATE' as const, originator: 'CApp', attributes: given };
      const finding = watch.time('oracle', () => tracker.answered(asked, answered, circumstances));
      if (!finding.ok) throw new Error(JSON.stringify(finding.exclusions[0]));
    } else {
      const node = nodes[command.target % nodes.length] ?? '';
      watch.time('cse', () => {
        cse.report(node, command.status);
      });
      watch.time('oracle', () => {
        tracker.reported(node, command.status, openWorld);
      });
    }
    const view = watch.time('cse', () => cse.look());
    const finding = watch.time('oracle', () => tracker.saw(view, openWorld));
    if (!finding.ok) throw new Error(JSON.stringify(finding.exclusions[0]));
  }
}

/** Commands per second, and who took the time. */
export function measure(targets: number, seconds: number): { perSecond: number; shares: Record<string, number> } {
  const nodes = Array.from({ length: targets }, (_, n) => `node${String(n)}`);
  const lives = (run: number): readonly (readonly Command[])[] => fc.sample(commands, { seed: run, numRuns: 20 });
  for (const life of lives(0)) play(nodes, life, new Stopwatch());
  const watch = new Stopwatch();
  let played = 0;
  for (let run = 1; watch.total < seconds * 1000; run++) {
    const batch = watch.time('generator', () => lives(run));
    for (const life of batch) {
      play(nodes, life, watch);
      played += life.length;
      if (watch.total > seconds * 1000) break;
    }
  }
  const { total } = watch;
  return { perSecond: Math.round((played / total) * 1000), shares: watch.shares(total) };
}

if (require.main === module) {
  const seconds = Number(process.argv[2] ?? 3);
  const [few, many] = [3, 1000];
  const small = measure(few, seconds);
  const large = measure(many, seconds);
  console.log(
    JSON.stringify(
      {
        bench: 'commands on the model',
        [`targets ${String(few)}`]: small,
        [`targets ${String(many)}`]: large,
        'cost per command, many to few': Number((small.perSecond / large.perSecond).toFixed(1)),
        'size of the resource, many to few': Number((many / few).toFixed(1)),
      },
      undefined,
      2,
    ),
  );
}
