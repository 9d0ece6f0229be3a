import { isRecord } from '../../wire/record';
import { writeJson } from '../../wire/write-json';

/** Content beyond this is shortened: about so many characters of JSON, or so many levels. */
const most = { characters: 60_000, levels: 40 } as const;

/** What is left of it. */
const left = { members: 20, characters: 200, levels: 20 } as const;

/**
 * Content as evidence keeps it: as it is, unless it is so large or so deep that nobody could read it. Then long lists and
 * texts keep their beginning, deep ones their outside, and every place where something is missing says so.
 */
export function shortened(content: unknown): unknown {
  return isExcessive(content) ? cut(content, left.levels) : content;
}

function isExcessive(content: unknown): boolean {
  let characters = 0;
  let layer: unknown[] = [content];
  for (let level = 0; layer.length > 0; level++) {
    if (level > most.levels) return true;
    const next: unknown[] = [];
    for (const value of layer) {
      characters += typeof value === 'string' ? value.length + 2 : 4;
      if (Array.isArray(value)) for (const item of value) next.push(item);
      else if (isRecord(value)) for (const [name, item] of Object.entries(value)) next.push(name, item);
    }
    if (characters > most.characters) return true;
    layer = next;
  }
  return false;
}

function cut(value: unknown, levels: number): unknown {
  if (typeof value === 'string')
    return value.length > left.characters ? `${value.slice(0, left.characters)}${mark(value)}` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return mark(value);
  if (Array.isArray(value)) {
    const kept = value.slice(0, left.members).map((item: unknown) => cut(item, levels - 1));
    return value.length > left.members ? [...kept, `${mark(value)} of ${String(value.length)} members`] : kept;
  }
  const entries = Object.entries(value).map(([name, item]) => [String(cut(name, 0)), cut(item, levels - 1)] as const);
  const kept = entries.slice(0, 5 * left.members);
  return Object.fromEntries(kept.length < entries.length ? [...kept, ['…', mark(value)]] : kept);
}

/** Where something is missing, and how large the whole was. */
function mark(value: unknown): string {
  return `… (shortened: ${size(writeJson(value).length)})`;
}

function size(characters: number): string {
  return characters < 1000 ? `${String(characters)} B` : `${String(Math.round(characters / 1000))} kB`;
}
