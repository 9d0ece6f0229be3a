import type { Exclusion } from '../../model/oracle/exclusion';
import type { RuleTable, SoftwareAttributes } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import type { Campaign } from '../../model/state';
import { shown } from '../looks/observed';
import { endOf } from './software-attributes';

type Attributes = Readonly<Record<string, unknown>>;

/** What of a [software] is not a copy of the campaign that made it, while that is enabled. */
export function copiesWrong(rules: RuleTable, head: Campaign, attributes: Attributes): readonly Exclusion[] {
  if (!head.campaignEnabled) return [];
  return rulesOf(rules, 'copy').flatMap((rule) =>
    Object.entries(rule.gives(head) satisfies SoftwareAttributes)
      .filter(([name, value]) => name !== 'expirationTime' && attributes[name] !== value)
      .map(([name, value]) => ({
        rule: rule.name,
        statements: rule.statements,
        message: `${name} of a [software] is not that of the campaign`,
        allowed: `${name} ${JSON.stringify(value)}`,
        observed: `${name} ${shown(attributes[name])}`,
      })),
  );
}

/** A [software] with a lifetime beyond that of its campaign; `latest` is the end of the campaign's, in ms. */
export function outlives(rules: RuleTable, latest: number | undefined, attributes: Attributes): readonly Exclusion[] {
  const ends = endOf(attributes);
  const rule = rules.find(({ name }) => name === 'bound-expirationTime');
  if (latest === undefined || ends === undefined || ends <= latest || !rule) return [];
  return [
    {
      rule: rule.name,
      statements: rule.statements,
      message: 'expirationTime of a [software] is later than that of the campaign',
      allowed: `at most ${new Date(latest).toISOString()}`,
      observed: new Date(ends).toISOString(),
    },
  ];
}
