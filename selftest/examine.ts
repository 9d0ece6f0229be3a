import type { Prover } from './equivalence/prove';
import type { Fault } from './fault';
import { portions } from './relevance';
import type { Failing, Trial, TrialOptions } from './trial';
import { noTrial, tryPortions } from './trial';
import type { CseVariant } from './variant';
import { variantTarget } from './variant';

/** What became of a fault. */
export interface FaultOutcome {
  readonly id: string;
  readonly mistake: string;
  readonly kind: Fault['kind'];
  /** The statements that it breaks, the most specific first. */
  readonly statements: readonly string[];
  /** `equivalent`: nobody can see it from outside, as far as the bound in `witness` was searched. */
  readonly outcome: 'killed' | 'equivalent' | 'alive';
  /** The tests that failed, in the order in which they ran. */
  readonly killedBy: readonly string[];
  /** What the first of them named first, and how it said it. */
  readonly named?: string;
  readonly message?: string;
  /** The requests of the tests up to the first that failed, or of all. */
  readonly requests: number;
  /** How many tests were run. */
  readonly tests: number;
  /** A history after which it shows; of an equivalent one, how far none was found. */
  readonly witness?: string;
}

/** How faults are examined. */
export interface ExamineOptions extends Omit<TrialOptions, 'target'> {
  readonly prover: Prover;
}

/** So many tests are tried before a search says whether there is anything to see. */
const firstTests = 4;

/**
 * Tries the suite on a faulty CSE: first some tests that cite what it breaks. When they see nothing, a search says whether
 * there is something to see, and in which CSE; then come the other tests.
 */
export async function examine(fault: Fault, options: ExamineOptions): Promise<FaultOutcome> {
  const { cited, others } = portions(fault, options.tests);
  const [first = [], ...further] = options.full
    ? [cited.flat()]
    : [cited.flat().slice(0, firstTests), cited.flat().slice(firstTests)];
  const found = await tryPortions([first], on(fault.variant, options));
  if (found.failures.length > 0 && !options.full) return outcomeOf(fault, found);
  const proof = options.prover.prove(fault);
  if (proof?.kind === 'equivalent' && found.failures.length === 0)
    return { ...outcomeOf(fault, found), outcome: 'equivalent', witness: `none within ${proof.bound}` };
  const elsewhere = proof?.kind === 'different' && proof.variant.campaign !== fault.variant.campaign;
  const more = elsewhere
    ? await tryPortions([...cited, ...others], on(proof.variant, options), { ...noTrial, requests: found.requests })
    : await tryPortions([...further, ...others], on(fault.variant, options), found);
  const witness = proof?.kind === 'different' && proof.witness.length > 0 ? { witness: proof.witness.join('; ') } : {};
  return { ...outcomeOf(fault, more), ...witness };
}

function on(variant: CseVariant, options: ExamineOptions): TrialOptions {
  return { ...options, target: () => variantTarget(variant) };
}

function outcomeOf({ id, mistake, kind, statements }: Fault, { failures, requests, ran }: Trial): FaultOutcome {
  const [first] = failures;
  return {
    id,
    mistake,
    kind,
    statements,
    outcome: first ? 'killed' : 'alive',
    killedBy: failures.map(({ test }) => test),
    ...(first && namedBy(first)),
    requests,
    tests: ran.length,
  };
}

function namedBy({ named, message }: Failing): Pick<FaultOutcome, 'named' | 'message'> {
  return { named, message };
}

/** Whether the first statement named is one that the fault breaks. */
export function isDiagnosed({ outcome, named, statements }: FaultOutcome): boolean {
  return outcome === 'killed' && named !== undefined && statements.includes(named);
}
