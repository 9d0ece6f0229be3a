import type { Cell } from '../../spec/said/cell';
import { isIn } from '../../spec/said/cell';
import type { Matter, Provision } from '../../spec/said/provision';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { some } from '../reading';
import { cellScenario } from './cell-scenario';
import { cellsOf, restrictions } from './cells';
import { demandWords, situationWords } from './situation-words';

/** Provisions that disagree in some cells. */
interface Dispute {
  readonly matter: Matter;
  /** Why the words bear another reading; undefined where they do not. */
  readonly loose?: string;
  readonly cells: readonly Cell[];
  readonly provisions: readonly Provision[];
}

/** What a provision makes of a cell for one attribute: a value, `undefined` for: not that, or nothing at all. */
function verdict({ of, when, gives }: Provision, cell: Cell, name: string): { readonly value?: string } | undefined {
  if (!(name in gives) || !isIn(cell, of)) return undefined;
  const value = gives[name];
  return when && !isIn(cell, when) ? {} : { ...(value === undefined ? {} : { value }) };
}

/** Statements that settle the same matter otherwise, or for other situations, where they meet. */
export function contradictions(context: Context): readonly Finding[] {
  return context.text.matters.flatMap((matter) => disputes(context, matter).map((one) => finding(context, one)));
}

function disputes(context: Context, matter: Matter): readonly Dispute[] {
  const provisions = context.text.provisions.filter(
    (one) => one.matter === matter.id && context.statement(one.statement),
  );
  const names = [...new Set(provisions.flatMap(({ gives }) => Object.keys(gives)))];
  const found = new Map<string, { cells: Set<Cell>; provisions: Set<Provision>; loose?: string }>();
  const note = (loose: string | undefined, cell: Cell, by: readonly Provision[]): void => {
    const key = loose ?? '';
    const one = found.get(key) ?? {
      cells: new Set(),
      provisions: new Set(),
      ...(loose === undefined ? {} : { loose }),
    };
    found.set(key, one);
    one.cells.add(cell);
    for (const provision of by) one.provisions.add(provision);
  };
  for (const cell of cellsFor(context, matter))
    for (const name of names) {
      const speaking = provisions.filter((one) => verdict(one, cell, name) !== undefined);
      const strict = speaking.filter(({ loose }) => loose === undefined);
      if (differ(strict, cell, name)) note(undefined, cell, partners(strict, cell, name));
      else
        for (const one of speaking.filter(({ loose }) => loose !== undefined)) {
          const others = strict.length > 0 ? strict : speaking.filter((other) => other !== one);
          const against = others.filter((other) => differ([one, other], cell, name));
          if (against.length > 0) note(one.loose, cell, [one, ...against]);
        }
    }
  return [...found.values()]
    .filter((one) => one.provisions.size > 1)
    .map((one) => ({ ...one, matter, cells: [...one.cells], provisions: [...one.provisions] }));
}

/** A request that is refused does nothing else. */
function cellsFor(context: Context, matter: Matter): readonly Cell[] {
  const cells = cellsOf(context, matter);
  if (matter.ifAccepted !== true) return cells;
  const refusing = context.text.provisions.filter(
    ({ gives, loose, when }) => gives['answer'] === 'error' && loose === undefined && when !== undefined,
  );
  return cells.filter(
    (cell) =>
      !refusing.some(({ of, when = {} }) => covers(cell, { ...of, ...when }) && isIn(cell, of) && isIn(cell, when)),
  );
}

/** Whether the cell has every dimension that is asked about. */
const covers = (cell: Cell, where: object): boolean => Object.keys(where).every((name) => name in cell);

/** Those that another of them disagrees with. */
const partners = (provisions: readonly Provision[], cell: Cell, name: string): readonly Provision[] =>
  provisions.filter((one) => provisions.some((other) => other !== one && differ([one, other], cell, name)));

/** They demand different values, or one demands for this cell what another, which speaks of it too, does not. */
function differ(provisions: readonly Provision[], cell: Cell, name: string): boolean {
  const demanded = new Set(provisions.flatMap((one) => verdict(one, cell, name)?.value ?? []));
  if (demanded.size > 1) return true;
  return provisions.some((one) => {
    const silent = verdict(one, cell, name);
    return silent !== undefined && silent.value === undefined && demanded.has(one.gives[name] ?? '');
  });
}

function finding(context: Context, { matter, loose, cells, provisions }: Dispute): Finding {
  const statements = context.present(provisions.map(({ statement }) => statement));
  const among = cellsOf(context, matter);
  const where = restrictions(cells, among);
  const [cell = {}] = cells;
  const words = situationWords(where, cells);
  const demands = demandsOf(provisions, among);
  const title = `Statements differ on ${matter.question}: ${words}`;
  return {
    id: findingId(
      'contradiction',
      matter.id,
      loose === undefined ? Object.keys(where).join(' ') : looseOnes(provisions),
    ),
    kind: 'contradiction',
    certainty:
      loose === undefined && provisions.every(({ statement }) => context.statement(statement)?.reconstructed !== true)
        ? 'certain'
        : 'debatable',
    title,
    statements,
    ...cellScenario(matter, cell, title),
    reading: matter.reading,
    problem: `The question is ${matter.question}. For ${words}, these do not agree: ${demands.join('; ')}.${loose === undefined ? '' : ` A reader may reconcile them, since ${loose}; the words do not say so.`}`,
    proposal: `Let one statement say ${matter.question}, for every situation, and let the others point to it: either for ${extents(provisions, among).join('; or for ')}. Change ${some(statements)} accordingly.`,
  };
}

const looseOnes = (provisions: readonly Provision[]): string =>
  provisions.find(({ loose }) => loose !== undefined)?.statement ?? '';

/** What they demand; those that demand the same are told together. */
function demandsOf(provisions: readonly Provision[], among: readonly Cell[]): readonly string[] {
  const by = new Map<string, readonly string[]>();
  for (const { statement, of, when = {}, gives } of provisions) {
    const what = `${demandWords(gives)} for ${situationWords({ ...of, ...when }, among)}`;
    by.set(what, [...(by.get(what) ?? []), statement]);
  }
  return [...by].map(([what, ids]) => `${some(ids)} ${ids.length > 1 ? 'demand' : 'demands'} ${what}`);
}

/** How far each of them goes. */
const extents = (provisions: readonly Provision[], among: readonly Cell[]): readonly string[] => [
  ...new Set(provisions.map(({ of, when }) => situationWords({ ...of, ...when }, among))),
];
