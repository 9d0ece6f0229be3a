import fc from 'fast-check';
import { criterionOperators, softwareOperations, statuses } from '../model/state';
import type { Status } from '../model/state';
import type { Extent } from './extent';
import type { Access, CommandAttributes, CriterionOf, Originator } from './history';

/** One of these, each as often as its weight says. */
export function weighted<T>(...values: readonly (readonly [weight: number, value: T])[]): fc.Arbitrary<T> {
  return fc.oneof(...values.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** An index below `count`. */
export function index(count: number): fc.Arbitrary<number> {
  return fc.nat(Math.max(0, count - 1));
}

/** True in `percent` of a hundred cases. */
export function chance(percent: number): fc.Arbitrary<boolean> {
  return weighted([percent, true], [100 - percent, false]);
}

/** Mostly those who may do everything: what they are refused the campaign's state refuses. */
export const originator: fc.Arbitrary<Originator> = weighted([6, 'administrator'], [3, 'member'], [1, 'stranger']);

export const access: fc.Arbitrary<Access> = weighted([2, 'open'], [1, 'closed']);

/** Any status, an end more often than the rest. */
export const status: fc.Arbitrary<Status> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...statuses) },
  { weight: 2, arbitrary: weighted<Status>([3, 'SUCCESSFUL'], [1, 'FAILURE']) },
);

/** How an operation ends. */
export const ending: fc.Arbitrary<Status> = weighted([3, 'SUCCESSFUL'], [1, 'FAILURE']);

/** The values of a trigger subject, and the thresholds that they are compared with: few, so that they are often equal. */
export const subjectValue: fc.Arbitrary<number> = fc.integer({ min: 1, max: 3 });

export function criterion(extent: Extent): fc.Arbitrary<CriterionOf> {
  const nowhere = weighted<'nowhere' | undefined>([1, 'nowhere'], [19, undefined]);
  return fc
    .tuple(nowhere, index(extent.subjects), fc.constantFrom(...criterionOperators), subjectValue)
    .map(([missing, subject, operator, threshold]) => ({ subject: missing ?? subject, operator, threshold }));
}

/** One or two criteria: a campaign waits for all of them. */
export function criteria(extent: Extent): fc.Arbitrary<CriterionOf[]> {
  return fc.array(criterion(extent), { minLength: 1, maxLength: 2 });
}

/** Existing nodes, one to three of them and none twice. */
export function nodes(extent: Extent): fc.Arbitrary<number[]> {
  return fc.uniqueArray(index(extent.nodes), { minLength: 1, maxLength: Math.min(3, extent.nodes) });
}

/** Nodes for softwareTargets; now and then one of them does not exist. */
export function targets(extent: Extent): fc.Arbitrary<(number | 'nowhere')[]> {
  return fc.tuple(nodes(extent), chance(8)).map(([some, missing]) => (missing ? [...some, 'nowhere'] : some));
}

/** The values of a campaign's attributes. Small pools: the value that the campaign has already is often hit. */
export function attributeValues(extent: Extent) {
  return {
    campaignEnabled: fc.boolean(),
    version: fc.constantFrom('1.0', '1.1'),
    softwareName: fc.constantFrom('firmware', 'driver'),
    URL: fc.constantFrom('http://software.example/a', 'http://software.example/b'),
    softwareTargets: targets(extent),
    softwareTriggerCriteria: fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: criteria(extent) },
    ),
    softwareOperation: fc.constantFrom(...softwareOperations),
    expirationTime: fc.constant('later' as const),
    labels: fc.constantFrom(['a'], ['a', 'b']),
  };
}

/** Any subset of the attributes with any values, but for `without`; a single one more often than many. */
export function attributes(
  extent: Extent,
  without: readonly (keyof CommandAttributes)[] = [],
): fc.Arbitrary<CommandAttributes> {
  const all = fc.record(attributeValues(extent));
  const names = (Object.keys(attributeValues(extent)) as (keyof CommandAttributes)[]).filter(
    (name) => !without.includes(name),
  );
  const some = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => [name]) },
    { weight: 2, arbitrary: fc.subarray(names, { minLength: 1 }) },
  );
  return fc.tuple(all, some).map(([values, chosen]) => pick(values, chosen));
}

function pick(values: CommandAttributes, names: readonly (keyof CommandAttributes)[]): CommandAttributes {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
