import type { CseServices, InternalNotification } from '../../../cse/services';
import type { Status } from '../../../model/state';
import { hasEnded } from '../../../model/state';
import { create, report, update } from '../../by-hand';
import { altered, missing, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand } from './planted';

const disabled = update({ campaignEnabled: false });
const enabled = update({ campaignEnabled: true });

/** The campaigns hear of something else than what the subscriptions tell, or of nothing. */
function hearing(
  hears: (services: CseServices, told: InternalNotification) => InternalNotification | undefined,
): (services: CseServices) => CseServices {
  return (services) =>
    Object.assign(Object.create(services) as CseServices, {
      onInternalNotification: (listener: (told: InternalNotification) => void) => {
        services.onInternalNotification((told) => {
          const heard = hears(services, told);
          if (heard) listener(heard);
        });
      },
    });
}

/** Takes what an earlier [software] of a campaign tells for what its latest one below the same node tells. */
const byNode = hearing((services, told) => {
  const { parent: software, attributes } = told.subscription;
  if (told.kind !== 'event' || !software?.parent) return told;
  const uri = JSON.stringify(attributes['notificationURI']);
  const ofCampaign = services
    .children(software.parent, 'software')
    .filter((one) =>
      services
        .children(one, 'subscription')
        .some((other) => JSON.stringify(other.attributes['notificationURI']) === uri),
    );
  const latest = ofCampaign.at(-1);
  return latest ? { ...told, subscription: { ...told.subscription, parent: latest } } : told;
});

const statusOf = (entries: readonly { node: string; status: Status }[] | null, node: string): Status | undefined =>
  entries?.find((entry) => entry.node === node)?.status;

/** The entry is not touched any more once it shows one of these. */
function notAfter(...last: readonly Status[]): ReturnType<typeof tableWith> {
  return tableWith(
    ...(['copy-installStatus', 'copy-activeStatus'] as const).map((name) =>
      altered('targetStep', name, {
        ready: (context, target) => {
          const shows = statusOf(context.campaign.individualSoftwareStatuses, target.node);
          return ruleOf('targetStep', name).ready(context, target) && !(shows && last.includes(shows));
        },
      }),
    ),
  );
}

/** How devices' reports come to stand in a campaign. */
const copying: readonly Planted[] = [
  {
    id: 'first-report-only',
    mistake: 'copies only the first report of each operation',
    rules: notAfter('IN_PROCESS', 'SUCCESSFUL', 'FAILURE'),
    breaks: ['10.2.28.1#24', '10.2.28.1#27', '10.2.28.2#29'],
    shortest: byHand(create([0]), report(0, 'IN_PROCESS'), report(0, 'SUCCESSFUL')),
  },
  {
    id: 'late-report-of-earlier-cycle',
    mistake: "takes a late report on an earlier cycle's [software] for one of this cycle",
    services: byNode,
    breaks: ['10.2.28.1#24', '10.2.28.1#27', '10.2.28.2#29'],
    shortest: byHand(create([0]), report(0, 'SUCCESSFUL'), disabled, enabled, {
      ...report(0, 'FAILURE'),
      cycle: 'earlier',
    } as ReturnType<typeof report>),
  },
  {
    id: 'deaf-to-deleted-subscription',
    mistake: 'does not notice that the subscription to a [software] is deleted',
    services: hearing((_, told) => (told.kind === 'subscriptionDeleted' ? undefined : told)),
    breaks: ruleOf('targetStep', 'fail-entry-subscriptionDeleted').statements,
    shortest: byHand(create([0]), { do: 'deleteSubscription', campaign: 0, node: 0 }),
  },
  {
    id: 'deaf-to-deleted-subscription-at-work',
    mistake: 'does not notice a deleted subscription once the device has said that it works',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        ready: (context, target) =>
          ruleOf('targetStep', 'fail-entry-subscriptionDeleted').ready(context, target) &&
          target.reported !== 'IN_PROCESS',
      }),
    ),
    breaks: ruleOf('targetStep', 'fail-entry-subscriptionDeleted').statements,
    shortest: byHand(create([0]), report(0, 'IN_PROCESS'), { do: 'deleteSubscription', campaign: 0, node: 0 }),
  },
  {
    id: 'finishes-with-first',
    mistake: 'finishes as soon as one operation is over',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: ({ campaign }) =>
          campaign.campaignStatus === 'INITIATED' &&
          (campaign.individualSoftwareStatuses ?? []).some(({ status }) => hasEnded(status)),
      }),
    ),
    breaks: ruleOf('campaignStep', 'finish').statements,
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL')),
  },
  {
    id: 'never-finishes-FAILURE',
    mistake: 'never finishes when something has failed',
    rules: tableWith(
      altered('campaignStep', 'finish', {
        ready: (context) =>
          ruleOf('campaignStep', 'finish').ready(context) && context.campaign.aggregatedSoftwareStatus === 'SUCCESSFUL',
      }),
    ),
    breaks: ruleOf('campaignStep', 'finish').statements,
    shortest: byHand(create([0]), report(0, 'FAILURE')),
  },
  {
    id: 'no-failure-of-deleted-subscription',
    mistake: 'does without fail-entry-subscriptionDeleted',
    rules: tableWith(missing('fail-entry-subscriptionDeleted')),
    breaks: ruleOf('targetStep', 'fail-entry-subscriptionDeleted').statements,
    shortest: byHand(create([0]), { do: 'deleteSoftware', campaign: 0, node: 0 }),
  },
];

