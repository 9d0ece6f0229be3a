import fc from 'fast-check';
import { disable, enable, loss, reported, setSubject, updateWith } from './deeds';
import type { Extent } from './extent';
import type { Command, Deed, History } from './history';
import { checked, locked } from './checks';
import { access, attributes, chance, ending, index, status, subjectValue, weighted } from './values';

/** One deed after the other. */
export type Story = readonly Deed[];

/** The stories in this order, as one. */
export function inOrder(...stories: readonly fc.Arbitrary<Story>[]): fc.Arbitrary<Story> {
  return fc.tuple(...stories).map((told) => told.flat());
}

/** A deed as a story. */
export function only(deed: fc.Arbitrary<Deed>): fc.Arbitrary<Story> {
  return deed.map((one) => [one]);
}

/** The story in `percent` of a hundred cases, and nothing in the others. */
export function maybe(story: fc.Arbitrary<Story>, percent: number): fc.Arbitrary<Story> {
  return fc.oneof({ weight: percent, arbitrary: story }, { weight: 100 - percent, arbitrary: fc.constant<Story>([]) });
}

/** The stories at the same time: each keeps its order, and what of which comes when is open. */
export function interleaved(stories: readonly fc.Arbitrary<Story>[]): fc.Arbitrary<Story> {
  const timed = stories.map((story) =>
    story.chain((deeds) =>
      fc
        .array(fc.nat(999), { minLength: deeds.length, maxLength: deeds.length })
        .map((moments) => [...moments].sort((a, b) => a - b))
        .map((moments) => deeds.map((deed, at) => ({ deed, moment: moments[at] ?? 0 }))),
    ),
  );
  return fc.tuple(...timed).map((all) =>
    all
      .flat()
      .sort((a, b) => a.moment - b.moment)
      .map(({ deed }) => deed),
  );
}

/** Every one of these devices works on its operation and reports an end, in any order; some report IN_PROCESS before. */
export function finishing(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return interleaved(
    on.map((node) =>
      fc
        .tuple(chance(30), ending)
        .map(([working, end]) => [
          ...(working ? [reported(campaign, node, 'IN_PROCESS')] : []),
          reported(campaign, node, end),
        ]),
    ),
  );
}

/** Some devices report something. */
export function working(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return fc
    .subarray([...on])
    .chain((some) => fc.tuple(...some.map((node) => status.map((value) => reported(campaign, node, value)))));
}

/** A cancellation while the targets are in different progress, and what the devices report after it. */
export function cancelling(extent: Extent, campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return inOrder(working(campaign, on), only(disable(extent, campaign)), maybe(finishing(campaign, on), 75));
}

/**
 * A campaign is enabled while no time window of it is open, and mostly one opens later; or while one is open and another is
 * not.
 */
export function deferred(extent: Extent, campaign: number): fc.Arbitrary<Story> {
  const schedule = (window: 'open' | 'closed'): Story => [{ do: 'addSchedule', campaign, window }];
  const closed = inOrder(
    fc.constant(schedule('closed')),
    only(enable(extent, campaign)),
    maybe(fc.constantFrom<Story>(schedule('open'), [{ do: 'removeSchedule', campaign }]), 80),
  );
  const both = interleaved([fc.constant(schedule('closed')), fc.constant(schedule('open'))]);
  return fc.oneof(
    { weight: 2, arbitrary: closed },
    { weight: 1, arbitrary: inOrder(both, only(enable(extent, campaign))) },
  );
}

/** A campaign is enabled with a trigger that is seldom met at once, and mostly comes. */
export function held(extent: Extent, campaign: number): fc.Arbitrary<Story> {
  return fc.tuple(index(extent.subjects), weighted([3, 3], [1, 2])).chain(([subject, threshold]) =>
    inOrder(
      only(
        updateWith(
          campaign,
          fc.constant({
            campaignEnabled: true,
            softwareTriggerCriteria: [{ subject, operator: '=' as const, threshold }],
          }),
        ),
      ),
      maybe(fc.constant<Story>([{ do: 'setSubject', subject, value: threshold }]), 75),
    ),
  );
}

