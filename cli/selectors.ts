import type { Statement } from '../spec/statement';
import { selects } from '../steps/run/plan';
import type { TestListing } from '../steps/run/run-options';

/** Why an `--only` selects no test; undefined when each selects one. */
export function selectorError(
  only: readonly string[],
  tests: readonly TestListing[],
  statements: readonly Statement[],
): string | undefined {
  const idle = only.find((selector) => !tests.some((test) => selects(selector, test)));
  if (idle === undefined) return undefined;
  const known = statements.some((statement) => selectsStatement(idle, statement));
  if (known) return `--only ${idle}: no test covers it (see campaign-tester clauses --only '${idle}')`;
  return `--only expected a clause number prefix, a statement id or a test id, found '${idle}', which names nothing`;
}

/** Whether a clause number prefix or a statement id selects a statement. */
export function selectsStatement(selector: string, { id }: Pick<Statement, 'id'>): boolean {
  return id === selector || (id.startsWith(selector) && /^[.#/-]/u.test(id.slice(selector.length)));
}
