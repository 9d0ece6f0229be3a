import type { Front } from './fronts';
import { allowingAll, ignoring, refusing, showing, taking } from './fronts';
import type { Misreading } from './misreading';

/** One of the types with a table of attributes. */
export interface Table {
  readonly type: string;
  readonly table: string;
}

/** A CSE that does not keep to one cell of a table, `statement` without the table's name. */
export const row = (
  { type, table }: Table,
  id: string,
  mistake: string,
  statement: string,
  front: Front,
): Misreading => ({
  id: `${type}/${id}`,
  mistake: `${table}: ${mistake}`,
  front,
  breaks: [`${table}/${statement}`],
});

const text = (value: unknown): unknown => (Array.isArray(value) ? value.join() : value);

/** Shows no value of these attributes; what else says that there is one, `also` tells: what was written can be read, for one. */
export function unshown(of: Table, attributes: readonly string[], ...also: readonly string[]): readonly Misreading[] {
  return attributes.map((attribute) => {
    const shown = row(
      of,
      `${attribute}-unshown`,
      `does not show ${attribute}`,
      `${attribute}#01`,
      shows(of, attribute, undefined),
    );
    return { ...shown, breaks: [...shown.breaks, ...also.map((nn) => `${of.table}/${attribute}${nn}`)] };
  });
}

/** Takes from a request what is not the Originator's to give. */
export function taken(of: Table, operation: 'CREATE' | 'UPDATE', attributes: readonly string[]): readonly Misreading[] {
  return attributes.map((attribute) =>
    row(
      of,
      `${attribute}-taken-from-${operation}`,
      `takes ${attribute} from ${operation === 'CREATE' ? 'a' : 'an'} ${operation}`,
      `${attribute}#02`,
      taking(of.type, operation, attribute),
    ),
  );
}

/** Does not let the Originator write what is its own. */
export function unwritable(
  of: Table,
  operation: 'CREATE' | 'UPDATE',
  how: 'ignores' | 'refuses',
  attributes: readonly string[],
): readonly Misreading[] {
  return attributes.map((attribute) =>
    row(
      of,
      `${attribute}-${how}-in-${operation}`,
      `${how} ${attribute} in ${operation === 'CREATE' ? 'a' : 'an'} ${operation}`,
      `${attribute}#02`,
      (how === 'ignores' ? ignoring : refusing)(of.type, operation, attribute),
    ),
  );
}

/** Shows a list as one text. */
export function asText(of: Table, attributes: readonly string[]): readonly Misreading[] {
  return attributes.map((attribute) =>
    row(
      of,
      `${attribute}-as-text`,
      `shows ${attribute} as a text`,
      `${attribute}#01`,
      showing(of.type, attribute, text),
    ),
  );
}

/** The same value of an attribute in every answer. */
export const shows = ({ type }: Table, attribute: string, value: unknown): Front =>
  showing(type, attribute, () => value);

/** What the attributes mean that every resource has. */
export function meanings(of: Table): readonly Misreading[] {
  const wrong = (attribute: string, id: string, mistake: string, value: unknown): Misreading =>
    row(of, `${attribute}-${id}`, mistake, `${attribute}#03`, shows(of, attribute, value));
  const past = '20200101T000000';
  return [
    wrong('resourceType', 'other', 'tells another type', 3),
    wrong('resourceID', 'same', 'gives all one resourceID', 'same'),
    wrong('parentID', 'other', 'tells another parent', 'nobody'),
    wrong('creationTime', 'same', 'tells one creationTime for all', past),
    wrong('lastModifiedTime', 'never-moves', 'never moves lastModifiedTime', past),
    row(of, 'everybody-may', 'lets everybody do everything', 'accessControlPolicyIDs#03', allowingAll(of.type)),
  ];
}
