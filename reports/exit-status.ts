import type { Results } from './results';

/** What the process exits with: 0 conforms, 1 at least one fail, 3 not (fully) judged; 2 is for bad usage. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** The exit status of a run, as the command line promises it. */
export function exitStatus(results: Pick<Results, 'summary' | 'run'>): ExitStatus {
  const { pass, fail, inconclusive, error } = results.summary;
  if (fail > 0) return 1;
  const { interrupted, untested } = results.run;
  const whole = pass > 0 && inconclusive === 0 && error === 0 && interrupted === undefined && untested === undefined;
  return whole ? 0 : 3;
}

/** The same as a headline. */
export function headline(results: Pick<Results, 'summary' | 'run'>): {
  conforms: 'yes' | 'no' | 'unknown';
  text: string;
} {
  const { pass, fail, inconclusive, notApplicable, error } = results.summary;
  if (fail > 0) return { conforms: 'no', text: `Does not conform: ${plural(fail, 'test')} failed` };
  if (exitStatus(results) === 0) return { conforms: 'yes', text: conformsText(results) };
  if (results.run.interrupted !== undefined)
    return { conforms: 'unknown', text: 'Not fully judged: the run was interrupted' };
  const open = inconclusive + error;
  if (open > 0) return { conforms: 'unknown', text: `Not fully judged: ${plural(open, 'test')} came to no verdict` };
  const { untested } = results.run;
  if (pass > 0 && untested !== undefined)
    return { conforms: 'unknown', text: `Not judged: ${untested}. ${plural(pass, 'test')} of other things passed` };
  const none =
    notApplicable === 0 ? 'no test could be applied' : `none of ${plural(notApplicable, 'test')} could be applied`;
  return { conforms: 'unknown', text: `Not judged: ${none}` };
}

/** A run that left tests out, for whatever reason, speaks of the others only. */
function conformsText({ summary, run }: Pick<Results, 'summary' | 'run'>): string {
  const { pass, notApplicable } = summary;
  const chosen = [
    ...(run.scale ? [`--scale ${run.scale.join()}`] : []),
    ...(run.only?.map((selector) => `--only ${selector}`) ?? []),
    ...(run.shard ? [`--shard ${String(run.shard.index)}/${String(run.shard.of)}`] : []),
  ];
  const selected = chosen.length === 0 ? '' : ` (${chosen.join(' ')})`;
  const partial = notApplicable > 0 || chosen.length > 0 ? ` in what was tested${selected}` : '';
  const left = notApplicable > 0 ? `; ${String(notApplicable)} not applicable` : '';
  return `Conforms${partial}: ${plural(pass, 'test')} passed, none failed${left}`;
}

/** A number and its noun. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
