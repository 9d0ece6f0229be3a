import { softwareReported } from '../../model/notifications';
import { ownSteps, takeStep } from '../../model/own-steps';
import type { RuleTable } from '../../model/rule';
import type { Campaign, Status, TargetProgress } from '../../model/state';
import { lineOf } from '../scenario';
import type { Context, Stance } from '../context';
import { readAs } from '../context';
import type { Property, Witness } from './property';
import { favourable } from './sweep';

const rests: readonly string[] = ['FINISHED', 'CANCELLED', 'STATUS_NOT_CANCELLABLE', 'PENDING'];

/** The campaign when a [software] has reported something and nothing more follows. */
function after(rules: RuleTable, campaign: Campaign, software: string, status: Status): Campaign {
  let at = softwareReported(campaign, software, status);
  for (let count = 0; count < 20; count++) {
    const [step] = ownSteps(rules, at, favourable);
    if (!step) break;
    at = takeStep(rules, at, favourable, step);
  }
  return at;
}

const over = ({ phase }: TargetProgress): boolean => phase === 'completed' || phase === 'performed';

/** A campaign at rest whose entries follow what a [software] reports after its operation has ended. */
function changes(context: Context, stance: Stance): readonly Witness[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  return context.situations(space).flatMap(({ situation: { campaign }, state }): readonly Witness[] => {
    const place = campaign.targets.findIndex(over);
    const software = campaign.targets[place]?.software ?? null;
    if (place !== 0 || software === null || !rests.includes(campaign.campaignStatus)) return [];
    const later = after(rules, campaign, software, 'IN_PROCESS');
    const same =
      JSON.stringify(later.individualSoftwareStatuses) === JSON.stringify(campaign.individualSoftwareStatuses);
    if (same) return [];
    const { campaignStatus, aggregatedSoftwareStatus } = later;
    return [
      {
        variant: campaignStatus,
        words: `${campaignStatus} with aggregatedSoftwareStatus ${aggregatedSoftwareStatus}`,
        space,
        state,
        then: [lineOf('When the device of "A" reports IN_PROCESS for campaign "C1"')],
      },
    ];
  });
}

/** Reports that come when all is over. */
export const lateReportProperty: Property = {
  id: 'changed by a late report',
  kind: 'hole',
  title: 'The results of a campaign that has ended can change again by a late report',
  statements: ['10.2.28.1#24', '10.2.28.1#27', '10.2.28.2#29', '10.2.28.1#33', '9.6.76-2/campaignStatus#07'],
  fails: changes,
  problem:
    'The Hosting CSE copies each notified status into the entry, without an end: also when the operation has ended, when somebody else uses the [software], or when the campaign is disabled. campaignStatus then says that the campaign is over, and the entries and the aggregate say that something is in process.',
  proposal:
    'Say until when the entries follow the [software] (for example: until the operation on the target has ended), and whether the Hosting CSE then deletes its subscription.',
  look: 'individualSoftwareStatuses, aggregatedSoftwareStatus and campaignStatus of campaign "C1"',
  reading: 'After the end of the operation both are accepted: the entry stays, or follows what is reported.',
};
