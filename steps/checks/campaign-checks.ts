import type { StatementId } from '../../spec/statement';
import { aggregates } from '../../model/rules/aggregation';
import { rules } from '../../model/rules/index';
import type { CampaignStatus, Status } from '../../model/state';
import { isNull } from '../../wire/codec';
import { citedBy } from '../run/cited';
import { aggregateStatement } from '../looks/diagnosis';
import type { ObservedCampaign } from '../looks/observed';
import { listed, shown } from '../looks/observed';
import { pinnedCodes } from './pinned-refusals';
import { plainCreateToo, stillEnabled, wasEnabled } from './plain-create';
import { fail } from '../session/verdict';
import { isAny, statusOf } from '../looks/campaign-look';
import type { SuiteWorld } from '../world';

type Statements = readonly StatementId[];

/** The statements that a step cites, or those that stand in for it. */
const or = (given: Statements, otherwise: Statements): Statements => (given.length > 0 ? given : otherwise);

/** What forbids two enabled campaigns on one node. */
const conflicts: Statements = ['10.2.28.3.1#10', '10.2.28.3.3#10', '10.2.28.2#05', '10.2.28.2#06'];

/** The latest request was carried out. */
export async function accepted(world: SuiteWorld, operation: string, cites: Statements): Promise<void> {
  const { answer, campaign } = world.request;
  world.session.evidence.expected(answer.exchange, 'a successful response');
  if (answer.accepted) return;
  if (operation === 'CREATE' && cites[0]?.startsWith('9.6.76-2/')) await plainCreateToo(world, campaign);
  fail(
    {
      statements: cites,
      message: `The ${operation} of campaign "${campaign}" was refused`,
      expected: 'a successful response',
    },
    answer.summary,
    [answer.exchange],
  );
}

/** The latest request was refused, with whatever error response, and nothing of it was done. */
export async function refused(world: SuiteWorld, operation: string, cites: Statements): Promise<void> {
  const { answer, campaign } = world.request;
  world.session.evidence.expected(answer.exchange, 'an error response');
  if (answer.accepted) {
    if (cites.some((id) => conflicts.includes(id))) await stillEnabled(world, campaign);
    if (cites[0] === '10.2.28.3.3#04') wasEnabled(world.cast.campaign(campaign));
    fail(
      {
        statements: cites,
        message: `The ${operation} of campaign "${campaign}" was accepted`,
        expected: 'an error response',
      },
      answer.summary,
      [answer.exchange],
    );
  }
  world.session.liberty(`answers with ${answer.summary} where ${cites[0] ?? 'the text'} demands an error`);
  const pinned = pinnedCodes(world.session.target.profile, cites);
  if (pinned && (answer.statusCode === undefined || !pinned.includes(answer.statusCode)))
    fail(
      {
        statements: cites,
        message: `The ${operation} of campaign "${campaign}" was refused with another code than the profile demands`,
        expected: `the response status code ${pinned.join(' or ')}`,
      },
      answer.summary,
      [answer.exchange],
    );
  await nothingDone(world, operation, cites);
}

/** What a campaign has from its Originator, and no Hosting CSE changes by itself. */
const originators = [
  'campaignEnabled',
  'expirationTime',
  'version',
  'softwareName',
  'URL',
  'softwareTargets',
  'softwareTriggerCriteria',
  'softwareOperation',
];

/** What a refused request asked for has not been done; a DELETE that was refused leaves all as it was. */
export async function nothingDone(world: SuiteWorld, operation: string, cites: Statements): Promise<void> {
  if (operation === 'CREATE') return notCreated(world, cites);
  const { campaign: label } = world.request;
  const { before } = world.cast.campaign(label);
  const after = await world.watch.look(label);
  const asked = operation === 'DELETE' ? originators : Object.keys(world.desk.asked.get(label) ?? {});
  const changed = asked.filter((name) => before && !sameValue(before.attributes[name], after.attributes[name]));
  if (changed.length === 0) return;
  fail(
    {
      statements: cites,
      message: `The ${operation} of campaign "${label}" was answered with an error and carried out all the same`,
      expected: changed.map((name) => `${name} ${shown(before?.attributes[name])}`).join(', '),
    },
    changed.map((name) => `${name} ${shown(after.attributes[name])}`).join(', '),
    [world.answer.exchange, after.exchange],
  );
}

async function notCreated(world: SuiteWorld, cites: Statements): Promise<void> {
  const { handle } = world.cast.campaign(world.request.campaign);
  const look = await world.session.ask({
    operation: 'RETRIEVE',
    to: handle.structured,
    from: world.session.administrator,
  });
  if (!look.accepted) return;
  fail(
    {
      statements: cites,
      message: 'The CREATE was answered with an error and carried out all the same',
      expected: 'no campaign of that name',
    },
    `a resource at ${handle.structured}`,
    [world.answer.exchange, look.exchange],
  );
}

