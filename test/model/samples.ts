import type { Outcome } from '../../model/answer';
import type { Environment } from '../../model/environment';
import { openWorld } from '../../model/environment';
import type { CreateRequest, DeleteRequest, UpdateRequest } from '../../model/request';
import type { Campaign, CampaignAttributes, CampaignStatus, Criterion, TargetProgress } from '../../model/state';
import { freshTargets } from '../../model/state';

/** A campaign to install a firmware on two nodes, PENDING and never enabled, but for what is given. */
export function campaign(given: Partial<Campaign> = {}): Campaign {
  const softwareTargets = given.softwareTargets ?? ['A', 'B'];
  return {
    id: 'C',
    campaignEnabled: false,
    campaignStatus: 'PENDING',
    version: '1.0',
    softwareName: 'firmware',
    URL: 'http://example.org/firmware',
    softwareTargets,
    softwareTriggerCriteria: null,
    softwareOperation: 'INSTALL',
    expirationTime: 1_000_000,
    softwareLinks: null,
    individualSoftwareStatuses: null,
    aggregatedSoftwareStatus: 'UNINITIALIZED',
    triggered: false,
    started: false,
    targets: freshTargets(softwareTargets),
    ...given,
  };
}

/** campaignEnabled as it is in each campaignStatus that a campaign can reach. */
export const enabledIn: Readonly<Record<CampaignStatus, boolean>> = {
  PENDING: false,
  INITIATED: true,
  FINISHED: true,
  CANCELLING: false,
  CANCELLED: false,
  STATUS_NOT_CANCELLABLE: false,
};

/** A campaign in this status, campaignEnabled accordingly. */
export function campaignIn(campaignStatus: CampaignStatus, given: Partial<Campaign> = {}): Campaign {
  return campaign({ campaignStatus, campaignEnabled: enabledIn[campaignStatus], ...given });
}

export function target(node: string, given: Partial<TargetProgress> = {}): TargetProgress {
  return { node, phase: 'awaiting', software: null, subscribed: false, reported: 'UNINITIALIZED', ...given };
}

/** A world in which everything exists and everyone may do everything, but for what is given. */
export function world(given: Partial<Environment> = {}): Environment {
  return { ...openWorld, ...given };
}

export function criterion(given: Partial<Criterion> = {}): Criterion {
  return { subjectResourceID: 'S', subject: 'level', operator: '>', threshold: 5, ...given };
}

export function create(given: Partial<CampaignAttributes> = {}): CreateRequest {
  const { version, softwareName, URL, softwareTargets, softwareOperation, expirationTime } = campaign();
  return {
    operation: 'CREATE',
    originator: 'CApp',
    id: 'C',
    attributes: { version, softwareName, URL, softwareTargets, softwareOperation, expirationTime, ...given },
  };
}

export function update(of: Campaign, attributes: Partial<CampaignAttributes> = {}): UpdateRequest {
  return { operation: 'UPDATE', originator: 'CApp', campaign: of, attributes };
}

export function remove(of: Campaign): DeleteRequest {
  return { operation: 'DELETE', originator: 'CApp', campaign: of };
}

/** The names of the guards behind a refusal among the answers; none when there is no refusal. */
export function refusers(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? outcome.by.map((guard) => guard.name) : []));
}

/** The campaigns of the answers that accept. */
export function accepted(outcomes: readonly Outcome[]): readonly Campaign[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? outcome.campaign : []));
}
