import type { OwnStep } from '../own-steps';
import { stepsInOrder, takeStep } from '../own-steps';
import type { Rule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import type { Campaign } from '../state';
import { favourable } from './surroundings';

/** A campaign whose books are kept, and the rules by which that was done. */
export interface Kept {
  readonly campaign: Campaign;
  readonly rules: readonly Rule[];
}

/** More steps than the books of any campaign of this size need. */
const stepLimit = 200;

/**
 * Whether a step only keeps the books: it must be taken, nothing outside the campaign can make it fail, and the text ties it to
 * what goes before it. Such steps are taken at once; those that wait for the world, that end a cancelled campaign, that the CSE
 * is free to take or that act outside are events of their own.
 */
export function keepsBooks({ rule }: Pick<OwnStep, 'rule'>): boolean {
  if (rule.force !== 'must') return false;
  return rule.kind === 'campaignStep'
    ? rule.over === 'entries'
    : rule.choice === undefined && rule.action === undefined;
}

/** The campaign after every step that keeps its books. Books that never come to rest are left where they first repeat. */
export function keepBooks(rules: RuleTable, start: Campaign): Kept {
  let campaign = start;
  const taken: Rule[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < stepLimit; count++) {
    const step = firstOfBooks(rules, campaign);
    if (!step) break;
    const before = campaign;
    campaign = takeStep(rules, before, favourable, step);
    taken.push(step.rule, ...definitions(rules, before, campaign));
    const key = count > 30 ? JSON.stringify(campaign) : '';
    if (seen.has(key) && key !== '') break;
    seen.add(key);
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

function firstOfBooks(rules: RuleTable, campaign: Campaign): OwnStep | undefined {
  for (const step of stepsInOrder(rules, campaign, favourable)) if (keepsBooks(step)) return step;
  return undefined;
}