const sameValue = (a: unknown, b: unknown): boolean =>
  (isNull(a) && isNull(b)) || JSON.stringify(a) === JSON.stringify(b);

/** campaignStatus becomes one of these values, in the IUT's own time. */
export async function statusBecomes(
  world: Pick<SuiteWorld, 'watch'>,
  label: string,
  values: readonly CampaignStatus[],
  cites: Statements,
): Promise<ObservedCampaign> {
  return world.watch.eventually(
    label,
    {
      statements: or(cites, standard(values)),
      message: `campaignStatus of campaign "${label}" has not the value that it should have`,
      expected: `campaignStatus ${values.join(' or ')}`,
    },
    (campaign) => isAny(campaign, ...values),
    statusOf,
  );
}

/** The rules that bring a campaign to a status by itself. */
function standard(values: readonly CampaignStatus[]): Statements {
  const rule: Partial<Record<CampaignStatus, string>> = {
    FINISHED: 'finish',
    CANCELLED: 'conclude-cancelled',
    STATUS_NOT_CANCELLABLE: 'conclude-not-cancellable',
    CANCELLING: 'cancelling-when-initiated-is-disabled',
    INITIATED: 'initiate-on-update',
    PENDING: 'pending-when-finished-is-disabled',
  };
  return [...new Set(values.flatMap((value) => citedBy(...[rule[value]].filter((name) => name !== undefined))))];
}

/** campaignStatus is, and stays, one of these values. */
export async function statusStays(
  world: SuiteWorld,
  label: string,
  values: readonly CampaignStatus[],
  cites: Statements,
): Promise<void> {
  await world.watch.throughout(
    label,
    {
      statements: or(cites, ['10.2.28.1#08', '10.2.28.1/no-other#01']),
      message: `campaignStatus of campaign "${label}" changed when it should not`,
      expected: `campaignStatus ${values.join(' or ')}`,
    },
    (campaign) => isAny(campaign, ...values),
    statusOf,
  );
}

/** What aggregatedSoftwareStatus may be, by the definitions, for the statuses that the same representation shows. */
export function allowedAggregates(campaign: ObservedCampaign): readonly Status[] {
  return aggregates(
    rules,
    campaign.entries.map((entry) => entry.status).filter((status): status is Status => status !== undefined),
  );
}

const describeAggregate = (campaign: ObservedCampaign): string =>
  `aggregatedSoftwareStatus ${shown(campaign.attributes['aggregatedSoftwareStatus'])} beside the individual statuses ` +
  (listed(campaign.entries.map(({ status }) => status)) || '(none)');

/** aggregatedSoftwareStatus agrees with the individual statuses beside it, by the definitions of table 9.6.76-2. */
export async function aggregateAgrees(world: SuiteWorld, label: string, cites: Statements): Promise<void> {
  await world.watch.eventually(
    label,
    {
      statements: [...cites, ...citedBy('aggregate')],
      message: `aggregatedSoftwareStatus of campaign "${label}" does not agree with the individual statuses`,
      expected: 'aggregatedSoftwareStatus as table 9.6.76-2 defines it for the individual statuses beside it',
    },
    (campaign) =>
      campaign.aggregatedSoftwareStatus !== undefined &&
      allowedAggregates(campaign).includes(campaign.aggregatedSoftwareStatus),
    describeAggregate,
  );
}

/** aggregatedSoftwareStatus becomes one of these values. */
export async function aggregateBecomes(
  world: SuiteWorld,
  label: string,
  values: readonly Status[],
  cites: Statements,
): Promise<void> {
  await world.watch.eventually(
    label,
    {
      statements: or(cites, [...values.map((value) => aggregateStatement[value]), ...citedBy('aggregate')]),
      message: `aggregatedSoftwareStatus of campaign "${label}" has not the value that it should have`,
      expected: `aggregatedSoftwareStatus ${values.join(' or ')}`,
    },
    ({ aggregatedSoftwareStatus: value }) => value !== undefined && values.includes(value),
    describeAggregate,
  );
}

/** softwareLinks or individualSoftwareStatuses reads as NULL, now and while the IUT could take a step. */
export async function staysNull(world: SuiteWorld, label: string, attribute: string, cites: Statements): Promise<void> {
  await world.watch.throughout(
    label,
    { statements: cites, message: `${attribute} of campaign "${label}" is not NULL`, expected: `${attribute} NULL` },
    ({ attributes }) => {
      const value = attributes[attribute];
      const form = value === undefined ? 'an absent attribute' : value === null ? 'null' : 'an empty list';
      if (isNull(value)) world.session.liberty(`shows NULL as ${form} (10.2.28.1#11)`);
      return isNull(value);
    },
    ({ attributes }) => `${attribute} ${shown(attributes[attribute])}`,
  );
}
