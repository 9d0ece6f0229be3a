import type { TrialOptions } from '../trial';
import { tryTests } from '../trial';
import { variantTarget } from '../variant';
import { isExcused } from './excuses';
import type { LawfulCse } from './lawful-cse';

/** What the suite says of a lawful CSE. */
export interface LawfulOutcome {
  readonly id: string;
  /** Tests that failed, or came to no verdict: false alarms all of them. */
  readonly failures: readonly { readonly test: string; readonly named: string; readonly message: string }[];
  /** Tests that did not apply, with the reason that the CSE gave for it. */
  readonly notApplicable: number;
  readonly requests: number;
  /** Resources that could not be removed. */
  readonly leftBehind: number;
}

/** So many random histories of each property are enough here: `npm run histories` plays more of them on lawful CSEs. */
const mostRuns = 3;

/** Runs the suite on a lawful CSE, in this process unless another target is given. */
export async function judgeLawful(
  { id, variant, parts }: LawfulCse,
  options: Omit<TrialOptions, 'target'> & Partial<Pick<TrialOptions, 'target'>>,
): Promise<LawfulOutcome> {
  const { target = () => variantTarget(variant) } = options;
  const trial = await tryTests(options.tests, {
    ...options,
    runs: Math.min(options.runs, mostRuns),
    full: true,
    target,
  });
  const excused = ({ verdict, reason }: (typeof trial.open)[number]): boolean =>
    verdict === 'notApplicable' && (parts === undefined || isExcused(reason, parts));
  const open = trial.open.filter((one) => !excused(one));
  return {
    id,
    failures: [
      ...trial.failures,
      ...open.map(({ test, verdict, reason }) => ({ test, named: '', message: `${verdict}: ${reason}` })),
    ],
    notApplicable: trial.open.length - open.length,
    requests: trial.requests,
    leftBehind: trial.leftBehind,
  };
}
