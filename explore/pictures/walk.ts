import type { Outcome } from '../../model/answer';
import { answers } from '../../model/answer';
import type { Environment } from '../../model/environment';
import { softwareReported, subscriptionDeleted } from '../../model/notifications';
import type { OwnStep } from '../../model/own-steps';
import { ownSteps, takeStep } from '../../model/own-steps';
import type { CampaignRequest } from '../../model/request';
import type { Rule, RuleTable, StepResult } from '../../model/rule';
import type { Campaign, SoftwareOperation, Status } from '../../model/state';
import { hasEnded } from '../../model/state';
import { deviceMoves } from './device-moves';

/** Who makes something happen. */
export type Actor = 'Originator' | 'Device' | 'Hosting CSE';

/** One thing that can happen to a campaign. Undefined states: not created yet, or there no more. */
export interface Edge {
  readonly actor: Actor;
  /** In words, without its subject: `sets campaignEnabled to TRUE`. */
  readonly what: string;
  readonly outcome: 'done' | 'refused' | 'gone';
  readonly from: Campaign | undefined;
  readonly to: Campaign | undefined;
  /** By which it happens so; for what a device tells, those that make the Hosting CSE take it in. */
  readonly rules: readonly Rule[];
  /** The request, for what an Originator does. */
  readonly request?: CampaignRequest;
}

/** The only [software] there is, and the only node. */
const software = 'software';
const node = 'node';

/** The states come to a few hundred; a table of rules that makes more is cut off. */
const mostStates = 20_000;

const attributes = (
  softwareOperation: SoftwareOperation,
): Extract<CampaignRequest, { operation: 'CREATE' }>['attributes'] => ({
  version: '1',
  softwareName: 'name',
  URL: 'http://software.example/',
  softwareTargets: [node],
  softwareTriggerCriteria: [{ subjectResourceID: 'subject', subject: 'value', operator: '>=', threshold: 1 }],
  softwareOperation,
  expirationTime: 1000,
});

/**
 * Everything that can happen to one campaign with one target under these rules, step by step. Unlike the search of
 * `model/explorer` it takes every step of the Hosting CSE apart, because a picture has an arrow for each.
 */
export function walk(rules: RuleTable, operation: SoftwareOperation): readonly Edge[] {
  const walks = known.get(rules) ?? new Map<SoftwareOperation, readonly Edge[]>();
  known.set(rules, walks);
  const edges = walks.get(operation) ?? walkAnew(rules, operation);
  walks.set(operation, edges);
  return edges;
}

/** Several pictures look at one walk. */
const known = new WeakMap<RuleTable, Map<SoftwareOperation, readonly Edge[]>>();

function walkAnew(rules: RuleTable, operation: SoftwareOperation): readonly Edge[] {
  const seen = new Set<string>();
  const open: (Campaign | undefined)[] = [undefined];
  const edges: Edge[] = [];
  for (const state of open)
    for (const edge of edgesFrom(rules, operation, state)) {
      edges.push(edge);
      if (!edge.to || edge.to === state || seen.size >= mostStates) continue;
      const key = keyOf(edge.to);
      if (!seen.has(key)) open.push(edge.to);
      seen.add(key);
    }
  return edges;
}

/** What requests and steps change; all else of a campaign stays. */
function keyOf(campaign: Campaign): string {
  const { campaignEnabled, campaignStatus, triggered, started, targets } = campaign;
  const { softwareLinks, individualSoftwareStatuses, aggregatedSoftwareStatus } = campaign;
  return JSON.stringify([
    [campaignEnabled, campaignStatus, triggered, started, targets],
    [softwareLinks, individualSoftwareStatuses, aggregatedSoftwareStatus],
  ]);
}

function edgesFrom(rules: RuleTable, operation: SoftwareOperation, from: Campaign | undefined): readonly Edge[] {
  const requests = from ? requestsAbout(from) : creations(operation);
  const asked = requests.flatMap(([what, request]) =>
    answers(rules, request, [], at(true, true)).map((outcome) => answered(what, request, from, outcome)),
  );
  return from ? [...asked, ...stepsFrom(rules, from), ...told(rules, operation, from), expiry(from)] : asked;
}

type Asked = readonly (readonly [string, CampaignRequest])[];

function creations(operation: SoftwareOperation): Asked {
  return [false, true].map((campaignEnabled) => [
    `creates the campaign with campaignEnabled ${spelt(campaignEnabled)}`,
    {
      operation: 'CREATE',
      originator: 'AE',
      id: 'campaign',
      attributes: { ...attributes(operation), campaignEnabled },
    },
  ]);
}

