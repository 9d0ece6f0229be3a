import type { StatementId } from '../../spec/statement';
import { answers } from '../answer';
import type { CampaignRequest } from '../request';
import type { Guard } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign } from '../state';
import { campaignStatuses } from '../state';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import type { Circumstances } from './answering';

/** The statements that make a procedure one that has to be carried out, for a refusal that nothing explains. */
const procedure: Readonly<Record<CampaignRequest['operation'], StatementId>> = {
  CREATE: '10.2.28.3.1#01',
  UPDATE: '10.2.28.3.3#01',
  DELETE: '10.2.28.3.4#01',
};

/** Why the rules exclude this answer to a request. */
export function explainAnswer(
  kit: Kit,
  request: CampaignRequest,
  answered: 'accepted' | 'refused',
  circumstances: Circumstances,
): readonly Exclusion[] {
  return answered === 'accepted'
    ? wronglyAccepted(kit, request, circumstances)
    : wronglyRefused(kit, request, circumstances);
}

function wronglyAccepted(kit: Kit, request: CampaignRequest, circumstances: Circumstances): readonly Exclusion[] {
  return firing(kit, request, circumstances)
    .filter(({ force }) => force === 'must')
    .map(({ name, statements }) => ({
      rule: name,
      statements,
      message: `${request.operation} of a campaign was accepted although it has to be refused`,
      allowed: 'an error response',
      observed: 'the request was accepted',
    }));
}

function wronglyRefused(kit: Kit, request: CampaignRequest, circumstances: Circumstances): readonly Exclusion[] {
  const mistaken = mistakes(request, circumstances).map((mistake) =>
    firing(kit, mistake.request, mistake.circumstances),
  );
  const guards = mistaken.find((fired) => fired.length > 0) ?? [];
  const reasons = guards.length > 0 ? guards : effectsOf(kit, request, circumstances);
  const refused = {
    message: `${request.operation} of a campaign was refused although nothing demands it`,
    allowed: 'the request is accepted',
    observed: 'an error response',
  };
  if (reasons.length === 0) return [{ rule: 'procedure', statements: [procedure[request.operation]], ...refused }];
  return reasons.map(({ name, statements }) => ({ rule: name, statements, ...refused }));
}

function firing(kit: Kit, request: CampaignRequest, { others, environments }: Circumstances): readonly Guard[] {
  return rulesOf(kit.rules, 'guard').filter((guard) =>
    environments.every((environment) => guard.fires({ request, others, environment })),
  );
}

/** What a Hosting CSE may have taken for something else, the likeliest first: with which of it would a check have fired? */
function mistakes(
  request: CampaignRequest,
  circumstances: Circumstances,
): readonly { readonly request: CampaignRequest; readonly circumstances: Circumstances }[] {
  const { others } = circumstances;
  const enabled = (campaign: Campaign): Campaign => ({ ...campaign, campaignEnabled: true });
  const everyOther = { request, circumstances: { ...circumstances, others: others.map(enabled) } };
  if (request.operation === 'CREATE') return [everyOther];
  const { campaign } = request;
  const itself = { ...circumstances, others: [...others, { ...campaign, id: `another ${campaign.id}` }] };
  const as = (mistaken: Partial<Campaign>): CampaignRequest => ({ ...request, campaign: { ...campaign, ...mistaken } });
  return [
    everyOther,
    { request, circumstances: itself },
    { request: as({ campaignEnabled: true }), circumstances },
    ...campaignStatuses.map((campaignStatus) => ({ request: as({ campaignStatus }), circumstances })),
  ];
}

/** The effects that the request would have had. */
function effectsOf(
  kit: Kit,
  request: CampaignRequest,
  { others, environments }: Circumstances,
): readonly { name: string; statements: readonly StatementId[] }[] {
  if (request.operation !== 'UPDATE') return [];
  return environments
    .slice(0, 1)
    .flatMap((environment) =>
      answers(kit.rules, request, others, environment).flatMap((outcome) =>
        outcome.kind === 'accepted' ? outcome.by : [],
      ),
    );
}
