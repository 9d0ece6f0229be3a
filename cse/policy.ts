import type { ResourceTypeName } from './resource';

/** How the CSE resolves what the specifications leave open, outside campaigns. */
export interface ResourcePolicy {
  /** What happens to a RO or NP attribute in a request: the request is refused, or the attribute is passed over. */
  readonly readOnlyAttributes: 'refuse' | 'ignore';
  /** What happens to an attribute that the resource type does not have. */
  readonly unknownAttributes: 'refuse' | 'accept';
  /** Whether a subscription is created only after its external notificationURIs confirmed a verification request. */
  readonly verifySubscriptions: boolean;
  /** Whether the notifications of a request go out before or after its response. */
  readonly notificationTiming: 'before' | 'after';
  /** How a list attribute that the text sets to NULL shows in a representation. */
  readonly nullAs: 'absent' | 'null' | 'empty';
  /** The form of the resource identifiers that the CSE writes into attributes. */
  readonly identifierForm: 'unstructured' | 'structured' | 'spRelative';
  /** In which order a subtree disappears; top down lets a subscription tell of its parent's end before its own. */
  readonly deletionOrder: 'topDown' | 'bottomUp';
  /** Whether a resource without accessControlPolicyIDs takes those of its nearest ancestor that has some. */
  readonly inheritAccessControl: boolean;
  /** What a registered AE may create directly under the CSEBase without an access control policy. */
  readonly aeMayCreateUnderCseBase: readonly ResourceTypeName[];
  /** Whether the schedules of a campaign stay as they are while it is enabled. */
  readonly schedulesOfEnabled: 'fixed' | 'free';
  /** Who turns the status of a [software] to IN_PROCESS when one of its actions becomes TRUE (figures D.3-2 and D.3-3). */
  readonly actionsStart: 'byDevice' | 'byCse';
  /** What execDisable comes to: `unlessBegun` cancels what is PENDING, and finds what is INITIATED not cancellable. */
  readonly execInstanceCancel: 'unlessBegun' | 'cancel' | 'notCancellable' | 'finish';
  /** How long one execution of a <mgmtCmd> takes, and a cancellation, in milliseconds. */
  readonly execInstanceDurationMs: number;
  /** What a random execMode adds to execDelay and execFrequency, in milliseconds. */
  readonly execInstanceRandomMs: number;
  /** Whether the CSE announces campaigns at all. */
  readonly announces: boolean;
  /** Whether what an UPDATE or CREATE makes the CSE announce goes out before or after its response. */
  readonly announcementTiming: 'before' | 'after';
  /** Where at a remote CSE announced resources stand: below its CSEBase, or below a <CSEBaseAnnc> that is made there first. */
  readonly announceBelow: 'CSEBase' | 'CSEBaseAnnc';
  /** Whether announceTo keeps what it was given, or shows the addresses of the announced resources and no failed ones. */
  readonly announceTo: 'asGiven' | 'addresses';
  /** The lifetime of a resource whose request gives no expirationTime, in milliseconds. */
  readonly defaultLifetimeMs: number;
}

/** All freedom that a CSE of this suite has. The campaign part joins here. */
export type CsePolicy = ResourcePolicy;

/** What the reference CSE does when nobody asks for another legal variant. */
export const defaultResourcePolicy: ResourcePolicy = {
  readOnlyAttributes: 'refuse',
  unknownAttributes: 'refuse',
  verifySubscriptions: true,
  notificationTiming: 'after',
  nullAs: 'absent',
  identifierForm: 'unstructured',
  deletionOrder: 'topDown',
  inheritAccessControl: true,
  aeMayCreateUnderCseBase: ['accessControlPolicy', 'container', 'softwareCampaign', 'subscription'],
  schedulesOfEnabled: 'fixed',
  actionsStart: 'byDevice',
  execInstanceCancel: 'unlessBegun',
  execInstanceDurationMs: 100,
  execInstanceRandomMs: 0,
  announces: true,
  announcementTiming: 'after',
  announceBelow: 'CSEBase',
  announceTo: 'asGiven',
  defaultLifetimeMs: 24 * 60 * 60 * 1000,
};

export const defaultPolicy: CsePolicy = defaultResourcePolicy;
