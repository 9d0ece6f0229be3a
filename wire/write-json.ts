/**
 * A value as JSON text, however deep it is nested: JSON.stringify ends where the stack does.
 * @param value plain JSON; undefined stands only for a member that is left out
 */
export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return writeDeep(value);
  }
}

/** What is still to be written: text as it is, or a value. */
type Pending = { readonly text: string } | { readonly value: unknown };

function writeDeep(value: unknown): string {
  const parts: string[] = [];
  const stack: Pending[] = [{ value }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('text' in next) parts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null) parts.push(JSON.stringify(next.value ?? null));
    else for (const part of piecesOf(next.value).reverse()) stack.push(part);
  }
  return parts.join('');
}

function piecesOf(value: object): Pending[] {
  if (Array.isArray(value)) {
    const members = value.flatMap((item: unknown, index): Pending[] => [
      { text: index === 0 ? '' : ',' },
      { value: item },
    ]);
    return [{ text: '[' }, ...members, { text: ']' }];
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const members = entries.flatMap(([name, item], index): Pending[] => [
    { text: `${index === 0 ? '' : ','}${JSON.stringify(name)}:` },
    { value: item },
  ]);
  return [{ text: '{' }, ...members, { text: '}' }];
}
