import { reason } from '../reports/prepare-output';
import { visibleLine } from '../reports/visible';

/** Where a command speaks to: standard output, standard error, and what is known of the terminal. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  /** The width of the terminal in characters. */
  readonly columns: () => number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The streams of this process. A reader that went away (`| head`) is no error. @param lost hears that something could not be said */
export function processIo(lost: () => void): Io {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`campaign-tester: cannot write to standard output (${reason(error)})\n`);
    lost();
  });
  process.stderr.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost();
  });
  // It has been told once.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTty: process.stdout.isTTY,
    errIsTty: process.stderr.isTTY,
    columns: () => process.stdout.columns || process.stderr.columns || 80,
    env: process.env,
  };
}

/** The same, where no secret of the IUT description gets out. */
export function maskedIo(io: Io, mask: ((text: string) => string) | undefined): Io {
  if (!mask) return io;
  return {
    ...io,
    out: (text) => {
      io.out(mask(text));
    },
    err: (text) => {
      io.err(mask(text));
    },
  };
}

/** One line on standard error, whatever the message quotes. */
export function complain(io: Io, message: string): void {
  io.err(`campaign-tester: ${visibleLine(message)}\n`);
}
