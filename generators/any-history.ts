import fc from 'fast-check';
import type { Extent, Story } from './arbitraries';
import {
  again,
  anyDeed,
  chance,
  checked,
  create,
  cycle,
  deferred,
  enable,
  fullExtent,
  history,
  homeOf,
  index,
  inOrder,
  interleaved,
  maybe,
  moved,
  nodes,
  only,
  paced,
  updateWith,
} from './arbitraries';
import type { Command, History } from './history';

/** The most commands of a history. */
const mostCommands = 40;

/**
 * Any history: campaigns that live on overlapping nodes, are enabled, report, are cancelled and enabled again, all at the
 * same time, and whatever else somebody may do in between. Few end with an expiry, for that takes real time.
 */
export const anyHistory: fc.Arbitrary<History> = fc.oneof(
  { weight: 19, arbitrary: history(fullExtent, paced(lives(fullExtent, fullExtent.campaigns)), mostCommands) },
  { weight: 1, arbitrary: history(fullExtent, ending(fullExtent), mostCommands) },
);

/** So many campaigns at the same time, and whatever else happens. */
function lives(extent: Extent, campaigns: number): fc.Arbitrary<Story> {
  return interleaved([
    ...Array.from({ length: campaigns }, (_, campaign) => life(extent, campaign)),
    anything({ ...extent, campaigns }),
  ]);
}

/** The same with one campaign less, which then comes and expires. */
function ending(extent: Extent): fc.Arbitrary<readonly Command[]> {
  const last = extent.campaigns - 1;
  return fc
    .tuple(paced(lives(extent, last)), paced(expiring(extent, last)))
    .map(([before, end]) => [...before.slice(0, mostCommands - end.length), ...end]);
}

/** The life of one campaign: it is created, gets enabled, and goes through one to three cycles. */
function life(extent: Extent, campaign: number): fc.Arbitrary<Story> {
  return targetsOf(extent, campaign).chain((on) => {
    const disabled = only(create(extent, campaign, fc.constant(on), fc.constant(false)));
    const asked = inOrder(disabled, maybe(fc.array(checked(extent, campaign), { minLength: 1, maxLength: 2 }), 70));
    const first = fc.oneof(
      { weight: 5, arbitrary: only(create(extent, campaign, fc.constant(on), fc.constant(true))) },
      { weight: 3, arbitrary: inOrder(asked, only(enable(extent, campaign))) },
      { weight: 2, arbitrary: inOrder(asked, deferred(extent, campaign)) },
    );
    return inOrder(
      first,
      cycle(extent, campaign, on),
      maybe(again(extent, campaign, on), 60),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<Story>([]) },
        { weight: 1, arbitrary: again(extent, campaign, on) },
        { weight: 1, arbitrary: nodes(extent).chain((to) => moved(extent, campaign, to)) },
      ),
    );
  });
}

/** Often a node of its own, and perhaps one that all share, so that campaigns come to work; else any nodes. */
function targetsOf(extent: Extent, campaign: number): fc.Arbitrary<readonly number[]> {
  const own = homeOf(extent, campaign);
  const shared = extent.nodes - 1;
  const apart = chance(30).map((both) => (both && shared !== own ? [own, shared] : [own]));
  return fc.oneof({ weight: 5, arbitrary: apart }, { weight: 2, arbitrary: nodes(extent) });
}

function anything(extent: Extent): fc.Arbitrary<Story> {
  return fc.array(
    index(extent.campaigns).chain((campaign) => anyDeed(extent, campaign)),
    { maxLength: 10 },
  );
}

/** A campaign whose lifetime ends, whatever it is doing then: a short one from the beginning, or shortened later. */
function expiring(extent: Extent, campaign: number): fc.Arbitrary<Story> {
  return fc.tuple(targetsOf(extent, campaign), chance(70)).chain(([on, fromTheBeginning]) =>
    inOrder(
      only(
        create(extent, campaign, fc.constant(on), chance(60)).map((deed) => ({
          ...deed,
          attributes: { ...deed.attributes, expirationTime: fromTheBeginning ? ('soon' as const) : ('later' as const) },
        })),
      ),
      fc.array(anyDeed(extent, campaign), { maxLength: 3 }),
      fromTheBeginning
        ? fc.constant<Story>([])
        : only(updateWith(campaign, fc.constant({ expirationTime: 'soon' as const }))),
      fc.constant<Story>([{ do: 'expire' }]),
    ),
  );
}
