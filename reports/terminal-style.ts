import type { Verdict } from './results';

/** How words stand out in a terminal; every function gives plain text back when colour is off. */
export interface Style {
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const colours: Readonly<Record<Verdict, number>> = {
  pass: 32,
  fail: 31,
  error: 35,
  inconclusive: 33,
  notApplicable: 90,
};

/** A style with colour or without. */
export function terminalStyle(colour: boolean): Style {
  const wrap = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    verdict: (verdict, text) => wrap(colours[verdict], text),
    bold: (text) => wrap(1, text),
    dim: (text) => wrap(2, text),
  };
}

/** Whether to use colour: in a terminal, unless NO_COLOR (https://no-color.org) or a dumb terminal says otherwise. */
export function wantsColour(isTty: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTty && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
