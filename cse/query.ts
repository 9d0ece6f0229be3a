import type { Refusal } from './refusal';
import { isRefusal, refuse } from './refusal';

/** The query parameters of a request, read. */
export interface RequestQuery {
  /** rcn, if given. */
  readonly resultContent: number | undefined;
  /** fu=1: discovery. */
  readonly discovery: boolean;
  /** ty: the types to find; none stands for all. */
  readonly types: readonly number[];
  /** lbl: the labels, one of which a resource has to have; none for any. */
  readonly labels: readonly string[];
  /** lvl: how many levels below the target, Infinity if not given. */
  readonly levels: number;
  /** lim: how many results at most, Infinity if not given. */
  readonly limit: number;
  /** drt=2. */
  readonly unstructured: boolean;
}

const known = ['rcn', 'fu', 'ty', 'lbl', 'lvl', 'lim', 'drt', 'rt'];

/** Reads query parameters; refuses those that this CSE does not know, and values that they cannot have. */
export function parseQuery(query: Readonly<Record<string, string>>): RequestQuery | Refusal {
  const stranger = Object.keys(query).find((name) => !known.includes(name));
  if (stranger !== undefined) return refuse('BAD_REQUEST', `the query parameter ${stranger} is not known`);
  const numbers = readNumbers(query);
  if (isRefusal(numbers)) return numbers;
  const [fu, drt, rt] = [numbers['fu'], numbers['drt'], numbers['rt']];
  if (fu !== undefined && fu !== 1 && fu !== 2) return refuse('BAD_REQUEST', 'filterUsage is 1 or 2');
  if (drt !== undefined && drt !== 1 && drt !== 2)
    return refuse('BAD_REQUEST', 'desiredIdentifierResultType is 1 or 2');
  if (rt !== undefined && rt !== 3) return refuse('NON_BLOCKING_REQUEST_NOT_SUPPORTED', 'only blocking requests');
  const types = words(query['ty']).map(Number);
  if (types.some((ty) => !Number.isInteger(ty))) return refuse('BAD_REQUEST', 'ty lists numbers');
  return {
    resultContent: numbers['rcn'],
    discovery: fu === 1,
    types,
    labels: words(query['lbl']),
    levels: numbers['lvl'] ?? Infinity,
    limit: numbers['lim'] ?? Infinity,
    unstructured: drt === 2,
  };
}

function readNumbers(query: Readonly<Record<string, string>>): Readonly<Record<string, number>> | Refusal {
  const read: Record<string, number> = {};
  for (const name of ['rcn', 'fu', 'lvl', 'lim', 'drt', 'rt']) {
    const text = query[name];
    if (text === undefined) continue;
    if (!/^\d{1,9}$/.test(text)) return refuse('BAD_REQUEST', `${name} is a number`);
    read[name] = Number(text);
  }
  return read;
}

/** A list in a query: `13 14`, `13+14`, `13,14`. */
function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s+,]+/).filter((word) => word !== '');
}
