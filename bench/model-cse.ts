import { answers } from '../model/answer';
import { openWorld } from '../model/environment';
import { softwareReported } from '../model/notifications';
import type { CampaignView } from '../model/oracle/view';
import { stepsInOrder, takeStep } from '../model/own-steps';
import type { StepResult } from '../model/rule';
import { rules } from '../model/rules/index';
import type { Campaign, CampaignAttributes, Status } from '../model/state';

/** The rules that one lawful Hosting CSE goes by: no permission, and operations are let finish. */
const own = rules.filter((rule) => rule.force === 'must' && rule.name !== 'cancel-operation');

/** The Hosting CSE of one campaign as the rule table has it: no resource tree, no representation, no wire. */
export class ModelCse {
  private campaign: Campaign;

  constructor(targets: readonly string[]) {
    this.campaign = accepted({
      operation: 'CREATE',
      originator: 'CApp',
      id: 'C',
      attributes: { ...attributes, softwareTargets: targets },
    }) as Campaign;
  }

  update(given: Partial<CampaignAttributes>): 'accepted' | 'refused' {
    const campaign = accepted({ operation: 'UPDATE', originator: 'CApp', campaign: this.campaign, attributes: given });
    if (!campaign) return 'refused';
    this.campaign = campaign;
    this.run();
    return 'accepted';
  }

  report(node: string, status: Status): void {
    this.campaign = softwareReported(this.campaign, `software of ${node}`, status);
    this.run();
  }

  look(): CampaignView {
    const { campaignEnabled, campaignStatus, aggregatedSoftwareStatus, softwareLinks, individualSoftwareStatuses } =
      this.campaign;
    return {
      campaignEnabled,
      campaignStatus,
      aggregatedSoftwareStatus,
      requested: {},
      links: (softwareLinks ?? []).map((link) => link.slice('software of '.length)),
      strangeLinks: 0,
      entries: individualSoftwareStatuses ?? [],
      strangeEntries: [],
    };
  }

  private run(): void {
    for (let step = this.next(); step; step = this.next()) {
      const node = step.scope === 'target' ? step.target.node : '';
      const result: StepResult = { ok: true, software: `software of ${node}` };
      this.campaign = takeStep(own, this.campaign, openWorld, step, result);
    }
  }

  private next(): ReturnType<ReturnType<typeof stepsInOrder>['next']>['value'] {
    return stepsInOrder(own, this.campaign, openWorld).next().value;
  }
}

const attributes = {
  version: '1.0',
  softwareName: 'firmware',
  URL: 'http://software.example/firmware',
  softwareOperation: 'INSTALL' as const,
  expirationTime: 1e15,
};

/** What a CREATE of a campaign on these targets asks for. */
export function createOf(targets: readonly string[]) {
  return {
    operation: 'CREATE' as const,
    originator: 'CApp',
    id: 'C',
    attributes: { ...attributes, softwareTargets: targets },
  };
}

function accepted(request: Parameters<typeof answers>[1]): Campaign | undefined {
  const outcome = answers(own, request, [], openWorld)[0];
  return outcome?.kind === 'accepted' ? outcome.campaign : undefined;
}
