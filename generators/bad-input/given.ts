/** A resource by what it is: only the IUT knows its identifier. `node` counts from 0. */
export type Named = { readonly node: number } | 'nowhere' | OtherType;

/** Resources that are no <node>. */
export const otherTypes = ['container', 'accessControlPolicy', 'AE', 'CSEBase'] as const;
export type OtherType = (typeof otherTypes)[number];

/**
 * What a request gives for an attribute: JSON in the specification's words, where what only the IUT knows, and what is too
 * large to be written out, stand for themselves.
 */
export type Given =
  | { readonly json: unknown }
  | { readonly resource: Named; readonly form?: 'structured' }
  | { readonly list: readonly Given[] }
  /** A member of softwareTriggerCriteria that is not met, or that watches a resource which does not exist. */
  | { readonly criterion: 'unmet' | 'nowhere'; readonly with?: Readonly<Record<string, unknown>> }
  /** A list of so many of the same. */
  | { readonly times: number; readonly of: Given }
  /** Inside so many lists of one member each. */
  | { readonly levels: number; readonly around: Given }
  /** A text of that length. */
  | { readonly characters: number }
  /** Not in the request at all. */
  | 'leftOut';

/** What is given, in words. */
export function givenText(given: Given): string {
  if (given === 'leftOut') return '(left out)';
  if ('json' in given) return jsonText(given.json);
  if ('resource' in given)
    return `${resourceText(given.resource)}${given.form ? ` by its ${given.form} identifier` : ''}`;
  if ('list' in given) return `[${given.list.map(givenText).join(', ')}]`;
  if ('criterion' in given) return criterionText(given);
  if ('times' in given) return `a list of ${String(given.times)} times ${givenText(given.of)}`;
  if ('levels' in given) return `${givenText(given.around)} inside ${String(given.levels)} lists`;
  return `a text of ${String(given.characters)} characters`;
}

const jsonText = (value: unknown): string => (value === null ? 'NULL' : JSON.stringify(value));

function resourceText(resource: Named): string {
  if (resource === 'nowhere') return 'a resource that does not exist';
  if (resource === 'CSEBase') return 'the CSEBase';
  if (typeof resource === 'string') return `a <${resource}>`;
  return `node "${String.fromCharCode('A'.charCodeAt(0) + resource.node)}"`;
}

function criterionText({ criterion, with: others = {} }: Extract<Given, { readonly criterion: unknown }>): string {
  const subject = criterion === 'nowhere' ? 'a criterion on a resource that does not exist' : 'a criterion not met';
  const members = Object.entries(others).map(([name, value]) => `${name} ${jsonText(value)}`);
  return members.length === 0 ? subject : `${subject} with ${members.join(' and ')}`;
}

/** The greatest depth of nesting in what is given, as far as it is nested on purpose. */
export function levelsOf(given: Given): number {
  return typeof given === 'object' && 'levels' in given ? given.levels : 0;
}
