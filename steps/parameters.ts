import { defineParameterType } from '@cucumber/cucumber';
import type { CampaignStatus, SoftwareOperation, Status } from '../model/state';
import { campaignStatuses, softwareOperations, statuses } from '../model/state';
import { scheduleChanges } from './checks/schedule-changes';
import { scheduleForms } from './checks/schedules';
import { labelsIn, scalarIn } from './scene/wording';
import { enablingWays } from './scene/enabled-by';
import { statementsIn } from './run/cited';
import type { Named } from './table/table-resource';

const list = (values: readonly string[]): string => `(?:${values.join('|')})`;
const alternatives = (values: readonly string[]): RegExp =>
  new RegExp(`${list(values)}(?:(?:, | or )${list(values)})*`);
const split = (text: string): readonly string[] => text.split(/, | or /);

defineParameterType({
  name: 'labels',
  regexp: /"[^"]+"(?:(?:, | and )"[^"]+")*/,
  useForSnippets: false,
  transformer: (text: string) => labelsIn(text),
});
defineParameterType({
  name: 'campaignStatuses',
  regexp: alternatives(campaignStatuses),
  useForSnippets: false,
  transformer: (text: string) => split(text) as readonly CampaignStatus[],
});
defineParameterType({
  name: 'statuses',
  regexp: alternatives(statuses),
  useForSnippets: false,
  transformer: (text: string) => split(text) as readonly Status[],
});
/** A resource that has an attribute table. */
defineParameterType({
  name: 'resource',
  regexp: /campaign "[^"]+"|execution "[^"]+"|the \[software\]/,
  useForSnippets: false,
  transformer: (text: string): Named => {
    const kind = (['campaign', 'execution'] as const).find((one) => text.startsWith(one)) ?? 'software';
    return { kind, label: labelsIn(text)[0] ?? '' };
  },
});
defineParameterType({
  name: 'request',
  regexp: /CREATE|UPDATE|DELETE/,
  useForSnippets: false,
  transformer: (text: string) => text,
});
defineParameterType({
  name: 'schedule',
  regexp: new RegExp(scheduleForms.join('|')),
  useForSnippets: false,
  transformer: (text: string) => text,
});
defineParameterType({
  name: 'scheduleChange',
  regexp: new RegExp(scheduleChanges.join('|')),
  useForSnippets: false,
  transformer: (text: string) => text,
});
/** A number, a text in single quotes, true or false: what a trigger subject can show. */
defineParameterType({
  name: 'scalar',
  regexp: /-?\d+|'[^']*'|true|false/,
  useForSnippets: false,
  transformer: (text: string) => scalarIn(text),
});
defineParameterType({
  name: 'enablingWay',
  regexp: new RegExp(enablingWays.join('|')),
  useForSnippets: false,
  transformer: (text: string) => text,
});
defineParameterType({
  name: 'operation',
  regexp: new RegExp(softwareOperations.join('|')),
  useForSnippets: false,
  transformer: (text: string) => text as SoftwareOperation,
});
defineParameterType({
  name: 'madeCount',
  regexp: /its first \[software\]|its \[software\]/,
  useForSnippets: false,
  transformer: (text: string) => (text.includes('first') ? 'one' : 'all'),
});
defineParameterType({
  name: 'idForm',
  regexp: /by its path|by its SP-relative ID/,
  useForSnippets: false,
  transformer: (text: string) => text,
});
/** The statements that a check stands for, in parentheses at the end of its step; nothing where the step knows them. */
defineParameterType({
  name: 'cites',
  regexp: /(?: \([^()]*#\d\d\))?/,
  useForSnippets: false,
  transformer: (text: string) => statementsIn(text),
});
