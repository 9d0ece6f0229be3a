import type { CampaignStatus, Status } from '../../model/state';
import type { Answer } from '../../targets/roles/answer';
import type { Cast } from '../scene/cast';
import type { ObservedCampaign, ObservedEntry } from './observed';
import { observe, shown } from './observed';
import { malformedIn } from '../../wire/codec';
import type { Session } from '../session/session';
import { fail, Unjudged } from '../session/verdict';
import { ofItsType } from '../table/demanded';

/**
 * What the Hosting CSE tells of a campaign: a status that is none of its values breaks the table, whatever a test is for. Of
 * an entry only the status counts, since nothing may identify a target that has no [software].
 */
function statusesIn({ campaignStatus, aggregatedSoftwareStatus, individualSoftwareStatuses }: Attributes) {
  const entries = malformedIn(individualSoftwareStatuses).filter(({ path }) => path.endsWith('/status'));
  return { campaignStatus, aggregatedSoftwareStatus, individualSoftwareStatuses: entries };
}

type Attributes = Readonly<Record<string, unknown>>;

const table = (label: string) => ({ table: '9.6.76-2', words: `campaign "${label}"`, attributes: '9.6.76#04' });

/** Retrieves campaigns. */
export class CampaignLook {
  private readonly session: Session;
  private readonly cast: Cast;

  constructor(session: Session, cast: Cast) {
    this.session = session;
    this.cast = cast;
  }

  /** RETRIEVE of a campaign, which its originator may always do (10.2.28.3.2). */
  async look(label: string): Promise<ObservedCampaign> {
    const { handle } = this.cast.campaign(label);
    const answer = await this.session.ask({ operation: 'RETRIEVE', to: handle.id, from: this.session.administrator });
    if (!answer.accepted) await this.notRetrieved(label, answer);
    if (answer.resource?.type !== 'softwareCampaign') notReadable(label, answer);
    for (const [name, value] of Object.entries(statusesIn(answer.resource.attributes)))
      ofItsType(table(label), name, value, answer.exchange);
    const campaign = observe(answer.resource, answer.exchange);
    const cast = this.cast.campaign(label);
    if (campaign.campaignStatus === 'CANCELLING') cast.seenCancelling = true;
    if (campaign.campaignStatus === 'INITIATED' && cast.disabledFrom === undefined) cast.seenInitiated = true;
    return campaign;
  }

  private async notRetrieved(label: string, answer: Answer): Promise<never> {
    const { firstExpiry } = this.cast;
    if (firstExpiry !== undefined && (await this.session.iutNow()) >= firstExpiry)
      throw new Unjudged(
        'inconclusive',
        `the expirationTime of campaign "${label}" passed before the test had seen what it needs: IUT or tester were too slow`,
      );
    return fail(
      {
        statements: ['10.2.28.3.2#01'],
        message: `Campaign "${label}" cannot be retrieved`,
        expected: 'its representation',
      },
      answer.summary,
      [answer.exchange],
    );
  }

  /** The status in the entry of a [software] in a retrieved campaign, by its identifier in any form. */
  async entryOf(campaign: ObservedCampaign, software: string): Promise<Status | undefined> {
    const known = this.index(campaign).get(this.session.identifiers.knownAs(software));
    if (known) return known.status;
    for (const entry of campaign.entries)
      if (entry.action !== undefined && (await this.session.identifiers.sameResource(entry.action, software)))
        return entry.status;
    return undefined;
  }

  /** The entries by the identifiers of their [software], in the form in which they are known: of two the first. */
  private index(campaign: ObservedCampaign): ReadonlyMap<string, ObservedEntry> {
    const index = new Map<string, ObservedEntry>();
    // From the last on: what is set later stays.
    for (const entry of campaign.entries.toReversed())
      if (entry.action !== undefined) index.set(this.session.identifiers.knownAs(entry.action), entry);
    return index;
  }

  /** Whether a retrieved campaign links to a [software]. */
  async links(campaign: ObservedCampaign, software: string): Promise<boolean> {
    for (const link of campaign.softwareLinks)
      if (await this.session.identifiers.sameResource(link, software)) return true;
    return false;
  }
}

function notReadable(label: string, answer: Answer): never {
  fail(
    {
      statements: ['10.2.28.3.2#01', '9.6.76#04'],
      message: `The representation of campaign "${label}" is none`,
      expected: 'the attributes of a <softwareCampaign>',
    },
    answer.unreadable ?? `a resource of type ${answer.resource?.type ?? 'unknown'}`,
    [answer.exchange],
  );
}

/** What shows that the IUT is still moving a campaign. */
export function moving(campaign: ObservedCampaign): unknown {
  const { campaignStatus, aggregatedSoftwareStatus, softwareLinks, entries } = campaign;
  return { campaignStatus, aggregatedSoftwareStatus, softwareLinks, entries };
}

/** campaignStatus for people; undefined when it is absent or of no known value. */
export function statusOf(campaign: ObservedCampaign): string {
  const value = campaign.attributes['campaignStatus'];
  return `campaignStatus ${campaign.campaignStatus ?? shown(value)}`;
}

/** Whether campaignStatus is one of these. */
export function isAny(campaign: ObservedCampaign, ...values: readonly CampaignStatus[]): boolean {
  return campaign.campaignStatus !== undefined && values.includes(campaign.campaignStatus);
}