function requestsAbout(campaign: Campaign): Asked {
  const update = (asked: Extract<CampaignRequest, { operation: 'UPDATE' }>['attributes']): CampaignRequest => ({
    operation: 'UPDATE',
    originator: 'AE',
    campaign,
    attributes: asked,
  });
  return [
    ...[true, false].map(
      (campaignEnabled) => [`sets campaignEnabled to ${spelt(campaignEnabled)}`, update({ campaignEnabled })] as const,
    ),
    [anotherVersion, update({ version: 'another' })],
    ['deletes the campaign', { operation: 'DELETE', originator: 'AE', campaign }],
  ];
}

const anotherVersion =
  'changes version, softwareName, URL, softwareTargets, softwareTriggerCriteria or softwareOperation';

function spelt(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function answered(what: string, request: CampaignRequest, from: Campaign | undefined, outcome: Outcome): Edge {
  const edge = { actor: 'Originator', what, from, request } as const;
  switch (outcome.kind) {
    case 'refused':
      return { ...edge, outcome: 'refused', to: from, rules: outcome.by };
    case 'deleted':
      return { ...edge, outcome: 'gone', to: undefined, rules: [] };
    case 'accepted':
      // Other attributes decide nothing: one value of each is enough.
      return { ...edge, outcome: 'done', to: { ...outcome.campaign, version: '1' }, rules: outcome.by };
  }
}

function expiry(from: Campaign): Edge {
  return {
    actor: 'Hosting CSE',
    what: 'removes the campaign when it expires',
    outcome: 'gone',
    from,
    to: undefined,
    rules: [],
  };
}

/** The world at a moment: the trigger criterion is met or not, a time window is open or not. */
function at(met: boolean, open: boolean): Environment {
  return {
    nodeExists: () => true,
    mayCreateSoftware: () => true,
    subjectExists: () => true,
    mayRetrieve: () => true,
    subjectValue: () => (met ? 1 : 0),
    scheduleWindows: () => [open],
  };
}

function stepsFrom(rules: RuleTable, from: Campaign): readonly Edge[] {
  const environment = at(true, true);
  return ownSteps(rules, from, environment).flatMap((step) =>
    resultsOf(rules, from, environment, step).map(([result, failed]): Edge => ({
      actor: 'Hosting CSE',
      what: failed ? `${step.rule.name}, which fails` : step.rule.name,
      outcome: 'done',
      from,
      to: takeStep(rules, from, environment, step, result),
      rules: [step.rule],
    })),
  );
}

type Result = readonly [StepResult, failed: boolean];

/** A new [software] knows of no operation; one that is reused may show how its last one ended. */
function resultsOf(rules: RuleTable, campaign: Campaign, environment: Environment, step: OwnStep): readonly Result[] {
  const action =
    step.scope === 'target' ? step.rule.action?.({ campaign, environment, rules }, step.target) : undefined;
  if (!action) return [[{ ok: true }, false]];
  const fails: Result = [{ ok: false }, true];
  if (action.do !== 'createOrUpdateSoftware') return [[{ ok: true }, false], fails];
  const shown: readonly Status[] = ['UNINITIALIZED', 'SUCCESSFUL', 'FAILURE'];
  return [...shown.map((status): Result => [{ ok: true, software, status }, false]), fails];
}

/** What devices tell, and the end of a subscription. */
function told(rules: RuleTable, operation: SoftwareOperation, from: Campaign): readonly Edge[] {
  return from.targets.flatMap((target): readonly Edge[] => {
    if (target.software === null || !target.subscribed) return [];
    const works = target.phase === 'operating' || target.phase === 'finishing';
    const ended = hasEnded(target.reported) && target.phase !== 'operating';
    const statuses = works && !ended ? deviceMoves(rules, operation, target.reported) : [];
    return [
      ...statuses.map((status) =>
        takenIn(rules, from, `reports ${status}`, softwareReported(from, target.software ?? software, status)),
      ),
      takenIn(rules, from, 'loses its subscription or its [software]', subscriptionDeleted(from, target.software)),
    ];
  });
}

/** The rules are those of the steps that this makes ready. */
function takenIn(rules: RuleTable, from: Campaign, what: string, to: Campaign): Edge {
  const environment = at(true, true);
  const before = new Set(ownSteps(rules, from, environment).map(({ rule }) => rule.name));
  const steps = ownSteps(rules, to, environment).map(({ rule }) => rule);
  return {
    actor: 'Device',
    what,
    outcome: 'done',
    from,
    to,
    rules: [...new Set(steps)].filter(({ kind, name }) => kind === 'targetStep' && !before.has(name)),
  };
}
