import type { StatementId } from '../../spec/statement';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

/** What a campaign has made under the nodes of its targets. */
export interface Work {
  readonly made: ReadonlySet<string>;
  /** Those whose action is TRUE. */
  readonly begun: ReadonlySet<string>;
}

/** Looks what a campaign has made and begun so far: at all targets at the same time, for the moment that counts is short. */
export async function workOf(world: SuiteWorld, label: string): Promise<Work> {
  const { action } = world.software.operation(label);
  const lookUnder = async (node: string): Promise<readonly { readonly id: string; readonly begun: boolean }[]> => {
    const found = [];
    for (const id of await world.looks.childrenOf(node)) {
      const software = await world.looks.look(id, node);
      found.push({ id, begun: software?.resource.attributes[action] === true });
    }
    return found;
  };
  // In the order of the targets, in whatever order the answers come: nothing has moved when these are the same.
  const all = (await Promise.all(world.cast.campaign(label).targets.map(lookUnder))).flat();
  return {
    made: new Set(all.map(({ id }) => id)),
    begun: new Set(all.filter(({ begun }) => begun).map(({ id }) => id)),
  };
}

/**
 * Waits until a campaign links to a [software] for each target, or has made the first one, linked or not; one that does not
 * come so far is for other tests.
 */
export async function untilMade(world: SuiteWorld, label: string, count: 'one' | 'all'): Promise<void> {
  const { targets } = world.cast.campaign(label);
  const pause = Math.max(1, Math.min(5, world.session.target.timing.pollMs));
  const looks = Math.ceil((10 * world.session.target.timing.settleMs) / pause);
  for (let look = 0; look < looks; look++) {
    if (count === 'one' && (await workOf(world, label)).made.size > 0) return;
    if (count === 'all' && (await world.watch.look(label)).softwareLinks.length >= targets.length) return;
    await world.session.wait(pause);
  }
  const { entries } = await world.watch.look(label);
  if (entries.some((entry) => entry.status === 'FAILURE'))
    throw new Unjudged(
      'notApplicable',
      'the IUT set entries to FAILURE without a [software], as it may for a node that it finds incompatible',
    );
  throw new Unjudged('inconclusive', `campaign "${label}" did not come to have a [software] for each target in time`);
}

/**
 * Since the look right after the cancellation, no more [software] have been made (`made`), or operations begun (`begun`),
 * than the one that may have been under way at that moment.
 */
export async function noFurtherWork(
  world: SuiteWorld,
  label: string,
  kind: keyof Work,
  cites: readonly StatementId[],
): Promise<void> {
  const before = world.workAtCancelling;
  if (!before) throw new Error('the scenario has not looked at the work of the campaign');
  if (!world.answer.accepted)
    throw new Unjudged('inconclusive', `the IUT refused to disable the campaign: ${world.answer.summary}`);
  let after = before;
  // Until nothing is made or begun any more, however slowly that goes.
  await world.session.until(async () => {
    after = await workOf(world, label);
    return { seen: [[...after.made], [...after.begun]] };
  });
  const further = [...after[kind]].filter((id) => !before[kind].has(id));
  if (further.length <= 1) return;
  fail(
    {
      statements: cites,
      message: `Campaign "${label}" went on ${kind === 'made' ? 'making [software]' : 'beginning operations'} after it was cancelled`,
      expected: 'no more than was there right after the cancellation',
    },
    `${String(further.length)} more: ${further.join(', ')}`,
    [world.answer.exchange, world.session.evidence.exchanges.length],
  );
}
