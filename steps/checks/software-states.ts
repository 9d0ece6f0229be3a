import type { ActionAttribute, StatusAttribute } from '../../model/rule';
import type { Status } from '../../model/state';
import { hasEnded } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { report } from '../../targets/roles/registree';
import { shown } from '../looks/observed';
import type { ObservedSoftware } from '../looks/software-look';
import { StatusMachine } from '../looks/status-machine';
import { statusIn } from '../monitor/software-attributes';
import { bareSoftware, createSoftware, ordinarySoftware } from '../scene/bare-software';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Cites = readonly StatementId[];

const attributes = ['installStatus', 'activeStatus'] as const;
const statusOfAction: Readonly<Record<ActionAttribute, StatusAttribute>> = {
  install: 'installStatus',
  uninstall: 'installStatus',
  activate: 'activeStatus',
  deactivate: 'activeStatus',
};

/** The [software] whose two state machines a scenario follows. */
interface Followed {
  readonly id: string;
  readonly node: string;
  readonly machines: Readonly<Record<StatusAttribute, StatusMachine>>;
  /** The device has reported before: it can, so that a report that is refused now is refused for what it says. */
  hasReported: boolean;
  latest: ObservedSoftware;
}

const followed = new WeakMap<SuiteWorld, Followed>();

/** The [software] that the scenario follows. */
export function followedSoftware(world: SuiteWorld): Followed {
  const known = followed.get(world);
  if (!known) throw new Error('the scenario follows no [software]');
  return known;
}

/** A new [software] on which nothing was triggered: both statuses are UNINITIALIZED, or not there. */
export async function followNew(world: SuiteWorld, node: string): Promise<void> {
  const { latest, handle } = await createSoftware(world, node, ordinarySoftware);
  if (!latest.accepted)
    throw new Unjudged('notApplicable', `the IUT refused to create a [software] (${latest.summary}): see SWR/001`);
  const machines = { installStatus: new StatusMachine(), activeStatus: new StatusMachine() };
  const first = await existing(world, handle.id, node);
  followed.set(world, { id: handle.id, node, machines, hasReported: false, latest: first });
  for (const attribute of attributes)
    judge(world, first, attribute, [`D.3/${attribute}-creation-UNINITIALIZED#01`, `D.3/${attribute}-no-other#01`]);
}

/** The [software] that a campaign has made: as it is found, its operation under way. */
export async function followCampaigns(world: SuiteWorld, label: string, node: string): Promise<void> {
  const first = await world.software.begun(label, node);
  const { status: driven } = world.software.operation(label);
  const machine = (attribute: StatusAttribute): StatusMachine =>
    new StatusMachine(statusIn(first.resource.attributes[attribute]), attribute === driven);
  const machines = { installStatus: machine('installStatus'), activeStatus: machine('activeStatus') };
  followed.set(world, { id: first.id, node, machines, hasReported: false, latest: first });
}

/** Sets an action to TRUE, those of the same status to FALSE before, and looks at what comes of it by itself. */
export async function trigger(world: SuiteWorld, action: ActionAttribute, cites: Cites): Promise<void> {
  const one = followedSoftware(world);
  const attribute = statusOfAction[action];
  const machine = one.machines[attribute];
  await takeBack(world, attribute);
  const before = machine.status;
  const answer = await bareSoftware(world).update({ [action]: true });
  if (!answer.accepted)
    throw new Unjudged('notApplicable', `the IUT does not let ${action} be set to TRUE (${answer.summary}): see SWA`);
  machine.trigger();
  if (attribute === 'installStatus') one.machines.activeStatus.fallBack();
  const after = await look(world);
  if (after.resource.attributes[action] !== true && machine.status === before)
    fail(
      {
        statements: [...cites, `D.3-2/${action}#04`, `D.3-2/${action}#02`],
        message: `${action} of the [software] was set to TRUE, and nothing shows that it was triggered`,
        expected: `${action} TRUE, or another ${attribute} than ${before}`,
      },
      `${action} ${shown(after.resource.attributes[action])}, ${attribute} ${before}`,
      [answer.exchange, after.exchange],
    );
  await world.session.throughout(() => look(world).then(() => undefined));
}

/** What was set to TRUE before is set to FALSE, so that an action can become TRUE; a CSE may do that itself, or not want it. */
async function takeBack(world: SuiteWorld, attribute: StatusAttribute): Promise<void> {
  const { latest, machines } = followedSoftware(world);
  const set = Object.entries(statusOfAction)
    .filter(([action, status]) => status === attribute && latest.resource.attributes[action] === true)
    .map(([action]) => [action, false] as const);
  if (set.length === 0) return;
  machines[attribute].fallBack();
  await bareSoftware(world).update(Object.fromEntries(set));
}

