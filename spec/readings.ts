import type { Unclear } from './statement';

// The readings that several statements share. A reading that one statement needs stands with that statement.

/** When trigger criteria count as met. */
export const criteriaMet: Unclear = {
  what: 'Whether a list of several criteria is met when all or when any of them are, whether a criterion that is already met at enabling counts, and what happens when it stops holding before a time window opens, is left open.',
  reading:
    'All criteria of the list must be met. They are level-triggered: one that already holds counts at once. If one stops holding before the window opens, starting in that window and waiting until it holds again are both accepted.',
};

/** What a list set to NULL looks like. */
export const nullList: Unclear = {
  what: 'The text sets a list of multiplicity 1(L) to NULL and does not say how NULL reads back.',
  reading: 'An absent attribute, a null value and an empty list all count as NULL.',
};

/** "The Hosting" without "CSE". */
export const hostingWithoutCse: Unclear = {
  what: 'The sentence says "the Hosting" without "CSE".',
  reading: 'The Hosting CSE is meant.',
};

/** Mixtures of individual statuses that no definition of the aggregate covers. */
export const mixedStatuses: Unclear = {
  what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
  reading:
    'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
};

/** The entry of a target that has no [software]. */
export const entryWithoutSoftware: Unclear = {
  what: 'An entry is identified by the resource identifier of a [software]; a target whose [software] could not be created has none, so "the corresponding entry" cannot be identified.',
  reading:
    'One entry with status FAILURE must exist for the target; its identifier is not judged (the identifier of the <node>, an empty one or an absent one are all accepted), and no entry of another target changes.',
};

/** Which requests enable a campaign. */
export const enabling: Unclear = {
  what: '10.2.28.1 speaks of any creation or update with campaignEnabled set to TRUE; 10.2.28.3.3 only of an update from FALSE to TRUE.',
  reading:
    'Creation with TRUE and the change from FALSE to TRUE must start a campaign. When TRUE is sent again while the value is TRUE, both readings are kept: nothing happens, or the campaign starts anew, with INITIATED and reset lists. An update without the attribute starts nothing.',
};

/** Which updates are checked for conflicts. */
export const conflictOnUpdate: Unclear = {
  what: 'Step 2 checks every request to create or update; 10.2.28.3.3 checks an update only when it carries softwareTargets. An update that only enables a campaign while another enabled one shares a node therefore falls under the one and not under the other.',
  reading:
    'Both outcomes (error, or acceptance) are accepted for an update without softwareTargets; with softwareTargets the error is required.',
};

/** Requests that fail several checks. */
export const whichCheckFirst: Unclear = {
  what: 'A campaign that conflicts, or references something absent, can fail several checks at once, and no order or status code is given.',
  reading: 'Any error response conforms; which check speaks first is not judged.',
};

/** CANCELLING that nobody sees. */
export const briefCancelling: Unclear = {
  what: 'CANCELLING can be left so fast that no RETRIEVE sees it.',
  reading:
    'The response to the UPDATE, or the first RETRIEVE after it, may already show CANCELLED or STATUS_NOT_CANCELLABLE.',
};

/** An UPDATE that repeats the value of an attribute that is read-only. */
export const readOnlyWhileEnabled: Unclear = {
  what: 'The table calls it read-only while enabled; the UPDATE procedure refuses only a value that differs.',
  reading: 'A different value must be refused; the same value may be accepted or refused.',
};

/** Opposite actions at the same time. */
export const oppositeActions: Unclear = {
  what: 'What TRUE in one action attribute means while its opposite is TRUE or its action still runs is not stated.',
  reading: 'Not judged.',
};

/** Who may write installStatus and activeStatus. */
export const whoWritesStatus: Unclear = {
  what: 'The attribute is RW, and the text does not say who writes it.',
  reading: 'The target device, or what manages it, writes it; the Hosting CSE does not refuse that.',
};

/** Why nothing tells what dynamicAuthorizationConsultationIDs are for. */
export const consultation =
  'It only has a meaning for a CSE that consults a dynamic authorization system; when it does, and what it then grants, is said in clauses that are no part of the change request. That the attribute keeps what it is given is tested.';

/** Why no test waits for the end of an <execInstance>. */
export const lifeOfExecution =
  'Here the attribute is RO: the Hosting CSE alone chooses the time, and no test can have it come while it looks. What an expirationTime does is tested with campaigns and [software].';
