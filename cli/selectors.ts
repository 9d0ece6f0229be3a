import type { Statement } from '../spec/statement';
import { listLoadTests, listTests, selects } from '../steps/run/plan';
import type { TestListing } from '../steps/run/run-options';

/** Why an `--only` selects no test; undefined when each selects one. */
export function selectorError(
  only: readonly string[],
  tests: readonly TestListing[],
  statements: readonly Statement[],
): string | undefined {
  const idle = only.find((selector) => !tests.some((test) => selects(selector, test)));
  if (idle === undefined) return undefined;
  const isLoad = tests.some(({ targets }) => targets !== undefined);
  if (selectsLoadTest(idle))
    return `--only ${idle}: that is a load test${isLoad ? ' with another number of targets than --scale has' : ', and these need --scale'} (see run --help)`;
  if (isLoad && listTests().some((test) => selects(idle, test)))
    return `--only ${idle}: no load test is for it; without --scale the tests of the suite are run`;
  const known = statements.some((statement) => selectsStatement(idle, statement));
  if (known) return `--only ${idle}: no test covers it (see campaign-tester clauses --only '${idle}')`;
  return `--only expected a clause number prefix, a statement id or a test id, found '${idle}', which names nothing`;
}

/** Whether a selector names load tests, with whatever number of targets. */
function selectsLoadTest(selector: string): boolean {
  const ids = listLoadTests([1]).map(({ id }) => id.slice(0, id.lastIndexOf('/')));
  return ids.some((id) => id === selector || id.startsWith(`${selector}/`) || selector.startsWith(`${id}/`));
}

/** Whether a clause number prefix or a statement id selects a statement. */
export function selectsStatement(selector: string, { id }: Pick<Statement, 'id'>): boolean {
  return id === selector || (id.startsWith(selector) && /^[.#/-]/u.test(id.slice(selector.length)));
}
