import fc from 'fast-check';
import type { CampaignState } from './campaign-state';
import { campaignStates, comeTo, isEnabled, set } from './campaign-state';
import { exactly } from './exact';
import type { CommandAttributes, Deed, Originator } from './history';
import type { Property } from './property';
import { exhaustive } from './property';
import type { Story } from './stories';
import type { Relation } from './target-lists';
import { listsOf, relations } from './target-lists';
import { chance, weighted } from './values';

/** What asks for the second list of nodes while a first campaign has the first list. */
export const conflictWays = [
  'CREATE',
  'CREATE enabled',
  'UPDATE of softwareTargets',
  'UPDATE of softwareTargets that enables',
  'UPDATE that enables',
  'UPDATE of the first campaign itself',
] as const;
export type ConflictWay = (typeof conflictWays)[number];

/** Two lists of nodes, what the campaign with the first of them is doing, and how somebody asks for the second. */
export interface ConflictCase {
  readonly relation: Relation;
  readonly state: CampaignState;
  readonly way: ConflictWay;
}

/** The nodes that two campaigns may share; one more is where the second campaign is before it is moved. */
const shared = 4;
const spare = shared;

/** The two campaigns. */
const first = 0;
const second = 1;

export const conflictCases: readonly ConflictCase[] = campaignStates.flatMap((state) =>
  conflictWays.flatMap((way) => relations(shared).map((relation) => ({ relation, state, way }))),
);

/**
 * Campaigns that want nodes which another has: whatever that one is doing, what counts is whether it is enabled and whether
 * there is a node in both lists. A campaign is no conflict with itself.
 */
export const conflict: Property = exhaustive(
  conflictCases,
  (one) => storyOf(one).map((story) => exactly(shared + 1, 2, story)),
  conflictKind,
);

/** What a case tries: where an error is demanded each way in each state, where none is, what it is that makes no conflict. */
export function conflictKind({ relation, state, way }: ConflictCase): string {
  if (way === 'UPDATE of the first campaign itself' || way === 'UPDATE that enables') return way;
  if (relation.both === 0) return 'apart';
  return isEnabled(state) ? `${way}, ${state}` : state;
}

function storyOf({ relation, state, way }: ConflictCase): fc.Arbitrary<Story> {
  return listsOf(relation, shared).chain(([has, wants]) =>
    fc
      .tuple(comeTo(state, first, has), by, chance(50), chance(50), chance(40))
      .map(([there, who, early, there2, again]) => {
        const { before, ask } = asked(way, who, wants, early && there2);
        const known = early || way === 'UPDATE that enables';
        const retry: Story = again ? [set(first, false), ask] : [];
        return [...(known ? before : []), ...there, ...(known ? [] : before), ask, ...retry];
      }),
  );
}

const by: fc.Arbitrary<Originator> = weighted([3, 'administrator'], [1, 'member']);

/** What must be there before, and the request; `there` when the second campaign already has the list that is asked for. */
function asked(
  way: ConflictWay,
  who: Originator,
  wants: readonly number[],
  there: boolean,
): { readonly before: Story; readonly ask: Deed } {
  const update = (campaign: number, attributes: CommandAttributes): Deed => ({
    do: 'update',
    campaign,
    by: who,
    attributes,
  });
  const disabledOn = (nodes: readonly number[]): Story => [create(who, nodes, false)];
  switch (way) {
    case 'CREATE':
      return { before: [], ask: create(who, wants, false) };
    case 'CREATE enabled':
      return { before: [], ask: create(who, wants, true) };
    case 'UPDATE of softwareTargets':
      return { before: disabledOn(there ? wants : [spare]), ask: update(second, { softwareTargets: wants }) };
    case 'UPDATE of softwareTargets that enables':
      return {
        before: disabledOn(there ? wants : [spare]),
        ask: update(second, { softwareTargets: wants, campaignEnabled: true }),
      };
    case 'UPDATE that enables':
      return { before: disabledOn(wants), ask: update(second, { campaignEnabled: true }) };
    case 'UPDATE of the first campaign itself':
      return { before: [], ask: update(first, { softwareTargets: wants, ...(there && { campaignEnabled: true }) }) };
  }
}

function create(who: Originator, softwareTargets: readonly number[], campaignEnabled: boolean): Deed {
  return { do: 'create', campaign: second, by: who, attributes: { softwareTargets, campaignEnabled } };
}
