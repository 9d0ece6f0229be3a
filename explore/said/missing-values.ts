import type { Cell } from '../../spec/said/cell';
import { isIn } from '../../spec/said/cell';
import type { Provision } from '../../spec/said/provision';
import type { StatementId } from '../../spec/statement';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { cellScenario } from './cell-scenario';
import { cellsOf } from './cells';
import { situationWords } from './situation-words';

/** The clause that holds the procedure of a request. */
const procedures: Readonly<Record<string, string>> = { CREATE: '10.2.28.3.1', UPDATE: '10.2.28.3.3' };

/**
 * What the Hosting CSE has to keep is given a value when a campaign begins anew: at creation, where there is no earlier value that
 * could stay, it must be given one as well; when the campaign is disabled, what becomes of it should be said; and the
 * procedure of a request should name what the introduction demands of that request.
 */
export function missingValues(context: Context): readonly Finding[] {
  const matter = context.text.matters.find(({ id }) => id === 'enabling');
  if (!matter) return [];
  const provisions = context.text.provisions.filter((one) => one.matter === matter.id);
  const names = [...new Set(provisions.flatMap(({ gives }) => Object.keys(gives)))];
  const cells = cellsOf(context, matter);
  const given = (cell: Cell, name: string, by: readonly Provision[] = provisions): boolean =>
    by.some(({ of, when = {}, gives }) => name in gives && isIn(cell, of) && isIn(cell, when));
  const lacking = (some: readonly Cell[]): readonly string[] =>
    names.filter((name) => some.some((cell) => !given(cell, name)));
  const created = cells.filter((cell) => cell.operation === 'CREATE');
  const disabled = cells.filter(
    (cell) => cell.operation === 'UPDATE' && cell.sent === 'FALSE' && given(cell, 'campaignStatus'),
  );
  const first = (some: readonly Cell[]): Cell => some.find((cell) => names.some((name) => !given(cell, name))) ?? {};
  return [
    ...gap(context, 'initial', lacking(created), first(created), 'certain', (what, cell) => ({
      title: `No statement says which value ${what} of a campaign has that was created without being enabled`,
      problem: `${what} must be there (multiplicity 1), but is given a value only when the campaign is enabled. For ${situationWords(only(cell), [cell])} nothing does.`,
      proposal: `Let 10.2.28.1 and table 10.2.28.3.1-1 say, for every CREATE, which values ${what} begins with.`,
    })),
    ...gap(context, 'disabled', lacking(disabled), first(disabled), 'debatable', (what, cell) => ({
      title: `No statement says what becomes of ${what} when a campaign is disabled`,
      problem: `With ${situationWords(only(cell), [cell])}, campaignStatus changes; whether ${what} stays or is reset is not said.`,
      proposal: `Let 10.2.28.1 say that ${what} keeps its value until the campaign is enabled again, or that it is reset.`,
    })),
    ...Object.entries(procedures).flatMap(([operation, clause]) => {
      const own = provisions.filter(({ statement }) => statement.startsWith(`${clause}#`));
      const some = cells.filter((cell) => cell.operation === operation);
      const left = names.filter(
        (name) => some.some((cell) => given(cell, name)) && !some.some((cell) => given(cell, name, own)),
      );
      const cell = some.find((one) => left.some((name) => given(one, name))) ?? {};
      return gap(context, `procedure ${operation}`, left, cell, 'debatable', (what) => ({
        title: `The procedure of ${operation} leaves out what 10.2.28.1 demands of it: ${what}`,
        problem: `10.2.28.1 has a ${operation} set ${what}; table ${clause}-1, which describes that request, does not name it.`,
        proposal: `Name ${what} in table ${clause}-1, or leave the values to 10.2.28.1 altogether.`,
      }));
    }),
  ];
}

const only = (cell: Cell): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(cell).flatMap(([name, value]) => (value === 'absent' ? [] : [[name, [value]]])));

/** How this project reads what is missing. */
const readings: Readonly<Record<string, string>> = {
  initial: 'The aggregate is UNINITIALIZED or absent, the lists are empty or absent.',
  disabled: 'They may stay as they are or be reset; neither is judged until the campaign is enabled again.',
};

type Told = Pick<Finding, 'title' | 'problem' | 'proposal'>;

function gap(
  context: Context,
  about: string,
  names: readonly string[],
  cell: Cell,
  certainty: Finding['certainty'],
  tell: (what: string, cell: Cell) => Told,
): readonly Finding[] {
  if (names.length === 0) return [];
  const statements = concerned(context, names, cell);
  const told = tell(listed(names), cell);
  const matter = context.text.matters.find(({ id }) => id === 'enabling');
  return [
    {
      id: findingId('gap', 'value', about),
      kind: 'gap',
      certainty,
      ...told,
      statements,
      ...(matter ? cellScenario(matter, cell, told.title) : {}),
      reading: readings[about] ?? 'They are set as 10.2.28.1 says.',
    },
  ];
}

/** The rows of the attributes, and what is said of the cell. */
function concerned(context: Context, names: readonly string[], cell: Cell): readonly StatementId[] {
  const rows = names.map((name) => `9.6.76-2/${name}#01`);
  const said = context.text.provisions.filter(
    ({ matter, of, when = {} }) => matter === 'enabling' && isIn(cell, of) && isIn(cell, when),
  );
  return context.present([...rows, ...said.map(({ statement }) => statement)]);
}
