import type { CampaignStatus, Status } from '../model/state';
import type { Answer } from '../targets/roles/answer';
import type { Cast, CastCampaign } from './cast';
import type { ObservedCampaign } from './observed';
import { observe } from './observed';
import type { Session } from './session';
import type { Expectation } from './verdict';
import { fail, Unjudged } from './verdict';

/** What a check of a campaign looks at, in words for the report. */
export type Describe = (campaign: ObservedCampaign) => string;

/** Looks at campaigns: retrieves them, and waits for what must become, or stay, true of them. */
export class Watch {
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
    if (!answer.accepted) this.notRetrieved(label, answer);
    if (answer.resource?.type !== 'softwareCampaign') this.notReadable(label, answer);
    return observe(answer.resource, answer.exchange);
  }

  private notRetrieved(label: string, answer: Answer): never {
    fail(
      {
        statements: ['10.2.28.3.2#01'],
        message: `Campaign "${label}" cannot be retrieved`,
        expected: 'its representation',
      },
      answer.summary,
      [answer.exchange],
    );
  }

  private notReadable(label: string, answer: Answer): never {
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

  /** Waits until something is true of a campaign; fails with the expectation when the IUT comes to rest before. */
  async eventually(
    label: string,
    expectation: Expectation,
    holds: (campaign: ObservedCampaign) => boolean,
    describe: Describe,
  ): Promise<ObservedCampaign> {
    let last: ObservedCampaign | undefined;
    const result = await this.session.until(async () => {
      const campaign = await this.look(label);
      last = campaign;
      return holds(campaign) ? { done: campaign } : { seen: moving(campaign) };
    });
    if ('done' in result) {
      this.session.evidence.expected(result.done.exchange, expectation.expected);
      return result.done;
    }
    if (!last) throw new Unjudged('error', `campaign "${label}" was never looked at`);
    this.session.evidence.expected(last.exchange, expectation.expected);
    fail(expectation, `${describe(last)} when the settle time was over`, [last.exchange]);
  }

  /** Checks, now and as long as the IUT could take a step of its own, that something stays true of a campaign. */
  async throughout(
    label: string,
    expectation: Expectation,
    holds: (campaign: ObservedCampaign) => boolean,
    describe: Describe,
  ): Promise<void> {
    const check = async (): Promise<void> => {
      const campaign = await this.look(label);
      this.session.evidence.expected(campaign.exchange, expectation.expected);
      if (!holds(campaign)) fail(expectation, describe(campaign), [campaign.exchange]);
    };
    await check();
    await this.session.throughout(check);
  }

  /** The entry of a target's [software] in a retrieved campaign, by its identifier in any form. */
  async entryOf(campaign: ObservedCampaign, software: string): Promise<Status | undefined> {
    for (const entry of campaign.entries)
      if (entry.action !== undefined && (await this.session.sameResource(entry.action, software))) return entry.status;
    return undefined;
  }
}

/** What shows that the IUT is still moving a campaign. */
function moving(campaign: ObservedCampaign): unknown {
  const { campaignStatus, aggregatedSoftwareStatus, softwareLinks, entries } = campaign;
  return { campaignStatus, aggregatedSoftwareStatus, softwareLinks, entries };
}

/** campaignStatus for people; undefined when it is absent or of no known value. */
export function statusOf(campaign: ObservedCampaign): string {
  const value = campaign.attributes['campaignStatus'];
  return `campaignStatus ${campaign.campaignStatus ?? JSON.stringify(value) ?? 'absent'}`;
}

/** Whether campaignStatus is one of these. */
export function isAny(campaign: ObservedCampaign, ...values: readonly CampaignStatus[]): boolean {
  return campaign.campaignStatus !== undefined && values.includes(campaign.campaignStatus);
}

export type { CastCampaign };
