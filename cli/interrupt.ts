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
  let asked: number | undefined;
  const listener = (): void => {
    const now = performance.now();
    if (asked === undefined) {
      asked = now;
      stop();
    } else if (now - asked >= sameKeyMs) process.exit(endedByInterrupt);
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return () => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
  };
}
