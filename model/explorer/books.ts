import { takeStep } from '../own-steps';
import type { Rule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign } from '../state';
import { favourable } from './surroundings';
import type { StepTable } from './table';

/** A campaign whose books are kept, and the rules by which that was done. */
export interface Kept {
  readonly campaign: Campaign;
  readonly rules: readonly Rule[];
}

/** More steps than the books of any campaign of this size need: those that come so far go round in a circle. */
const stepLimit = 200;

/** The campaign after every step that keeps its books. */
export function keepBooks(table: StepTable, start: Campaign): Kept {
  let campaign = start;
  const taken: Rule[] = [];
  for (let count = 0; count < stepLimit; count++) {
    const step = table.firstOfBooks(campaign, favourable);
    if (!step) break;
    const before = campaign;
    campaign = takeStep(table.rules, before, favourable, step);
    taken.push(step.rule, ...definitions(table.rules, before, campaign));
  }
  return { campaign, rules: taken };
}

/** The definitions by which a step gave aggregatedSoftwareStatus its value. */
function definitions(rules: RuleTable, before: Campaign, after: Campaign): readonly Rule[] {
  if (before.aggregatedSoftwareStatus === after.aggregatedSoftwareStatus) return [];
  const list = (after.individualSoftwareStatuses ?? []).map(({ status }) => status);
  return rulesOf(rules, 'aggregate').filter(
    (rule) => rule.value === after.aggregatedSoftwareStatus && rule.holds(list),
  );
}
