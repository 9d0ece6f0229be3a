/**
 * The situations that statements distinguish, as dimensions with a few values each. A cell has one value in each dimension
 * of its matter. `absent` is what there is not: no stored campaign at a CREATE, an attribute that is not in the request.
 */
export const dimensions = {
  /** What the Originator asks for; `none` where the Hosting CSE acts by itself. */
  operation: ['CREATE', 'UPDATE', 'DELETE', 'none'],
  /** The stored campaignStatus. */
  status: ['absent', 'PENDING', 'INITIATED', 'FINISHED', 'CANCELLING', 'CANCELLED', 'STATUS_NOT_CANCELLABLE'],
  /** The stored campaignEnabled. */
  enabled: ['absent', 'TRUE', 'FALSE'],
  /** campaignEnabled in the request. */
  sent: ['absent', 'TRUE', 'FALSE'],
  /** One of version, softwareName, URL, softwareTargets, softwareTriggerCriteria and softwareOperation in the request. */
  content: ['absent', 'same', 'different'],
  /** softwareTargets in the request. */
  targets: ['carried', 'absent'],
  /** campaignStatus of another campaign that has a node in common; `none` without such a campaign. */
  sharing: ['none', 'PENDING', 'INITIATED', 'FINISHED', 'CANCELLING', 'CANCELLED', 'STATUS_NOT_CANCELLABLE'],
  /** The trigger criteria of the campaign. */
  criteria: ['none', 'unmet', 'met'],
  /** The time windows of its schedules, all together. */
  window: ['none', 'closed', 'open'],
  /** aggregatedSoftwareStatus. */
  aggregate: ['UNINITIALIZED', 'IN_PROCESS', 'SUCCESSFUL', 'FAILURE'],
  /** How the [software] of a target came to be. */
  software: ['not yet', 'created', 'updated', 'failed'],
  /** The subscription to it. */
  subscription: ['not yet', 'made', 'failed'],
  /** What became of the operation on a target. */
  outcome: ['under way', 'cancelled', 'discontinued'],
  /** What its [software] tells then. */
  reports: ['nothing', 'IN_PROCESS', 'SUCCESSFUL'],
} as const;

export type Dimension = keyof typeof dimensions;
export type Cell = Readonly<Partial<Record<Dimension, string>>>;

/** The values that a cell may have, dimension by dimension; a dimension that is left out may have any. */
export type Where = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** Whether a cell is one of these. */
export function isIn(cell: Cell, where: Where): boolean {
  return Object.entries(where).every(([dimension, values]) => values.includes(cell[dimension as Dimension] ?? ''));
}
