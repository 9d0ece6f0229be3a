import type { Command, CommandAttributes, History } from '../../../generators/history';

/** New indexes for those of a history. */
export interface Renumbering {
  readonly node: (index: number) => number;
  readonly subject: (index: number) => number;
  readonly campaign: (index: number) => number;
}

/** The commands with other indexes; targets that become the same are listed once. */
export function renumbered(commands: History['commands'], to: Renumbering): History['commands'] {
  return commands.map((command) => ({
    ...command,
    ...('campaign' in command && { campaign: to.campaign(command.campaign) }),
    ...('node' in command && { node: to.node(command.node) }),
    ...('subject' in command && { subject: to.subject(command.subject) }),
    ...('attributes' in command && { attributes: inAttributes(command.attributes, to) }),
  })) as Command[];
}

function inAttributes(attributes: CommandAttributes, { node, subject }: Renumbering): CommandAttributes {
  const { softwareTargets, softwareTriggerCriteria } = attributes;
  const here = <T>(index: number | T, to: (index: number) => number): number | T =>
    typeof index === 'number' ? to(index) : index;
  return {
    ...attributes,
    ...(softwareTargets && { softwareTargets: [...new Set(softwareTargets.map((one) => here(one, node)))] }),
    ...(softwareTriggerCriteria && {
      softwareTriggerCriteria: softwareTriggerCriteria.map((one) => ({ ...one, subject: here(one.subject, subject) })),
    }),
  };
}
