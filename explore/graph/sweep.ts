import type { Outcome } from '../../model/answer';
import { answers } from '../../model/answer';
import type { Environment } from '../../model/environment';
import { openWorld } from '../../model/environment';
import type { CampaignRequest } from '../../model/request';
import type { Rule } from '../../model/rule';
import type { Campaign, CampaignAttributes } from '../../model/state';
import { softwareOperations } from '../../model/state';
import type { Context, Found, Stance } from '../context';
import { readAs } from '../context';

/** A world in which nothing holds a request or a step back. */
export const favourable: Environment = { ...openWorld, subjectValue: () => 1 };

/** One way in which the world is not as it should be when a request comes. */
export type Flaw =
  'none' | 'node missing' | 'node inaccessible' | 'subject missing' | 'subject inaccessible' | 'node taken';
const flaws: readonly Flaw[] = [
  'none',
  'node missing',
  'node inaccessible',
  'subject missing',
  'subject inaccessible',
  'node taken',
];

const worlds: Readonly<Record<Flaw, Environment>> = {
  none: favourable,
  'node missing': { ...favourable, nodeExists: () => false },
  'node inaccessible': { ...favourable, mayCreateSoftware: () => false },
  'subject missing': { ...favourable, subjectExists: () => false },
  'subject inaccessible': { ...favourable, mayRetrieve: () => false },
  'node taken': favourable,
};

/** A request that was tried in a state. */
export interface Tried {
  /** Undefined for a CREATE. */
  readonly found?: Found;
  readonly request: CampaignRequest;
  /** In words: `UPDATE that enables`. */
  readonly what: string;
  readonly flaw: Flaw;
  readonly outcome: Outcome;
  readonly by: readonly Rule[];
}

/** A criterion that is met where the value of its subject is 1, and not where it is 0. */
export const criterion = { subjectResourceID: 'subject', subject: 'value', operator: '>=', threshold: 1 } as const;
const trigger = [criterion];
/** What is asked for in a CREATE. */
export const content: CampaignAttributes = {
  campaignEnabled: true,
  version: '1',
  softwareName: 'name',
  URL: 'http://software.example/',
  softwareTargets: ['node1'],
  softwareTriggerCriteria: trigger,
  softwareOperation: 'INSTALL',
  expirationTime: 1000,
};

/** Every kind of request, in every state that one campaign by itself can be in, in every such world, with every answer. */
export function sweep(context: Context, stance: Stance = 'open'): readonly Tried[] {
  const known = sweeps.get(context)?.[stance];
  if (known) return known;
  const made = tryAll(context, stance);
  sweeps.set(context, { ...sweeps.get(context), [stance]: made });
  return made;
}

/** Each is needed by many properties. */
const sweeps = new WeakMap<Context, Partial<Record<Stance, readonly Tried[]>>>();

function tryAll(context: Context, stance: Stance): readonly Tried[] {
  const rules = readAs(context.text.rules, stance);
  const space = context.singleAs(stance);
  const founds: readonly (Found | undefined)[] = [undefined, ...byCondition(context.situations(space))];
  return founds.flatMap((found) =>
    requestsIn(found).flatMap(({ request, what }) =>
      flaws.flatMap((flaw) =>
        answers(rules, request, flaw === 'node taken' ? [rival] : [], worlds[flaw]).map((outcome): Tried => ({
          ...(found ? { found } : {}),
          request,
          what,
          flaw,
          outcome,
          by: outcome.kind === 'deleted' ? [] : outcome.by,
        })),
      ),
    ),
  );
}

/** Requests look at status, results and expirationTime of a campaign: one state for each is enough. */
function byCondition(all: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return all.filter(({ situation: { campaign } }) => {
    const { campaignEnabled, campaignStatus, softwareLinks, targets } = campaign;
    const phases = [...new Set(targets.map(({ phase }) => phase))].sort().join();
    const key = [campaignEnabled, campaignStatus, softwareLinks?.length ?? 0, phases].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Another campaign, enabled, on the node of this one. */
export const rival: Campaign = {
  ...content,
  id: 'rival',
  softwareTargets: ['node1', 'node2', 'node3', 'another'],
  campaignStatus: 'INITIATED',
  softwareLinks: null,
  individualSoftwareStatuses: null,
  aggregatedSoftwareStatus: 'UNINITIALIZED',
  triggered: false,
  started: false,
  targets: [],
};

interface Asked {
  readonly request: CampaignRequest;
  readonly what: string;
}

function requestsIn(found: Found | undefined): readonly Asked[] {
  if (!found)
    return [true, false, undefined].map((campaignEnabled): Asked => {
      const { campaignEnabled: _, ...rest } = content;
      const attributes = campaignEnabled === undefined ? rest : { ...rest, campaignEnabled };
      return {
        request: { operation: 'CREATE', originator: 'AE', id: 'self', attributes },
        what: campaignEnabled === true ? 'CREATE that enables' : 'CREATE',
      };
    });
  const campaign: Campaign = { ...found.situation.campaign, softwareTriggerCriteria: trigger };
  const update = (what: string, attributes: Partial<CampaignAttributes>): Asked => ({
    request: { operation: 'UPDATE', originator: 'AE', campaign, attributes },
    what: `UPDATE ${what}`,
  });
  const another = softwareOperations.find((one) => one !== campaign.softwareOperation) ?? 'UNINSTALL';
  return [
    update('that enables', { campaignEnabled: true }),
    update('that disables', { campaignEnabled: false }),
    update('of something else', {}),
    update('of softwareTargets', { softwareTargets: ['another'] }),
    update('of softwareTargets with the same value', { softwareTargets: campaign.softwareTargets }),
    update('of softwareTriggerCriteria', { softwareTriggerCriteria: [{ ...criterion, threshold: 2 }] }),
    update('of version', { version: '2' }),
    update('of softwareName', { softwareName: 'another' }),
    update('of URL', { URL: 'http://another.example/' }),
    update('of softwareOperation', { softwareOperation: another }),
    update('of expirationTime to an earlier time', { expirationTime: campaign.expirationTime - 1 }),
    { request: { operation: 'DELETE', originator: 'AE', campaign }, what: 'DELETE' },
  ];
}
