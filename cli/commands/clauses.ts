import { byClause, clauseTitle } from '../../reports/clause-titles';
import { plural } from '../../reports/exit-status';
import { terminalStyle, wantsColour, type Style } from '../../reports/terminal-style';
import { catalogue } from '../../spec/catalogue';
import type { NewSentence, Revision } from '../../spec/revision/compare';
import { compareText } from '../../spec/revision/compare';
import type { Statement } from '../../spec/statement';
import { listTests } from '../../steps/run/plan';
import { badUsage, somethingChanged } from '../exit-code';
import { complain, type Io } from '../io';
import { selectsStatement } from '../selectors';
import { readText } from './read-text';
import { revisionReport, staleTests, type Revised } from './revision-report';

/** The options of `clauses`. */
export interface ClausesOptions {
  readonly only?: readonly string[];
  /** Only those that no test cites: what is still to be done, and what no test can judge. */
  readonly untested?: boolean;
  readonly json?: boolean;
  /** A new revision of the text, to be compared with the one that the statements were made from. */
  readonly text?: string;
}

/** A statement and the tests that verify it. */
interface Covered extends Statement {
  readonly tests: readonly string[];
}

/** Lists the statements and what covers each. */
export function clauses({ only = [], untested, json, text }: ClausesOptions, io: Io): number {
  const all = coverage();
  const selected = all.filter((one) => only.length === 0 || only.some((selector) => chooses(selector, one)));
  const chosen = untested === true ? selected.filter(({ tests }) => tests.length === 0) : selected;
  const idle = only.find((selector) => !all.some((one) => chooses(selector, one)));
  if (idle !== undefined) {
    complain(
      io,
      `--only expected a clause number prefix, a statement id or a test id, found '${idle}', which names nothing`,
    );
    return badUsage;
  }
  if (text !== undefined) return againstText(text, { only, chosen, json: json === true }, io);
  if (json === true) io.out(`${JSON.stringify({ statements: chosen.map(forMachines) }, null, 2)}\n`);
  else io.out(forPeople(chosen, selected, terminalStyle(wantsColour(io.outIsTty, io.env))));
  return 0;
}

interface Chosen {
  readonly only: readonly string[];
  readonly chosen: readonly Covered[];
  readonly json: boolean;
}

/** Says what a new text changes; 0 when that is nothing, 1 when it is something. */
function againstText(file: string, { only, chosen, json }: Chosen, io: Io): number {
  const read = readText(file);
  if ('problem' in read) {
    complain(io, read.problem);
    return badUsage;
  }
  const revision = compareText(catalogue, read.text);
  if (revision.found === 0) {
    complain(
      io,
      `--text ${file}: has no sentence of the change request: it is no revision of it, or no plain text of one`,
    );
    return badUsage;
  }
  const states = new Map(revision.statements.map((one) => [one.id, one]));
  const revised = chosen.flatMap((one): Revised[] => {
    const state = states.get(one.id);
    return state ? [{ ...one, revision: state }] : [];
  });
  const clausesChosen = new Set(chosen.map(({ clause }) => revision.renumbered.clauses.get(clause) ?? clause));
  const added = revision.added.filter(({ place }) => only.length === 0 || clausesChosen.has(place.clause));
  if (json) io.out(`${JSON.stringify(revisionForMachines(revised, added, revision), null, 2)}\n`);
  else io.out(revisionReport(revised, added, revision, terminalStyle(wantsColour(io.outIsTty, io.env))));
  const same = revised.every(({ revision: { state } }) => state === 'unchanged' || state === 'figure');
  return same && added.length === 0 ? 0 : somethingChanged;
}

/** As `clauses --json`, with `revision` for each statement and for the whole. */
function revisionForMachines(
  revised: readonly Revised[],
  added: readonly NewSentence[],
  { renumbered, found, known }: Revision,
): object {
  return {
    statements: revised.map((one) => {
      const { state, line, place, now } = one.revision;
      return { ...forMachines(one), revision: { state, line, place, now } };
    }),
    revision: {
      found,
      known,
      renumbered: { clauses: Object.fromEntries(renumbered.clauses), tables: Object.fromEntries(renumbered.tables) },
      new: added,
      staleTests: staleTests(revised),
    },
  };
}

function coverage(): readonly Covered[] {
  const testsOf = new Map<string, string[]>();
  for (const test of listTests()) {
    for (const id of test.statements) testsOf.set(id, [...(testsOf.get(id) ?? []), test.id]);
  }
  return catalogue.map((statement) => ({ ...statement, tests: testsOf.get(statement.id) ?? [] }));
}

function chooses(selector: string, statement: Covered): boolean {
  return selectsStatement(selector, statement) || statement.tests.includes(selector);
}

/** As the machine output promises it; `unclear` and `reconstructed` where a statement has them. */
function forMachines({
  id,
  clause,
  place,
  force,
  text,
  testable,
  reason,
  unclear,
  reconstructed,
  tests,
}: Covered): object {
  return { id, clause, place, force, text, testable, reason: reason ?? null, tests, unclear, reconstructed };
}

/** The statements that are shown, and the counts of all that were asked about. */
function forPeople(shown: readonly Covered[], counted: readonly Covered[], style: Style): string {
  const lines = byClause(shown).flatMap(({ clause, items }) => [
    style.bold(`${clause} ${clauseTitle(clause)}`.trimEnd()),
    ...items.flatMap((item) => statementLines(item, style)),
    '',
  ]);
  return `${[...lines, totals(counted)].join('\n')}\n`;
}

function statementLines(statement: Covered, style: Style): string[] {
  const notes = [
    ...(statement.testable ? [] : [`not testable: ${statement.reason ?? 'no reason given'}`]),
    ...(statement.testable && statement.tests.length === 0 ? [style.verdict('inconclusive', 'no test yet')] : []),
    ...(statement.unclear ? [`unclear: ${statement.unclear.what} Read as: ${statement.unclear.reading}`] : []),
    ...(statement.reconstructed ? ['rebuilt from the text around a figure'] : []),
    ...(statement.tests.length > 0 ? [`${plural(statement.tests.length, 'test')}: ${statement.tests.join(', ')}`] : []),
  ];
  const head = `  ${mark(statement, style)} ${statement.id}  ${style.dim(statement.force)}  ${statement.text}`;
  return [head, ...notes.map((note) => `      ${style.dim(note)}`)];
}

/** `+` covered, `-` no test yet, space for what no test can judge. */
function mark({ testable, tests }: Covered, style: Style): string {
  if (tests.length > 0) return style.verdict('pass', '+');
  return testable ? style.verdict('inconclusive', '-') : ' ';
}

function totals(statements: readonly Covered[]): string {
  const covered = statements.filter(({ tests }) => tests.length > 0).length;
  const untestable = statements.filter(({ testable, tests }) => !testable && tests.length === 0).length;
  const open = statements.length - covered - untestable;
  return `${plural(statements.length, 'statement')}: ${covered} covered (+), ${open} without a test (-), ${untestable} not testable (${share(untestable, statements.length)})`;
}

/** For example `1.1 %`. */
function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
