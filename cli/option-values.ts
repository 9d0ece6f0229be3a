import { InvalidArgumentError } from 'commander';

/** A parser for a whole number from `least` to `most`. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/u.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

/** A parser for a share of a whole: `2/3` is the second of three. */
export function share(text: string): { readonly index: number; readonly of: number } {
  const [, index = 0, of = 0] = (/^(\d+)\/(\d+)$/u.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of && of <= 1000) return { index, of };
  throw new InvalidArgumentError('Expected I/N, the I-th of N parts, such as 2/3 (at most 1000 parts).');
}

/** For repeatable options: one value more. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
