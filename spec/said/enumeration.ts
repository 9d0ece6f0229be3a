import type { StatementId } from '../statement';

/** The values that an attribute is said to have, each with the statement that names it. */
export interface Enumeration {
  readonly attribute: string;
  readonly values: Readonly<Record<string, StatementId>>;
}

/** The enumerations of the change request. */
export const enumerations: readonly Enumeration[] = [
  {
    attribute: 'campaignStatus',
    values: {
      PENDING: '9.6.76-2/campaignStatus#04',
      INITIATED: '9.6.76-2/campaignStatus#06',
      FINISHED: '9.6.76-2/campaignStatus#07',
      CANCELLING: '9.6.76-2/campaignStatus#08',
      CANCELLED: '9.6.76-2/campaignStatus#09',
      STATUS_NOT_CANCELLABLE: '9.6.76-2/campaignStatus#10',
    },
  },
  {
    attribute: 'aggregatedSoftwareStatus',
    values: {
      UNINITIALIZED: '9.6.76-2/aggregatedSoftwareStatus#04',
      IN_PROCESS: '9.6.76-2/aggregatedSoftwareStatus#05',
      SUCCESSFUL: '9.6.76-2/aggregatedSoftwareStatus#06',
      FAILURE: '9.6.76-2/aggregatedSoftwareStatus#07',
    },
  },
  {
    attribute: 'individualSoftwareStatuses',
    values: {
      UNINITIALIZED: '9.6.76-2/individualSoftwareStatuses#07',
      IN_PROCESS: '9.6.76-2/individualSoftwareStatuses#08',
      SUCCESSFUL: '9.6.76-2/individualSoftwareStatuses#09',
      FAILURE: '9.6.76-2/individualSoftwareStatuses#10',
    },
  },
  {
    attribute: 'execStatus',
    values: {
      INITIATED: '9.6.17-2/execStatus#04',
      PENDING: '9.6.17-2/execStatus#05',
      FINISHED: '9.6.17-2/execStatus#06',
      CANCELLING: '9.6.17-2/execStatus#07',
      CANCELLED: '9.6.17-2/execStatus#08',
      STATUS_NOT_CANCELLABLE: '9.6.17-2/execStatus#09',
    },
  },
];
