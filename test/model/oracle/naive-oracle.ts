import { answers } from '../../../model/answer';
import type { Environment } from '../../../model/environment';
import { softwareReported, subscriptionDeleted } from '../../../model/notifications';
import type { OwnStep } from '../../../model/own-steps';
import { ownSteps, takeStep } from '../../../model/own-steps';
import type { CampaignRequest } from '../../../model/request';
import type { StepResult } from '../../../model/rule';
import { rules } from '../../../model/rules/index';
import type { Campaign, Status } from '../../../model/state';
import type { CampaignView } from '../../../model/oracle/view';

/** With more states than these a life is watched no further. */
const bound = 1500;

/** The second oracle: whole states in a set, every step of each taken, no target apart from another. For small campaigns. */
export class NaiveOracle {
  /** There are more states than this oracle is made for: what it says from here on means nothing. */
  tooLarge = false;
  private states: readonly Campaign[];

  constructor(request: CampaignRequest, environment: Environment) {
    this.states = acceptances(request, environment);
  }

  update(attributes: Partial<Campaign>, answered: 'accepted' | 'refused', environment: Environment): boolean {
    this.close(environment);
    this.states = this.states.flatMap((campaign) => {
      const request: CampaignRequest = { operation: 'UPDATE', originator: 'CApp', campaign, attributes };
      if (answered === 'accepted') return acceptances(request, environment);
      return answers(rules, request, [], environment).some(({ kind }) => kind === 'refused') ? [campaign] : [];
    });
    return this.states.length > 0;
  }

  saw(view: CampaignView, environment: Environment): boolean {
    this.close(environment);
    this.states = this.states.filter((campaign) => sameView(viewOf(campaign), view));
    return this.states.length > 0;
  }

  reported(node: string, status: Status, environment: Environment): void {
    this.close(environment);
    this.states = this.states.flatMap((campaign) => {
      const target = campaign.targets.find((one) => one.node === node);
      const next = softwareReported(campaign, softwareOf(node), status);
      return target !== undefined && target.software !== null && !target.subscribed ? [campaign, next] : [next];
    });
  }

  unsubscribed(node: string, environment: Environment): void {
    this.close(environment);
    this.states = this.states.map((campaign) => subscriptionDeleted(campaign, softwareOf(node)));
  }

  passed(environment: Environment): void {
    this.close(environment);
  }

  /** Right after a look: what it showed is how things stay. */
  settled(environment: Environment): boolean {
    this.states = this.states.filter((campaign) =>
      ownSteps(rules, campaign, environment).every(({ rule }) => rule.force === 'may'),
    );
    return this.states.length > 0;
  }

  private close(environment: Environment): void {
    const known = new Map(this.states.map((campaign) => [keyOf(campaign), campaign]));
    for (const campaign of known.values()) {
      if (known.size > bound) {
        this.tooLarge = true;
        break;
      }
      for (const step of ownSteps(rules, campaign, environment))
        for (const result of results(step)) {
          const next = takeStep(rules, campaign, environment, step, result);
          const key = keyOf(next);
          if (!known.has(key)) known.set(key, next);
        }
    }
    this.states = [...known.values()];
  }
}

function results(step: OwnStep): readonly StepResult[] {
  if (step.scope === 'campaign' || !step.rule.action) return [{ ok: true }];
  return [{ ok: true, software: softwareOf(step.target.node), status: 'UNINITIALIZED' }, { ok: false }];
}

export const softwareOf = (node: string): string => `software of ${node}`;

function acceptances(request: CampaignRequest, environment: Environment): readonly Campaign[] {
  return answers(rules, request, [], environment).flatMap((one) => (one.kind === 'accepted' ? one.campaign : []));
}

/** Lists in the order of the targets: in which order they were made does not matter. */
function keyOf(campaign: Campaign): string {
  const order = ({ node }: { node: string }): number => campaign.softwareTargets.indexOf(node);
  return JSON.stringify({
    ...campaign,
    softwareLinks: campaign.softwareLinks && [...campaign.softwareLinks].sort(),
    individualSoftwareStatuses:
      campaign.individualSoftwareStatuses &&
      [...campaign.individualSoftwareStatuses].sort((a, b) => order(a) - order(b)),
  });
}

/** What a look shows of a campaign in this state. */
export function viewOf(campaign: Campaign): CampaignView {
  const nodes = [...new Set([...campaign.softwareTargets, ...campaign.targets.map(({ node }) => node)])];
  return {
    campaignEnabled: campaign.campaignEnabled,
    campaignStatus: campaign.campaignStatus,
    aggregatedSoftwareStatus: campaign.aggregatedSoftwareStatus,
    requested: {},
    links: nodes.filter((node) => (campaign.softwareLinks ?? []).includes(softwareOf(node))),
    strangeLinks: 0,
    entries: (campaign.individualSoftwareStatuses ?? []).map(({ node, status }) => ({ node, status })),
    strangeEntries: [],
  };
}

function sameView(a: CampaignView, b: CampaignView): boolean {
  const lists = ({ links, entries }: CampaignView): string =>
    JSON.stringify([[...links].sort(), entries.map(({ node, status }) => `${node} ${String(status)}`).sort()]);
  return (
    a.campaignEnabled === b.campaignEnabled &&
    a.campaignStatus === b.campaignStatus &&
    a.aggregatedSoftwareStatus === b.aggregatedSoftwareStatus &&
    lists(a) === lists(b)
  );
}
