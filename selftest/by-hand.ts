import type { Command, Deed, History } from '../generators/history';

/** A history on open nodes, after each command of which the tester waits. */
export function historyOf(deeds: readonly Deed[], given: Partial<History> = {}): History {
  const commands = deeds.map((deed): Command => ({ ...deed, then: 'rest' }));
  return { nodes: ['open', 'open'], subjects: [], campaigns: 1, commands, ...given };
}

export const create = (softwareTargets: readonly number[], more: object = {}, campaign = 0): Deed => ({
  do: 'create',
  campaign,
  by: 'administrator',
  attributes: { softwareTargets, campaignEnabled: true, ...more },
});

export const update = (attributes: object, campaign = 0): Deed => ({
  do: 'update',
  campaign,
  by: 'administrator',
  attributes,
});

export const report = (node: number, status: 'IN_PROCESS' | 'SUCCESSFUL' | 'FAILURE', campaign = 0): Deed => ({
  do: 'report',
  campaign,
  node,
  status,
  attribute: 'own',
  cycle: 'present',
});
