import { noteRole } from '../../spec/said/note-role';
import type { Statement } from '../../spec/statement';
import type { Context } from '../context';
import type { Finding, FindingKind } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';

/** What the catalogue notes as unclear of a statement and nothing else derives. The same note at several statements is one. */
export function noteFindings(context: Context): readonly Finding[] {
  const noted = context.text.statements.filter(({ unclear }) => unclear !== undefined);
  const notes = [...new Set(noted.map(({ unclear }) => unclear?.what ?? ''))];
  return notes.flatMap((what) => {
    const statements = noted.filter(({ unclear }) => unclear?.what === what);
    const roles = statements.map(({ id }) => noteRole(id)).filter((role) => role !== 'gap');
    const role = roles[0] ?? 'gap';
    return role === 'covered' || role === 'testing' ? [] : [finding(role, what, statements)];
  });
}

function finding(kind: FindingKind, what: string, statements: readonly Statement[]): Finding {
  const [first] = statements;
  const ids = statements.map(({ id }) => id);
  return {
    id: findingId(kind, 'note', first?.id ?? ''),
    kind,
    certainty: 'debatable',
    title: what.replace(/\.$/u, ''),
    statements: ids,
    reading: first?.unclear?.reading ?? '',
    problem: `${what} It concerns ${listed(ids)}.`,
    proposal: `Say so in ${listed(ids)}; our reading, which may serve as a draft: ${first?.unclear?.reading ?? ''}`,
  };
}
