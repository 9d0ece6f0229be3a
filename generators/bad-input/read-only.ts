import type { StatementId } from '../../spec/statement';
import type { Given } from './given';
import type { Situation, Spoiling } from './spoiling';

/**
 * Values that the campaign of each situation never comes to by itself, so that one that shows can only have been taken: a
 * campaign that waits for its trigger does not finish, and one that has FINISHED is not cancelled.
 */
const statuses: Readonly<Record<Situation, { readonly campaignStatus: string; readonly aggregate: string }>> = {
  CREATE: { campaignStatus: 'CANCELLED', aggregate: 'SUCCESSFUL' },
  PENDING: { campaignStatus: 'CANCELLED', aggregate: 'SUCCESSFUL' },
  INITIATED: { campaignStatus: 'FINISHED', aggregate: 'SUCCESSFUL' },
  FINISHED: { campaignStatus: 'STATUS_NOT_CANCELLABLE', aggregate: 'IN_PROCESS' },
};

const noSoftware = 'swctNoSuchSoftware';
const longAgo: Given = { json: '20200101T000000' };

/** Attributes that the Hosting CSE alone sets: RO, and the WO resourceName in an UPDATE (table 9.6.76-2). */
export function readOnly(situation: Situation): readonly Spoiling[] {
  const { campaignStatus, aggregate } = statuses[situation];
  const values: readonly (readonly [string, Given])[] = [
    ['campaignStatus', { json: campaignStatus }],
    ['softwareLinks', { json: [noSoftware] }],
    ['aggregatedSoftwareStatus', { json: aggregate }],
    ['individualSoftwareStatuses', { json: [{ action: noSoftware, status: 'SUCCESSFUL' }] }],
    ['resourceType', { json: 1 }],
    ['resourceID', { json: 'swctChosen' }],
    ['parentID', { json: 'swctChosen' }],
    ['creationTime', longAgo],
    ['lastModifiedTime', longAgo],
    ...(situation === 'CREATE' ? [] : [['resourceName', { json: 'swctRenamed' }] as const]),
  ];
  return values.map(([attribute, given]) => {
    const statements: readonly StatementId[] = [`9.6.76-2/${attribute}#02`];
    return { attribute, given, demand: { kind: 'readOnly', statements } };
  });
}
