import type { StatementId } from '../spec/statement';
import type { Environment } from './environment';
import type { CampaignRequest } from './request';
import type { Campaign, CriterionOperator, Scalar, SoftwareOperation, Status, TargetProgress } from './state';

interface RuleBase {
  /** A stable name, for policies, mutants and diagnoses. */
  readonly name: string;
  /** The statements that say it, the most specific first. */
  readonly statements: readonly StatementId[];
  /**
   * `may`: the text allows it, or one reading of the text demands it and another does not; a CSE conforms either way.
   * `must`: a CSE that does otherwise breaks the statements.
   */
  readonly force: 'must' | 'may';
}

/** What a guard looks at. */
export interface GuardContext<R extends CampaignRequest = CampaignRequest> {
  readonly request: R;
  /** The other campaigns of the Hosting CSE. */
  readonly others: readonly Campaign[];
  readonly environment: Environment;
}

/** Refuses a request. Every guard that fires is named in the refusal. */
export interface Guard extends RuleBase {
  readonly kind: 'guard';
  readonly fires: (context: GuardContext) => boolean;
}

/** The attributes that an effect may give new values to; `targets` is the progress that no attribute shows. */
export type Assignment = Partial<
  Pick<
    Campaign,
    | 'campaignEnabled'
    | 'campaignStatus'
    | 'softwareLinks'
    | 'individualSoftwareStatuses'
    | 'aggregatedSoftwareStatus'
    | 'triggered'
    | 'started'
    | 'targets'
  >
>;

/** Gives attributes their new values when a request is accepted. `campaign` carries the request's own values already. */
export interface Effect extends RuleBase {
  readonly kind: 'effect';
  readonly gives: (request: CampaignRequest, campaign: Campaign) => Assignment | undefined;
}

/** What a step of the Hosting CSE does outside the campaign; its result comes back in `StepResult`. */
export type Action =
  | { readonly do: 'createOrUpdateSoftware'; readonly node: string; readonly attributes: SoftwareAttributes }
  | { readonly do: 'subscribe'; readonly software: string }
  | {
      readonly do: 'setAction';
      readonly software: string;
      readonly attribute: ActionAttribute;
      readonly value: boolean;
    };

export type ActionAttribute = 'install' | 'uninstall' | 'activate' | 'deactivate';
export type StatusAttribute = 'installStatus' | 'activeStatus';

/** What the campaign determines of a [software]; `expirationTime` is the latest that is allowed, in ms since the epoch. */
export interface SoftwareAttributes {
  version?: string;
  softwareName?: string;
  URL?: string;
  expirationTime?: number;
}

/** `status` is what the [software] tells of itself with that. */
export type StepResult =
  { readonly ok: true; readonly software?: string; readonly status?: Status } | { readonly ok: false };

/** Where a step may be taken. */
export interface StepContext {
  readonly campaign: Campaign;
  readonly environment: Environment;
  readonly rules: RuleTable;
}

/** A condition on the targets of a campaign, told target by target. */
export interface TargetsCondition {
  /** Holds of each target. */
  readonly every: (campaign: Campaign, target: TargetProgress) => boolean;
  /** And of one at least. */
  readonly some?: (campaign: Campaign, target: TargetProgress) => boolean;
}

/** A step on the campaign as a whole that the Hosting CSE must, or may, take by itself. */
export interface CampaignStepRule extends RuleBase {
  readonly kind: 'campaignStep';
  /**
   * What `ready` and `take` look at beside the campaign's own status: nothing; which statuses stand in
   * individualSoftwareStatuses, and whether an entry is still to come; or what `targets` says of each target.
   */
  readonly over: 'campaign' | 'entries' | 'targets';
  readonly ready: (context: StepContext) => boolean;
  /** Has to hold too; given exactly by the rules over targets. */
  readonly targets?: TargetsCondition;
  readonly take: (context: StepContext) => Campaign;
}

/** A step on one target that the Hosting CSE must, or may, take by itself. */
export interface TargetStepRule extends RuleBase {
  readonly kind: 'targetStep';
  /** Steps with the same choice are alternatives: local policy takes one of them. */
  readonly choice?: string;
  readonly ready: (context: StepContext, target: TargetProgress) => boolean;
  readonly action?: (context: StepContext, target: TargetProgress) => Action;
  readonly take: (context: StepContext, target: TargetProgress, result: StepResult) => Campaign;
}

/** Forbids a step that would otherwise be taken. */
export interface StepVeto extends RuleBase {
  readonly kind: 'veto';
  /** The names of the steps that it forbids. */
  readonly steps: readonly string[];
  readonly forbids: (context: StepContext) => boolean;
}

/** Copies an attribute of the campaign to the [software] that it creates or updates. */
export interface CopyRule extends RuleBase {
  readonly kind: 'copy';
  readonly gives: (campaign: Campaign) => SoftwareAttributes;
}

/** A value of aggregatedSoftwareStatus and the lists of individual statuses that it stands for. */
export interface AggregateRule extends RuleBase {
  readonly kind: 'aggregate';
  readonly value: Status;
  readonly holds: (individual: readonly Status[]) => boolean;
}

/** What an operation sets, and where its outcome is read. */
export interface OperationRule extends RuleBase {
  readonly kind: 'operation';
  readonly operation: SoftwareOperation;
  readonly action: ActionAttribute;
  readonly status: StatusAttribute;
}

/** When a comparison of a trigger criterion holds. */
export interface CriterionRule extends RuleBase {
  readonly kind: 'criterion';
  readonly operator: CriterionOperator;
  readonly holds: (value: Scalar, threshold: Scalar) => boolean;
}

export type Rule =
  | Guard
  | Effect
  | CampaignStepRule
  | TargetStepRule
  | StepVeto
  | CopyRule
  | AggregateRule
  | OperationRule
  | CriterionRule;

/** The table from which model, oracle, mutants, matrix and analysis are derived. */
export type RuleTable = readonly Rule[];

/** The rules of one kind, in the order of the table. */
export function rulesOf<K extends Rule['kind']>(rules: RuleTable, kind: K): readonly Extract<Rule, { kind: K }>[] {
  return rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
}

/** Whether a step on the campaign may be taken now. */
export function isReady({ ready, targets }: CampaignStepRule, context: StepContext): boolean {
  const { campaign } = context;
  if (!ready(context)) return false;
  if (!targets) return true;
  const { every, some } = targets;
  return (
    campaign.targets.every((target) => every(campaign, target)) &&
    (!some || campaign.targets.some((target) => some(campaign, target)))
  );
}
