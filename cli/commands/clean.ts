import { plural } from '../../reports/exit-status';
import { visibleLine } from '../../reports/visible';
import { preflight } from '../../steps/run/preflight';
import { removeLeft, type Removal } from '../../steps/run/remove-left';
import type { MadeResource } from '../../steps/run/run-journal';
import { singleRun } from '../../steps/run/single-run';
import { Session } from '../../steps/session/session';
import type { Target } from '../../targets/target';
import { discover, stillThere } from '../clean/discover';
import { leftByJournals, together } from '../clean/leftovers';
import { badUsage, notJudged, somethingStays } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, maskedIo, type Io } from '../io';
import { openTarget, type TargetOptions } from '../open-target';

/** The options of `clean`. */
export interface CleanOptions extends TargetOptions {
  /** The output folder whose journals are looked into as well. */
  readonly out: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What is there, and what became of it. */
interface Cleaned extends Removal {
  readonly found: readonly MadeResource[];
  /** Why not everything may have been found. */
  readonly doubt: string | undefined;
}

/** Removes what earlier runs have left on an IUT; 0 when nothing stays, 1 when something does, 3 when that cannot be known. */
export async function clean(options: CleanOptions, streams: Io): Promise<number> {
  if (options.iut === undefined && !/^https?:/iu.test(options.target ?? '')) {
    complain(
      streams,
      'clean expected --iut FILE, or --target URL: the CSEs that the tester itself starts keep nothing',
    );
    return badUsage;
  }
  const opening = await openTarget(options);
  if ('error' in opening) {
    complain(streams, opening.error);
    return badUsage;
  }
  const { target, close } = opening.opened;
  const busy = leftByJournals(options.out, target).underWay;
  if (busy !== undefined) {
    complain(streams, `${busy}: clean would take away what it works with`);
    await close();
    return badUsage;
  }
  const io = maskedIo(streams, target.mask);
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    interrupt.abort();
    complain(io, 'stopping (again to exit at once)');
  });
  try {
    const there = await preflight(target);
    if ('unreachable' in there) {
      complain(io, `nothing was removed: the CSEBase could not be retrieved: ${there.unreachable}`);
      return notJudged;
    }
    return tell(await cleaned(target, options, interrupt.signal, io), options, io);
  } finally {
    stopListening();
    await close();
  }
}

async function cleaned(target: Target, { out, dryRun }: CleanOptions, signal: AbortSignal, io: Io): Promise<Cleaned> {
  const journaled = leftByJournals(out, target);
  for (const note of journaled.notes) complain(io, `note: ${note}`);
  const session = new Session(singleRun(target, signal));
  const { made, doubt } = await discover(session);
  const found = together(await stillThere(session, journaled.made), made);
  if (dryRun === true || signal.aborted) return { found, doubt, removed: 0, left: found.map(words) };
  return { found, doubt, ...(await removeLeft(target, found, { stop: signal })) };
}

function words({ type, structured }: MadeResource): string {
  return `${type} ${structured}`;
}

function tell({ found, doubt, removed, left }: Cleaned, { dryRun, json }: CleanOptions, io: Io): number {
  if (json === true) {
    const facts = {
      dryRun: dryRun === true,
      found: found.map(words),
      removed,
      left,
      ...(doubt !== undefined && { doubt }),
    };
    io.out(`${JSON.stringify(facts, null, 2)}\n`);
  } else {
    for (const one of left) io.out(`${dryRun === true ? 'there' : 'stays'}  ${visibleLine(one)}\n`);
    const none = doubt === undefined ? 'nothing stays' : 'whether anything stays is not known';
    const stay = left.length === 0 ? none : `${plural(left.length, 'resource')} could not be removed`;
    io.out(
      dryRun === true
        ? `${plural(found.length, 'resource')} of earlier runs\n`
        : `${plural(removed, 'resource')} removed, ${stay}\n`,
    );
  }
  if (doubt !== undefined) complain(io, `there may be more: ${doubt}`);
  return left.length > 0 ? somethingStays : doubt === undefined ? 0 : notJudged;
}
