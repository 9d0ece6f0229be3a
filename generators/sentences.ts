import type { Command, CommandAttributes, CriterionOf, Deed, Originator } from './history';
import { campaignName, nodeName, originatorName, subjectName } from './names';
import { quoted } from './quoted';

/** A command as a sentence. One after which the tester does not wait for the IUT says so. */
export function commandText(command: Command): string {
  return command.then === 'rest' ? deedText(command) : `${deedText(command)} (and the next follows at once)`;
}

/** A deed as a sentence, without its full stop. */
export function deedText(deed: Deed): string {
  switch (deed.do) {
    case 'create':
      return `${who(deed.by)} creates ${campaign(deed)} with ${attributesText(deed.attributes)}`;
    case 'update':
      return `${who(deed.by)} updates ${campaign(deed)} with ${attributesText(deed.attributes)}`;
    case 'retrieve':
      return `the administrator retrieves ${campaign(deed)}`;
    case 'delete':
      return `${who(deed.by)} deletes ${campaign(deed)}`;
    case 'addSchedule':
      return `the administrator gives ${campaign(deed)} a <schedule> whose time window is ${deed.window}`;
    case 'removeSchedule':
      return `the administrator deletes a <schedule> of ${campaign(deed)}`;
    case 'setSubject':
      return `trigger subject "${subjectName(deed.subject)}" gets the value ${String(deed.value)}`;
    case 'report':
      return reportText(deed);
    case 'deleteSoftware':
      return `the administrator deletes ${software(deed)}`;
    case 'deleteSubscription':
      return `the administrator deletes the <subscription> of the Hosting CSE to ${software(deed)}`;
    case 'deleteNode':
      return `the administrator deletes node "${nodeName(deed.node)}"`;
    case 'deleteSubject':
      return `the administrator deletes trigger subject "${subjectName(deed.subject)}"`;
    case 'expire':
      return 'time passes until the expirationTime of every campaign that ends soon is over';
  }
}

const who = (by: Originator): string => originatorName[by];

const campaign = (deed: { readonly campaign: number }): string => `campaign "${campaignName(deed.campaign)}"`;

function software(deed: { readonly campaign: number; readonly node: number }): string {
  return `the [software] of ${campaign(deed)} under node "${nodeName(deed.node)}"`;
}

function reportText(deed: Extract<Deed, { readonly do: 'report' }>): string {
  const where = deed.attribute === 'own' ? '' : ' in the status attribute of the other operations';
  const which = deed.cycle === 'present' ? software(deed) : `an earlier one than ${software(deed)}`;
  return `the device of node "${nodeName(deed.node)}" reports ${deed.status}${where} on ${which}`;
}

function attributesText(attributes: CommandAttributes): string {
  const texts = Object.entries(attributes).map(([name, value]) => `${name} ${valueText(name, value)}`);
  return texts.length === 0 ? 'no attributes' : texts.join(', ');
}

function valueText(name: string, value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (name === 'softwareTargets') return listText(value as readonly (number | 'nowhere')[], targetText);
  if (name === 'softwareTriggerCriteria') return (value as readonly CriterionOf[]).map(criterionText).join(' and ');
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function listText<T>(list: readonly T[], text: (member: T) => string): string {
  return list.length === 0 ? '[]' : list.map(text).join(' and ');
}

function targetText(target: number | 'nowhere'): string {
  return target === 'nowhere' ? 'a node that does not exist' : `"${nodeName(target)}"`;
}

function criterionText({ subject, operator, threshold }: CriterionOf): string {
  const watched = subject === 'nowhere' ? 'a resource that does not exist' : `"${subjectName(subject)}"`;
  return `${watched} ${operator} ${String(threshold)}`;
}
