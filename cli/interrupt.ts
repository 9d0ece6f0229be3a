/** What a shell reports for a process that Ctrl-C ended. */
const endedByInterrupt = 130;

/**
 * Two signals within this time are one Ctrl-C: a terminal sends it to the whole process group, and npm passes it on to its
 * child again.
 */
const sameKeyMs = 500;

/**
 * Calls `stop` at the first SIGINT or SIGTERM; a second one ends the process at once.
 * @returns a function that stops listening
 */
export function onInterrupt(stop: () => void): () => void {
  let asked = false;
  let over = false;
  const listener = (): void => {
    if (over) process.exit(endedByInterrupt);
    if (asked) return;
    asked = true;
    // Not by the clock alone: a signal that came while this process was busy is only heard after that, and may be the same key.
    setTimeout(() => setImmediate(() => (over = true)), sameKeyMs).unref();
    stop();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return () => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
  };
}
