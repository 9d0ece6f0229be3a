import type { StatementId } from '../../spec/statement';
import type { Rule, RuleTable } from '../rule';
import { rulesOf } from '../rule';
import { aggregates } from '../rules/aggregation';
import { operationRule } from '../rules/operations';
import type { Status } from '../state';
import { hasEnded } from '../state';
import { explainStatus, leadsTo } from './blame-status';
import { explainTarget } from './blame-target';
import type { Exclusion } from './exclusion';
import type { Kit } from './kit';
import { named } from './rules-named';
import type { CampaignTracker } from './tracker';
import type { CampaignView, SoftwareView } from './view';
import { individualIn, targetView } from './view';
import type { World } from './world';

/** Why no world agrees with a look at the campaign: of those that come closest, what differs, causes before what follows from them. */
export function explainView(
  kit: Kit,
  tracker: CampaignTracker,
  worlds: readonly World[],
  view: CampaignView,
): readonly Exclusion[] {
  const each = worlds
    .filter(({ unseen }) => !unseen)
    .map((world) => ({ world, found: differences(kit, tracker, world, worlds, view) }));
  const differing = each.filter(({ found }) => found.length > 0);
  const shown = individualIn(view);
  const right = aggregates(kit.rules, shown).some((value) => value === view.aggregatedSoftwareStatus);
  // A world that only has not come as far as the campaign's own sum tells nothing of what is wrong.
  const behind = ({ world }: (typeof each)[number]): boolean =>
    right && shown.length > 0 && world.head.aggregatedSoftwareStatus !== view.aggregatedSoftwareStatus;
  const abreast = differing.filter((one) => !behind(one));
  const candidates = abreast.length > 0 ? abreast : differing;
  const fewest = Math.min(...candidates.map(({ found }) => causes(found)));
  // The world that has come furthest lacks the last thing that was missing.
  const closest = candidates
    .filter(({ found }) => causes(found) === fewest)
    .sort((a, b) => progress(b.world) - progress(a.world));
  const claimed = closest.filter(({ world }) => bearsOutClaim(kit, world, view));
  const reasons = [...new Set([...claimed, ...closest])].flatMap(({ found }) => found);
  return reasons.length > 0 ? reasons : unsupported(kit, tracker, view);
}

/** What is wrong on several targets in the same way is one cause. */
const causes = (found: readonly Exclusion[]): number => new Set(found.map(({ rule }) => rule)).size;

const progress = ({ head }: World): number => Number(head.triggered) + Number(head.started);

/**
 * Who claims that a campaign has come to a status claims what that means for its targets: one whose entry still says that
 * nothing has ended is then what is wrong, not the claim.
 */
function bearsOutClaim({ automaton }: Kit, { head, nodes, cells }: World, view: CampaignView): boolean {
  if (head.campaignStatus !== view.campaignStatus) return false;
  return nodes.every((node, index) => {
    const { entries } = targetView(view, node);
    const allowed = automaton.members(cells[index] ?? automaton.none).some(({ entry }) => entries.includes(entry));
    return allowed || entries.every((entry) => entry === null || !hasEnded(entry));
  });
}

/** The status is one that a campaign comes to by what happens on some target, and no target shows such a thing. */
function unsupported(
  { rules }: Kit,
  { head }: CampaignTracker,
  { campaignStatus = 'PENDING' }: CampaignView,
): readonly Exclusion[] {
  const steps = rulesOf(rules, 'campaignStep').filter((step) => leadsTo(step, head, rules) === campaignStatus);
  return [
    {
      rule: steps[0]?.name ?? 'figure',
      statements: [...new Set([...steps.flatMap(({ statements }) => statements), '10.2.28.1/no-other#01' as const])],
      message: 'campaignStatus has a value that no target bears out',
      allowed: `campaignStatus ${campaignStatus} when a target has come to what it means`,
      observed: `campaignStatus ${campaignStatus}`,
    },
  ];
}

function differences(
  kit: Kit,
  tracker: CampaignTracker,
  world: World,
  worlds: readonly World[],
  view: CampaignView,
): readonly Exclusion[] {
  return [
    ...enabledDiffers(tracker, world, view),
    ...strangers(tracker, world, view),
    ...world.nodes.flatMap((node, index) => explainTarget(kit, tracker, world, index, node, view)),
    ...aggregateDiffers(kit, tracker, world, view),
    ...explainStatus(kit, tracker, world, worlds, view),
  ];
}

function enabledDiffers(tracker: CampaignTracker, { head }: World, view: CampaignView): readonly Exclusion[] {
  if (head.campaignEnabled === view.campaignEnabled) return [];
  const byDefault = tracker.givenBy.get('campaignEnabled');
  return [
    {
      rule: byDefault?.name ?? 'campaignEnabled',
      statements: byDefault?.statements ?? ['9.6.76-2/campaignEnabled#02'],
      message: 'campaignEnabled has not the value that a request gave it',
      allowed: `campaignEnabled ${String(head.campaignEnabled)}`,
      observed: `campaignEnabled ${shown(view.campaignEnabled)}`,
    },
  ];
}

