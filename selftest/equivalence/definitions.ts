import type { Rule } from '../../model/rule';
import type { Campaign, Scalar } from '../../model/state';

const scalars: readonly Scalar[] = [-1, 0, 1, 2, 9, 10, 'a', 'b', ''];

/** Whether a comparison or an operation, which depends on nothing but what it is asked about, is another. */
export function differInDefinitions(rule: Rule, instead: readonly Rule[]): boolean {
  if (rule.kind === 'operation') return operation([rule]) !== operation(instead);
  if (rule.kind !== 'criterion') return false;
  return scalars.some((value) =>
    scalars.some(
      (threshold) =>
        typeof value === typeof threshold && compared([rule], value, threshold) !== compared(instead, value, threshold),
    ),
  );
}

/** What rules that copy give a [software] of a campaign. */
export const copied = (rules: readonly Rule[], campaign: Campaign): string =>
  JSON.stringify(rules.map((rule) => (rule.kind === 'copy' ? rule.gives(campaign) : {})));

const compared = (rules: readonly Rule[], value: Scalar, threshold: Scalar): string =>
  rules.map((rule) => (rule.kind === 'criterion' && rule.holds(value, threshold) ? 'holds' : '')).join();

const operation = (rules: readonly Rule[]): string =>
  JSON.stringify(rules.map((rule) => (rule.kind === 'operation' ? [rule.action, rule.status] : [])));
