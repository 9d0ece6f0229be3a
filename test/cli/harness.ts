import { runCli } from '../../cli/run-cli';

/** What a command said and how it ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function cli(...argv: readonly string[]): Promise<Ended> {
  let out = '';
  let err = '';
  const status = await runCli(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    outIsTty: false,
    errIsTty: false,
    columns: () => 80,
    env: {},
  });
  return { status, out, err };
}