/** Lists with members that belong to no target: those of the cycle before, or none at all. */
function strangers(tracker: CampaignTracker, { nodes }: World, view: CampaignView): readonly Exclusion[] {
  const links = view.links.filter((node) => !nodes.includes(node)).length;
  const entries = view.entries.filter(({ node }) => !nodes.includes(node)).length;
  const allLinks = view.links.length + view.strangeLinks;
  const allEntries = view.entries.length + view.strangeEntries.length;
  const found: Exclusion[] = [];
  if (links > 0 || allLinks > nodes.length)
    found.push({
      ...left(tracker, 'softwareLinks', tracker.before?.links.length, {
        rule: 'record-link',
        statements: ['9.6.76-2/softwareLinks#03', '10.2.28.2#18'],
      }),
      message: 'softwareLinks has members that are not the [software] of a target',
      allowed: 'the [software] of each target, once',
      observed: `${String(allLinks)} links, ${String(links)} of them to other nodes`,
    });
  if (entries > 0 || allEntries > nodes.length)
    found.push({
      ...left(tracker, 'individualSoftwareStatuses', tracker.before?.entries.length, {
        rule: 'enter-status',
        statements: ['9.6.76-2/individualSoftwareStatuses#03', '10.2.28.2#20'],
      }),
      message: 'individualSoftwareStatuses has entries that belong to no target',
      allowed: 'an entry for each target, once',
      observed: `${String(allEntries)} entries, ${String(entries)} of them of other nodes`,
    });
  return found;
}

/** The effect that should have emptied a list which had members before; another rule when there was none. */
function left(
  tracker: CampaignTracker,
  list: string,
  before: number | undefined,
  otherwise: Pick<Exclusion, 'rule' | 'statements'>,
): Pick<Exclusion, 'rule' | 'statements'> {
  const reset = tracker.givenBy.get(list);
  return reset && before !== undefined && before > 0 ? { rule: reset.name, statements: reset.statements } : otherwise;
}

function aggregateDiffers(
  kit: Kit,
  tracker: CampaignTracker,
  { head }: World,
  view: CampaignView,
): readonly Exclusion[] {
  const shows = view.aggregatedSoftwareStatus;
  if (head.aggregatedSoftwareStatus === shows) return [];
  const individual = individualIn(view);
  const reset = tracker.givenBy.get('aggregatedSoftwareStatus');
  const left = individual.length === 0 && reset !== undefined && tracker.before?.aggregatedSoftwareStatus === shows;
  const allowed = individual.length === 0 ? (['UNINITIALIZED'] as const) : aggregates(kit.rules, individual);
  return [
    {
      rule: left ? reset.name : 'aggregate',
      statements: left ? reset.statements : aggregateStatements(kit.rules, allowed, shows),
      message: 'aggregatedSoftwareStatus does not agree with the individual statuses',
      allowed: `aggregatedSoftwareStatus ${allowed.join(' or ')}`,
      observed: `aggregatedSoftwareStatus ${shown(shows)} beside ${individual.length === 0 ? 'no entries' : individual.join(', ')}`,
    },
  ];
}

/** The definitions of the value that should stand there and of the one that does, then the duty to keep it. */
export function aggregateStatements(
  rules: RuleTable,
  allowed: readonly Status[],
  shows: Status | undefined,
): readonly StatementId[] {
  const due = allowed.length === 1 ? allowed : [];
  const claimed = shows ? [shows] : [];
  // Who claims an end claims what its definition says; who claims none has not come to what is due.
  const defined = shows !== undefined && hasEnded(shows) ? [...claimed, ...due] : [...due, ...claimed];
  const definitions = defined.flatMap(
    (value) => rulesOf(rules, 'aggregate').find((rule) => rule.value === value)?.statements ?? [],
  );
  return [...new Set([...definitions, ...(named(rules, 'aggregate')?.statements ?? [])])];
}

/** Why no world agrees with a look at a [software]. */
export function explainSoftware(
  kit: Kit,
  worlds: readonly World[],
  node: string,
  { actions }: SoftwareView,
): readonly Exclusion[] {
  const { softwareOperation, campaignStatus } = worlds[0]?.head ?? {
    softwareOperation: 'INSTALL',
    campaignStatus: 'PENDING',
  };
  const operation = operationRule(kit.rules, softwareOperation);
  const begun = actions[operation.action];
  const cancelling = named(kit.rules, 'cancel-leaves-action-false');
  const rule: Rule = begun === true && campaignStatus !== 'INITIATED' && cancelling ? cancelling : operation;
  return [
    {
      rule: rule.name,
      statements: [...rule.statements, ...(named(kit.rules, 'start-operation')?.statements ?? [])],
      message: `the [software] of ${node} does not show what the campaign has come to`,
      allowed: `${operation.action} ${begun === true ? 'FALSE' : 'TRUE'}`,
      observed: `${operation.action} ${shown(begun)}`,
    },
  ];
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
