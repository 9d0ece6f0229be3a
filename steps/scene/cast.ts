import type { CampaignStatus, Scalar, SoftwareOperation } from '../../model/state';
import type { Answer } from '../../targets/roles/answer';
import type { Mailbox } from '../../targets/target';
import type { RemoteCseView } from '../../targets/roles/remote-cse';
import type { Registree } from '../../targets/roles/registree';
import type { ResourceHandle } from '../../targets/roles/resource-handle';
import type { ObservedCampaign } from '../looks/observed';

/** A campaign of the scenario. */
export interface CastCampaign {
  readonly label: string;
  readonly handle: ResourceHandle;
  /** Labels of its targets. */
  targets: readonly string[];
  operation: SoftwareOperation;
  /** What was last retrieved before the latest request. */
  before: ObservedCampaign | undefined;
  /** How the campaign was last enabled; undefined while it never was. */
  enabling: Enabling | undefined;
  /** campaignStatus when the campaign was last disabled; undefined while it is enabled, or never was. */
  disabledFrom: CampaignStatus | undefined;
  /** The campaign was seen in INITIATED since it was last enabled. */
  seenInitiated: boolean;
  /** The campaign was seen in CANCELLING since it was last disabled. */
  seenCancelling: boolean;
  /** The campaign has a <schedule>. */
  scheduled: boolean;
  /** The campaign has a criterion that is not met: it must not begin yet. */
  waiting: boolean;
}

/** The request that enabled a campaign, and what the campaign was before. */
export interface Enabling {
  readonly by: 'CREATE' | 'UPDATE';
  /** Undefined for a CREATE. */
  readonly before: ObservedCampaign | undefined;
}

/** A container, or an <AE>, whose attribute triggers campaigns. */
export interface CastSubject {
  readonly handle: ResourceHandle;
  /** Who made it and changes it. */
  readonly originator: string;
  /** The long name of the attribute that the criteria look at: the tester writes it, or makes as many contentInstances. */
  readonly attribute: 'maxNrOfInstances' | 'currentNrOfInstances' | 'appName' | 'requestReachability';
  value: Scalar;
  /** The contentInstances that stand for a currentNrOfInstances. */
  readonly instances: ResourceHandle[];
}

/** A subscription of the tester's, and where its notifications arrive. */
export interface CastSubscription {
  /** Label of the campaign. */
  readonly campaign: string;
  readonly handle: ResourceHandle;
  readonly mailbox: Mailbox;
  /** How many notifications the evidence already holds. */
  recorded: number;
}

/** A <mgmtCmd> that the tester made, and what came of its execution. */
export interface CastExecution {
  readonly label: string;
  /** Label of the node that it is for. */
  readonly node: string;
  readonly command: ResourceHandle;
  /** The <execInstance>; undefined while the command was not executed. */
  instance: ResourceHandle | undefined;
  /** execStatus as it was last seen, and as it was before the latest request. */
  seen: string | undefined;
  before: string | undefined;
  /** The answer to the latest request about the <execInstance>. */
  answer: Answer | undefined;
}

/** A CSE that the tester plays and that has registered with the IUT. */
export interface CastRemote {
  readonly cse: RemoteCseView;
  /** What announceTo has for it. */
  readonly entry: string;
  /** The exchange numbers of what it received, as far as the evidence has it. */
  readonly recorded: number[];
}

/** Everything in a scenario that has a name, by its label. */
export class Cast {
  readonly nodes = new Map<string, Registree>();
  /** Labels of the nodes that the test has deleted. */
  readonly deletedNodes = new Set<string>();
  readonly campaigns = new Map<string, CastCampaign>();
  readonly subjects = new Map<string, CastSubject>();
  readonly subscriptions = new Map<string, CastSubscription>();
  readonly executions = new Map<string, CastExecution>();
  readonly remotes = new Map<string, CastRemote>();
  /** By campaign label and node label, the identifier of the [software] in the present cycle. */
  readonly software = new Map<string, string>();
  /** By campaign label and node label, the operations that were seen to begin in the present cycle. */
  readonly begun = new Set<string>();
  /** The first expirationTime that the scenario has given to something, in ms since the epoch on the IUT's clock. */
  firstExpiry: number | undefined;
  /** Identifiers of the [software] that earlier cycles made. */
  readonly earlierSoftware = new Set<string>();

  node(label: string): Registree {
    return found(this.nodes, label, 'node');
  }

  campaign(label: string): CastCampaign {
    return found(this.campaigns, label, 'campaign');
  }

  execution(label: string): CastExecution {
    return found(this.executions, label, 'execution');
  }

  /** The <execInstance> of an execution. */
  instance(label: string): ResourceHandle {
    const { instance } = this.execution(label);
    if (!instance) throw new Error(`the scenario has not executed "${label}"`);
    return instance;
  }

  subject(label: string): CastSubject {
    return found(this.subjects, label, 'trigger subject');
  }

  remote(label: string): CastRemote {
    return found(this.remotes, label, 'remote CSE');
  }

  subscription(label: string): CastSubscription {
    return found(this.subscriptions, label, 'subscription');
  }
}

function found<T>(map: ReadonlyMap<string, T>, label: string, kind: string): T {
  const value = map.get(label);
  if (value === undefined) throw new Error(`the scenario has no ${kind} "${label}"`);
  return value;
}
