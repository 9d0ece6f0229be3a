/** How one resource type looks on the wire. */
export interface ResourceTypeProfile {
  /** The number (`ty`). */
  readonly ty: number;
  /** The JSON root, for example `m2m:swc`. */
  readonly root: string;
  /** For mgmtObj specializations: the value of `mgd`. */
  readonly mgmtDefinition?: number;
  /** Short names that this type spells differently from `Profile.attributes`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A long name's values and their numbers, for example `SUCCESSFUL` 1. */
export type Enumeration = Readonly<Record<string, number>>;

/**
 * Everything that TS-0004 and TS-0009 decide about the wire, as data: `wire/profiles/default.json` holds the default
 * binding, and a user's profile file replaces any part of it.
 */
export interface Profile {
  readonly name: string;
  readonly releaseVersion: string;
  /** By long name: CSEBase, AE, accessControlPolicy, container, contentInstance, node, software, softwareCampaign, … */
  readonly resourceTypes: Readonly<Record<string, ResourceTypeProfile>>;
  /** Long attribute names (the specification's) to short names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly enumerations: {
    readonly status: Enumeration;
    readonly execStatus: Enumeration;
    readonly softwareOperation: Enumeration;
    readonly cmdType: Enumeration;
    readonly execMode: Enumeration;
    readonly transactionControl: Enumeration;
    readonly transactionState: Enumeration;
    readonly descriptorRepresentation: Enumeration;
    readonly operation: Enumeration;
    readonly evalCriteriaOperator: Enumeration;
    readonly notificationEventType: Enumeration;
    readonly accessControlOperation: Enumeration;
  };
  /** Response status codes by name: OK 2000, CREATED 2001, BAD_REQUEST 4000, … */
  readonly responseStatusCodes: Readonly<Record<string, number>>;
  /** Codes that a profile demands of a refusal, by case (for example `conflict`: [4140]); a case without an entry takes any error. */
  readonly pinnedRefusals: Readonly<Record<string, readonly number[]>>;
}
