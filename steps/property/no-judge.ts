import type { Judge } from '../monitor/judge';

/** In the place of an oracle that is not there: it knows of nothing and finds nothing wrong. */
export const noJudge: Judge = {
  heard: () => Promise.resolve(),
  failure: undefined,
  doubt: undefined,
  open: () => [],
  settled: () => Promise.resolve(),
  softwareOf: () => ({ earlier: [] }),
};
