import type { Guard } from '../rule';

/** When a campaign must not be deleted (10.2.28.3.4). */
export const deleteGuards: readonly Guard[] = [
  {
    kind: 'guard',
    name: 'delete-while-initiated',
    statements: ['10.2.28.3.4#03'],
    force: 'must',
    fires: ({ request }) => request.operation === 'DELETE' && request.campaign.campaignStatus === 'INITIATED',
  },
  {
    kind: 'guard',
    name: 'delete-while-cancelling',
    statements: ['10.2.28.3.4#03'],
    force: 'must',
    fires: ({ request }) => request.operation === 'DELETE' && request.campaign.campaignStatus === 'CANCELLING',
  },
];
