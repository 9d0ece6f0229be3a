import type { Scalar } from './state';

/** What the rules need to know of the world around the campaigns. The answers hold for the moment of the question. */
export interface Environment {
  nodeExists(node: string): boolean;
  /** Has this Originator the privilege to create a [software] below this node? */
  mayCreateSoftware(originator: string, node: string): boolean;
  subjectExists(subjectResourceID: string): boolean;
  mayRetrieve(originator: string, subjectResourceID: string): boolean;
  /** The present value of an attribute of a trigger subject; undefined when the subject or the attribute is not there. */
  subjectValue(subjectResourceID: string, attribute: string): Scalar | undefined;
  /** For each schedule child of the campaign, whether its time window is open now; empty without schedules. */
  scheduleWindows(campaign: string): readonly boolean[];
}

/** A world in which everything exists, everyone may do everything, and nothing holds a campaign back. */
export const openWorld: Environment = {
  nodeExists: () => true,
  mayCreateSoftware: () => true,
  subjectExists: () => true,
  mayRetrieve: () => true,
  subjectValue: () => undefined,
  scheduleWindows: () => [],
};
