import type { Failure } from '../../reports/results';
import type { Status } from '../../model/state';
import { aggregates } from '../../model/rules/aggregation';
import { rules } from '../../model/rules/index';
import type { StatementId } from '../../spec/statement';
import { isNull } from '../../wire/codec';
import type { CampaignLook } from './campaign-look';
import { isAny, moving, statusOf } from './campaign-look';
import type { Cast, CastCampaign } from '../scene/cast';
import { citedBy } from '../run/cited';
import type { ObservedCampaign } from './observed';
import { listed, shown } from './observed';
import type { SoftwareLook } from './software-look';
import { Failed, Unjudged } from '../session/verdict';

/** Which statements define each value of aggregatedSoftwareStatus. */
export const aggregateStatement: Readonly<Record<Status, StatementId>> = {
  UNINITIALIZED: '9.6.76-2/aggregatedSoftwareStatus#04',
  IN_PROCESS: '9.6.76-2/aggregatedSoftwareStatus#05',
  SUCCESSFUL: '9.6.76-2/aggregatedSoftwareStatus#06',
  FAILURE: '9.6.76-2/aggregatedSoftwareStatus#07',
};

/**
 * Finds out why a campaign is not where it should be: of the steps from the request to the end of the campaign, the first
 * that the IUT has not taken, or has taken wrongly. What follows from that step is not held against the IUT.
 */
export class Diagnosis {
  private readonly cast: Cast;
  private readonly campaigns: CampaignLook;
  private readonly software: SoftwareLook;

  constructor(cast: Cast, campaigns: CampaignLook, software: SoftwareLook) {
    this.cast = cast;
    this.campaigns = campaigns;
    this.software = software;
  }

  /**
   * Ends the test with a failure: that of the first broken step, or what was observed if every step is in order.
   * @param about what the failure is about: of a target, its [software] and its entries, what the campaign makes of them is no cause
   */
  async blame(label: string, failure: Failure, about: 'targets' | 'campaign' = 'campaign'): Promise<never> {
    const campaign = await this.campaigns.look(label);
    const cause = await this.firstBroken(this.cast.campaign(label), campaign, about);
    if (!cause) throw new Failed(failure);
    const evidence = [...new Set([...failure.evidence, ...cause.evidence])];
    const same = failure.message.toLowerCase().includes(cause.message.toLowerCase());
    throw new Failed({ ...cause, message: same ? failure.message : `${failure.message}: ${cause.message}`, evidence });
  }

  /** What shows progress that the campaign itself does not: the [software], their subscriptions and actions. */
  async deeper(label: string): Promise<unknown> {
    const seen: unknown[] = [moving(await this.campaigns.look(label))];
    for (const node of this.cast.campaign(label).targets)
      for (const id of await this.software.childrenOf(node)) {
        const software = await this.software.look(id, node).catch(ignoreUnjudged);
        const subscriptions = await this.software.subscriptionsOf(id).catch(ignoreUnjudged);
        seen.push(id, software?.resource.attributes, subscriptions);
      }
    return seen;
  }

  private async firstBroken(
    cast: CastCampaign,
    campaign: ObservedCampaign,
    about: 'targets' | 'campaign',
  ): Promise<Failure | undefined> {
    return (
      requestNotTaken(cast, campaign) ??
      statusKept(cast, campaign) ??
      notReset(cast, campaign) ??
      (await this.begunTooSoon(cast, campaign)) ??
      statusNotSet(cast, campaign) ??
      (await this.targetsBroken(cast, campaign)) ??
      // What follows from the lists is not why they are wrong.
      (about === 'targets' ? undefined : (aggregateWrong(cast, campaign) ?? notFinished(cast, campaign)))
    );
  }

  private async begunTooSoon(cast: CastCampaign, campaign: ObservedCampaign): Promise<Failure | undefined> {
    if (!cast.waiting || (cast.enabling === undefined && cast.disabledFrom === undefined)) return undefined;
    for (const node of cast.targets) {
      const made = this.cast.nodes.has(node) ? await this.software.newUnder(node) : [];
      if (made.length > 0)
        return broken(
          citedBy('await-trigger-criteria'),
          `Campaign "${cast.label}" has begun its work before its trigger criterion was met`,
          'no [software] yet',
          `[software] ${made.join(', ')} under node "${node}"`,
          campaign,
        );
    }
    return undefined;
  }

  /** The [software] that the test knows of: linked, entered, and entered with what it reports. */
  private async targetsBroken(cast: CastCampaign, campaign: ObservedCampaign): Promise<Failure | undefined> {
    if (isAny(campaign, 'PENDING')) return undefined;
    for (const node of cast.targets) {
      const id = this.cast.software.get(`${cast.label} ${node}`);
      const broken = id === undefined ? undefined : await this.targetBroken(cast, campaign, node, id);
      if (broken) return broken;
    }
    return undefined;
  }

