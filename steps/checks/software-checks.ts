import type { StatementId } from '../../spec/statement';
import { parseTimestamp } from '../../wire/timestamp';
import { citedBy } from '../run/cited';
import { shown } from '../looks/observed';
import type { Expectation } from '../session/verdict';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Statements = readonly StatementId[];

const copied = {
  version: 'copy-version',
  softwareName: 'copy-softwareName',
  URL: 'copy-URL',
} as const;

/** version, softwareName and URL of a target's [software] are those of the campaign. */
export async function isCopied(world: SuiteWorld, label: string, node: string): Promise<void> {
  const campaign = await world.watch.look(label);
  const software = await world.software.software(label, node);
  for (const [attribute, rule] of Object.entries(copied)) {
    const wanted = campaign.attributes[attribute];
    const found = software.resource.attributes[attribute];
    if (found === wanted) continue;
    fail(
      {
        statements: citedBy(rule),
        message: `${attribute} of the [software] of node "${node}" is not that of campaign "${label}"`,
        expected: `${attribute} ${shown(wanted)}`,
      },
      `${attribute} ${shown(found)}`,
      [campaign.exchange, software.exchange],
    );
  }
}

/** A target's [software] does not outlive the campaign. */
export async function expiresInTime(world: SuiteWorld, label: string, node: string): Promise<void> {
  const campaign = await world.watch.look(label);
  const software = await world.software.software(label, node);
  const time = (value: unknown): number | undefined => (typeof value === 'string' ? parseTimestamp(value) : undefined);
  const latest = time(campaign.attributes['expirationTime']);
  const found = time(software.resource.attributes['expirationTime']);
  if (latest === undefined)
    throw new Unjudged('inconclusive', `campaign "${label}" has no expirationTime that the tester can read`);
  if (found !== undefined && found <= latest) return;
  fail(
    {
      statements: citedBy('bound-expirationTime'),
      message: `The [software] of node "${node}" outlives campaign "${label}"`,
      expected: `an expirationTime no later than ${shown(campaign.attributes['expirationTime'])}`,
    },
    `expirationTime ${shown(software.resource.attributes['expirationTime'])}`,
    [campaign.exchange, software.exchange],
  );
}

/** Of the four actions of a target's [software] only the one of the operation is TRUE. */
export async function onlyItsAction(world: SuiteWorld, label: string, node: string): Promise<void> {
  const software = await world.software.begun(label, node);
  const { action, operation, statements } = world.software.operation(label);
  const others = ['install', 'uninstall', 'activate', 'deactivate'].filter((name) => name !== action);
  const wrong = others.find((name) => software.resource.attributes[name] === true);
  if (wrong === undefined) return;
  fail(
    {
      statements: [...statements, '9.6.76-2/softwareOperation#04'],
      message: `A campaign for ${operation} also triggers ${wrong} on the [software] of node "${node}"`,
      expected: `only ${action} TRUE`,
    },
    `${action} and ${wrong} TRUE`,
    [software.exchange],
  );
}

/** The IUT has a subscription of its own to a target's [software]. */
export async function isSubscribed(world: SuiteWorld, label: string, node: string): Promise<void> {
  const { id } = await world.software.begun(label, node);
  const found = await world.session.until(async () => {
    const subscriptions = await world.looks.subscriptionsOf(id);
    return subscriptions.length > 0 ? { done: subscriptions } : { seen: 'none' };
  });
  if ('done' in found) return;
  fail(
    {
      statements: citedBy('subscribe-to-software'),
      message: `The Hosting CSE has not subscribed to the [software] of node "${node}"`,
      expected: 'a <subscription> child of the [software]',
    },
    'none that a discovery by the administrator finds',
    [world.session.evidence.exchanges.length],
  );
}

const begunTooSoon = (label: string, statements: Statements): Expectation => ({
  statements,
  message: `Campaign "${label}" has begun work that it should not`,
  expected: 'no [software], no entry in softwareLinks or individualSoftwareStatuses',
});

/** The campaign makes no [software], neither in softwareLinks nor under the nodes, while the IUT could take a step. */
export async function nothingBegins(
  world: SuiteWorld,
  label: string,
  nodes: readonly string[],
  cites: Statements,
): Promise<void> {
  await world.session.throughout(() => noLinks(world, label, cites));
  await nothingUnder(world, label, nodes, cites);
}

/** softwareLinks reads as NULL now. */
export async function noLinks(world: SuiteWorld, label: string, cites: Statements): Promise<void> {
  const campaign = await world.watch.look(label);
  if (campaign.softwareLinks.length > 0)
    fail(begunTooSoon(label, cites), `softwareLinks ${shown(campaign.softwareLinks)}`, [campaign.exchange]);
}

/** No [software] is there under these nodes of the test's own. */
export async function nothingUnder(
  world: SuiteWorld,
  label: string,
  nodes: readonly string[],
  cites: Statements,
): Promise<void> {
  for (const node of nodes) {
    const made = await world.looks.childrenOf(node);
    if (made.length > 0)
      fail(begunTooSoon(label, cites), `[software] ${made.join(', ')} under node "${node}"`, [
        world.session.evidence.exchanges.length,
      ]);
  }
}

/** softwareLinks has one entry for each target, and no other. */
export async function linksAreComplete(world: SuiteWorld, label: string): Promise<void> {
  const { targets } = world.cast.campaign(label);
  for (const node of targets) await world.software.software(label, node);
  const campaign = await world.watch.look(label);
  if (new Set(campaign.softwareLinks).size === targets.length && campaign.softwareLinks.length === targets.length)
    return;
  fail(
    {
      statements: ['9.6.76-2/softwareLinks#03', ...citedBy('record-link')],
      message: `softwareLinks of campaign "${label}" does not agree with its targets`,
      expected: `${String(targets.length)} identifiers, one for each target`,
    },
    `softwareLinks ${shown(campaign.attributes['softwareLinks'])}`,
    [campaign.exchange],
  );
}

/** individualSoftwareStatuses has one entry for each target, and no other. */
export async function entriesAreComplete(world: SuiteWorld, label: string): Promise<void> {
  const { targets } = world.cast.campaign(label);
  await world.watch.eventually(
    label,
    {
      statements: [...citedBy('enter-status'), '9.6.76-2/individualSoftwareStatuses#04'],
      message: `individualSoftwareStatuses of campaign "${label}" does not agree with its targets`,
      expected: `${String(targets.length)} entries, one for each target`,
    },
    (campaign) => campaign.entries.length === targets.length,
    (campaign) => `individualSoftwareStatuses ${shown(campaign.attributes['individualSoftwareStatuses'])}`,
    'targets',
  );
}

/** The number of entries with FAILURE; their identifiers are not judged where there is no [software]. */
export async function failuresCount(world: SuiteWorld, label: string, count: number, cites: Statements): Promise<void> {
  await world.watch.eventually(
    label,
    {
      statements: cites,
      message: `individualSoftwareStatuses of campaign "${label}" does not show the failure`,
      expected: `${String(count)} of its entries FAILURE`,
    },
    (campaign) => campaign.entries.filter((entry) => entry.status === 'FAILURE').length === count,
    (campaign) => `individualSoftwareStatuses ${shown(campaign.attributes['individualSoftwareStatuses'])}`,
    'targets',
  );
}
