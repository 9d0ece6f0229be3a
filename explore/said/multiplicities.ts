import { rulesOf } from '../../model/rule';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../finding';
import { listed } from '../reading';
import { lineOf } from '../scenario';
import type { Row } from './tables';
import { rowsOf } from './tables';

/** Tables against procedures: a value where there must be one is taken away, and one that need not be there is demanded. */
export function multiplicities(context: Context): readonly Finding[] {
  const rows = rowsOf(context.text);
  return [...nulls(context, rows), ...optionalActions(context, rows)];
}

/** An attribute that must be there is set to NULL. */
function nulls(context: Context, rows: readonly Row[]): readonly Finding[] {
  const setting = context.text.provisions.filter(({ gives }) => Object.values(gives).includes('NULL'));
  const names = new Set(
    setting.flatMap(({ gives }) => Object.entries(gives).flatMap(([name, value]) => (value === 'NULL' ? [name] : []))),
  );
  const demanded = rows.filter(
    ({ table, attribute, optional }) => table === '9.6.76-2' && !optional && names.has(attribute),
  );
  if (demanded.length === 0) return [];
  const what = listed(demanded.map(({ attribute }) => attribute));
  const statements = context.present([
    ...demanded.map(({ statement }) => statement),
    ...setting.map(({ statement }) => statement),
  ]);
  const title = `${what} must be there and are set to NULL`;
  return [
    {
      id: findingId('contradiction', 'NULL', ...demanded.map(({ attribute }) => attribute)),
      kind: 'contradiction',
      certainty: 'certain',
      title,
      statements,
      scenario: {
        title,
        lines: [lineOf('Given node "A"'), lineOf('And an enabled campaign "C" on "A" that waits for its trigger')],
        look: `how ${what} of campaign "C" read: absent, null or empty`,
      },
      reading: 'An absent attribute, null and an empty list are accepted.',
      problem: `The multiplicity of ${what} is 1(L), so that every campaign has them; enabling sets them to NULL. Whether the attribute is then absent, null or an empty list is not said, and each answers one of the statements only in part.`,
      proposal: 'Give these attributes the multiplicity 0..1(L), or let enabling set them to an empty list.',
    },
  ];
}

/** An operation works with attributes that a [software] may lack. */
function optionalActions(context: Context, rows: readonly Row[]): readonly Finding[] {
  const lacking = (name: string): Row | undefined =>
    rows.find(({ table, attribute, optional }) => table === 'D.3-2' && attribute === name && optional);
  const concerned = rulesOf(context.text.rules, 'operation').filter(
    ({ action, status }) => lacking(action) !== undefined || lacking(status) !== undefined,
  );
  if (concerned.length === 0) return [];
  const names = [...new Set(concerned.flatMap(({ action, status }) => [action, status]))];
  const operations = listed(concerned.map(({ operation }) => operation));
  const statements = context.present([
    ...names.flatMap((name) => lacking(name)?.statement ?? []),
    ...concerned.flatMap((rule) => rule.statements.slice(0, 3)),
  ]);
  const title = `${operations} need attributes that a [software] may lack: ${listed(names)}`;
  return [
    {
      id: findingId('gap', 'optional', ...names),
      kind: 'gap',
      // An UPDATE of the [software] may add them, and one that fails is treated.
      certainty: 'debatable',
      title,
      statements,
      scenario: {
        title,
        lines: [
          lineOf('Given node "A"'),
          lineOf(
            'When the originator creates campaign "C" on "A" with:|campaignEnabled=true|softwareOperation="ACTIVATE"',
          ),
        ],
        look: 'whether a [software] is made that has activate, and what individualSoftwareStatuses shows',
      },
      reading: 'The Hosting CSE sets the attribute all the same; if that fails, the entry becomes FAILURE.',
      problem: `Table D.3-2 gives ${listed(names)} the multiplicity 0..1. For ${operations} the Hosting CSE must set or read them; what it does with a [software] that has none is not said.`,
      proposal: `Let 10.2.28.1 say that a [software] without ${listed(names, 'or')} gets the individual status FAILURE, or make them mandatory in table D.3-2.`,
    },
  ];
}
