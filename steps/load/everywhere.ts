import type { Status } from '../../model/state';
import type { Answer } from '../../targets/roles/answer';
import type { ObservedCampaign } from '../looks/observed';
import { Failed, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';

type Found = ReadonlyMap<string, Answer>;

/** Ends the test with what the oracle has found: what it did not hear of after that nobody has judged. */
export function stopIfWrong({ session }: SuiteWorld): void {
  const failure = session.judge?.failure;
  if (failure) throw new Failed(failure, 'model');
}

/**
 * RETRIEVE of many [software]: by the administrator, or by the device where that may not.
 * @returns the answers by identifier, without those that are not there
 */
export async function lookAtAll(world: SuiteWorld, ids: readonly string[], device: string): Promise<Found> {
  const { session } = world;
  const found = new Map<string, Answer>();
  let left = ids;
  for (const from of new Set([session.administrator, device])) {
    const answers = await session.askAll(left.map((to) => ({ operation: 'RETRIEVE', to, from })));
    for (const [index, answer] of answers.entries())
      if (answer.accepted && answer.resource) found.set(left[index] ?? '', answer);
    left = left.filter((_, index) => {
      const answer = answers[index];
      return !(answer?.accepted === true && answer.resource) && answer?.statusCode !== session.notFound;
    });
  }
  if (left.length > 0)
    throw new Unjudged('inconclusive', `the IUT lets nobody retrieve ${String(left.length)} [software] of a campaign`);
  stopIfWrong(world);
  return found;
}

/** By the label of its node, what a campaign enters for each target that can be told; and how many cannot. */
export interface Entered {
  readonly byNode: ReadonlyMap<string, Status | undefined>;
  /** The statuses of the others. */
  readonly others: readonly (Status | undefined)[];
}

/** Reads individualSoftwareStatuses: an entry names a [software] that is known by now, or a node. */
export function enteredIn({ session, cast }: SuiteWorld, label: string, { entries }: ObservedCampaign): Entered {
  const nodes = new Map<string, string>();
  for (const node of cast.campaign(label).targets) {
    const { id, structured } = cast.node(node).node;
    const software = cast.software.get(`${label} ${node}`);
    for (const name of [id, structured, ...(software === undefined ? [] : [software])])
      nodes.set(session.identifiers.knownAs(name), node);
  }
  const byNode = new Map<string, Status | undefined>();
  const others: (Status | undefined)[] = [];
  for (const { action, status } of entries) {
    const node = action === undefined ? undefined : nodes.get(session.identifiers.knownAs(action));
    if (node === undefined || byNode.has(node)) others.push(status);
    else byNode.set(node, status);
  }
  return { byNode, others };
}
