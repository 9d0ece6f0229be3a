import { randomUUID } from 'node:crypto';
import { writeJson } from '../../wire/write-json';
import type { TapeEvent } from './event';

/** An event as one line of JSON. A number beyond all numbers, which JSON text can say and JSON.stringify cannot, stays one. */
export function writeLine(event: TapeEvent): string {
  if (!hasInfinity(event)) return writeJson(event);
  const mark = randomUUID();
  const text = JSON.stringify(event, (_key, value: unknown) => {
    if (value === Infinity) return `+${mark}`;
    return value === -Infinity ? `-${mark}` : value;
  });
  return text.replaceAll(`"+${mark}"`, '1e999').replaceAll(`"-${mark}"`, '-1e999');
}

/** Reads a line back. */
export function readLine(line: string): TapeEvent {
  return JSON.parse(line) as TapeEvent;
}

function hasInfinity(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next === Infinity || next === -Infinity) return true;
    if (typeof next === 'object' && next !== null) for (const member of Object.values(next)) open.push(member);
  }
  return false;
}
