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

/** The most targets of a load test: what one request may hold at most, with room for what else is in it. */
export const mostTargets = 10_000;

/** The most numbers of targets of one run. */
const mostScales = 10;

/** A parser for numbers of targets, with commas between them: each once, the fewest first. */
export function scale(text: string): readonly number[] {
  const numbers = text.split(',').map((one) => (/^[1-9]\d{0,7}$/u.test(one) ? Number(one) : Infinity));
  if (numbers.length <= mostScales && numbers.every((one) => one <= mostTargets))
    return [...new Set(numbers)].sort((a, b) => a - b);
  throw new InvalidArgumentError(
    `Expected numbers of targets from 1 to ${mostTargets}, at most ${mostScales} of them with commas between, such as 10,100,1000.`,
  );
}
