import type { Happening } from '../../spec/said/happening';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { lineOf } from '../scenario';

/** What may happen to something that statements rely on, and no statement says what follows. */
export function happeningFindings(context: Context): readonly Finding[] {
  return context.text.happenings
    .filter(({ treated }) => context.present(treated).length === 0)
    .flatMap((happening) => finding(context, happening));
}

function finding(context: Context, happening: Happening): readonly Finding[] {
  const { to, what, perhaps, reading, scenario, while: statuses } = happening;
  const statements = context.present(
    context.text.reliances.filter(({ on }) => on === to).flatMap((one) => one.statements),
  );
  const occurring = statuses.filter((status) => context.statuses.has(status as 'INITIATED'));
  if (statements.length === 0 || occurring.length === 0) return [];
  const title = `No statement says what follows when ${to} ${what} while campaignStatus is ${listed(occurring, 'or')}`;
  return [
    {
      id: findingId('gap', 'happening', to, what),
      kind: 'gap',
      certainty: perhaps === undefined ? 'certain' : 'debatable',
      title,
      statements,
      ...(scenario
        ? { scenario: { title, lines: scenario.map(lineOf), look: 'what campaign "C" shows, now and later' } }
        : {}),
      reading,
      problem: `${listed(statements)} rely on ${to}. That it ${what} meanwhile is possible, and nothing is said of what the campaign does then: wait, go on, fail the targets concerned, or end.${perhaps === undefined ? '' : ` Perhaps it is implied: ${perhaps}.`}`,
      proposal: `Add a sentence to 10.2.28.1: if ${to} ${what} while campaignStatus is ${listed(occurring, 'or')}, the Hosting CSE shall …`,
    },
  ];
}
