import type { Reference } from '../../spec/said/reference';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';

/** References that lead nowhere, captions that nothing leads to, drawings that are not there, and unlike references for one thing. */
export function referenceFindings(context: Context): readonly Finding[] {
  return [...broken(context), ...unread(context), ...drawings(context), ...unlike(context)];
}

const named = ({ kind, number }: Reference['to']): string => `${kind} ${number}`;

/** Clauses that the change request itself has. */
const own = /^(9\.6\.76|9\.6\.17|10\.2\.28|D\.3)/u;

function broken(context: Context): readonly Finding[] {
  const { captions, references, statements } = context.text;
  const exists = ({ kind, number }: Reference['to']): boolean =>
    kind === 'clause'
      ? statements.some(({ clause }) => clause === number || clause.startsWith(`${number}.`))
      : captions.some((caption) => caption.kind === kind && caption.number === number);
  return references
    .filter(({ to }) => own.test(to.number) && !exists(to))
    .map(({ statement, to, for: what }): Finding => ({
      id: findingId('editorial', 'reference', named(to)),
      kind: 'editorial',
      certainty: 'certain',
      title: `${statement} points to ${named(to)} for the ${what}, which the text does not have`,
      statements: [statement],
      reading: 'The one with the nearest number is meant.',
      problem: `No ${to.kind} of the text has the number ${to.number}.${nearest(context, to)}`,
      proposal: `Correct the number in ${statement}, or the caption.`,
    }));
}

function nearest(context: Context, { kind, number }: Reference['to']): string {
  const digits = (text: string): string => text.replaceAll(/\D/gu, '');
  const near = context.text.captions.filter(
    (one) => one.kind === kind && digits(one.number).startsWith(digits(number).slice(0, 4)),
  );
  return near.length === 0 ? '' : ` There is ${listed(near.map((one) => `${kind} ${one.number} (${one.title})`))}.`;
}

function unread(context: Context): readonly Finding[] {
  const { captions, references } = context.text;
  return captions
    .filter((one) => !references.some(({ to }) => to.kind === one.kind && to.number === one.number))
    .map((one): Finding => {
      const statements = context.text.statements
        .filter(({ clause, place }) => clause === one.clause && place.startsWith('paragraph 1'))
        .map(({ id }) => id);
      return {
        id: findingId('editorial', 'unreferenced', named(one)),
        kind: 'editorial',
        certainty: 'debatable',
        title: `Nothing in the text refers to ${named(one)} (${one.title})`,
        statements: statements.slice(0, 1),
        reading: 'It illustrates the clause that it stands in.',
        problem: `${named(one)} stands in clause ${one.clause}; no sentence points to it under that number, so that it is not said whether it binds.`,
        proposal: `Refer to ${named(one)} where it is meant to bind, or say that it illustrates.`,
      };
    });
}

function drawings(context: Context): readonly Finding[] {
  const absent = context.text.captions.filter(({ drawing }) => drawing === 'absent');
  if (absent.length === 0) return [];
  const statements = context.present(
    context.text.references.filter(({ to }) => to.kind === 'figure').map(({ statement }) => statement),
  );
  return [
    {
      id: findingId('editorial', 'drawings'),
      kind: 'editorial',
      certainty: 'debatable',
      title: `Figures are referred to whose drawings the text lacks: ${listed(absent.map(({ number }) => number))}`,
      statements,
      reading: 'The transitions are rebuilt from the prose as statements of their own.',
      problem:
        'Of these figures the text that this project has contains the captions alone. What they add to the prose, among it the legal transitions that a statement makes binding, cannot be seen.',
      proposal: 'Give each transition of the state diagrams in words or in a table as well.',
    },
  ];
}

/** For the same thing, one statement points here and the others there. */
function unlike(context: Context): readonly Finding[] {
  const purposes = [...new Set(context.text.references.map((one) => one.for))];
  return purposes.flatMap((what): readonly Finding[] => {
    const all = context.text.references.filter((one) => one.for === what);
    const targets = [...new Set(all.map(({ to }) => named(to)))];
    if (targets.length < 2) return [];
    return [
      {
        id: findingId('editorial', 'unlike', what),
        kind: 'editorial',
        certainty: 'debatable',
        title: `For the ${what}, statements point to different places: ${listed(targets)}`,
        statements: all.map(({ statement }) => statement),
        reading: 'Each is taken as it stands.',
        problem: listed(all.map(({ statement, to }) => `${statement} points to ${named(to)}`)) + '.',
        proposal: `Point to one place for the ${what}.`,
      },
    ];
  });
}