  private async targetBroken(
    cast: CastCampaign,
    campaign: ObservedCampaign,
    node: string,
    id: string,
  ): Promise<Failure | undefined> {
    const software = await this.software.look(id, node).catch(ignoreUnjudged);
    if (!software) return undefined;
    const entry = await this.campaigns.entryOf(campaign, id);
    if (entry === undefined)
      return broken(
        [...citedBy('enter-status'), '9.6.76-2/individualSoftwareStatuses#04'],
        `individualSoftwareStatuses has no entry for the [software] of node "${node}"`,
        `an entry for ${id}`,
        `individualSoftwareStatuses ${shown(campaign.attributes['individualSoftwareStatuses'])}`,
        campaign,
      );
    const { status: attribute } = this.software.operation(cast.label);
    const value = software.resource.attributes[attribute] as { status?: Status } | undefined;
    // FAILURE may stand for a lost subscription, or for a target on which nothing was performed.
    if (value?.status === undefined || entry === value.status || entry === 'FAILURE') return undefined;
    const copy = attribute === 'installStatus' ? 'copy-installStatus' : 'copy-activeStatus';
    return broken(
      citedBy(cast.disabledFrom === undefined ? copy : 'copy-status-while-cancelling'),
      `the entry of the [software] of node "${node}" does not show what that reports`,
      `${value.status}, as in ${attribute}`,
      `${entry} in individualSoftwareStatuses`,
      campaign,
    );
  }
}

function ignoreUnjudged(error: unknown): undefined {
  if (error instanceof Unjudged) return undefined;
  throw error;
}

function broken(
  statements: readonly StatementId[],
  message: string,
  expected: string,
  observed: string,
  campaign: ObservedCampaign,
): Failure {
  return { statements, message, expected, observed, evidence: [campaign.exchange] };
}

/** campaignEnabled has the value that the last accepted request gave it. */
function requestNotTaken(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  const wanted = cast.enabling !== undefined && cast.disabledFrom === undefined;
  const found = campaign.attributes['campaignEnabled'];
  if ((cast.enabling === undefined && cast.disabledFrom === undefined) || found === wanted) return undefined;
  return broken(
    ['9.6.76-2/campaignEnabled#02'],
    'campaignEnabled has not the value that a request gave it',
    `campaignEnabled ${String(wanted)}`,
    `campaignEnabled ${shown(found)}`,
    campaign,
  );
}

/** What the cycle before has left is still there in a campaign that must not have begun yet. */
function notReset(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  const before = cast.enabling?.before;
  if (!cast.waiting || cast.disabledFrom !== undefined || !before) return undefined;
  for (const [attribute, rule] of [
    ['softwareLinks', 'null-links-on-update'],
    ['individualSoftwareStatuses', 'null-statuses-on-update'],
  ] as const) {
    const found = campaign.attributes[attribute];
    if (isNull(found) || JSON.stringify(found) !== JSON.stringify(before.attributes[attribute])) continue;
    return broken(
      citedBy(rule),
      `${attribute} was not set to NULL when the campaign was enabled again`,
      `${attribute} NULL`,
      `${attribute} ${shown(found)}, as before`,
      campaign,
    );
  }
  return undefined;
}

/** A campaign that was enabled again after a cancellation is where that has left it. */
function statusKept(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  const before = cast.enabling?.before?.campaignStatus;
  const kept = isAny(campaign, 'CANCELLED', 'STATUS_NOT_CANCELLABLE') && campaign.campaignStatus === before;
  return kept && cast.disabledFrom === undefined ? statusNotSet(cast, campaign) : undefined;
}

/** campaignStatus follows from the request that enabled or disabled the campaign. */
function statusNotSet(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  if (!cast.enabling) return undefined;
  const begun = cast.disabledFrom !== 'FINISHED' || !finishedUnbegun(cast, campaign);
  if (begun && (cast.disabledFrom === 'INITIATED' || cast.disabledFrom === 'FINISHED'))
    return disablingNotTaken(cast, campaign);
  const due = isAny(campaign, 'INITIATED') || (isAny(campaign, 'FINISHED') && !finishedUnbegun(cast, campaign));
  if (cast.disabledFrom === undefined && due) return undefined;
  if (cast.disabledFrom === undefined && (cast.seenInitiated || endedAnew(cast, campaign)))
    return leftInitiated(cast, campaign);
  const { by, before } = cast.enabling;
  const again = before?.campaignStatus === 'CANCELLED' || before?.campaignStatus === 'STATUS_NOT_CANCELLABLE';
  const rule = by === 'CREATE' ? 'initiate-on-create' : again ? 'initiate-again-after-cancel' : 'initiate-on-update';
  // While its time windows keep it back is when it has to stay INITIATED.
  const deferred: readonly StatementId[] = cast.scheduled && isAny(campaign, 'PENDING') ? ['10.2.28.1#17'] : [];
  return broken(
    [...deferred, ...citedBy(rule)],
    `campaignStatus did not become INITIATED with the ${by} that enabled the campaign`,
    'campaignStatus INITIATED',
    cast.disabledFrom === undefined ? statusOf(campaign) : `campaignStatus ${cast.disabledFrom} before it was disabled`,
    campaign,
  );
}

