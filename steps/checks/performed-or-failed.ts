import type { StatementId } from '../../spec/statement';
import type { ObservedCampaign } from '../looks/observed';
import { shown } from '../looks/observed';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Statements = readonly StatementId[];

const failures = ({ entries }: ObservedCampaign): number => entries.filter(({ status }) => status === 'FAILURE').length;

/** The nodes under which the operation of a campaign has begun. */
async function begunUnder(world: SuiteWorld, label: string, on: readonly string[]): Promise<readonly string[]> {
  const { action } = world.software.operation(label);
  const begun: string[] = [];
  for (const node of on)
    for (const id of await world.looks.newUnder(node)) {
      const software = await world.looks.look(id, node);
      if (software?.resource.attributes[action] === true && !begun.includes(node)) begun.push(node);
    }
  return begun;
}

/**
 * On each node the operation begins, or it is left out and an entry says FAILURE: as it may be where the Hosting CSE finds the
 * software unsuitable (10.2.28.2, NOTE to step 5), and where the work on a target that failed is begun anew.
 */
export async function performedOrFailed(
  world: SuiteWorld,
  label: string,
  on: readonly string[],
  cites: Statements,
): Promise<void> {
  let last: ObservedCampaign | undefined;
  let begun: readonly string[] = [];
  const result = await world.session.until(
    async () => {
      last = await world.watch.look(label);
      begun = await begunUnder(world, label, on);
      return failures(last) >= on.length - begun.length ? { done: true } : { seen: [last.entries, begun] };
    },
    () => world.diagnosis.deeper(label),
  );
  if (!last) throw new Unjudged('error', `campaign "${label}" was never looked at`);
  if (failures(last) > 0) world.session.liberty('performs no operation on some of the targets (10.2.28.2#26)');
  if ('done' in result) return;
  // What failed is the subscription, or it was lost: that depends on how far the IUT had got.
  const other: StatementId = world.deletedSubscribed === true ? '10.2.28.1#30' : '10.2.28.1#31';
  await world.diagnosis.blame(label, {
    statements: cites.filter((id) => id !== other),
    message: `Campaign "${label}" neither begins its operation on each target nor tells of its failure`,
    expected: `on each of ${on.join(', ')} the operation begun, or an entry with FAILURE`,
    observed:
      `begun on ${begun.join(', ') || 'none'}; individualSoftwareStatuses ` +
      shown(last.attributes['individualSoftwareStatuses']),
    evidence: [last.exchange],
  });
}

/** Once a target has failed, nothing more is made or begun on its node. */
export async function noFurtherWorkUnder(
  world: SuiteWorld,
  label: string,
  node: string,
  cites: Statements,
): Promise<void> {
  const campaign = await world.watch.look(label);
  if (failures(campaign) === 0) return;
  await world.session.throughout(async () => {
    const begun = await begunUnder(world, label, [node]);
    if (begun.length === 0) return;
    fail(
      {
        statements: cites,
        message: `Campaign "${label}" works on node "${node}" although it has given it up`,
        expected: `no operation under node "${node}" once its entry is FAILURE`,
      },
      'a [software] with its action TRUE',
      [campaign.exchange, world.session.evidence.exchanges.length],
    );
  });
}

/** A campaign makes one [software] under a node, however often it is triggered. */
export async function onlyOneUnder(world: SuiteWorld, label: string, node: string, cites: Statements): Promise<void> {
  await world.session.throughout(async () => {
    const found = await world.looks.newUnder(node);
    if (found.length <= 1) return;
    fail(
      {
        statements: cites,
        message: `Campaign "${label}" began more than once under node "${node}"`,
        expected: 'one [software]',
      },
      `[software] ${found.join(', ')}`,
      [world.session.evidence.exchanges.length],
    );
  });
}
