import type { StatementId } from '../../spec/statement';
import type { Guard, GuardContext } from '../rule';

/** A check that the text demands of CREATE and of UPDATE, in statements of their own: one guard for each. */
export function onCreateAndUpdate(
  name: string,
  statements: { readonly CREATE: readonly StatementId[]; readonly UPDATE: readonly StatementId[] },
  fires: (context: GuardContext) => boolean,
): readonly Guard[] {
  return (['CREATE', 'UPDATE'] as const).map((operation) => ({
    kind: 'guard',
    name: `${name}-on-${operation.toLowerCase()}`,
    statements: statements[operation],
    force: 'must',
    fires: (context) => context.request.operation === operation && fires(context),
  }));
}
