import type { Environment } from '../../model/environment';
import { ownSteps, takeStep } from '../../model/own-steps';
import type { Campaign } from '../../model/state';
import type { Line } from '../scenario';
import { lineOf } from '../scenario';
import type { Context, Stance } from '../context';
import { readAs } from '../context';
import type { Property, Witness } from './property';
import { criterion, favourable } from './sweep';

/** What a campaign may wait for in vain. */
const vain: readonly {
  readonly what: string;
  readonly environment: Environment;
  readonly change: (campaign: Campaign) => Campaign;
  readonly then: readonly Line[];
}[] = [
  {
    what: 'its trigger criteria are never met',
    environment: { ...favourable, subjectValue: () => 0 },
    change: (campaign) => ({ ...campaign, softwareTriggerCriteria: [criterion] }),
    then: [
      lineOf('Given a trigger subject "S" with the value 0'),
      lineOf(
        'When the originator creates campaign "C" on "A" with:|campaignEnabled=true|softwareTriggerCriteria="S" > 5',
      ),
    ],
  },
  {
    what: 'no time window is left',
    environment: { ...favourable, scheduleWindows: () => [false] },
    change: (campaign) => campaign,
    then: [
      lineOf('Given a disabled campaign "C" on "A"'),
      lineOf('And a schedule of campaign "C" that is never open'),
      lineOf('When the originator enables campaign "C"'),
    ],
  },
];

/** A campaign that has just been enabled and, in such a world, comes to rest where it is. */
function waits(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  const begun = context
    .situations(space)
    .find(
      ({ situation: { campaign } }) =>
        campaign.campaignStatus === 'INITIATED' && campaign.targets.every(({ phase }) => phase === 'awaiting'),
    );
  if (!begun) return [];
  return vain.flatMap(({ what, environment, change, then }): readonly Witness[] => {
    let campaign = change({ ...begun.situation.campaign, triggered: false, started: false });
    for (let count = 0; count < 20; count++) {
      const [step] = ownSteps(rules, campaign, environment);
      if (!step) break;
      campaign = takeStep(rules, campaign, environment, step);
    }
    const still =
      campaign.campaignStatus === 'INITIATED' && campaign.targets.every(({ phase }) => phase === 'awaiting');
    return still ? [{ variant: what, words: what, space, state: 0, then }] : [];
  });
}

/** What waits and has no end of its own. */
export const waitingProperty: Property = {
  id: 'waits until it expires',
  kind: 'trap',
  title: 'Unless it is disabled, an enabled campaign waits until it expires',
  statements: ['10.2.28.1#14', '10.2.28.1#16', '10.2.28.1#17', '10.2.28.2#13', '10.2.28.2#32'],
  fails: waits,
  problem:
    'A campaign that waits is INITIATED like one that works: its content is read-only, its DELETE is refused and its <node> resources are kept from other campaigns. Nothing ends the waiting, and no value of campaignStatus or of the other attributes tells a reader that nothing will come of it.',
  proposal:
    'Say what follows when the criteria can no longer be met or no time window is left before expirationTime (for example FINISHED with FAILURE), or bound the waiting.',
  look: 'campaignStatus of campaign "C", now and later',
  reading: 'The campaign stays INITIATED until it is disabled or expires.',
  debatable: true,
};