/** An enabled campaign that was INITIATED has gone on to a status other than FINISHED. */
function leftInitiated(cast: CastCampaign, campaign: ObservedCampaign): Failure {
  return broken(
    [
      ...new Set([
        ...(tellsItsEnd(cast, campaign) ? citedBy('finish') : []),
        '10.2.28.1/no-other#01' as const,
        '10.2.28.1#08' as const,
      ]),
    ],
    'campaignStatus left INITIATED for a status to which an enabled campaign does not go from there',
    'campaignStatus INITIATED, or FINISHED once the aggregate tells its end',
    statusOf(campaign),
    campaign,
  );
}

function disablingNotTaken(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  const [rule, expected] =
    cast.disabledFrom === 'INITIATED'
      ? (['cancelling-when-initiated-is-disabled', 'CANCELLING'] as const)
      : (['pending-when-finished-is-disabled', 'PENDING'] as const);
  const wrong =
    cast.disabledFrom === 'INITIATED'
      ? isAny(campaign, 'INITIATED', 'PENDING', 'FINISHED')
      : cast.disabledFrom === 'FINISHED' && !isAny(campaign, 'PENDING');
  if (!wrong) return undefined;
  if (cast.seenCancelling) {
    const performed = campaign.entries.some(({ status }) => status === 'SUCCESSFUL');
    return broken(
      [...citedBy(performed ? 'conclude-not-cancellable' : 'conclude-cancelled'), '10.2.28.1/no-other#01'],
      'the cancellation ended in a status in which it cannot end',
      'campaignStatus CANCELLED or STATUS_NOT_CANCELLABLE after CANCELLING',
      statusOf(campaign),
      campaign,
    );
  }
  return broken(
    citedBy(rule),
    `campaignStatus did not become ${expected} with the UPDATE that disabled the campaign`,
    `campaignStatus ${expected}, and what follows from it`,
    statusOf(campaign),
    campaign,
  );
}

/** aggregatedSoftwareStatus agrees with the individual statuses beside it. */
function aggregateWrong(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  const individual = campaign.entries.flatMap((entry) => entry.status ?? []);
  const shows = campaign.aggregatedSoftwareStatus;
  const allowed = aggregates(rules, individual);
  if (individual.length < cast.targets.length || (shows !== undefined && allowed.includes(shows))) return undefined;
  // The definition of the value that should stand there, then of the one that does.
  const defined = [...(allowed.length === 1 ? allowed : []), ...(shows ? [shows] : [])].map(
    (status) => aggregateStatement[status],
  );
  return broken(
    [...new Set([...defined, ...citedBy('aggregate')])],
    'aggregatedSoftwareStatus does not agree with the individual statuses',
    `aggregatedSoftwareStatus ${allowed.join(' or ')}`,
    `aggregatedSoftwareStatus ${shown(campaign.attributes['aggregatedSoftwareStatus'])} beside ${listed(individual)}`,
    campaign,
  );
}

/** A campaign whose aggregate tells its end is FINISHED. */
function notFinished(cast: CastCampaign, campaign: ObservedCampaign): Failure | undefined {
  if (!tellsItsEnd(cast, campaign) || campaign.attributes['campaignEnabled'] !== true || isAny(campaign, 'FINISHED'))
    return undefined;
  return broken(
    citedBy('finish'),
    'the campaign is not FINISHED although its aggregate tells its end',
    'campaignStatus FINISHED',
    `${statusOf(campaign)} with aggregatedSoftwareStatus ${shown(campaign.aggregatedSoftwareStatus)}`,
    campaign,
  );
}

/** The aggregate tells that all is over, and every target has an entry. */
function tellsItsEnd(cast: CastCampaign, { aggregatedSoftwareStatus, entries }: ObservedCampaign): boolean {
  const ended = aggregatedSoftwareStatus === 'SUCCESSFUL' || aggregatedSoftwareStatus === 'FAILURE';
  return ended && entries.length >= cast.targets.length;
}

/** It tells its end, and not by what the cycle before has left. */
function endedAnew(cast: CastCampaign, campaign: ObservedCampaign): boolean {
  const before = cast.enabling?.before?.attributes['individualSoftwareStatuses'];
  const left = JSON.stringify(before) === JSON.stringify(campaign.attributes['individualSoftwareStatuses']);
  return tellsItsEnd(cast, campaign) && !left;
}

/** It is FINISHED without ever having been seen in INITIATED, and has nothing that it could have finished. */
function finishedUnbegun(
  { seenInitiated }: CastCampaign,
  { aggregatedSoftwareStatus, entries }: ObservedCampaign,
): boolean {
  return !seenInitiated && entries.length === 0 && aggregatedSoftwareStatus === 'UNINITIALIZED';
}
