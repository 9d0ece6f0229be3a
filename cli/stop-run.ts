import { onInterrupt } from './interrupt';
import { complain, type Io } from './io';

/** Stops a run in order, at any moment up to its last report. */
export interface RunStop {
  readonly signal: AbortSignal;
  /** What the run finds can no longer be kept: it stops, since going on would be for nothing. */
  readonly cannotKeep: (why: string) => void;
  readonly ended: () => void;
}

/** Listens for Ctrl-C and SIGTERM until it has `ended`. */
export function stopOfRun(io: Io): RunStop {
  const stop = new AbortController();
  const ended = onInterrupt(() => {
    if (!stop.signal.aborted) stop.abort();
    complain(io, 'stopping: what was created is removed, what was found is written (again to exit at once)');
  });
  const cannotKeep = (why: string): void => {
    if (stop.signal.aborted) return;
    stop.abort(why);
    complain(io, `${why}: the run stops; what was created is removed`);
  };
  return { signal: stop.signal, cannotKeep, ended };
}
