import { statement } from '../../spec/catalogue';
import type { Force, StatementId } from '../../spec/statement';

/** Gives the force of a statement. */
export type ForceOf = (id: StatementId) => Force;

const catalogued: ForceOf = (id) => statement(id).force;

/**
 * Whether a failure is a recommendation that was not followed, and no breach. It is one when nothing binding is among its
 * statements: a "should" fails only where `strict` asks for that, and a "may" by itself never. A definition binds: what
 * contradicts the meaning of a value is wrong. The model is another matter: what no rule allows is a breach, although the
 * rule that came nearest rests on a "may"; only a "should" is one there too.
 */
export function isRecommendation(
  statements: readonly StatementId[],
  by: 'check' | 'model',
  strict: boolean,
  forceOf: ForceOf = catalogued,
): boolean {
  const forces = statements.map(forceOf);
  if (forces.length === 0 || forces.some((force) => force === 'shall' || force === 'definition')) return false;
  if (forces.includes('should')) return !strict;
  return by === 'check';
}
