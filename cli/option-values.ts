import { InvalidArgumentError } from 'commander';

/** A parser for a whole number from `least` to `most`. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/u.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

/** For repeatable options: one value more. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
