import fc from 'fast-check';
import type { SoftwareOperation, Status } from '../model/state';
import { softwareOperations, statuses } from '../model/state';
import { reported } from './deeds';
import type { Deed } from './history';
import { exactly } from './exact';
import type { Property } from './property';
import { exhaustive } from './property';
import type { Story } from './stories';
import { inOrder, interleaved, paced } from './stories';
import { anyOrder } from './target-lists';

/** What the devices of a campaign report in the end. */
export interface AggregationCase {
  readonly operation: SoftwareOperation;
  /** One for each target; their order says nothing. */
  readonly ends: readonly Status[];
}

/** The most targets. */
const most = 6;

export const aggregationCases: readonly AggregationCase[] = softwareOperations.flatMap((operation) =>
  multisets(statuses, most).map((ends) => ({ operation, ends })),
);

/** A campaign whose devices report, in any order and often more than once, until each has the status that the case gives it. */
export const aggregation: Property = exhaustive(
  aggregationCases,
  ({ operation, ends }) =>
    paced(inOrder(fc.constant([create(operation, ends.length)]), reports(ends))).map((commands) => ({
      ...exactly(ends.length, 1, []),
      commands,
    })),
  aggregationKind,
);

/** What a case tries: which statuses there are in the end. */
export function aggregationKind({ ends }: AggregationCase): string {
  return [...new Set(ends)].join(', ');
}

function create(softwareOperation: SoftwareOperation, targets: number): Deed {
  const softwareTargets = Array.from({ length: targets }, (_, node) => node);
  return {
    do: 'create',
    campaign: 0,
    by: 'administrator',
    attributes: { softwareTargets, softwareOperation, campaignEnabled: true },
  };
}

function reports(ends: readonly Status[]): fc.Arbitrary<Story> {
  return anyOrder(ends).chain((order) =>
    interleaved(
      order.map((end, node) => onTheWayTo(end).map((said) => said.map((status) => reported(0, node, status)))),
    ),
  );
}

/** What a device reports until it comes to this end. One that ends UNINITIALIZED often reports nothing. */
function onTheWayTo(end: Status): fc.Arbitrary<readonly Status[]> {
  const before = fc.array(fc.constantFrom<Status[]>('IN_PROCESS', 'UNINITIALIZED'), { maxLength: 2 });
  const all = before.map((some) => [...some, end]);
  return end === 'UNINITIALIZED' ? fc.oneof(fc.constant<readonly Status[]>([]), all) : all;
}

/** Every multiset of one to `size` of the values. */
export function multisets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  const ofSize = (left: number, from: number): readonly (readonly T[])[] =>
    left === 0
      ? [[]]
      : values.slice(from).flatMap((value, at) => ofSize(left - 1, from + at).map((rest) => [value, ...rest]));
  return Array.from({ length: size }, (_, less) => ofSize(less + 1, 0)).flat();
}
