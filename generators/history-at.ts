import fc from 'fast-check';
import type { History } from './history';

/** Far enough apart that the histories of neighbouring seeds have nothing to do with each other. */
const stride = 0x9e3779b1;

/** The history of a run (from 0) of a property: it depends on the seed and the run, and on nothing else. */
export function historyAt(histories: fc.Arbitrary<History>, seed: number, run: number): History {
  const [history] = fc.sample(fc.noBias(histories), { seed: (seed + Math.imul(run, stride)) | 0, numRuns: 1 });
  if (!history) throw new Error('the arbitrary gave no history');
  return history;
}
