import type { Status } from '../state';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import { named } from './rules-named';
import type { Slice } from './slice';
import type { CampaignTracker } from './tracker';
import type { CampaignView } from './view';
import { targetView } from './view';
import type { TargetView } from './view';
import type { World } from './world';

/** What is wrong with the line of a target in the two lists, and which rule excludes it. */
export function explainTarget(
  kit: Kit,
  tracker: CampaignTracker,
  world: World,
  index: number,
  node: string,
  view: CampaignView,
): readonly Exclusion[] {
  const { automaton } = kit;
  const cell = world.cells[index] ?? automaton.none;
  const seen = targetView(view, node);
  const slices = automaton.members(cell);
  const found: Exclusion[] = [];
  if (seen.linked !== undefined && !slices.some(({ linked }) => linked === seen.linked))
    found.push(
      exclusion(kit, linkRules(tracker, world, seen, node), {
        message: `softwareLinks ${seen.linked ? 'holds' : 'does not hold'} a [software] of ${node}`,
        allowed: seen.linked ? 'no link to a [software] of this node' : 'the link that was there, or has to be',
        observed: seen.linked ? 'a link' : 'none',
      }),
    );
  if (!slices.some(({ entry }) => seen.entries.includes(entry))) {
    const entry = seen.entries[0] ?? null;
    found.push(
      exclusion(kit, entryRules(tracker, world, slices, entry, node), {
        message: `the entry of ${node} in individualSoftwareStatuses has not a value that it may have`,
        allowed: [...new Set(slices.map((slice) => slice.entry ?? 'no entry'))].join(' or '),
        observed: seen.entries.map((one) => one ?? 'no entry').join(' or '),
      }),
    );
  }
  // Each would do, but not together.
  if (found.length === 0 && automaton.seen(cell, seen) === automaton.none)
    found.push(
      exclusion(kit, [seen.linked === true ? 'enter-status' : 'record-link'], {
        message: `softwareLinks and individualSoftwareStatuses do not agree on ${node}`,
        allowed: slices
          .map(({ linked, entry }) => `${linked ? 'a link' : 'no link'} and ${entry ?? 'no entry'}`)
          .join(', or '),
        observed: `${seen.linked === true ? 'a link' : 'no link'} and ${seen.entries.map((one) => one ?? 'no entry').join(' or ')}`,
      }),
    );
  return found;
}

function linkRules(
  tracker: CampaignTracker,
  world: World,
  { linked, entries }: TargetView,
  node: string,
): readonly string[] {
  if (linked !== true) return ['record-link'];
  const reset = tracker.givenBy.get('softwareLinks');
  // An entry that is another than before shows that the link is of this cycle as well.
  const anew = !entries.includes(null) && !entries.includes(entryIn(tracker.before, node));
  const left = tracker.before?.links.includes(node) === true && seenInCycle(tracker)?.links.includes(node) !== false;
  if (reset && left && !anew) return [reset.name];
  return tooSoon(world) ?? ['record-link'];
}

function entryRules(
  tracker: CampaignTracker,
  world: World,
  slices: readonly Slice[],
  entry: Status | null,
  node: string,
): readonly string[] {
  if (entry === null) return ['enter-status'];
  const reset = tracker.givenBy.get('individualSoftwareStatuses');
  const none = slices.every((slice) => slice.entry === null);
  const seen = seenInCycle(tracker);
  const stale =
    entryIn(tracker.before, node) === entry &&
    (seen === undefined || entryIn(seen, node) === entry) &&
    slices.every(({ target }) => target.reported !== entry);
  if (stale && reset) return [reset.name];
  if (none) return tooSoon(world) ?? ['enter-status'];
  const causes = slices.flatMap(({ target }) => target.cause ?? []);
  if (slices.every(({ target }) => target.phase === 'discontinued'))
    return causes.map((cause) => `fail-entry-${cause}`);
  const phases = new Set(slices.map(({ target }) => target.phase));
  phases.delete('awaiting');
  if (phases.size === 1 && phases.has('cancelled')) return ['fail-cancelled-entry'];
  if (slices.some(({ target }) => target.phase === 'finishing' || target.phase === 'performed'))
    return ['copy-status-while-cancelling'];
  const installs = world.head.softwareOperation === 'INSTALL' || world.head.softwareOperation === 'UNINSTALL';
  return [installs ? 'copy-installStatus' : 'copy-activeStatus'];
}

/** The latest look, when it was one at the present cycle. */
function seenInCycle({ before, last }: CampaignTracker): CampaignView | undefined {
  return last === before ? undefined : last;
}

function entryIn(view: CampaignView | undefined, node: string): Status | null {
  return view?.entries.find((one) => one.node === node)?.status ?? null;
}

/** What holds back the work, when nothing may have been done yet. */
function tooSoon({ head }: World): readonly string[] | undefined {
  if (head.campaignStatus === 'CANCELLING') return ['cancel-stops-creation'];
  if (head.campaignStatus === 'PENDING') return ['pending-on-create'];
  if (head.softwareTriggerCriteria !== null && !head.triggered) return ['await-trigger-criteria'];
  return head.started ? undefined : ['defer-to-time-window'];
}

function exclusion(
  { rules }: Kit,
  names: readonly string[],
  told: Pick<Exclusion, 'message' | 'allowed' | 'observed'>,
): Exclusion {
  const statements = [...new Set(names.flatMap((name) => named(rules, name)?.statements ?? []))];
  return { rule: names[0] ?? 'none', statements, ...told };
}
