import type { Results } from '../../reports/results';
import { timingOf } from '../../reports/timing';
import { results, testResult } from './fixture';

/** Results of two tests, in two lanes, that say where their time went. */
export function timedResults(part: Partial<Results> = {}): Results {
  const tests = [
    testResult({
      id: 'TP/oneM2M/CSE/SWC/X/1',
      title: 'A slow one',
      durationMs: 8000,
      timing: { lane: 0, demandedMs: 3000, awaitedMs: 0, answeringMs: 4000 },
    }),
    testResult({
      id: 'TP/oneM2M/CSE/SWC/X/2',
      durationMs: 2000,
      timing: { lane: 1, demandedMs: 0, awaitedMs: 2000, answeringMs: 0 },
    }),
  ];
  const all = results(tests, part);
  return timed({ ...all, run: { ...all.run, durationMs: 8000 } });
}

/** The same results with what their tests say of the time, added up. */
export function timed(all: Results): Results {
  const timing = timingOf(all.tests);
  return { ...all, run: { ...all.run, ...(timing && { timing }) } };
}
