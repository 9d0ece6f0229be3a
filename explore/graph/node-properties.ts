import type { Situation } from '../../model/explorer/index';
import type { Context, Stance } from '../context';
import { answers } from '../../model/answer';
import { readAs } from '../context';
import { lineOf } from '../scenario';
import { isAtWork } from './at-work';
import type { Property, Witness } from './property';
import { content, favourable, rival } from './sweep';

/** An operation on the node goes on. */
function works(situation: Situation | undefined): situation is Extract<Situation, { kind: 'there' }> {
  return situation?.kind === 'there' && isAtWork(situation.campaign);
}

function twoAtWork(context: Context, stance: Stance): readonly Witness[] {
  const space = context.pairAs(stance);
  const witnesses: Witness[] = [];
  const seen = new Set<string>();
  for (let state = 0; state < space.states; state++) {
    const [one, other] = space.members(state).map((member) => space.situation(member));
    if (!works(one) || !works(other)) continue;
    const statuses = [one, other].map(({ campaign }) => campaign.campaignStatus).sort();
    const variant = statuses.join(' and ');
    if (seen.has(variant)) continue;
    seen.add(variant);
    witnesses.push({ variant, words: variant, space, state });
  }
  return witnesses;
}

/** A CREATE is refused because of a campaign that has finished. */
function keptByFinished(context: Context, stance: Stance): readonly Witness[] {
  // One that came there by operations that ended: a CSE can be taken that way.
  const finished = context
    .situations(context.singleAs(stance))
    .find(
      ({ situation: { campaign } }) =>
        campaign.campaignStatus === 'FINISHED' &&
        campaign.campaignEnabled &&
        campaign.targets.every(({ phase }) => phase === 'completed'),
    );
  if (!finished) return [];
  const { state } = finished;
  const others = [{ ...rival, campaignStatus: 'FINISHED' as const }];
  const answer = answers(
    readAs(context.text.rules, stance),
    { operation: 'CREATE', originator: 'AE', id: 'self', attributes: content },
    others,
    favourable,
  );
  const then = [lineOf('When the originator creates campaign "C2" on "A" with:|campaignEnabled=true')];
  return answer.every(({ kind }) => kind === 'refused') ? [{ space: context.singleAs(stance), state, then }] : [];
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
    reading:
      'Only a campaign with campaignEnabled TRUE is in the way, whatever its campaignStatus; an UPDATE without softwareTargets may be answered either way.',
  },
  {
    id: 'node kept by a finished campaign',
    kind: 'hole',
    title: 'A campaign that is FINISHED keeps its <node> resources from other campaigns until it is disabled',
    statements: ['10.2.28.2#05', '10.2.28.2#06', '10.2.28.3.1#10', '10.2.28.1#33'],
    fails: keptByFinished,
    problem:
      'The check is meant for campaigns that are still pending, and is made on campaignEnabled, which stays TRUE when a campaign is FINISHED. Although nothing goes on any more, every other campaign for the same <node> is refused.',
    proposal: 'Except campaigns that are FINISHED from the check, or let campaignEnabled become FALSE with FINISHED.',
    look: 'whether campaign "C2" is created',
    reading: 'As written: a FINISHED campaign with campaignEnabled TRUE is in the way.',
    debatable: true,
  },
];
