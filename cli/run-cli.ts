import { CommanderError } from 'commander';
import { badUsage } from './exit-code';
import type { Io } from './io';
import { createProgram } from './program';

/**
 * Runs one command.
 * @param argv without the interpreter and the script
 * @returns the exit status
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = createProgram(io, argv, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.unknownCommand') {
      io.err(`  the commands are ${program.commands.map((command) => command.name()).join(', ')}\n`);
    }
    return error.exitCode === 0 ? 0 : badUsage;
  }
}
