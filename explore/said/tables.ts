import type { Text } from '../text';

/** What a table says of an attribute. */
export interface Row {
  /** `9.6.76-2`. */
  readonly table: string;
  readonly attribute: string;
  /** It may be left out. */
  readonly optional: boolean;
  readonly list: boolean;
  /** The statement with the multiplicity. */
  readonly statement: string;
}

/** The rows of the attribute tables, read from the statements of their multiplicities. */
export function rowsOf(text: Text): readonly Row[] {
  return text.statements.flatMap(({ id, place, text: said }) => {
    const found = /^table (\S+), row (\w+), column Multiplicity$/u.exec(place);
    if (!found) return [];
    const [, table = '', attribute = ''] = found;
    const optional = /left out/u.test(said);
    return [{ table, attribute, optional, list: /\blist\b/u.test(said), statement: id }];
  });
}
