/** Values of campaignStatus (table 9.6.76-2). */
export const campaignStatuses = [
  'PENDING',
  'INITIATED',
  'FINISHED',
  'CANCELLING',
  'CANCELLED',
  'STATUS_NOT_CANCELLABLE',
] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** Values of an individual status and of aggregatedSoftwareStatus (table 9.6.76-2). */
export const statuses = ['UNINITIALIZED', 'IN_PROCESS', 'SUCCESSFUL', 'FAILURE'] as const;
export type Status = (typeof statuses)[number];

/** Whether a status tells that an operation is over. */
export function hasEnded(status: Status): boolean {
  return status === 'SUCCESSFUL' || status === 'FAILURE';
}

/** Values of softwareOperation (table 9.6.76-2). */
export const softwareOperations = ['INSTALL', 'UNINSTALL', 'ACTIVATE', 'DEACTIVATE'] as const;
export type SoftwareOperation = (typeof softwareOperations)[number];

/** The comparisons of an evalCriteria (clause 9.6.61, to which table 9.6.76-2 points). */
export const criterionOperators = ['=', '!=', '>', '<', '>=', '<='] as const;
export type CriterionOperator = (typeof criterionOperators)[number];

export type Scalar = string | number | boolean;

/** One member of softwareTriggerCriteria. */
export interface Criterion {
  /** The resource that is watched. */
  readonly subjectResourceID: string;
  /** Its attribute. */
  readonly subject: string;
  readonly operator: CriterionOperator;
  readonly threshold: Scalar;
}

/** One member of individualSoftwareStatuses. The text names the [software]; the node is what the model keeps it by. */
export interface StatusEntry {
  readonly node: string;
  /** Null for a target whose [software] could not be created: the text does not say what identifies such an entry. */
  readonly software: string | null;
  readonly status: Status;
}

/**
 * How far the work on one target is.
 * - `awaiting`: no [software] has been created or updated yet (before step 5)
 * - `existing`: the [software] is there, its action is not set (step 5)
 * - `operating`: the action attribute is TRUE (step 6)
 * - `finishing`: operating while the campaign is cancelled, and the local policy lets the operation finish (10.2.28.1)
 * - `completed`: the [software] reported SUCCESSFUL or FAILURE
 * - `performed`: the same, after the campaign was cancelled
 * - `discontinued`: creation, update or subscription failed, or the node was declined (step 5)
 * - `cancelled`: no operation is performed because the campaign was cancelled (10.2.28.1)
 */
export type Phase =
  'awaiting' | 'existing' | 'operating' | 'finishing' | 'completed' | 'performed' | 'discontinued' | 'cancelled';

/** Why the work on a target was discontinued. */
export type Cause = 'creationFailed' | 'subscriptionFailed' | 'subscriptionDeleted' | 'declined';

/** The work on one member of softwareTargets in the present cycle. */
export interface TargetProgress {
  readonly node: string;
  readonly phase: Phase;
  readonly software: string | null;
  /** The Hosting CSE gets notifications of this [software]. */
  readonly subscribed: boolean;
  /** What the [software] last said of itself. */
  readonly reported: Status;
  /** Set exactly in the phase `discontinued`. */
  readonly cause?: Cause;
}

/** Everything about one campaign that decides what the Hosting CSE may do next. */
export interface Campaign {
  readonly id: string;
  readonly campaignEnabled: boolean;
  readonly campaignStatus: CampaignStatus;
  readonly version: string;
  readonly softwareName: string;
  readonly URL: string;
  readonly softwareTargets: readonly string[];
  /** Null when not configured. */
  readonly softwareTriggerCriteria: readonly Criterion[] | null;
  readonly softwareOperation: SoftwareOperation;
  /** Milliseconds since the epoch. */
  readonly expirationTime: number;
  readonly softwareLinks: readonly string[] | null;
  readonly individualSoftwareStatuses: readonly StatusEntry[] | null;
  readonly aggregatedSoftwareStatus: Status;
  /** The criteria have been met since the campaign was enabled; what they do later does not matter. */
  readonly triggered: boolean;
  /** A time window has been open since the campaign was triggered: the [software] may be created. */
  readonly started: boolean;
  readonly targets: readonly TargetProgress[];
}

/** The attributes that an Originator may give in a request, as far as a campaign's behaviour depends on them. */
export type CampaignAttributes = Pick<
  Campaign,
  | 'campaignEnabled'
  | 'version'
  | 'softwareName'
  | 'URL'
  | 'softwareTargets'
  | 'softwareTriggerCriteria'
  | 'softwareOperation'
  | 'expirationTime'
>;

/** The progress of a campaign that has just been (re)started: nothing done on any target. */
export function freshTargets(softwareTargets: readonly string[]): readonly TargetProgress[] {
  return [...new Set(softwareTargets)].map((node) => ({
    node,
    phase: 'awaiting',
    software: null,
    subscribed: false,
    reported: 'UNINITIALIZED',
  }));
}
