import { realClock } from '../../cse/clock';
import { httpNotifier } from '../../cse/http-notifier';
import { serveHttp, type HttpServer } from '../../cse/http-server';
import { reason } from '../../reports/prepare-output';
import { defaultProfile, loadProfile } from '../../wire/load-profile';
import { profileNotes } from '../../wire/profile-notes';
import { badUsage } from '../exit-code';
import { onInterrupt } from '../interrupt';
import { complain, type Io } from '../io';
import { Prover } from '../../selftest/equivalence/prove';
import { faultOf, faults } from '../../selftest/faults';
import { buildVariant, type CseVariant } from '../../selftest/variant';
import { closest } from '../../wire/closest';
import { parsePolicies } from '../serve/parse-policies';
import { toolCommand } from '../version';

/** The options of `serve`. */
export interface ServeOptions {
  readonly port: number;
  readonly cseBase: string;
  readonly cseId: string;
  readonly originator: string;
  readonly policy?: readonly string[];
  readonly profile?: string;
  /** The id of a fault of `selftest`. */
  readonly fault?: string;
  readonly json?: boolean;
}

/** Serves the reference CSE until SIGINT or SIGTERM. */
export async function serve(options: ServeOptions, io: Io): Promise<number> {
  const refuse = (message: string): number => {
    complain(io, message);
    return badUsage;
  };
  const wrong = nameError(options);
  if (wrong !== undefined) return refuse(wrong);
  const parsed = parsePolicies(options.policy ?? []);
  if ('error' in parsed) return refuse(parsed.error);
  const loaded = options.profile === undefined ? { profile: defaultProfile } : loadProfile(options.profile);
  if ('error' in loaded) return refuse(loaded.error);
  for (const note of profileNotes(loaded.profile)) complain(io, note);
  const faulty = options.fault === undefined ? {} : faultyVariant(options.fault);
  if ('error' in faulty) return refuse(faulty.error);
  const { cse: resources, campaign } = parsed.policies;
  const variant = {
    ...faulty.variant,
    cse: { ...resources, ...faulty.variant?.cse },
    campaign: { ...campaign, ...faulty.variant?.campaign },
  };
  const notifier = httpNotifier();
  const cse = buildVariant(variant, realClock, notifier, loaded.profile, {
    cseBaseName: options.cseBase,
    cseId: bare(options.cseId),
    administrator: options.originator,
  });
  try {
    const server = await serveHttp(cse, { port: options.port });
    announce(server, options, io);
    await interrupted();
    await server.close();
    return 0;
  } catch (error) {
    return refuse(`--port ${options.port}: cannot listen there (${reason(error)})`);
  } finally {
    cse.close();
    await notifier.close();
  }
}

/** The CSE of a fault, in the setting in which it shows. */
function faultyVariant(id: string): { readonly variant?: CseVariant } | { readonly error: string } {
  const fault = faultOf(id);
  if (!fault) {
    const near = closest(
      id,
      faults.map((one) => one.id),
    );
    const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
    return { error: `--fault expected the id of a fault, as selftest lists them, found '${id}'${hint}` };
  }
  const proof = new Prover().prove(fault);
  return { variant: proof?.kind === 'different' ? proof.variant : fault.variant };
}

function bare(cseId: string): string {
  return cseId.replace(/^\//u, '');
}

function nameError({ cseBase, cseId, originator }: ServeOptions): string | undefined {
  if (!/^[\w.~-]+$/u.test(cseBase) || cseBase === '-' || cseBase === '~' || cseBase === '_') {
    return `--cse-base expected a resource name (letters, digits and . _ ~ -), found '${cseBase}'`;
  }
  if (!/^\/?[\w.~-]+$/u.test(cseId)) return `--cse-id expected a CSE-ID such as /id-in, found '${cseId}'`;
  if (!/^[!-~]+$/u.test(originator)) return `--originator expected an originator without spaces, found '${originator}'`;
  return undefined;
}

function announce({ url }: HttpServer, options: ServeOptions, io: Io): void {
  const cseId = `/${bare(options.cseId)}`;
  if (options.json === true) {
    io.out(`${JSON.stringify({ url, cseBaseName: options.cseBase, cseId, originator: options.originator })}\n`);
    return;
  }
  const description = {
    name: 'reference CSE',
    baseUrl: url,
    cseBaseName: options.cseBase,
    cseId,
    originator: options.originator,
    timing: { responseMs: 2000, settleMs: 400, pollMs: 10, expiryMs: 2000 },
  };
  io.out(`The reference CSE answers at ${url}/${options.cseBase} (Ctrl-C ends it).\n`);
  io.out(
    `Its description, as iut.json for ${toolCommand} run --iut iut.json:\n${JSON.stringify(description, null, 2)}\n`,
  );
}

/** Resolves at SIGINT or SIGTERM. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    onInterrupt(resolve);
  });
}
