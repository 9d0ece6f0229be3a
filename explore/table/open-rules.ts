import type { Rule } from '../../model/rule';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed, readingOf } from '../reading';
import { traceScenario } from '../trace-scenario';

/**
 * Rules that the table only allows although no "may" of the text stands behind them: one reading demands what they do, another does
 * not. Where statements contradict each other over it, that is told as a contradiction.
 */
export function openRules(context: Context, told: readonly Finding[]): readonly Finding[] {
  const open = context.text.rules.filter(
    (rule) => rule.force === 'may' && rule.statements.every((id) => context.statement(id)?.force !== 'may'),
  );
  const groups = new Map<string, Rule[]>();
  for (const rule of open.filter(({ statements }) => !told.some((one) => covers(one, statements)))) {
    const key = [...rule.statements].sort().join();
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].flatMap((rules) => finding(context, rules));
}

/** A contradiction over all statements of a rule, or a gap in what its first statement defines. */
const covers = ({ kind, statements }: Finding, ids: readonly string[]): boolean =>
  ((kind === 'contradiction' && ids.length > 1) || (kind === 'gap' && statements[0] === ids[0])) &&
  ids.every((id) => statements.includes(id));

function finding(context: Context, rules: readonly Rule[]): readonly Finding[] {
  const statements = context.present(rules.flatMap((rule) => rule.statements));
  const names = listed(rules.map(({ name }) => name.replaceAll('-', ' ')));
  const fired = rules.map((rule) => context.single.fired.get(rule)).filter((state) => state !== undefined);
  const notes = context.present(statements).flatMap((id) => context.statement(id)?.unclear?.what ?? []);
  const title = notes[0]?.replace(/\.$/u, '') ?? `${listed(statements)} may be read in two ways: ${names}`;
  const [state] = fired;
  return [
    {
      id: findingId('gap', 'open', ...rules.map(({ name }) => name)),
      kind: 'gap',
      certainty: 'debatable',
      title,
      statements,
      ...(state === undefined
        ? {}
        : {
            scenario: traceScenario(
              title,
              context.single.trace(state),
              context.bounds.targets,
              'what campaign "C1" shows when nothing moves any more',
            ),
          }),
      reading: readingOf(context, statements, 'Both are accepted.'),
      problem:
        `In a state that campaigns reach, the text leaves open what the Hosting CSE does: ${names}. ${[...new Set(notes)].join(' ')}`.trim(),
      proposal: `Say in ${listed(statements)} whether this happens, and when.`,
    },
  ];
}
