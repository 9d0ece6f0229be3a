import type { CriterionOperator, SoftwareOperation, Status } from '../model/state';

/** Who makes a request: the administrator, an AE with privileges on everything of the test, or one without any but its own. */
export const originators = ['administrator', 'member', 'stranger'] as const;
export type Originator = (typeof originators)[number];

/** Whether the stranger has the privileges that a check asks for: CREATE on a node, RETRIEVE on a trigger subject. */
export type Access = 'open' | 'closed';

/** A member of softwareTriggerCriteria; `subject` is an index into `History.subjects`, or a resource that does not exist. */
export interface CriterionOf {
  readonly subject: number | 'nowhere';
  readonly operator: CriterionOperator;
  readonly threshold: number;
}

/** Attributes of a request about a campaign, by the specification's names; resources are indexes into the history. */
export interface CommandAttributes {
  readonly campaignEnabled?: boolean;
  readonly version?: string;
  readonly softwareName?: string;
  readonly URL?: string;
  /** Indexes into `History.nodes`; `nowhere` is a node that does not exist. */
  readonly softwareTargets?: readonly (number | 'nowhere')[];
  /** Null removes the criteria. */
  readonly softwareTriggerCriteria?: readonly CriterionOf[] | null;
  readonly softwareOperation?: SoftwareOperation;
  /** `soon` is the shortest lifetime in which an operation can begin. */
  readonly expirationTime?: 'soon' | 'later';
  readonly labels?: readonly string[];
}

/** What a history does next. `campaign`, `node` and `subject` are indexes. */
export type Deed =
  | {
      readonly do: 'create';
      readonly campaign: number;
      readonly by: Originator;
      readonly attributes: CommandAttributes & Required<Pick<CommandAttributes, 'softwareTargets'>>;
    }
  | {
      readonly do: 'update';
      readonly campaign: number;
      readonly by: Originator;
      readonly attributes: CommandAttributes;
    }
  | { readonly do: 'retrieve'; readonly campaign: number }
  | { readonly do: 'delete'; readonly campaign: number; readonly by: Originator }
  /** A <schedule> child whose time window is open now and for long, or neither. */
  | { readonly do: 'addSchedule'; readonly campaign: number; readonly window: 'open' | 'closed' }
  | { readonly do: 'removeSchedule'; readonly campaign: number }
  | { readonly do: 'setSubject'; readonly subject: number; readonly value: number }
  /** The device sets the status attribute of the campaign's operation, or the other one; on the [software] of this cycle, or an earlier one. */
  | {
      readonly do: 'report';
      readonly campaign: number;
      readonly node: number;
      readonly status: Status;
      readonly attribute: 'own' | 'other';
      readonly cycle: 'present' | 'earlier';
    }
  | { readonly do: 'deleteSoftware'; readonly campaign: number; readonly node: number }
  | { readonly do: 'deleteSubscription'; readonly campaign: number; readonly node: number }
  | { readonly do: 'deleteNode'; readonly node: number }
  | { readonly do: 'deleteSubject'; readonly subject: number }
  /** Time passes until every campaign whose lifetime is `soon` must be gone. */
  | { readonly do: 'expire' };

/** A deed, and whether the tester waits until the IUT has come to rest before the next one. */
export type Command = Deed & { readonly then: 'rest' | 'goOn' };

/** A run of a property, from which everything that the tester does follows. Plain JSON. */
export interface History {
  readonly nodes: readonly Access[];
  /** Each trigger subject's access and its value at the beginning. */
  readonly subjects: readonly { readonly access: Access; readonly value: number }[];
  /** How many campaigns the commands speak of. */
  readonly campaigns: number;
  readonly commands: readonly Command[];
}
