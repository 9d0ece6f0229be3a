import { readFileSync } from 'node:fs';
import path from 'node:path';
import Mustache from 'mustache';
import { visible } from '../../reports/visible';
import { catalogue } from '../../spec/catalogue';
import type { StatementId } from '../../spec/statement';
import type { Act, Arrow, Diagram, RuleNote } from './diagram';
import { arrowsOf, isOptional } from './diagram';
import { partId } from './dot';
import type { Actor } from './walk';

/** A diagram and its drawing. */
export interface Machine {
  readonly diagram: Diagram;
  readonly svg: string;
}

const template = path.join(__dirname, 'page.mustache');

const actors: readonly Actor[] = ['Originator', 'Device', 'Hosting CSE'];

const outcomes: Readonly<Record<Act['outcome'], string>> = {
  goes: 'goes to',
  stays: 'stays',
  refused: 'refused',
  gone: 'the campaign is gone',
};

/** One self-contained page: nothing is loaded from anywhere, and without a script everything is listed. */
export function explorablePage(machines: readonly Machine[]): string {
  return Mustache.render(readFileSync(template, 'utf8'), {
    machines: machines.map(({ diagram, svg }) => ({
      id: diagram.id,
      title: visible(diagram.title),
      description: visible(diagram.description),
      svg,
      states: statesOf(diagram),
    })),
  });
}

function statesOf(diagram: Diagram): readonly object[] {
  const ways = waysIn(diagram);
  return diagram.states.map(({ id, meaning, statements, acts }) => {
    const way = ways.get(id) ?? [];
    return {
      part: partId(diagram, id),
      name: visible(id),
      meaning: visible(meaning),
      source: statements.join(', '),
      hasWay: way.length > 0,
      way: way.map(wayLine),
      actors: actors.flatMap((actor) => {
        const own = acts.filter((act) => act.actor === actor);
        return own.length === 0 ? [] : [{ actor, acts: own.map((act) => actView(diagram, act)) }];
      }),
    };
  });
}

function wayLine({ from, to, acts }: Arrow): string {
  const [act] = acts;
  return `${from} to ${to}: ${act ? `${act.actor} ${act.what}` : ''}`;
}

/** A shortest way from the start to each state; a liberty is taken only where there is no other. */
function waysIn(diagram: Diagram): ReadonlyMap<string, readonly Arrow[]> {
  const [start] = diagram.states;
  const arrows = [...arrowsOf(diagram)].sort((a, b) => Number(a.optional) - Number(b.optional));
  const ways = new Map<string, readonly Arrow[]>(start ? [[start.id, []]] : []);
  for (const [state, way] of ways)
    for (const arrow of arrows) if (arrow.from === state && !ways.has(arrow.to)) ways.set(arrow.to, [...way, arrow]);
  return ways;
}

function actView(diagram: Diagram, act: Act): object {
  return {
    what: visible(act.what),
    outcome: outcomes[act.outcome],
    to: act.to,
    toPart: act.to === undefined ? undefined : partId(diagram, act.to),
    optional: isOptional(act),
    hasRules: act.rules.length > 0,
    rules: act.rules.map(ruleView),
  };
}

function ruleView({ name, force, statements }: RuleNote): object {
  return { name: visible(name), force, statements: statements.map(statementView) };
}

/** An id that the catalogue lacks (a rule of somebody's overlay may cite any) stands alone. */
function statementView(id: StatementId): object {
  const known = catalogue.find((statement) => statement.id === id);
  if (!known) return { id: visible(id), text: '', force: '', clause: '', place: '', unclear: '' };
  const { text, force, clause, place, unclear } = known;
  const note = unclear === undefined ? '' : `${unclear.what} Read as: ${unclear.reading}`;
  return { id, text, force, clause, place, unclear: note };
}
