import type { CampaignLook } from './campaign-look';
import { moving } from './campaign-look';
import type { Diagnosis } from './diagnosis';
import type { ObservedCampaign } from './observed';
import type { Session } from '../session/session';
import type { Expectation } from '../session/verdict';
import { Unjudged } from '../session/verdict';

/** What a check of a campaign looks at, in words for the report. */
export type Describe = (campaign: ObservedCampaign) => string;

/** Waits for what must become, or stay, true of campaigns. */
export class Watch {
  private readonly session: Session;
  private readonly campaigns: CampaignLook;
  private readonly diagnosis: Diagnosis;

  constructor(session: Session, campaigns: CampaignLook, diagnosis: Diagnosis) {
    this.session = session;
    this.campaigns = campaigns;
    this.diagnosis = diagnosis;
  }

  /** The campaign as it is now. */
  look(label: string): Promise<ObservedCampaign> {
    return this.campaigns.look(label);
  }

  /** Waits until something is true of a campaign; fails with the expectation when the IUT comes to rest before. */
  async eventually(
    label: string,
    expectation: Expectation,
    holds: (campaign: ObservedCampaign) => boolean,
    describe: Describe,
    about?: 'targets',
  ): Promise<ObservedCampaign> {
    let last: ObservedCampaign | undefined;
    const result = await this.session.until(
      async () => {
        const campaign = await this.look(label);
        last = campaign;
        return holds(campaign) ? { done: campaign } : { seen: moving(campaign) };
      },
      () => this.diagnosis.deeper(label),
    );
    const shown = 'done' in result ? result.done : last;
    if (!shown) throw new Unjudged('error', `campaign "${label}" was never looked at`);
    this.session.evidence.expected(shown.exchange, expectation.expected);
    if ('done' in result) return result.done;
    const observed = `${describe(shown)} when the settle time was over`;
    return this.diagnosis.blame(label, { ...expectation, observed, evidence: [shown.exchange] }, about);
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
      if (holds(campaign)) return;
      const evidence = [campaign.exchange];
      await this.diagnosis.blame(label, { ...expectation, observed: describe(campaign), evidence });
    };
    await check();
    await this.session.throughout(check);
  }
}
