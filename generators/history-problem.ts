import type { Command, History } from './history';

/** Why a history speaks of things that it does not have, as the place and what is wrong there; undefined when it is whole. */
export function historyProblem(history: History): string | undefined {
  for (const [at, command] of history.commands.entries()) {
    const problem = commandProblem(command, history);
    if (problem !== undefined) return `/history/commands/${String(at)} ${problem}`;
  }
  return undefined;
}

function commandProblem(command: Command, { nodes, subjects, campaigns }: History): string | undefined {
  const { softwareTargets = [], softwareTriggerCriteria } = 'attributes' in command ? command.attributes : {};
  const used = {
    campaign: 'campaign' in command ? [command.campaign] : [],
    node: [...('node' in command ? [command.node] : []), ...softwareTargets],
    subject: [
      ...('subject' in command ? [command.subject] : []),
      ...(softwareTriggerCriteria ?? []).map(({ subject }) => subject),
    ],
  };
  return (
    beyond('campaign', used.campaign, campaigns) ??
    beyond('node', used.node, nodes.length) ??
    beyond('subject', used.subject, subjects.length)
  );
}

function beyond(what: string, used: readonly (number | 'nowhere')[], count: number): string | undefined {
  const wrong = used.find((index) => index !== 'nowhere' && index >= count);
  return wrong === undefined
    ? undefined
    : `expected a ${what} of the history (it has ${String(count)}), found ${what} ${String(wrong)}`;
}
