import type { RunOptions, TestListing } from './run-options';

/**
 * How long a test of a group takes, as a multiple of most others, where it is several times as long: histories, and what waits
 * for a device, a time window or the end of a lifetime. Measured over HTTP on the reference CSE; nothing but the order and the
 * dealing out of tests depends on it.
 */
const groupLengths: Readonly<Record<string, number>> = {
  ...{ PRP: 200, BAD: 170, EXP: 50, CAN: 40, SCH: 40, SWF: 30, SWG: 25, AGN: 25 },
  ...{ DLX: 16, MIX: 16, EVC: 16, SRC: 16, ANX: 15, SUC: 12, TRA: 10 },
  ...{ ANN: 8, ANO: 8, FLR: 8, OPE: 8, ROD: 8, ROZ: 8, SCHC: 8, SWI: 8, SWJ: 8, SXD: 8, OPR: 7, TRG: 7 },
  ...{ AGG: 4, DEL: 4, EXC: 4, EXI: 4, EXM: 4, ROF: 4, TBC: 4, UPB: 4 },
};

/** The same of tests that take much longer than others of their group. */
const testLengths: Readonly<Record<string, number>> = {
  ...{ 'CAN/11': 120, 'CAN/12': 120, 'CAN/13': 120, 'CAN/14': 120, 'CAN/022': 100 },
  ...{ 'SCH/015': 170, 'SCH/008': 90, 'SCH/011': 90, 'SCH/012': 90, 'SCH/016': 90, 'SCH/003': 70 },
  ...{ 'ANN/006': 65, 'FLR/008': 50, 'SXD/006': 45 },
  ...{ 'CRE/030': 16, 'CRE/033': 16, 'TBC/05': 16, 'UPE/12': 16, 'UPB/02': 16, 'DEL/003': 16, 'DEL/007': 16 },
  ...{ 'CRE/031': 8, 'CRE/032': 8, 'EXA/004': 8, 'EXC/003': 8, 'EXI/002': 8, 'EXI/003': 8, 'SOF/001': 8, 'TBD/002': 8 },
  ...{ 'ROF/02': 8, 'UPA/12': 8, 'UPD/003': 8, 'UPD/005': 8, 'UPD/015': 8, 'UPD/022': 8, 'UPG/03': 8, 'UPO/02': 8 },
};

/** How long a test is expected to take, as a multiple of the shortest. */
export function expectedLength({ id, targets }: Pick<TestListing, 'id' | 'targets'>): number {
  if (targets !== undefined) return targets;
  const [group = '', number = ''] = id.split('/').slice(4);
  return testLengths[`${group}/${number}`] ?? groupLengths[group] ?? 1;
}

/** A batch is no longer than this, unless it is one test: so that at the end of a run no lane has much to do while others have nothing. */
const longestBatch = 20;

/**
 * What the lanes of a run take one after the other, whichever is free: a test that takes long by itself, short ones of a feature
 * file together, the longest first. The same tests are always in the same batches. One lane gets all in the order of the
 * specification.
 */
export function batches(tests: readonly TestListing[], lanes: number): readonly (readonly TestListing[])[] {
  if (tests.length === 0) return [];
  if (lanes === 1) return [tests];
  const limit = Math.min(longestBatch, lengthOf(tests) / (4 * lanes));
  const all: TestListing[][] = [];
  for (const test of tests) {
    const last = all.at(-1);
    if (last && fileOf(last[0]) === fileOf(test) && lengthOf([...last, test]) <= limit) last.push(test);
    else all.push([test]);
  }
  return all.sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf(tests: readonly TestListing[]): number {
  return tests.reduce((sum, test) => sum + expectedLength(test), 0);
}

function fileOf(test: TestListing | undefined): string | undefined {
  return test?.source.slice(0, test.source.lastIndexOf(':'));
}

/** The tests of one part of a run that is split over machines, in their order: every part takes about the same time. */
export function part(tests: readonly TestListing[], shard: RunOptions['shard']): readonly TestListing[] {
  if (shard === undefined) return tests;
  const ours = new Set(dealt(tests, shard.of)[shard.index - 1]);
  return tests.filter((test) => ours.has(test));
}

/** Deals tests out to so many hands, the longest first, each to the hand that has least to do; always in the same way. */
function dealt(tests: readonly TestListing[], count: number): readonly (readonly TestListing[])[] {
  const hands = Array.from({ length: count }, () => ({ tests: [] as TestListing[], length: 0 }));
  for (const test of [...tests].sort((a, b) => expectedLength(b) - expectedLength(a))) {
    const hand = hands.reduce((least, one) => (one.length < least.length ? one : least));
    hand.tests.push(test);
    hand.length += expectedLength(test);
  }
  return hands.map((hand) => hand.tests);
}
