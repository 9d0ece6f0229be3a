import { clause1022801 } from './clauses/10.2.28.1';
import { clause1022801Cancelling } from './clauses/10.2.28.1-cancelling';
import { figure10228011 } from './clauses/10.2.28.1-figure';
import { clause1022802 } from './clauses/10.2.28.2';
import { clause102280301 } from './clauses/10.2.28.3.1';
import { clause102280302 } from './clauses/10.2.28.3.2';
import { clause102280303 } from './clauses/10.2.28.3.3';
import { clause102280304 } from './clauses/10.2.28.3.4';
import { clause9617 } from './clauses/9.6.17';
import { table96171 } from './clauses/9.6.17-1';
import { table96172Common } from './clauses/9.6.17-2-common';
import { table96172Exec } from './clauses/9.6.17-2-exec';
import { clause9676 } from './clauses/9.6.76';
import { table96761 } from './clauses/9.6.76-1';
import { table96762Common } from './clauses/9.6.76-2-common';
import { table96762Content } from './clauses/9.6.76-2-content';
import { table96762Control } from './clauses/9.6.76-2-control';
import { table96762Results } from './clauses/9.6.76-2-results';
import { annexD3 } from './clauses/D.3';
import { tableD31 } from './clauses/D.3-1';
import { tableD32Common } from './clauses/D.3-2-common';
import { tableD32Software } from './clauses/D.3-2-software';
import { annexD3Figures } from './clauses/D.3-figures';
import type { Statement, StatementId } from './statement';

/** Every normative statement of the change request, in the order of its four changes. */
export const catalogue: readonly Statement[] = [
  ...clause9676,
  ...table96761,
  ...table96762Common,
  ...table96762Control,
  ...table96762Content,
  ...table96762Results,
  ...clause1022801,
  ...clause1022801Cancelling,
  ...figure10228011,
  ...clause1022802,
  ...clause102280301,
  ...clause102280302,
  ...clause102280303,
  ...clause102280304,
  ...clause9617,
  ...table96171,
  ...table96172Common,
  ...table96172Exec,
  ...annexD3,
  ...tableD31,
  ...tableD32Common,
  ...tableD32Software,
  ...annexD3Figures,
];

const byId: ReadonlyMap<StatementId, Statement> = new Map(catalogue.map((each) => [each.id, each]));

/** The statement with this id. Throws on an unknown id, which only a bug of this project can bring about. */
export function statement(id: StatementId): Statement {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no statement has the id ${id}`);
  return found;
}

/**
 * The statements whose id starts with this prefix as a whole: `10.2.28.3` is every procedure, `9.6.76-2` one table,
 * `9.6.76-2/URL` one row, and `10.2.28` is never a part of a clause 10.2.280. In the order of the catalogue.
 */
export function byClause(prefix: string): readonly Statement[] {
  return catalogue.filter(({ id }) => id.startsWith(prefix) && !/^\w/.test(id.slice(prefix.length)));
}
