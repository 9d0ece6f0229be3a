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
const bound = 2500;

/** The second oracle: whole states in a set, every step of each taken, no target apart from another. For small campaigns. */
export class NaiveOracle {
  /** There are more states than this oracle is made for: what it says from here on means nothing. */
  tooLarge = false;
  private states: readonly State[];

  constructor(request: CampaignRequest, environment: Environment) {
    this.states = acceptances(request, environment).map(fresh);
  }

  update(attributes: Partial<Campaign>, answered: 'accepted' | 'refused', environment: Environment): boolean {
    this.close(environment);
    this.states = this.states.flatMap((state) => {
      const { campaign } = state;
      const request: CampaignRequest = { operation: 'UPDATE', originator: 'CApp', campaign, attributes };
      if (answered === 'refused')
        return answers(rules, request, [], environment).some(({ kind }) => kind === 'refused') ? [state] : [];
      return acceptances(request, environment).map((after) =>
        after.targets === campaign.targets ? { ...state, campaign: after } : fresh(after),
      );
    });
    return this.states.length > 0;
  }

  saw(view: CampaignView, environment: Environment): boolean {
    this.close(environment);
    this.states = this.states.filter(({ campaign }) => sameView(viewOf(campaign), view));
    return this.states.length > 0;
  }

  reported(node: string, status: Status, environment: Environment): void {
    this.told(node, status, environment);
  }

  unsubscribed(node: string, environment: Environment): void {
    this.told(node, 'gone', environment);
  }

  passed(environment: Environment): void {
    this.close(environment);
  }

  /** Right after a look: what it showed is how things stay. */
  settled(environment: Environment): boolean {
    this.states = this.states.filter(
      ({ campaign, news }) =>
        Object.values(news).every(({ length }) => length === 0) &&
        ownSteps(rules, campaign, environment).every(({ rule }) => rule.force === 'may'),
    );
    return this.states.length > 0;
  }

  /** What a [software] tells waits until the Hosting CSE takes it in; before it has subscribed it may not hear of it. */
  private told(node: string, news: News, environment: Environment): void {
    this.close(environment);
    this.states = this.states.flatMap((state) => {
      const target = state.campaign.targets.find((one) => one.node === node);
      const before = state.news[node] ?? [];
      if (!target || target.software === null || before.includes('gone')) return [state];
      if ((before.at(-1) ?? target.reported) === news) return [state];
      const after = { ...state, news: { ...state.news, [node]: [...before, news].slice(-4) } };
      return target.subscribed ? [after] : [state, after];
    });
  }

  private close(environment: Environment): void {
    const known = new Map(this.states.map((state) => [keyOf(state), state]));
    for (const state of known.values()) {
      if (known.size > bound) {
        this.tooLarge = true;
        break;
      }
      for (const next of [...takings(state), ...steps(state, environment)]) {
        const key = keyOf(next);
        if (!known.has(key)) known.set(key, next);
      }
    }
    this.states = [...known.values()];
  }
}

/** A campaign, and by node what its [software] has told and nobody has taken in yet. */
interface State {
  readonly campaign: Campaign;
  readonly news: Readonly<Record<string, readonly News[]>>;
}

type News = Status | 'gone';

const fresh = (campaign: Campaign): State => ({ campaign, news: {} });

function takings({ campaign, news }: State): readonly State[] {
  return Object.entries(news).flatMap(([node, [first, ...later]]) => {
    if (first === undefined) return [];
    const software = softwareOf(node);
    const after =
      first === 'gone' ? subscriptionDeleted(campaign, software) : softwareReported(campaign, software, first);
    return [{ campaign: after, news: { ...news, [node]: later } }];
  });
}

function steps({ campaign, news }: State, environment: Environment): readonly State[] {
  return ownSteps(rules, campaign, environment).flatMap((step) =>
    results(step).map((result) => ({ campaign: takeStep(rules, campaign, environment, step, result), news })),
  );
}

function results(step: OwnStep): readonly StepResult[] {
  if (step.scope === 'campaign' || !step.rule.action) return [{ ok: true }];
  if (step.rule.name === 'start-operation') return [{ ok: true }, { ok: true, status: 'IN_PROCESS' }, { ok: false }];
  return [{ ok: true, software: softwareOf(step.target.node), status: 'UNINITIALIZED' }, { ok: false }];
}

export const softwareOf = (node: string): string => `software of ${node}`;

function acceptances(request: CampaignRequest, environment: Environment): readonly Campaign[] {
  return answers(rules, request, [], environment).flatMap((one) => (one.kind === 'accepted' ? one.campaign : []));
}

/** Lists in the order of the targets: in which order they were made does not matter. */
function keyOf({ campaign, news }: State): string {
  const order = ({ node }: { node: string }): number => campaign.softwareTargets.indexOf(node);
  return JSON.stringify({
    news: Object.entries(news)
      .filter(([, { length }]) => length > 0)
      .sort(),
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
