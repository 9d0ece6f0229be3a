import { notJudged } from './exit-code';
import { complain, processIo, type Io } from './io';
import { runCli } from './run-cli';

/** How long open handles may keep a finished process alive, in milliseconds. */
const graceMs = 1_000;

/** Runs the command line of this process; what it comes to is the exit status. Never shows a stack trace. */
export function main(argv: readonly string[]): void {
  let told = true;
  const io = processIo(() => {
    told = false;
    if (process.exitCode === 0) process.exitCode = notJudged;
  });
  process.on('uncaughtException', (error) => {
    internalError(io, error);
    process.exit(notJudged);
  });
  void runCli(argv, io)
    .catch((error: unknown) => internalError(io, error))
    .then((status) => {
      // Who asked for it on a stream that takes nothing more has not got it.
      process.exitCode = status === 0 && !told ? notJudged : status;
      // A socket that nobody closed must not hold the process: this timer itself does not.
      setTimeout(() => process.exit(), graceMs).unref();
    });
}

function internalError(io: Io, error: unknown): number {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  complain(io, `internal error: ${text.split('\n')[0] ?? ''}`);
  const where = error instanceof Error ? /\(?([^\s()]+:\d+:\d+)\)?/u.exec(error.stack ?? '')?.[1] : undefined;
  io.err(
    `  This is a mistake in campaign-tester, not in your CSE${where === undefined ? '' : ` (at ${where})`}. Please report it with the command.\n`,
  );
  return notJudged;
}