/** The device reports a status, which the IUT takes and keeps. */
export async function reportStatus(
  world: SuiteWorld,
  status: Status,
  attribute: StatusAttribute,
  cites: Cites,
): Promise<void> {
  const one = followedSoftware(world);
  const machine = one.machines[attribute];
  if (machine.movesItself && hasEnded(machine.status))
    throw new Unjudged('notApplicable', `the IUT brings ${attribute} of a [software] to its end without the device`);
  const action = Object.entries(statusOfAction).find(
    ([name, of]) => of === attribute && one.latest.resource.attributes[name] === true,
  );
  const answer = await report(world.session, world.cast.node(one.node), one.id, attribute, action?.[0] ?? '', status);
  world.session.evidence.expected(answer.exchange, 'a successful response');
  if (!answer.accepted && !one.hasReported)
    throw new Unjudged('notApplicable', `the IUT lets no device report in ${attribute} (${answer.summary}): see SWS`);
  const statements: Cites = [...cites, `D.3-2/${attribute}#02`];
  if (!answer.accepted)
    fail(
      {
        statements,
        message: `The IUT refuses the report of a legal change of ${attribute}`,
        expected: `${attribute} may become ${status} after ${machine.status}`,
      },
      answer.summary,
      [answer.exchange],
    );
  one.hasReported = true;
  machine.report(status);
  if (attribute === 'installStatus') one.machines.activeStatus.fallBack();
  await look(world, { [attribute]: statements });
}

/** Both statuses change by themselves as the figures allow, and this one has one of these values at the end. */
export async function staysLegal(
  world: SuiteWorld,
  attribute: StatusAttribute,
  values: readonly Status[],
  cites: Cites,
): Promise<void> {
  const check = async (): Promise<void> => {
    const { exchange, resource } = await look(world, { [attribute]: cites });
    const status = statusIn(resource.attributes[attribute]);
    if (status === undefined || values.includes(status) || followedSoftware(world).machines[attribute].movesItself)
      return;
    fail(
      {
        statements: cites,
        message: `${attribute} of the [software] changed when it should not`,
        expected: `${attribute} ${values.join(' or ')}`,
      },
      `${attribute} ${status}`,
      [exchange],
    );
  };
  await check();
  await world.session.throughout(check);
}

/** One look, at which both statuses are judged; `cites` says which statements are at stake first. */
async function look(world: SuiteWorld, cites: Partial<Record<StatusAttribute, Cites>> = {}): Promise<ObservedSoftware> {
  const one = followedSoftware(world);
  const seen = await existing(world, one.id, one.node);
  one.latest = seen;
  for (const attribute of attributes)
    judge(world, seen, attribute, [...(cites[attribute] ?? []), `D.3/${attribute}-no-other#01`]);
  return seen;
}

async function existing(world: SuiteWorld, id: string, node: string): Promise<ObservedSoftware> {
  const found = await world.looks.look(id, node);
  if (!found)
    throw new Unjudged('notApplicable', 'the IUT has removed the [software], so that nothing is left to look at');
  return found;
}

/** An absent status, or one that cannot be read, is a matter of the attribute table. */
function judge(world: SuiteWorld, seen: ObservedSoftware, attribute: StatusAttribute, statements: Cites): void {
  const machine = followedSoftware(world).machines[attribute];
  const status = statusIn(seen.resource.attributes[attribute]);
  if (status === undefined) return;
  const { status: before, movesItself } = machine;
  const may = machine.may();
  if (machine.saw(status)) {
    if (status !== before) world.session.liberty(`changes ${attribute} of a [software] without the device's report`);
    return;
  }
  // A device of the IUT's own does not know what the tester reported in its place.
  if (movesItself && status !== 'UNINITIALIZED')
    throw new Unjudged('notApplicable', `the IUT itself changes ${attribute} of a [software] beside the device`);
  fail(
    {
      statements: [...new Set(statements)],
      message: `${attribute} of the [software] is where its state machine does not lead`,
      expected: `${attribute} ${may.join(' or ')}`,
    },
    `${attribute} ${status}`,
    [seen.exchange],
  );
}

/** The entry of a target shows what its [software] shows; both may move meanwhile. */
export async function entryAgrees(world: SuiteWorld, label: string, node: string, cites: Cites): Promise<void> {
  const { status: attribute } = world.software.operation(label);
  const { id } = followedSoftware(world);
  let evidence: readonly number[] = [];
  const result = await world.session.until(async () => {
    const campaign = await world.watch.look(label);
    const { exchange, resource } = await look(world);
    evidence = [campaign.exchange, exchange];
    const own = statusIn(resource.attributes[attribute]);
    const entry = await world.campaigns.entryOf(campaign, id);
    return own === undefined || entry === own ? { done: true } : { seen: { own, entry } };
  });
  if ('done' in result) return;
  const { own, entry } = result.seen as { own: Status; entry: Status | undefined };
  fail(
    {
      statements: cites,
      message: `The entry of the [software] of node "${node}" does not show what that shows`,
      expected: `${own}, as in ${attribute}`,
    },
    `${entry ?? 'no entry'} in individualSoftwareStatuses`,
    evidence,
  );
}
