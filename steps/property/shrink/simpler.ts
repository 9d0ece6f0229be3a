import type { Command, CommandAttributes, History } from '../../../generators/history';
import { fusions, shortcuts } from './fuse';
import { merges } from './merge';
import { prune } from './prune';
import { shorterTexts } from './shorter-text';

/** Histories that are simpler by one thing, the most promising first; none of them has more commands. */
export function simplerHistories(history: History): readonly History[] {
  return [
    ...different(history, prune(history)),
    ...shortcuts(history),
    ...fusions(history),
    ...merges(history),
    ...history.commands.flatMap((command, at) =>
      simplerCommands(command).map((simpler) => ({ ...history, commands: history.commands.with(at, simpler) })),
    ),
    ...history.nodes.flatMap((access, at) =>
      access === 'open' ? [] : [{ ...history, nodes: history.nodes.with(at, 'open') }],
    ),
    ...history.subjects.flatMap((subject, at) =>
      subject.access === 'open'
        ? []
        : [{ ...history, subjects: history.subjects.with(at, { ...subject, access: 'open' as const }) }],
    ),
  ];
}

function different(before: History, after: History): readonly History[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [after];
}

/** A command made simpler by one thing: the tester waits, the administrator asks, an attribute or a target less. */
function simplerCommands(command: Command): readonly Command[] {
  const simpler: Command[] = [];
  if (command.then === 'goOn') simpler.push({ ...command, then: 'rest' });
  if ('by' in command && command.by !== 'administrator') simpler.push({ ...command, by: 'administrator' });
  if (command.do === 'report' && command.attribute === 'other') simpler.push({ ...command, attribute: 'own' });
  if (command.do === 'report' && command.cycle === 'earlier') simpler.push({ ...command, cycle: 'present' });
  if (command.do === 'update')
    simpler.push(...simplerAttributes(command.attributes).map((attributes) => ({ ...command, attributes })));
  if (command.do === 'create')
    for (const { softwareTargets, ...others } of simplerAttributes(command.attributes))
      if (softwareTargets) simpler.push({ ...command, attributes: { ...others, softwareTargets } });
  return simpler;
}

/** One attribute less, or less of its text or its list. */
function simplerAttributes(attributes: CommandAttributes): readonly CommandAttributes[] {
  const { softwareTargets, softwareTriggerCriteria } = attributes;
  return [
    ...Object.keys(attributes).map((name) => without(attributes, name)),
    ...(['version', 'softwareName', 'URL'] as const).flatMap((name) =>
      shorterTexts(attributes[name]).map((text) => ({ ...attributes, [name]: text })),
    ),
    ...shorter(softwareTargets).map((fewer) => ({ ...attributes, softwareTargets: fewer })),
    ...shorter(softwareTriggerCriteria).map((fewer) => ({ ...attributes, softwareTriggerCriteria: fewer })),
  ];
}

function without(attributes: CommandAttributes, name: string): CommandAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

/** The list without one of its members; one member stays. */
function shorter<T>(list: readonly T[] | null | undefined): readonly (readonly T[])[] {
  if (!list || list.length < 2) return [];
  return list.map((_, at) => list.filter((_member, index) => index !== at));
}
