import type { Rule, RuleTable } from '../../model/rule';
import type { CampaignStatus } from '../../model/state';
import { campaignStatuses } from '../../model/state';
import { statement } from '../../spec/catalogue';
import type { StatementId } from '../../spec/statement';
import type { Diagram } from './diagram';
import { gather } from './gather';
import type { Edge } from './walk';
import { walk } from './walk';

/** What the table of attributes says of each value. */
const meanings: Readonly<Record<CampaignStatus, StatementId>> = {
  PENDING: '9.6.76-2/campaignStatus#04',
  INITIATED: '9.6.76-2/campaignStatus#06',
  FINISHED: '9.6.76-2/campaignStatus#07',
  CANCELLING: '9.6.76-2/campaignStatus#08',
  CANCELLED: '9.6.76-2/campaignStatus#09',
  STATUS_NOT_CANCELLABLE: '9.6.76-2/campaignStatus#10',
};

/** The states of campaignStatus, and what takes one to another (the drawing that figure 10.2.28.1-1 does not have). */
export function campaignStatusDiagram(rules: RuleTable): Diagram {
  const acts = gather(walk(rules, 'INSTALL'), {
    from: ({ from }) => from?.campaignStatus ?? 'creation',
    to: ({ to }) => to?.campaignStatus,
    because: givingStatus,
    mentions: () => true,
  });
  return {
    id: 'campaignStatus',
    title: 'campaignStatus of a <softwareCampaign>',
    description: 'The values of campaignStatus, and who takes a campaign from one to another by which rules.',
    states: [
      { id: 'creation', meaning: 'There is no campaign yet.', statements: [], acts: acts.get('creation') ?? [] },
      ...campaignStatuses.map((id) => ({
        id,
        meaning: statement(meanings[id]).text,
        statements: [meanings[id]],
        acts: acts.get(id) ?? [],
      })),
    ],
  };
}

/** Of the effects of a request those that give campaignStatus its value, where it changes; otherwise all that has a part. */
function givingStatus({ rules, request, from, to }: Edge): readonly Rule[] {
  if (!request || !to || from?.campaignStatus === to.campaignStatus) return rules;
  return rules.filter(
    (rule) => rule.kind === 'effect' && rule.gives(request, to)?.campaignStatus === to.campaignStatus,
  );
}
