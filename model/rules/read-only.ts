import type { StatementId } from '../../spec/statement';
import type { Guard } from '../rule';
import type { CampaignAttributes } from '../state';

/** The attributes that are read-only while campaignEnabled is TRUE, each with the table row that says so. */
export const readOnlyWhileEnabled = {
  version: '9.6.76-2/version#05',
  softwareName: '9.6.76-2/softwareName#05',
  URL: '9.6.76-2/URL#05',
  softwareTargets: '9.6.76-2/softwareTargets#06',
  softwareTriggerCriteria: '9.6.76-2/softwareTriggerCriteria#06',
  softwareOperation: '9.6.76-2/softwareOperation#09',
} as const satisfies Partial<Record<keyof CampaignAttributes, StatementId>>;

type ReadOnly = keyof typeof readOnlyWhileEnabled;
const attributes = Object.keys(readOnlyWhileEnabled) as ReadOnly[];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What may not be written while a campaign is enabled, and while it is being cancelled (9.6.76, 10.2.28.3.3). */
export const readOnlyGuards: readonly Guard[] = [
  {
    kind: 'guard',
    name: 'update-while-cancelling',
    statements: ['10.2.28.3.3#03', '9.6.76-2/campaignEnabled#06'],
    force: 'must',
    fires: ({ request }) => request.operation === 'UPDATE' && request.campaign.campaignStatus === 'CANCELLING',
  },
  ...attributes.map((attribute): Guard => ({
    kind: 'guard',
    name: `read-only-while-enabled-${attribute}`,
    statements: ['10.2.28.3.3#04', readOnlyWhileEnabled[attribute]],
    force: 'must',
    // The campaign as it is decides, not what the same request would make of it.
    fires: ({ request }) =>
      request.operation === 'UPDATE' &&
      request.campaign.campaignEnabled &&
      attribute in request.attributes &&
      !same(request.attributes[attribute], request.campaign[attribute]),
  })),
  {
    // The rows of the table make the attribute read-only outright; the procedure refuses only a value that differs.
    kind: 'guard',
    name: 'read-only-while-enabled-same-value',
    statements: Object.values(readOnlyWhileEnabled),
    force: 'may',
    fires: ({ request }) =>
      request.operation === 'UPDATE' &&
      request.campaign.campaignEnabled &&
      attributes.some((attribute) => attribute in request.attributes),
  },
];
