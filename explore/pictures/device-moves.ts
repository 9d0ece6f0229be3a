import type { RuleTable, StatusAttribute } from '../../model/rule';
import { rulesOf } from '../../model/rule';
import type { SoftwareOperation, Status } from '../../model/state';
import { statuses } from '../../model/state';
import { catalogue } from '../../spec/catalogue';
import type { StatementId } from '../../spec/statement';

/** The statement of annex D.3 by which a status follows another (figures D.3-2 and D.3-3), if there is one. */
export function moveStatement(
  attribute: StatusAttribute,
  from: Status | 'creation',
  to: Status,
): StatementId | undefined {
  const id = `D.3/${attribute}-${from}-${to}#01`;
  return catalogue.some((statement) => statement.id === id) ? id : undefined;
}

/**
 * What a device may report next, by those figures. One that goes straight to an end is taken to have been IN_PROCESS between, as
 * the catalogue reads them; that is no arrow of its own.
 */
export function deviceMoves(rules: RuleTable, operation: SoftwareOperation, from: Status): readonly Status[] {
  const attribute = rulesOf(rules, 'operation').find((rule) => rule.operation === operation)?.status;
  if (!attribute) return [];
  return statuses.filter((to) => moveStatement(attribute, from, to) !== undefined);
}
