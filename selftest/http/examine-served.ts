import { defaultProfile } from '../../wire/load-profile';
import type { Fault } from '../fault';
import { portions } from '../relevance';
import { tryTests, type Failing, type Trial, type TrialOptions } from '../trial';
import { variantTarget } from '../variant';
import type { FaultTopic } from './representatives';
import { servedVariant } from './serve-variant';

/** What became over HTTP of a fault that stands for its kind. */
export interface ServedOutcome {
  readonly id: string;
  readonly topic: FaultTopic;
  readonly fault: string;
  /** The tests that fail over HTTP, with the statement that each names first. */
  readonly killedBy: readonly { readonly test: string; readonly named: string }[];
  /** Tests that pass in process, and must pass here as well. */
  readonly controls: readonly string[];
  /** What is otherwise than in process; empty when all is as it should be. */
  readonly differences: readonly string[];
  readonly requests: number;
}

/** So many tests that fail in process are tried over HTTP, and so many that pass. */
const [mostKillers, mostControls] = [5, 3];

/** Over HTTP tests mostly wait; so many do at the same time. */
const parallel = 4;

/** Runs the tests that see a fault in process over HTTP as well, and some that do not: the same must come out. */
export async function examineServed(
  { id, topic, fault }: { readonly id: string; readonly topic: FaultTopic; readonly fault: Fault },
  options: Omit<TrialOptions, 'target'>,
): Promise<ServedOutcome> {
  const tests = portions(fault, options.tests).cited.flat();
  const whole = { ...options, full: true, runs: 1 };
  const inside = await tryTests(tests, { ...whole, target: () => variantTarget(fault.variant) });
  const killers = inside.failures.slice(0, mostKillers);
  const odd = new Set([...inside.failures, ...inside.open].map(({ test }) => test));
  const controls = inside.ran.filter((test) => !odd.has(test)).slice(0, mostControls);
  const chosen = new Set([...killers.map(({ test }) => test), ...controls]);
  const outside = await tryTests(
    tests.filter((test) => chosen.has(test.id)),
    { ...whole, parallel, target: () => servedVariant(fault.variant, defaultProfile) },
  );
  return {
    id,
    topic,
    fault: fault.id,
    killedBy: outside.failures.map(({ test, named }) => ({ test, named })),
    controls,
    differences: differencesOf(fault, killers, controls, outside),
    requests: outside.requests,
  };
}

/**
 * Over HTTP more tests may see a fault than in process, since there requests really come at the same time; but what they
 * name must be broken.
 */
function differencesOf(
  { statements }: Pick<Fault, 'statements'>,
  killers: readonly Failing[],
  controls: readonly string[],
  { failures, open }: Trial,
): readonly string[] {
  const broken = (statement: string): boolean => statements.some((id) => id === statement);
  const failed = new Map(failures.map((one) => [one.test, one]));
  const verdicts = new Map(open.map(({ test, verdict, reason }) => [test, `${verdict}: ${reason}`]));
  return [
    ...(killers.length === 0 ? ['no test that cites what it breaks sees it in process'] : []),
    ...killers.flatMap(({ test, named }) => {
      const other = failed.get(test);
      if (!other) return [`${test} fails in process (${named}), and here not: ${verdicts.get(test) ?? 'pass'}`];
      return other.named === named || broken(other.named)
        ? []
        : [`${test} names ${named} in process, and ${other.named} here`];
    }),
    ...controls.flatMap((test) => {
      const other = failed.get(test);
      if (other && broken(other.named)) return [];
      const here = other ? `fail: ${other.named} ${other.message}` : verdicts.get(test);
      return here === undefined ? [] : [`${test} passes in process, and here not: ${here}`];
    }),
  ];
}