/** A cycle of an enabled campaign on these nodes, to an end or not. */
export function cycle(extent: Extent, campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return inOrder(
    maybe(only(setSubject(extent)), 25),
    interleaved([
      maybe(only(loss(extent, campaign, fc.constantFrom(...on))), 15),
      fc.oneof(
        { weight: 7, arbitrary: finishing(campaign, on) },
        { weight: 6, arbitrary: cancelling(extent, campaign, on) },
        { weight: 1, arbitrary: working(campaign, on) },
        { weight: 1, arbitrary: interrupted(campaign, on) },
      ),
    ]),
    maybe(only(locked(extent, campaign)), 75),
  );
}

/** A further cycle on other nodes, which perhaps another campaign has. */
export function moved(extent: Extent, campaign: number, to: readonly number[]): fc.Arbitrary<Story> {
  const softwareTargets = fc.constant({ softwareTargets: to });
  const at = fc.constantFrom<'before' | 'with'>('before', 'with');
  return at.chain((when) =>
    inOrder(
      only(disable(extent, campaign)),
      when === 'before' ? only(updateWith(campaign, softwareTargets)) : fc.constant<Story>([]),
      when === 'before'
        ? only(enable(extent, campaign))
        : only(updateWith(campaign, fc.constant({ softwareTargets: to, campaignEnabled: true }))),
      cycle(extent, campaign, to),
    ),
  );
}

/** A device works, and what it works on is lost. */
function interrupted(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return fc
    .tuple(fc.constantFrom(...on), fc.constantFrom('deleteSubscription' as const, 'deleteSoftware' as const))
    .map(([node, loses]) => [reported(campaign, node, 'IN_PROCESS'), { do: loses, campaign, node }]);
}

/** A device says something about what it did in an earlier cycle. */
function late(campaign: number, on: readonly number[]): fc.Arbitrary<Deed> {
  return fc
    .tuple(fc.constantFrom(...on), status)
    .map(([node, value]) => ({ ...reported(campaign, node, value), cycle: 'earlier' }));
}

/** A further cycle: mostly disabled before, and asked for other things that it is not given, or is. */
export function again(extent: Extent, campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return inOrder(
    maybe(only(disable(extent, campaign)), 75),
    maybe(fc.array(checked(extent, campaign), { minLength: 1, maxLength: 2 }), 40),
    maybe(only(updateWith(campaign, attributes(extent, ['softwareTargets', 'campaignEnabled']))), 30),
    fc.oneof(
      { weight: 3, arbitrary: only(enable(extent, campaign)) },
      { weight: 2, arbitrary: held(extent, campaign) },
    ),
    maybe(only(late(campaign, on)), 25),
    cycle(extent, campaign, on),
  );
}

/** Most deeds wait until the IUT has come to rest. */
export function paced(story: fc.Arbitrary<Story>, percentAtRest = 75): fc.Arbitrary<readonly Command[]> {
  return story.chain((deeds) =>
    fc
      .array(chance(percentAtRest), { minLength: deeds.length, maxLength: deeds.length })
      .map((rests) => deeds.map((deed, at) => ({ ...deed, then: rests[at] === false ? 'goOn' : 'rest' }))),
  );
}

/** A history of this extent, with at most so many commands. */
export function history(
  extent: Extent,
  commands: fc.Arbitrary<readonly Command[]>,
  mostCommands = 40,
): fc.Arbitrary<History> {
  return fc.record({
    nodes: fc.array(access, { minLength: extent.nodes, maxLength: extent.nodes }),
    subjects: fc.array(fc.record({ access, value: subjectValue }), {
      minLength: extent.subjects,
      maxLength: extent.subjects,
    }),
    campaigns: fc.constant(extent.campaigns),
    commands: commands.map((all) => all.slice(0, mostCommands)),
  });
}
