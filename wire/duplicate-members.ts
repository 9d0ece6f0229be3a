import { isDeepStrictEqual } from 'node:util';

/** An object whose members are being read. */
interface Open {
  /** Where the value of each member read so far begins and ends. */
  readonly members: Map<string, readonly [number, number]>;
  key: string | undefined;
  valueAt: number;
}

/**
 * The name of a member that stands twice in one object with different values; undefined if there is none. JSON leaves open
 * which of the two counts, so that such a text says two things. Two equal values say one.
 * @param text well-formed JSON
 */
export function contradictoryMember(text: string): string | undefined {
  const stack: (Open | undefined)[] = [];
  let at = 0;
  /** Ends the value of the member that is being read; true if it contradicts an earlier one of that name. */
  const ended = (open: Open | undefined): boolean => {
    if (open?.key === undefined) return false;
    const earlier = open.members.get(open.key);
    const differs = earlier !== undefined && !sameValue(text.slice(...earlier), text.slice(open.valueAt, at));
    open.members.set(open.key, [open.valueAt, at]);
    return differs;
  };
  while (at < text.length) {
    const character = text[at];
    const open = stack.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (open && open.key === undefined) {
        open.key = JSON.parse(text.slice(at, end)) as string;
        at = text.indexOf(':', end) + 1;
        open.valueAt = at;
      } else at = end;
      continue;
    }
    if (character === '{') stack.push({ members: new Map(), key: undefined, valueAt: 0 });
    else if (character === '[') stack.push(undefined);
    else if (character === ',' || character === '}' || character === ']') {
      if (ended(open)) return open?.key;
      if (character !== ',') stack.pop();
      else if (open) open.key = undefined;
    }
    at++;
  }
  return undefined;
}

/** How many members the objects in a value have, in all. @param value nested to a bounded depth */
export function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const item of value) members += membersIn(item);
  else for (const name in value) members += 1 + membersIn((value as Record<string, unknown>)[name]);
  return members;
}

function sameValue(a: string, b: string): boolean {
  return a.trim() === b.trim() || isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
