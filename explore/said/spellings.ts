import type { Spelling } from '../../spec/said/spelling';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed, some } from '../reading';

/** What is written in two ways. Things of one kind that differ in the same way, in the same places, are one finding. */
export function spellingFindings(context: Context): readonly Finding[] {
  const meant = [...new Set(context.text.spellings.map(({ means }) => means))];
  const twice = meant
    .map((means) => context.text.spellings.filter((one) => one.means === means))
    .filter((ways) => new Set(ways.map(({ written }) => written)).size > 1);
  const enumerated = twice.filter(([first]) => enumeration(first) !== undefined);
  const single = twice.filter((ways) => !enumerated.includes(ways));
  const types = [...new Set(enumerated.flatMap(([first]) => enumeration(first) ?? []))];
  return [
    ...single.map((ways) => finding(context, ways[0]?.means ?? '', ways)),
    ...types.map((type) =>
      finding(context, `the values of ${type}`, enumerated.filter(([first]) => enumeration(first) === type).flat()),
    ),
  ];
}

/** `INITIATED of m2m:execStatusType` is a value of m2m:execStatusType. */
function enumeration(spelling: Spelling | undefined): string | undefined {
  return / of (m2m:\w+)$/u.exec(spelling?.means ?? '')?.[1];
}

function finding(context: Context, means: string, ways: readonly Spelling[]): Finding {
  const statements = context.present(ways.flatMap((one) => one.statements));
  const printed = ways.some(({ print }) => print === true);
  const written = [...new Set(ways.map((one) => one.written))];
  const where = written.map(
    (way) => `"${way}" in ${some(ways.filter((one) => one.written === way).flatMap((one) => one.statements))}`,
  );
  return {
    id: findingId('editorial', 'written', means),
    kind: 'editorial',
    certainty: printed ? 'debatable' : 'certain',
    title: `${means} is written in ${written.length > 2 ? 'different ways' : 'two ways'}: ${some(
      written.map((way) => `"${way}"`),
      6,
    )}`,
    statements,
    reading: 'They mean the same.',
    problem: `The text writes ${means} as ${listed(where)}.`,
    proposal: `Write ${means} in one way throughout.`,
  };
}
