import fc from 'fast-check';
import { softwareOperations } from '../model/state';
import { set, unmet } from './campaign-state';
import { setSubject } from './deeds';
import { exactly } from './exact';
import type { CommandAttributes, Deed } from './history';
import type { Property } from './property';
import { random } from './property';
import type { Story } from './stories';
import { cancelling, finishing, inOrder, interleaved, maybe, only, working } from './stories';
import { anyOrder } from './target-lists';
import { chance } from './values';

const extent = { nodes: 4, subjects: 1, campaigns: 2 } as const;

/** The most commands of a history. */
const mostCommands = 40;

/**
 * One or two campaigns that go through several cycles on changing nodes, while [software], subscriptions and nodes are lost:
 * at each moment of rest their targets, their links, their entries and what is below the nodes tell the same story.
 */
export const bookkeeping: Property = random(
  fc
    .tuple(chance(40), anyOrder([0, 1, 2, 3]))
    .chain(([two, order]) =>
      two ? interleaved([life(0, order.slice(0, 2)), life(1, order.slice(2))]) : life(0, order.slice(0, 3)),
    )
    .map((story) => ({ ...exactly(extent.nodes, extent.campaigns, story.slice(0, mostCommands)) })),
);

/** Two or three cycles of a campaign on nodes out of these. */
function life(campaign: number, home: readonly number[]): fc.Arbitrary<Story> {
  const some = fc.shuffledSubarray([...home], { minLength: 1 });
  return fc
    .array(some, { minLength: 2, maxLength: 3 })
    .chain((lists) =>
      inOrder(
        ...lists.map((on, cycle) =>
          inOrder(cycle === 0 ? begun(campaign, on) : movedTo(campaign, on, lists[cycle - 1]), worked(campaign, on)),
        ),
      ),
    );
}

/** Enabled at once, or waiting until its trigger comes; by then something may be lost. */
function begun(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  const late = inOrder(
    created(campaign, { softwareTargets: on, softwareTriggerCriteria: [unmet] }),
    triggered(campaign, on),
  );
  return fc.oneof({ weight: 3, arbitrary: created(campaign, { softwareTargets: on }) }, { weight: 1, arbitrary: late });
}

/** An enabled campaign for any operation. */
function created(
  campaign: number,
  attributes: Pick<CommandAttributes, 'softwareTriggerCriteria'> & { readonly softwareTargets: readonly number[] },
): fc.Arbitrary<Story> {
  return fc.constantFrom(...softwareOperations).map((softwareOperation) => [
    {
      do: 'create',
      campaign,
      by: 'administrator',
      attributes: { ...attributes, softwareOperation, campaignEnabled: true },
    },
  ]);
}

/** The trigger comes, after something was lost or not. */
function triggered(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  const trigger: Story = [{ do: 'setSubject', subject: 0, value: unmet.threshold }];
  return inOrder(maybe(only(lost(campaign, on)), 40), fc.constant(trigger));
}

/** A further cycle; the nodes change before the campaign is enabled again or in the same request, or stay. */
function movedTo(campaign: number, on: readonly number[], before: readonly number[] = []): fc.Arbitrary<Story> {
  const move = { softwareTargets: on };
  const update: Deed = { do: 'update', campaign, by: 'administrator', attributes: move };
  const same = on.length === before.length && on.every((node, at) => node === before[at]);
  const enabled = same
    ? fc.constant<Story>([set(campaign, true)])
    : fc.constantFrom<Story[]>([set(campaign, true, move)], [update, set(campaign, true)]);
  const late = inOrder(
    fc.constant<Story>([
      { do: 'setSubject', subject: 0, value: unmet.threshold - 1 },
      set(campaign, true, { ...move, softwareTriggerCriteria: [unmet] }),
    ]),
    triggered(campaign, on),
  );
  return inOrder(
    fc.constant([set(campaign, false)]),
    maybe(only(lost(campaign, before)), 15),
    fc.oneof({ weight: 3, arbitrary: enabled }, { weight: 1, arbitrary: late }),
  );
}

/** The devices report, to the end or not, or the campaign is cancelled; meanwhile something is lost. */
function worked(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return fc.oneof(
    { weight: 5, arbitrary: interleaved([finishing(campaign, on), losses(campaign, on)]) },
    { weight: 2, arbitrary: interleaved([cancelling(extent, campaign, on), losses(campaign, on)]) },
    { weight: 1, arbitrary: interleaved([working(campaign, on), losses(campaign, on), only(setSubject(extent))]) },
  );
}

function losses(campaign: number, on: readonly number[]): fc.Arbitrary<Story> {
  return maybe(fc.array(lost(campaign, on), { minLength: 1, maxLength: 2 }), 50);
}

/** A [software] of the campaign is lost, or its subscription, or the node, seldom, for nothing happens there any more. */
function lost(campaign: number, on: readonly number[]): fc.Arbitrary<Deed> {
  const node = on.length === 0 ? fc.constant(0) : fc.constantFrom(...on);
  return fc.oneof(
    { weight: 3, arbitrary: node.map((one): Deed => ({ do: 'deleteSoftware', campaign, node: one })) },
    { weight: 2, arbitrary: node.map((one): Deed => ({ do: 'deleteSubscription', campaign, node: one })) },
    { weight: 1, arbitrary: node.map((one): Deed => ({ do: 'deleteNode', node: one })) },
  );
}
