import { journalName, olderJournalName } from '../../reports/journal/lines';
import { readJournal } from '../../reports/journal/read-journal';
import { runUnderWay } from '../../reports/journal/run-lock';
import type { MadeResource } from '../../steps/run/run-journal';
import type { Target } from '../../targets/target';

/** What journals say. */
export interface Leftovers {
  readonly made: readonly MadeResource[];
  /** Why a journal could not be read. */
  readonly notes: readonly string[];
  /** That a run against this IUT goes on in the folder. */
  readonly underWay: string | undefined;
}

/** What the journals in an output folder say of resources that were left on this IUT; what a folder has not is no error. */
export function leftByJournals(dir: string, { baseUrl }: Pick<Target, 'baseUrl'>): Leftovers {
  const made: MadeResource[] = [];
  const notes: string[] = [];
  let underWay: string | undefined;
  for (const name of [olderJournalName, journalName]) {
    const read = readJournal(dir, name);
    if ('error' in read) {
      if (read.none !== true) notes.push(read.error);
    } else if (read.journal.begin.target.baseUrl === baseUrl) {
      made.push(...read.journal.left);
      if (name === journalName) underWay = runUnderWay(dir);
    }
  }
  return { made, notes, underWay };
}

/** Both without what is in both. */
export function together(
  journaled: readonly MadeResource[],
  discovered: readonly MadeResource[],
): readonly MadeResource[] {
  const known = new Map(journaled.map((one) => [one.structured, one]));
  return [...discovered.filter(({ structured }) => !known.has(structured)), ...journaled];
}
