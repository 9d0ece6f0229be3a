import type { Status } from '../../model/state';
import type { StatementId } from '../../spec/statement';
import { aggregateBecomes } from '../checks/campaign-checks';
import { shown, type ObservedCampaign } from '../looks/observed';
import { report } from '../../targets/roles/registree';
import { Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { deeperEverywhere } from './deeper';
import { enteredIn, stopIfWrong } from './everywhere';
import { loadOf } from './load-of';

type Cites = readonly StatementId[];

/** The devices of these nodes report, several at a time; of nodes that the IUT has declined none does. */
export async function reportOn(
  world: SuiteWorld,
  label: string,
  nodes: readonly string[],
  statusOf: (node: string) => Status,
): Promise<void> {
  const load = loadOf(world);
  const { session, cast } = world;
  const { action, status: attribute } = world.software.operation(label);
  const [first, ...others] = nodes.filter((node) => !load.declined.has(node));
  if (first === undefined) return;
  const id = (node: string): string => cast.software.get(`${label} ${node}`) ?? '';
  // The first shows who may report: its device, or the administrator.
  const registree = cast.node(first);
  const answers = [await report(session, registree, id(first), attribute, action, statusOf(first))];
  const asks = others.map((node) => ({
    operation: 'UPDATE' as const,
    to: id(node),
    from: registree.reporter ?? registree.device,
    type: 'software',
    attributes: { [attribute]: { action, status: statusOf(node) } },
  }));
  answers.push(...(await session.askAll(asks)));
  const refused = answers.find(({ accepted }) => !accepted);
  if (refused)
    throw new Unjudged(
      'inconclusive',
      `a device cannot report: the IUT refused an UPDATE of ${attribute} of a [software] (${refused.summary}), ` +
        `although table D.3-2 has it RW (D.3-2/${attribute}#02)`,
    );
  for (const node of [first, ...others]) load.reported.set(node, statusOf(node));
  stopIfWrong(world);
}

/** What the entry of a target must show by now; undefined where its device has said nothing. */
function dueOn(world: SuiteWorld, node: string): Status | undefined {
  const { declined, reported } = loadOf(world);
  return declined.has(node) ? 'FAILURE' : reported.get(node);
}

/** Every entry of individualSoftwareStatuses shows what the device has reported, and there is one for each target. */
export async function entriesShowReports(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { targets } = world.cast.campaign(label);
  let wrong: readonly string[] = targets;
  let last: ObservedCampaign | undefined;
  await world.session.until(
    async () => {
      last = await world.watch.look(label);
      stopIfWrong(world);
      wrong = differing(world, label, last);
      return wrong.length === 0 && last.entries.length === targets.length
        ? { done: true }
        : { seen: [last.campaignStatus, last.entries] };
    },
    () => deeperEverywhere(world, label),
  );
  const [first] = wrong;
  if (last === undefined || (first === undefined && last.entries.length === targets.length)) return;
  await world.diagnosis.blame(
    label,
    {
      statements: cites,
      message:
        first === undefined
          ? `individualSoftwareStatuses of campaign "${label}" does not agree with its targets`
          : `The entries of ${String(wrong.length)} of ${String(targets.length)} targets have not the value that they should have`,
      expected:
        first === undefined
          ? `${String(targets.length)} entries, one for each target`
          : `${String(dueOn(world, first))} in the entry of node "${first}", as its device has reported`,
      observed: `${String(last.entries.length)} entries, and of node "${first ?? '1'}" ${shown(enteredIn(world, label, last).byNode.get(first ?? '1'))}`,
      evidence: [last.exchange],
    },
    'targets',
  );
}

/** The nodes whose entry does not show what it must. Of a declined one it may stand without a name. */
function differing(world: SuiteWorld, label: string, campaign: ObservedCampaign): readonly string[] {
  const { byNode, others } = enteredIn(world, label, campaign);
  const unnamed = others.filter((status) => status === 'FAILURE').length;
  const { declined } = loadOf(world);
  const lost = [...declined].filter((node) => byNode.get(node) !== 'FAILURE');
  const wrong = world.cast.campaign(label).targets.filter((node) => {
    const due = dueOn(world, node);
    return due !== undefined && !declined.has(node) && byNode.get(node) !== due;
  });
  return [...wrong, ...lost.slice(unnamed)];
}

/** aggregatedSoftwareStatus becomes what the reports of all targets make it. */
export async function aggregateOfReports(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { targets } = world.cast.campaign(label);
  const failed = targets.some((node) => dueOn(world, node) === 'FAILURE');
  await aggregateBecomes(world, label, [failed ? 'FAILURE' : 'SUCCESSFUL'], cites);
}
