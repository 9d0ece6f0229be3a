import type { History } from '../../../generators/history';

/** The indexes that commands speak of, in ascending order. */
export interface Used {
  readonly nodes: readonly number[];
  readonly subjects: readonly number[];
  readonly campaigns: readonly number[];
}

export function usedIn(commands: History['commands']): Used {
  const nodes: (number | 'nowhere')[] = [];
  const subjects: (number | 'nowhere')[] = [];
  const campaigns: number[] = [];
  for (const command of commands) {
    if ('campaign' in command) campaigns.push(command.campaign);
    if ('node' in command) nodes.push(command.node);
    if ('subject' in command) subjects.push(command.subject);
    if (!('attributes' in command)) continue;
    nodes.push(...(command.attributes.softwareTargets ?? []));
    subjects.push(...(command.attributes.softwareTriggerCriteria ?? []).map(({ subject }) => subject));
  }
  return { nodes: ascending(nodes), subjects: ascending(subjects), campaigns: ascending(campaigns) };
}

function ascending(indexes: readonly (number | 'nowhere')[]): readonly number[] {
  return [...new Set(indexes)].filter((index) => index !== 'nowhere').sort((a, b) => a - b);
}