const all = (individual: readonly Status[], ...of: readonly Status[]): boolean =>
  individual.length > 0 && individual.every((status) => of.includes(status));

/** One mixture of statuses for each definition, which a Hosting CSE takes for something else. */
const aggregating: readonly Planted[] = [
  {
    id: 'UNINITIALIZED-over-IN_PROCESS',
    mistake: 'aggregates UNINITIALIZED and IN_PROCESS to UNINITIALIZED',
    rules: tableWith(
      altered('aggregate', 'aggregate-UNINITIALIZED', {
        holds: (individual) =>
          individual.every((status) => status === 'UNINITIALIZED') ||
          (all(individual, 'UNINITIALIZED', 'IN_PROCESS') && individual.includes('UNINITIALIZED')),
      }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#04', '9.6.76-2/aggregatedSoftwareStatus#05'],
    shortest: byHand(create([0, 1]), report(0, 'IN_PROCESS')),
  },
  {
    id: 'FAILURE-over-IN_PROCESS',
    mistake: 'does not aggregate IN_PROCESS and FAILURE to IN_PROCESS',
    rules: tableWith(
      altered('aggregate', 'aggregate-IN_PROCESS', {
        holds: (individual) => individual.includes('IN_PROCESS') && !all(individual, 'IN_PROCESS', 'FAILURE'),
      }),
      altered('aggregate', 'aggregate-FAILURE', {
        holds: (individual) => all(individual, 'IN_PROCESS', 'FAILURE') && individual.includes('FAILURE'),
      }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#05', '9.6.76-2/aggregatedSoftwareStatus#07'],
    shortest: byHand(create([0, 1]), report(0, 'IN_PROCESS'), report(1, 'FAILURE')),
  },
  {
    id: 'SUCCESSFUL-over-FAILURE',
    mistake: 'aggregates SUCCESSFUL and FAILURE to SUCCESSFUL',
    rules: tableWith(
      altered('aggregate', 'aggregate-SUCCESSFUL', {
        holds: (individual) => all(individual, 'SUCCESSFUL', 'FAILURE') && individual.includes('SUCCESSFUL'),
      }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#06', '9.6.76-2/aggregatedSoftwareStatus#07'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), report(1, 'FAILURE')),
  },
  {
    id: 'FAILURE-only-of-all',
    mistake: 'aggregates to FAILURE only when all have failed',
    rules: tableWith(altered('aggregate', 'aggregate-FAILURE', { holds: (individual) => all(individual, 'FAILURE') })),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#07'],
    shortest: byHand(create([0, 1]), report(0, 'SUCCESSFUL'), report(1, 'FAILURE')),
  },
  {
    id: 'three-to-FAILURE',
    mistake: 'aggregates IN_PROCESS, SUCCESSFUL and FAILURE together to FAILURE',
    rules: tableWith(
      altered('aggregate', 'aggregate-IN_PROCESS', {
        holds: (individual) => individual.includes('IN_PROCESS') && new Set(individual).size < 3,
      }),
      altered('aggregate', 'aggregate-FAILURE', {
        holds: (individual) => individual.includes('FAILURE') && !individual.includes('UNINITIALIZED'),
      }),
    ),
    breaks: ['9.6.76-2/aggregatedSoftwareStatus#05', '9.6.76-2/aggregatedSoftwareStatus#07'],
    shortest: byHand(create([0, 1, 2]), report(0, 'IN_PROCESS'), report(1, 'SUCCESSFUL'), report(2, 'FAILURE')),
  },
];

export const tellingFaults: readonly Planted[] = [...copying, ...aggregating];
