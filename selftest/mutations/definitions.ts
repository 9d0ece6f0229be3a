import type { AggregateRule, CopyRule, CriterionRule, OperationRule } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import { rules } from '../../model/rules/index';
import type { Campaign, Scalar } from '../../model/state';
import { statuses } from '../../model/state';
import { memoryOf } from '../memory';
import { statementsOf, type Mutation } from './mutation';
import { listScopes, memoryScopes } from './scopes';

/** What can be wrong with a copy: another value, or not always. */
export function copyMutations(copy: CopyRule): readonly Mutation[] {
  const instead = (id: string, what: string, gives: CopyRule['gives']): Mutation => ({
    id,
    what,
    instead: [{ ...copy, gives }],
  });
  const always = memoryScopes.map(({ id, what, holds }) =>
    instead(id, what, (campaign) => (holds(memoryOf(campaign)) ? copy.gives(campaign) : {})),
  );
  if (copy.name === 'bound-expirationTime')
    return [
      ...always,
      instead('a-minute-later', 'gives the [software] a minute more', ({ expirationTime }) => ({
        expirationTime: expirationTime + 60_000,
      })),
      instead('twice-as-long', 'gives the [software] a day more', ({ expirationTime }) => ({
        expirationTime: expirationTime + 86_400_000,
      })),
    ];
  const name = copy.name.replace('copy-', '') as 'version' | 'softwareName' | 'URL';
  const others = (['version', 'softwareName', 'URL'] as const).filter((other) => other !== name);
  const changed = (id: string, what: string, change: (text: string, campaign: Campaign) => string): Mutation =>
    instead(id, what, (campaign) => ({ [name]: change(campaign[name], campaign) }));
  return [
    ...always,
    ...others.map((other) =>
      changed(`from-${other}`, `copies ${other} in its place`, (_, campaign) => campaign[other]),
    ),
    changed('lower-case', 'copies the text in small letters', (text) => text.toLowerCase()),
    changed('trimmed', 'copies the text without the white space around it', (text) => text.trim()),
    changed('shortened', 'copies the first 64 characters', (text) => text.slice(0, 64)),
    changed('ascii', 'copies what is ASCII in the text', (text) => text.replace(/[^ -~]/gu, '?')),
    changed('decoded', 'copies the text with percent signs decoded', (text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }),
  ];
}

/** What can be wrong with a definition of the aggregate: other lists, or another value. */
export function aggregateMutations(rule: AggregateRule): readonly Mutation[] {
  const instead = (id: string, what: string, change: Partial<AggregateRule>): Mutation => ({
    id,
    what,
    instead: [{ ...rule, ...change }],
  });
  return [
    ...listScopes.map(({ id, what, of }) => instead(id, what, { holds: (individual) => rule.holds(of(individual)) })),
    instead('any', 'holds when any individual status has the value', {
      holds: (individual) => individual.includes(rule.value),
    }),
    instead('all', 'holds when all individual statuses have the value', {
      holds: (individual) => individual.length > 0 && individual.every((status) => status === rule.value),
    }),
    instead('most', 'holds when most individual statuses have the value', {
      holds: (individual) => 2 * individual.filter((status) => status === rule.value).length > individual.length,
    }),
    ...statuses
      .filter((value) => value !== rule.value)
      .map((value) => instead(`value-${value}`, `defines ${value}`, { value })),
  ];
}

/** What can be wrong with an operation: another action, or the other status. */
export function operationMutations(rule: OperationRule): readonly Mutation[] {
  const actions = ['install', 'uninstall', 'activate', 'deactivate'] as const;
  const status = rule.status === 'installStatus' ? 'activeStatus' : 'installStatus';
  return [
    ...actions
      .filter((action) => action !== rule.action)
      .map((action) => ({ id: `sets-${action}`, what: `sets ${action}`, instead: [{ ...rule, action }] })),
    {
      id: `reads-${status}`,
      what: `reads the outcome from ${status}`,
      instead: [{ ...rule, status }],
      breaks: [
        ...rule.statements,
        ...statementsOf('copy-installStatus', 'copy-activeStatus', 'copy-status-while-cancelling'),
      ],
    },
  ];
}

/** What can be wrong with a comparison: another one, or as text. */
export function criterionMutations(rule: CriterionRule): readonly Mutation[] {
  const instead = (id: string, what: string, holds: CriterionRule['holds']): Mutation => ({
    id,
    what,
    instead: [{ ...rule, holds }],
  });
  const text = (value: Scalar): Scalar => `t${String(value)}`;
  return [
    ...rulesOf(rules, 'criterion')
      .filter(({ operator }) => operator !== rule.operator)
      .map(({ operator, holds }) => instead(`as ${operator}`, `compares with ${operator}`, holds)),
    instead('as-text', 'compares numbers as text', (value, threshold) => rule.holds(text(value), text(threshold))),
    instead('swapped', 'compares the threshold with the value', (value, threshold) => rule.holds(threshold, value)),
    instead('always', 'always holds', () => true),
  ];
}
