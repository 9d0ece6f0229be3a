import type { Status } from '../../model/state';

/**
 * Table 9.6.76-2, row aggregatedSoftwareStatus, read literally and sentence by sentence: which values have a definition
 * that this list of individual statuses meets. Written without a look at the model.
 */
export function literally(individual: readonly Status[]): readonly Status[] {
  const count = (wanted: Status): number => individual.filter((status) => status === wanted).length;
  const meets: Record<Status, boolean> = {
    // "All the individual statuses ... have a value of UNINITIALIZED."
    UNINITIALIZED: count('UNINITIALIZED') === individual.length,
    // "At least one of the individual statuses ... has a value of IN_PROCESS."
    IN_PROCESS: count('IN_PROCESS') >= 1,
    // "All the individual statuses ... have a value of SUCCESSFUL."
    SUCCESSFUL: count('SUCCESSFUL') === individual.length,
    // "None ... have a value of UNINITIALIZED or IN_PROCESS and at least one ... has a value of FAILURE."
    FAILURE: count('UNINITIALIZED') + count('IN_PROCESS') === 0 && count('FAILURE') >= 1,
  };
  return (Object.keys(meets) as Status[]).filter((status) => meets[status]);
}

/** As `literally`; where the table leaves a gap, the values that claim neither an end nor what is not so. */
export function conforming(individual: readonly Status[]): readonly Status[] {
  const defined = literally(individual);
  return defined.length > 0 ? defined : ['UNINITIALIZED', 'IN_PROCESS'];
}
