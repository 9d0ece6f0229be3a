import type { Situation } from '../../model/explorer/index';
import type { Context, Stance } from '../context';
import type { Property, Witness } from './property';

/** An operation on the node goes on. */
function isAtWork(situation: Situation | undefined): situation is Extract<Situation, { kind: 'there' }> {
  return (
    situation?.kind === 'there' &&
    situation.campaign.targets.some(({ phase }) => phase === 'operating' || phase === 'finishing')
  );
}

function twoAtWork(context: Context, stance: Stance): readonly Witness[] {
  const space = context.pairAs(stance);
  const witnesses: Witness[] = [];
  const seen = new Set<string>();
  for (let state = 0; state < space.states; state++) {
    const [one, other] = space.members(state).map((member) => space.situation(member));
    if (!isAtWork(one) || !isAtWork(other)) continue;
    const statuses = [one, other].map(({ campaign }) => campaign.campaignStatus).sort();
    const variant = statuses.join(' and ');
    if (seen.has(variant)) continue;
    seen.add(variant);
    witnesses.push({ variant, words: variant, space, state });
  }
  return witnesses;
}

/** Campaigns that share a node. */
export const nodeProperties: readonly Property[] = [
  {
    id: 'two campaigns on one node',
    kind: 'hole',
    title: 'Two campaigns work on one <node> at a time',
    statements: ['10.2.28.2#05', '10.2.28.2#06', '10.2.28.3.1#10', '10.2.28.3.3#09', '10.2.28.3.3#10'],
    fails: twoAtWork,
    problem:
      'The check for conflicts is there to keep campaigns off each other. It looks at campaignEnabled of the other campaign, which is FALSE while the operations of a cancelled campaign still go on, and at requests that carry softwareTargets, which one that only enables a campaign does not.',
    proposal:
      'Refuse, in every request after which the campaign is enabled, nodes on which another campaign is INITIATED or CANCELLING or has an individual status IN_PROCESS.',
    look: 'what each campaign shows, and which actions are TRUE under "A"',
  },
];
