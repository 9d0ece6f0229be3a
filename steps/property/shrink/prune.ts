import type { Command, CommandAttributes, History } from '../../../generators/history';

/** The history without nodes, trigger subjects and campaigns that no command speaks of; the others keep their order. */
export function prune(history: History): History {
  const used = usedIn(history.commands);
  const node = renumbering(used.nodes);
  const subject = renumbering(used.subjects);
  const campaign = renumbering(used.campaigns);
  return {
    nodes: history.nodes.filter((_, index) => used.nodes.has(index)),
    subjects: history.subjects.filter((_, index) => used.subjects.has(index)),
    campaigns: used.campaigns.size,
    commands: history.commands.map((command) => ({
      ...command,
      ...('campaign' in command && { campaign: campaign(command.campaign) }),
      ...('node' in command && { node: node(command.node) }),
      ...('subject' in command && { subject: subject(command.subject) }),
      ...('attributes' in command && { attributes: renumbered(command.attributes, node, subject) }),
    })) as Command[],
  };
}

interface Used {
  readonly nodes: Set<number>;
  readonly subjects: Set<number>;
  readonly campaigns: Set<number>;
}

function usedIn(commands: readonly Command[]): Used {
  const used: Used = { nodes: new Set(), subjects: new Set(), campaigns: new Set() };
  for (const command of commands) {
    if ('campaign' in command) used.campaigns.add(command.campaign);
    if ('node' in command) used.nodes.add(command.node);
    if ('subject' in command) used.subjects.add(command.subject);
    if (!('attributes' in command)) continue;
    const { softwareTargets = [], softwareTriggerCriteria } = command.attributes;
    for (const target of softwareTargets) if (target !== 'nowhere') used.nodes.add(target);
    for (const { subject } of softwareTriggerCriteria ?? []) if (subject !== 'nowhere') used.subjects.add(subject);
  }
  return used;
}

function renumbering(used: ReadonlySet<number>): (index: number) => number {
  const order = [...used].sort((a, b) => a - b);
  return (index) => order.indexOf(index);
}

function renumbered(
  attributes: CommandAttributes,
  node: (index: number) => number,
  subject: (index: number) => number,
): CommandAttributes {
  const { softwareTargets, softwareTriggerCriteria } = attributes;
  return {
    ...attributes,
    ...(softwareTargets && { softwareTargets: softwareTargets.map((one) => (one === 'nowhere' ? one : node(one))) }),
    ...(softwareTriggerCriteria && {
      softwareTriggerCriteria: softwareTriggerCriteria.map((one) => ({
        ...one,
        subject: one.subject === 'nowhere' ? one.subject : subject(one.subject),
      })),
    }),
  };
}
