import type { CriterionRule, RuleTable, StepContext } from '../rule';
import { rulesOf } from '../rule';
import type { Criterion, CriterionOperator, Scalar } from '../state';

/** Numbers compare as numbers, everything else as text; -1, 0 or 1. */
function compare(value: Scalar, threshold: Scalar): number {
  const a = typeof value === 'boolean' ? String(value) : value;
  const b = typeof threshold === 'boolean' ? String(threshold) : threshold;
  const [x, y] = typeof a === 'number' || typeof b === 'number' ? [Number(a), Number(b)] : [a, b];
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : NaN;
}

const criterion = (operator: CriterionOperator, holds: (order: number) => boolean): CriterionRule => ({
  kind: 'criterion',
  name: `criterion ${operator}`,
  statements: ['9.6.76-2/softwareTriggerCriteria#04', '10.2.28.2#10', '10.2.28.1#13'],
  force: 'must',
  operator,
  holds: (value, threshold) => holds(compare(value, threshold)),
});

/** The six comparisons of an evalCriteria (table 9.6.76-2, row softwareTriggerCriteria; clause 9.6.61). */
export const criterionRules: readonly CriterionRule[] = [
  criterion('=', (order) => order === 0),
  criterion('!=', (order) => order !== 0 && !Number.isNaN(order)),
  criterion('>', (order) => order > 0),
  criterion('<', (order) => order < 0),
  criterion('>=', (order) => order >= 0),
  criterion('<=', (order) => order <= 0),
];

/**
 * Do all criteria of the campaign hold now? Without criteria: yes.
 * Whether one of several suffices the text does not say; we read "the conditions are met" as all of them, at one moment.
 */
export function criteriaHold({ campaign, environment, rules }: StepContext): boolean {
  return (campaign.softwareTriggerCriteria ?? []).every((one) => {
    const value = environment.subjectValue(one.subjectResourceID, one.subject);
    return value !== undefined && criterionHolds(rules, one, value);
  });
}

/** Does this value meet the criterion? */
export function criterionHolds(rules: RuleTable, { operator, threshold }: Criterion, value: Scalar): boolean {
  return rulesOf(rules, 'criterion').some((rule) => rule.operator === operator && rule.holds(value, threshold));
}
