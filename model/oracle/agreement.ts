import { operationRule } from '../rules/operations';
import type { Campaign } from '../state';
import { hasEnded } from '../state';
import type { Slices, TargetAutomaton } from './automaton';
import type { Kit } from './kit';
import type { Slice } from './slice';
import type { CampaignView, SoftwareView } from './view';
import { targetView } from './view';
import type { World } from './world';
import { isPossible, withCells } from './world';

/** What of a world agrees with a look at the campaign; undefined when nothing does. */
export function agreeing(automaton: TargetAutomaton, world: World, view: CampaignView): World | undefined {
  const { head, nodes } = world;
  if (!headAgrees(head, view)) return undefined;
  const known = nodeSet(nodes);
  const strange = (node: string): boolean => !known.has(node);
  if (view.links.some(strange) || view.entries.some(({ node }) => strange(node))) return undefined;
  if (view.strangeLinks + view.links.length > nodes.length) return undefined;
  if (view.strangeEntries.length + view.entries.length > nodes.length) return undefined;
  const seen = nodes.map((node) => targetView(view, node));
  const agrees = withCells(world, (cell, index) => {
    const target = seen[index];
    return target ? automaton.seen(cell, target) : automaton.none;
  });
  return isPossible(automaton, agrees) ? agrees : undefined;
}

const nodeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function nodeSet(nodes: readonly string[]): ReadonlySet<string> {
  const known = nodeSets.get(nodes);
  if (known) return known;
  const made = new Set(nodes);
  nodeSets.set(nodes, made);
  return made;
}

function headAgrees(head: Campaign, view: CampaignView): boolean {
  return (
    head.campaignEnabled === view.campaignEnabled &&
    head.campaignStatus === view.campaignStatus &&
    head.aggregatedSoftwareStatus === view.aggregatedSoftwareStatus
  );
}

/** Those slices that agree with a look at the target's [software]. */
export function agreeingSoftware(kit: Kit, cell: Slices, head: Campaign, { actions }: SoftwareView): Slices {
  const action = actions[operationRule(kit.rules, head.softwareOperation).action];
  return kit.automaton.filter(cell, `software ${String(action)}`, (slice) => agreesOnAction(slice, action));
}

function agreesOnAction({ target, news }: Slice, action: boolean | undefined): boolean {
  if (target.software === null) return false;
  if (action === undefined) return true;
  switch (target.phase) {
    case 'awaiting':
    case 'existing':
      return !action;
    case 'operating':
      return action || [target.reported, ...news].some((status) => status !== 'gone' && hasEnded(status));
    case 'discontinued':
      return target.cause === 'subscriptionDeleted' || !action;
    // How an operation is cancelled, and what a Hosting CSE does with the action of one that is over, the text leaves open.
    // One that is set to FALSE while the campaign is cancelled may go on all the same: the device decides.
    case 'finishing':
    case 'completed':
    case 'performed':
    case 'cancelled':
      return true;
  }
}

/** Whether a look cannot tell the two apart, as far as the campaign itself shows. */
export function looksLike(a: World, b: World): boolean {
  return (
    a.head.campaignEnabled === b.head.campaignEnabled &&
    a.head.campaignStatus === b.head.campaignStatus &&
    a.head.aggregatedSoftwareStatus === b.head.aggregatedSoftwareStatus &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => cell === b.cells[index])
  );
}
