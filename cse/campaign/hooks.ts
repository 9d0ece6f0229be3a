import type { Outcome } from '../../model/answer';
import { answers } from '../../model/answer';
import type { CampaignRequest } from '../../model/request';
import type { RuleTable } from '../../model/rule';
import type { Campaign } from '../../model/state';
import { statement } from '../../spec/catalogue';
import type { HookTable, ResourceHooks } from '../hooks';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Attributes } from '../resource';
import type { CseServices } from '../services';
import { applicableRules } from './applicable-rules';
import { modelAttributes, resourceAttributes } from './attributes';
import { CampaignKeeper } from './keeper';
import type { CampaignPolicy } from './policy';
import { refusalCode } from './refusal-code';

/** Hands everything about <softwareCampaign> resources to the model. `table` is the whole rule table, or one with a fault; `mgmtDefinition` is the wire's value for [software]. */
export function campaignHooks(
  services: CseServices,
  policy: CampaignPolicy,
  table: RuleTable,
  mgmtDefinition: number,
): HookTable {
  const rules = applicableRules(table, policy);
  const keeper = new CampaignKeeper(services, policy, rules, mgmtDefinition);

  /** The last outcome is the one in which the CSE made use of what it may. */
  const answer = (request: CampaignRequest): Outcome => {
    const self = request.operation === 'CREATE' ? request.id : request.campaign.id;
    const outcome = answers(rules, request, keeper.others(self), keeper.environment).at(-1);
    if (!outcome) throw new Error(`The model has no answer to a ${request.operation}`);
    return outcome;
  };

  const given = (outcome: Outcome): Attributes =>
    outcome.kind === 'accepted' ? resourceAttributes(services, policy, outcome.campaign) : {};

  const created = (requested: Attributes, attributes: Attributes, originator: string, id: string): CampaignRequest =>
    createRequest(services, requested, attributes, originator, id);

  const updated = (campaign: Campaign, requested: Attributes, originator: string): CampaignRequest => ({
    operation: 'UPDATE',
    originator,
    campaign,
    attributes: modelAttributes(services, requested),
  });

  const refusal = (outcome: Outcome): Refusal | undefined => refusalOf(outcome, policy, services);

  /** What an UPDATE makes of the campaign, between the hook that decides it and the one that takes it on. */
  const decided = new Map<string, Campaign>();

  const hooks: ResourceHooks = {
    beforeCreate: ({ requested, attributes, originator }) =>
      refusal(answer(created(requested, attributes, originator, ''))),
    onCreate: ({ requested, attributes, originator }) => given(answer(created(requested, attributes, originator, ''))),
    afterCreate: ({ resource, originator }) => {
      const outcome = answer(created(resource.attributes, resource.attributes, originator, resource.id));
      if (outcome.kind === 'accepted') keeper.keep(outcome.campaign, resource);
    },
    beforeUpdate: ({ resource, requested, originator }) => {
      const campaign = keeper.get(resource.id);
      return campaign && refusal(answer(updated(campaign, requested, originator)));
    },
    onUpdate: ({ resource, requested, originator, origin }) => {
      const campaign = keeper.get(resource.id);
      if (origin !== 'request' || !campaign) return {};
      const outcome = answer(updated(campaign, requested, originator));
      if (outcome.kind === 'accepted') decided.set(resource.id, outcome.campaign);
      return given(outcome);
    },
    afterUpdate: ({ resource, origin }) => {
      const campaign = decided.get(resource.id);
      if (origin !== 'request' || !campaign) return;
      decided.delete(resource.id);
      keeper.keep(campaign, resource);
    },
    beforeDelete: ({ resource, originator }) => {
      const campaign = keeper.get(resource.id);
      return campaign && refusal(answer({ operation: 'DELETE', originator, campaign }));
    },
    afterDelete: ({ resource }) => {
      keeper.forget(resource.id);
    },
  };
  return { softwareCampaign: [hooks] };
}

/** A CREATE as the model sees it; `attributes` has the defaults, of which the model gives campaignEnabled its own. */
function createRequest(
  services: CseServices,
  requested: Attributes,
  attributes: Attributes,
  originator: string,
  id: string,
): CampaignRequest {
  const { campaignEnabled, ...rest } = modelAttributes(services, attributes) as Campaign;
  const stated = 'campaignEnabled' in requested ? { campaignEnabled } : {};
  return { operation: 'CREATE', originator, id, attributes: { ...rest, ...stated } };
}

function refusalOf(outcome: Outcome, policy: CampaignPolicy, services: CseServices): Refusal | undefined {
  if (outcome.kind !== 'refused') return undefined;
  const statements = outcome.by.flatMap((guard) => guard.statements.slice(0, 1));
  const reasons = statements.map((id) => `${statement(id).text} (${id})`);
  return refuse(refusalCode(outcome.by, policy, services), reasons.join(' '), statements);
}
