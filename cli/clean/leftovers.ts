import { journalName, olderJournalName } from '../../reports/journal/lines';
import { readJournal } from '../../reports/journal/read-journal';
import type { MadeResource } from '../../steps/run/run-journal';
import type { Target } from '../../targets/target';

/** What the journals in an output folder say of resources that were left on this IUT; what a folder has not is no error. */
export function leftByJournals(
  dir: string,
  { baseUrl }: Pick<Target, 'baseUrl'>,
): { readonly made: readonly MadeResource[]; readonly notes: readonly string[] } {
  const made: MadeResource[] = [];
  const notes: string[] = [];
  for (const name of [olderJournalName, journalName]) {
    const read = readJournal(dir, name);
    if ('error' in read) {
      if (read.none !== true) notes.push(read.error);
    } else if (read.journal.begin.target.baseUrl === baseUrl) made.push(...read.journal.left);
  }
  return { made, notes };
}

/** Both without what is in both. */
export function together(
  journaled: readonly MadeResource[],
  discovered: readonly MadeResource[],
): readonly MadeResource[] {
  const known = new Map(journaled.map((one) => [one.structured, one]));
  return [...discovered.filter(({ structured }) => !known.has(structured)), ...journaled];
}
