import type { StatementId } from '../spec/statement';
import { fail, Unjudged } from './verdict';
import type { SuiteWorld } from './world';

/** What a campaign has made under the nodes of its targets. */
export interface Work {
  readonly made: ReadonlySet<string>;
  /** Those whose action is TRUE. */
  readonly begun: ReadonlySet<string>;
}

/** Looks what a campaign has made and begun so far. */
export async function workOf(world: SuiteWorld, label: string): Promise<Work> {
  const { action } = world.software.operation(label);
  const made = new Set<string>();
  const begun = new Set<string>();
  for (const node of world.cast.campaign(label).targets)
    for (const id of await world.looks.childrenOf(node)) {
      made.add(id);
      const software = await world.looks.look(id, node);
      if (software?.resource.attributes[action] === true) begun.add(id);
    }
  return { made, begun };
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
  await world.session.throughout(() => Promise.resolve());
  const after = await workOf(world, label);
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
