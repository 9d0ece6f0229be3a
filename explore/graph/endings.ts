import type { Transition } from '../../model/explorer/index';
import type { Space } from '../../model/explorer/index';
import type { Campaign } from '../../model/state';
import type { Context, Found, Stance } from '../context';
import { isAtWork } from './at-work';
import type { Property, Witness } from './property';

/** What leads on from a state without anyone outside of the Hosting CSE. */
const byItself = ({ event, rules }: Transition): boolean => event.kind === 'step' && rules[0]?.force === 'must';

/** Whether the Hosting CSE, left alone, is held in the status that the campaign has, whatever it chooses. */
function isHeld(space: Space, { situation, state }: Found): boolean {
  const { campaignStatus } = situation.campaign;
  const seen = new Set([state]);
  const open = [state];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const transition of space.successors(at).filter(byItself)) {
      if (transition.to < 0) return false;
      const [after] = space.state(transition.to).campaigns;
      if (after?.kind !== 'there' || after.campaign.campaignStatus !== campaignStatus) return false;
      if (!seen.has(transition.to)) open.push(transition.to);
      seen.add(transition.to);
    }
  return true;
}

/** Whether every request about the campaign is refused. */
function isRefused(space: Space, { state }: Found): boolean {
  const asked = space.successors(state).filter(({ event }) => event.kind === 'request');
  return asked.length > 0 && asked.every(({ event }) => event.kind === 'request' && event.answer === 'refused');
}

function held(
  context: Context,
  stance: Stance,
  where: (campaign: Campaign) => boolean,
  also: (space: Space, found: Found) => boolean = () => true,
): readonly Witness[] {
  const space = context.singleAs(stance);
  return context
    .situations(space)
    .filter((found) => where(found.situation.campaign) && also(space, found) && isHeld(space, found))
    .map(({ situation, state }) => ({
      variant: situation.campaign.campaignStatus,
      words: situation.campaign.campaignStatus,
      space,
      state,
    }));
}

/** How this project reads the end of a cancellation. */
const reading =
  'Until every operation has ended or is stopped, the campaign may stay CANCELLING or be STATUS_NOT_CANCELLABLE already.';

/** Whether what has begun comes to an end. */
export const endProperties: readonly Property[] = [
  {
    id: 'immortal',
    kind: 'hole',
    title: 'A campaign can be neither updated nor deleted, for as long as a device stays silent and nothing expires',
    statements: ['10.2.28.3.3#03', '10.2.28.3.4#03', '10.2.28.1#39', '10.2.28.1#43', '10.2.28.1#44'],
    fails: (context, stance) => held(context, stance, () => true, isRefused),
    problem:
      'While CANCELLING, every UPDATE and every DELETE is refused. A campaign leaves CANCELLING when its operations are cancelled or have ended, and nothing bounds the time for that: with a device that no longer reports, nobody can do anything about the campaign until it expires.',
    proposal:
      'Bound the time that a campaign spends CANCELLING (by a local policy, then STATUS_NOT_CANCELLABLE), or allow DELETE in that status.',
    look: 'campaignStatus of campaign "C1", and what answers an UPDATE and a DELETE',
    reading,
    // It may be STATUS_NOT_CANCELLABLE at once, when the Hosting CSE chooses to let an operation finish.
    debatable: true,
  },
  {
    id: 'left by expiry only',
    kind: 'trap',
    title: 'From a state of a campaign, only an expiry leads on when the device stays silent',
    statements: ['10.2.28.1#39', '10.2.28.1#43', '10.2.28.1#44', '10.2.28.2#32'],
    fails: (context, stance) => held(context, stance, () => true, isRefused),
    problem:
      'Without a report of the device no statement leads out of this state: requests are refused, and the Hosting CSE has nothing left that it must do.',
    proposal:
      'Add a transition that the Hosting CSE takes by itself after some time, to STATUS_NOT_CANCELLABLE with FAILURE for the targets that did not report.',
    look: 'campaignStatus of campaign "C1", now and later',
    reading,
    debatable: true,
  },
  {
    id: 'never ends',
    kind: 'hole',
    title: 'Nothing but an expiry ends an operation whose device does not report',
    statements: ['10.2.28.2#28', '10.2.28.2#31', '10.2.28.1#33'],
    fails: (context, stance) =>
      held(
        context,
        stance,
        (campaign) =>
          campaign.campaignStatus === 'INITIATED' &&
          campaign.campaignEnabled &&
          isAtWork(campaign) &&
          campaign.targets.every(({ phase }) => phase !== 'awaiting' && phase !== 'existing'),
      ),
    problem:
      'The Hosting CSE waits for notifications, or for the end of the [software]. There is no time after which a target counts as failed, so that one silent device keeps the campaign INITIATED, and its other targets locked, until the [software] or the campaign expires.',
    proposal:
      'Let a target whose [software] has not reported an end within a time (of local policy, or an attribute) get the individual status FAILURE.',
    look: 'campaignStatus and individualSoftwareStatuses of campaign "C1", now and later',
    reading:
      'The campaign stays INITIATED until the device reports, the [software] or the campaign expires, or it is disabled.',
    // Step 6 names the expiry of the [software] as an end.
    debatable: true,
  },
];
