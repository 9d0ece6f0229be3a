import { xmlText } from '../../reports/xml';
import type { Act, Arrow, Diagram, DiagramState } from './diagram';
import { arrowsOf } from './diagram';
import { merged } from './gather';
import type { Actor } from './walk';

/**
 * Colours that stand for roles until the style sheet of the SVG gives each its own in light and dark: Graphviz knows no classes
 * for parts of a label.
 */
export const inks = {
  'who Originator': '#000001',
  'who Device': '#000002',
  'who Hosting-CSE': '#000003',
  rule: '#000004',
  statement: '#000005',
} as const;

/** Statements of a rule on an arrow; the tooltip and the page have all. */
const mostStatements = 2;

/** Graphviz measures with the metrics of Helvetica; with so much more room no substitute overflows. */
const fonts = 'fontname="Helvetica"';

/** A diagram in the language of Graphviz. */
export function dotOf(diagram: Diagram): string {
  const [start, ...states] = diagram.states;
  return [
    `digraph ${quoted(diagram.id)} {`,
    `  graph [rankdir=TB, nodesep=0.5, ranksep=0.55, bgcolor=transparent, pad=0.3, splines=true, ${fonts}]`,
    `  node [shape=box, style="rounded,filled", penwidth=1.4, margin="0.22,0.13", ${fonts}, fontsize=15]`,
    `  edge [penwidth=1.3, arrowsize=0.8, ${fonts}, fontsize=12]`,
    ...(start
      ? [`  ${quoted(start.id)} [shape=circle, label="", width=0.22, class="start", id=${idOf(diagram, start.id)}]`]
      : []),
    ...grouped(diagram, states),
    ...arrowsOf(diagram).map((arrow) => arrowLine(diagram, arrow)),
    '}',
  ].join('\n');
}

function grouped(diagram: Diagram, states: readonly DiagramState[]): readonly string[] {
  const groups = [...new Set(states.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const lines = states.filter((state) => state.group === group).map((state) => stateLine(diagram, state));
    if (group === undefined) return lines;
    const name = quoted(`cluster ${group}`);
    const look = `label=${quoted(group)}; labelloc=b; class="group"; style="rounded"; margin=18; fontsize=14;`;
    return [`  subgraph ${name} { ${look}`, ...lines, '  }'];
  });
}

function stateLine(diagram: Diagram, { id }: DiagramState): string {
  return `  ${quoted(id)} [label=${quoted(id)}, class="state", id=${idOf(diagram, id)}]`;
}

function arrowLine(diagram: Diagram, arrow: Arrow): string {
  const actors = [...new Set(arrow.acts.map(({ actor }) => classOf(actor)))];
  const classes = ['arrow', ...actors, ...(arrow.optional ? ['may'] : [])].join(' ');
  return [
    `  ${quoted(arrow.from)} -> ${quoted(arrow.to)}`,
    `[label=${labelOf(arrow)}, class="${classes}", id=${idOf(diagram, arrow.id)}, style=${arrow.optional ? 'dashed' : 'solid'}]`,
  ].join(' ');
}

/** An act in a line, with all its rules and statements. */
export function tipOf({ actor, what, rules }: Act): string {
  return `${actor}: ${what}${rules.map(({ name, force, statements }) => `; ${name} (${force}): ${statements.join(', ')}`).join('')}`;
}

function labelOf({ acts }: Arrow): string {
  const rows = headed(acts).flatMap(([head, { actor, rules }], nth) => [
    ...(nth > 0 ? ['<TR><TD HEIGHT="5"></TD><TD></TD></TR>'] : []),
    cell(inks[`who ${classOf(actor)}`], `<B>${xmlText(head)}</B>`, 12),
    ...rules.flatMap(({ name, force, statements }) => [
      cell(inks.rule, `${xmlText(name)}${force === 'may' ? ' (may)' : ''}`, 12),
      cell(inks.statement, xmlText(shortList(statements)), 11),
    ]),
  ]);
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1">${rows.join('')}</TABLE>>`;
}

/** Who does what, once; a step of the Hosting CSE is told by its rule. */
function headed(acts: readonly Act[]): readonly (readonly [string, Pick<Act, 'actor' | 'rules'>])[] {
  const heads = new Map<string, Pick<Act, 'actor' | 'rules'>>();
  for (const { actor, what, rules } of acts) {
    const [step] = rules.filter(({ name }) => what.startsWith(name));
    const head = step ? `${actor}${what.slice(step.name.length)}` : `${actor} ${what}`;
    heads.set(head, { actor, rules: merged(heads.get(head)?.rules ?? [], rules) });
  }
  return [...heads];
}

/** A space at the left keeps text off its arrow. */
function cell(ink: string, text: string, size: number): string {
  const font = `<FONT COLOR="${ink}" POINT-SIZE="${String(size)}">${text}</FONT>`;
  return `<TR><TD WIDTH="7"></TD><TD ALIGN="LEFT">${font}</TD></TR>`;
}

function shortList(statements: readonly string[]): string {
  const rest = statements.length - mostStatements;
  return statements.slice(0, mostStatements).join(', ') + (rest > 0 ? ` +${String(rest)}` : '');
}

/** The class of what somebody does. */
function classOf(actor: Actor): 'Originator' | 'Device' | 'Hosting-CSE' {
  return actor === 'Hosting CSE' ? 'Hosting-CSE' : actor;
}

/** The id of a part of the SVG: `campaignStatus-INITIATED-FINISHED`. */
export function partId(diagram: Pick<Diagram, 'id'>, part: string): string {
  return `${diagram.id}-${part.replace(/[^\w-]+/gu, '_')}`;
}

function idOf(diagram: Diagram, part: string): string {
  return quoted(partId(diagram, part));
}

/** A string of Graphviz; what it would take for an escape is text. */
function quoted(text: string): string {
  return `"${text.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"').replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}"`;
}
