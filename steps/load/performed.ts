import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { moving } from '../looks/campaign-look';
import type { ObservedCampaign } from '../looks/observed';
import { citedBy } from '../run/cited';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { deeperEverywhere } from './deeper';
import { lookAtAll, stopIfWrong } from './everywhere';
import { loadOf } from './load-of';

type Cites = readonly StatementId[];

/**
 * Every target gets one [software], which the campaign links to, and on which it begins its operation. A target that the IUT
 * finds incompatible gets none, and FAILURE for its entry: that is free.
 */
export async function performsEverywhere(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { targets } = world.cast.campaign(label);
  let last: ObservedCampaign | undefined;
  await world.session.until(
    async () => {
      last = await world.watch.look(label);
      stopIfWrong(world);
      return done(last, targets.length) ? { done: true } : { seen: moving(last) };
    },
    () => deeperEverywhere(world, label),
  );
  const campaign = last ?? (await world.watch.look(label));
  const made = await madeBy(world, label, campaign);
  await others(world, label, campaign, made, cites);
  await beginsOn(world, label, [...made.keys()], cites);
  if (campaign.entries.length !== targets.length) await notEntered(world, label, campaign);
}

async function notEntered(world: SuiteWorld, label: string, { entries, exchange }: ObservedCampaign): Promise<never> {
  return world.diagnosis.blame(
    label,
    {
      statements: [...citedBy('enter-status'), '9.6.76-2/individualSoftwareStatuses#04'],
      message: `individualSoftwareStatuses of campaign "${label}" does not agree with its targets`,
      expected: `${String(world.cast.campaign(label).targets.length)} entries, one for each target`,
      observed: `${String(entries.length)} entries`,
      evidence: [exchange],
    },
    'targets',
  );
}

/** All that is to be made is there, as far as numbers tell. */
function done({ softwareLinks, entries }: ObservedCampaign, targets: number): boolean {
  const failed = entries.filter(({ status }) => status === 'FAILURE').length;
  const made = softwareLinks.length;
  return entries.length >= targets && (made >= targets || made + failed >= targets);
}

/** By the label of its node, the [software] that softwareLinks holds: one under each node at most. */
async function madeBy(
  world: SuiteWorld,
  label: string,
  { softwareLinks, exchange }: ObservedCampaign,
): Promise<ReadonlyMap<string, string>> {
  const { session, cast } = world;
  const nodes = new Map<string, string>();
  for (const node of cast.campaign(label).targets) {
    const { id, structured } = cast.node(node).node;
    for (const name of [id, structured]) nodes.set(session.identifiers.knownAs(name), node);
  }
  const device = cast.node(loadOf(world).nodes[0] ?? '').device;
  const found = await lookAtAll(world, softwareLinks, device);
  const made = new Map<string, string>();
  for (const link of softwareLinks) {
    const answer = found.get(link);
    const parent = answer?.resource?.attributes['parentID'];
    const node = typeof parent === 'string' ? nodes.get(session.identifiers.knownAs(parent)) : undefined;
    const twice = node === undefined ? undefined : made.get(node);
    if (node === undefined || twice !== undefined)
      wrongLink(label, link, twice, [exchange, ...(answer ? [answer.exchange] : [])]);
    made.set(node, link);
    cast.software.set(`${label} ${node}`, link);
    if (begun(world, label, answer)) cast.begun.add(`${label} ${node}`);
  }
  return made;
}

function wrongLink(label: string, link: string, twice: string | undefined, evidence: readonly number[]): never {
  fail(
    {
      statements: ['9.6.76-2/softwareLinks#03', ...citedBy('record-link')],
      message: `softwareLinks of campaign "${label}" does not agree with its targets`,
      expected: 'the identifier of one [software] under each node of softwareTargets',
    },
    twice === undefined
      ? `${link}, which is no [software] under one of them`
      : `${twice} and ${link} under the same node`,
    evidence,
  );
}

/** The targets without a [software]: found incompatible, as their entries say, or forgotten. */
async function others(
  world: SuiteWorld,
  label: string,
  campaign: ObservedCampaign,
  made: ReadonlyMap<string, string>,
  cites: Cites,
): Promise<void> {
  const { targets } = world.cast.campaign(label);
  const without = targets.filter((node) => !made.has(node));
  const [first] = without;
  if (first === undefined) return;
  const failed = campaign.entries.filter(({ status }) => status === 'FAILURE').length;
  if (failed < without.length) await world.software.noSoftware(label, first, campaign, cites);
  world.session.liberty('performs no operation on nodes that it finds incompatible (10.2.28.2#26)');
  for (const node of without) loadOf(world).declined.add(node);
  if (made.size === 0)
    throw new Unjudged(
      'notApplicable',
      'the IUT set each entry to FAILURE without a [software], as it may for a node that it finds incompatible',
    );
}

/** Waits until the action of the campaign's operation is TRUE on the [software] of these nodes. */
async function beginsOn(world: SuiteWorld, label: string, nodes: readonly string[], cites: Cites): Promise<void> {
  const { cast } = world;
  const isOpen = (node: string): boolean => !cast.begun.has(`${label} ${node}`);
  let open = nodes.filter(isOpen);
  const device = cast.node(loadOf(world).nodes[0] ?? '').device;
  await world.session.until(
    async () => {
      const ids = open.map((node) => cast.software.get(`${label} ${node}`) ?? '');
      const found = await lookAtAll(world, ids, device);
      for (const [index, node] of open.entries())
        if (begun(world, label, found.get(ids[index] ?? ''))) cast.begun.add(`${label} ${node}`);
      open = open.filter(isOpen);
      return open.length === 0 ? { done: true } : { seen: open.length };
    },
    () => deeperEverywhere(world, label),
  );
  // The first of them that still is not tells what is wrong.
  for (const node of open) await world.software.begun(label, node, cites);
}

function begun({ software }: SuiteWorld, label: string, answer: Answer | undefined): boolean {
  return answer?.resource?.attributes[software.operation(label).action] === true;
}
