import type { CampaignStepRule, StepVeto } from '../rule';
import { criteriaHold } from './criteria';

/** From enabling to the first [software]: trigger criteria and time windows (10.2.28.1, 10.2.28.2 step 3). */
export const startRules: readonly (CampaignStepRule | StepVeto)[] = [
  {
    kind: 'campaignStep',
    over: 'campaign',
    name: 'detect-trigger',
    statements: [
      '10.2.28.2#10',
      '10.2.28.1#13',
      '9.6.76-2/campaignEnabled#04',
      '10.2.28.1#06',
      '9.6.76-2/softwareTriggerCriteria#05',
    ],
    force: 'must',
    ready: ({ campaign }) => campaign.campaignEnabled && campaign.campaignStatus === 'INITIATED' && !campaign.triggered,
    take: ({ campaign }) => ({ ...campaign, triggered: true }),
  },
  {
    kind: 'veto',
    name: 'await-trigger-criteria',
    statements: ['10.2.28.1#14', '10.2.28.2#10', '9.6.76-2/softwareTriggerCriteria#03'],
    force: 'must',
    steps: ['detect-trigger'],
    forbids: (context) => !criteriaHold(context),
  },
  {
    kind: 'campaignStep',
    over: 'campaign',
    name: 'start-operations',
    statements: ['10.2.28.1#14', '10.2.28.1#15', '10.2.28.2#11', '10.2.28.2#12'],
    force: 'must',
    ready: ({ campaign }) => campaign.campaignStatus === 'INITIATED' && campaign.triggered && !campaign.started,
    take: ({ campaign }) => ({ ...campaign, started: true }),
  },
  {
    kind: 'veto',
    name: 'defer-to-time-window',
    statements: ['10.2.28.1#16', '10.2.28.2#13', '10.2.28.2#12'],
    force: 'must',
    steps: ['start-operations'],
    // The union: one open window is enough; no schedule, no restriction.
    forbids: ({ campaign, environment }) => {
      const windows = environment.scheduleWindows(campaign.id);
      return windows.length > 0 && !windows.includes(true);
    },
  },
];
