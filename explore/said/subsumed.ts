import { isIn } from '../../spec/said/cell';
import type { Cell } from '../../spec/said/cell';
import type { Matter, Provision } from '../../spec/said/provision';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { cellsOf } from './cells';

/** Statements that never decide anything: wherever they demand something, another demands the same, and more besides. */
export function subsumedStatements(context: Context): readonly Finding[] {
  return context.text.matters.flatMap((matter) => {
    const cells = cellsOf(context, matter);
    const provisions = context.text.provisions.filter((one) => one.matter === matter.id);
    return provisions.flatMap((one) => {
      const wider = provisions.filter(
        (other) => other !== one && !sameSentence(context, one, other) && isWider(cells, other, one),
      );
      return wider.length === 0 ? [] : [finding(context, matter, one, wider)];
    });
  });
}

const demands = ({ of, when = {} }: Provision, cell: Cell): boolean => isIn(cell, of) && isIn(cell, when);

/** Parts of one sentence complete each other. */
function sameSentence(context: Context, one: Provision, other: Provision): boolean {
  const sources = context.statement(one.statement)?.sources ?? [];
  return context.statement(other.statement)?.sources.some((source) => sources.includes(source)) ?? false;
}

/** The narrow one speaks of something without demanding it, where the wide one does: that is a contradiction, and told as one. */
const disagrees = (cells: readonly Cell[], wide: Provision, narrow: Provision): boolean =>
  cells.some((cell) => isIn(cell, narrow.of) && !demands(narrow, cell) && demands(wide, cell));

/** The one demands the same wherever the other does, and elsewhere. */
function isWider(cells: readonly Cell[], wide: Provision, narrow: Provision): boolean {
  if (wide.loose !== undefined || disagrees(cells, wide, narrow)) return false;
  if (!Object.entries(narrow.gives).every(([name, value]) => wide.gives[name] === value)) return false;
  const [some, all] = [cells.filter((cell) => demands(narrow, cell)), cells.filter((cell) => demands(wide, cell))];
  return some.length < all.length && some.every((cell) => demands(wide, cell));
}

function finding(
  context: Context,
  { question }: Matter,
  { statement }: Provision,
  wider: readonly Provision[],
): Finding {
  const statements = context.present([statement, ...wider.map((one) => one.statement)]);
  const others = listed(
    wider.map((one) => one.statement),
    'or',
  );
  return {
    id: findingId('dead', 'subsumed', statement),
    kind: 'dead',
    certainty: 'debatable',
    title: `${statement} never decides by itself ${question}: ${others} demands the same in more situations`,
    statements,
    reading: 'It repeats a part of the wider statement.',
    problem: `In every state that campaigns can reach, where ${statement} demands something, ${others} demands it too.`,
    proposal: `Leave ${statement} out, or say in it what it adds.`,
  };
}
