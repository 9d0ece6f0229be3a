import { Coverage } from '../../model/oracle/coverage';
import type { Target } from '../../targets/target';
import { Lifeline } from '../session/lifeline';
import { Limiter } from './limiter';
import type { RunContext } from './run-context';

/** A run that is not one of the suite's scenarios: what a session needs to know of it, and no more. */
export function singleRun(
  target: Target,
  signal: AbortSignal = new AbortController().signal,
  supportedTypes?: readonly number[],
): RunContext {
  return {
    options: {
      target,
      seed: 0,
      runs: 1,
      parallel: 1,
      only: [],
      signal,
      onProgress: () => undefined,
      command: '',
    },
    prefix: `swct${target.clock.now().toString(36)}s`,
    results: [],
    coverage: new Coverage(),
    started: 0,
    requests: 0,
    total: 1,
    supportedTypes,
    lifeline: new Lifeline(target),
    limiter: new Limiter(1, target.timing.responseMs),
    clockSkewMs: undefined,
    discovered: new Set(),
    troubles: [],
  };
}
