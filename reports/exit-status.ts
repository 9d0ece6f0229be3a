import type { Results } from './results';

/** What the process exits with: 0 conforms, 1 at least one fail, 3 not (fully) judged; 2 is for bad usage. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** The exit status of a run, as the command line promises it. */
export function exitStatus(results: Pick<Results, 'summary' | 'run'>): ExitStatus {
  const { pass, fail, inconclusive, error } = results.summary;
  if (fail > 0) return 1;
  const whole = pass > 0 && inconclusive === 0 && error === 0 && results.run.interrupted === undefined;
  return whole ? 0 : 3;
}

/** The same as a headline. */
export function headline(results: Pick<Results, 'summary' | 'run'>): {
  conforms: 'yes' | 'no' | 'unknown';
  text: string;
} {
  const { pass, fail, inconclusive, error } = results.summary;
  if (fail > 0) return { conforms: 'no', text: `Does not conform: ${plural(fail, 'test')} failed` };
  if (exitStatus(results) === 0)
    return { conforms: 'yes', text: `Conforms: ${plural(pass, 'test')} passed, none failed` };
  if (results.run.interrupted !== undefined)
    return { conforms: 'unknown', text: 'Not fully judged: the run was interrupted' };
  const open = inconclusive + error;
  if (open > 0) return { conforms: 'unknown', text: `Not fully judged: ${plural(open, 'test')} came to no verdict` };
  return { conforms: 'unknown', text: 'Not judged: no test could be applied' };
}

/** A number and its noun. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
