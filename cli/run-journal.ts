import type { EvidenceWriter } from '../reports/bundle/evidence-files';
import { plural } from '../reports/exit-status';
import type { BeginLine } from '../reports/journal/lines';
import { hasEnded, readJournal, type Journal, type ReadJournal } from '../reports/journal/read-journal';
import { beginJournal, continueJournal, type JournalWriter } from '../reports/journal/write-journal';
import { removeLeft, type Removal } from '../steps/run/remove-left';
import type { Target } from '../targets/target';
import { complain, type Io } from './io';
import type { RunStop } from './stop-run';

/** Begins the journal of a run, or goes on with that of the one that is resumed. */
export function openJournal(
  dir: string,
  begin: BeginLine,
  resumed: Journal | undefined,
  { kind, mask }: Target,
  evidence: EvidenceWriter,
  { signal, cannotKeep }: RunStop,
  io: Io,
): JournalWriter {
  const keeping = {
    resources: kind === 'iut',
    stopped: () => signal.aborted,
    whole: () => evidence.finished() === undefined,
    onProblem: cannotKeep,
    ...(mask && { mask }),
  };
  if (resumed) return continueJournal(dir, resumed.wholeBytes, { ...keeping, elapsedMs: resumed.elapsedMs });
  const unfinished = !hasEnded(dir) && isUnfinished(readJournal(dir));
  if (unfinished)
    complain(io, `note: the run in '${dir}' had not ended (--resume would have gone on with it); it is given up`);
  return beginJournal(dir, begin, unfinished, keeping);
}

function isUnfinished(before: ReadJournal): boolean {
  return 'journal' in before && before.journal.ended !== 'whole';
}

/** Removes what the killed part of the run has left on the IUT; the CSEs that the tester itself starts died with it. */
export async function removeEarlier(
  target: Target,
  resumed: Journal | undefined,
  journal: JournalWriter,
  io: Io,
): Promise<Removal> {
  if (!resumed || target.kind !== 'iut') return { removed: 0, left: [] };
  const removal = await removeLeft(target, resumed.left, { journal });
  if (resumed.left.length > 0)
    complain(io, `removed ${plural(removal.removed, 'resource')} that the run had left on the IUT`);
  return removal;
}
