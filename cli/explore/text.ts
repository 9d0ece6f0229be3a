import type { Difference } from '../../explore/diff';
import type { Finding } from '../../explore/finding';
import { findingKinds } from '../../explore/finding';
import { namedReadings } from '../../explore/readings';
import { plural } from '../../reports/exit-status';
import type { Style } from '../../reports/terminal-style';

/** What is said of a search beside its findings. */
interface Facts {
  readonly bounds: { readonly campaigns: number; readonly targets: number; readonly cycles: number };
  readonly states: number;
  readonly transitions: number;
  readonly durationMs: number;
  readonly complete: boolean;
}

/** The findings, by kind and certainty, and how they were found. */
export function findingsText(findings: readonly Finding[], facts: Facts, style: Style): string {
  const groups = findingKinds.flatMap((kind) =>
    (['certain', 'debatable'] as const).flatMap((certainty) => {
      const some = findings.filter((one) => one.kind === kind && one.certainty === certainty);
      return some.length === 0
        ? []
        : [
            style.bold(`${kind}, ${certainty} (${String(some.length)})`),
            ...some.flatMap((one) => lines(one, style)),
            '',
          ];
    }),
  );
  const { bounds, states, transitions, durationMs, complete } = facts;
  const certain = findings.filter(({ certainty }) => certainty === 'certain').length;
  return [
    ...groups,
    `${plural(findings.length, 'finding')}, ${String(certain)} of them certain; ${plural(states, 'state')} and ${plural(transitions, 'transition')} of ${plural(bounds.campaigns, 'campaign')} × ${plural(bounds.targets, 'target')} × ${plural(bounds.cycles, 'cycle')}, ${complete ? 'complete' : 'not complete'}, ${(durationMs / 1000).toFixed(1)} s`,
    '',
  ].join('\n');
}

function lines({ title, statements, id, scenario, reading }: Finding, style: Style): readonly string[] {
  return [
    `  ${title}`,
    style.dim(`      ${statements.join(' ')}`),
    style.dim(`      read as: ${reading}`),
    style.dim(`      ${id}${scenario ? ' (with a scenario: --out)' : ''}`),
  ];
}

/** What a change closes and opens. */
export function differenceText({ opened, closed, changed }: Difference, style: Style): string {
  const list = (head: string, some: readonly Finding[]): readonly string[] => [
    style.bold(`${head} (${String(some.length)})`),
    ...some.map(({ kind, certainty, title, id }) => `  ${kind}, ${certainty}: ${title}\n${style.dim(`      ${id}`)}`),
    '',
  ];
  const shifts = changed.map(
    ({ before, after }) => `  ${after.title}: ${before.certainty} before, ${after.certainty} now`,
  );
  return [
    ...list('closed', closed),
    ...list('opened', opened),
    style.bold(`changed (${String(shifts.length)})`),
    ...shifts,
    '',
  ].join('\n');
}

/** The readings that --reading knows. */
export function readingsText(): string {
  return namedReadings
    .map(
      ({ name, about, statements, values }) =>
        `${name}=${Object.keys(values).join('|')}\n    ${about} (${statements.join(', ')})\n`,
    )
    .join('');
}
