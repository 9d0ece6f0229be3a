import type { StatementId } from '../../spec/statement';
import { prepare } from '../../targets/roles/registree';
import { decodeReferences } from '../../wire/references';
import { demand, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { sentence } from './observe';
import type { TableResource } from './table-resource';

/**
 * A discovery by a label finds the resource while it has the label, and not when it has another. A <container> with the same
 * labels is the control: where it is not found, the IUT discovers nothing by labels.
 */
export async function discoveredByLabels(
  world: SuiteWorld,
  resource: TableResource,
  cites: readonly StatementId[],
): Promise<void> {
  const { session } = world;
  const [label, other] = [session.uniqueName('label'), session.uniqueName('label')];
  const control = demand(await prepare(session, session.cseBase, 'container', { labels: [label] }));
  await setLabel(resource, label);
  const first = await find(world, label);
  if (!(await first.has(control.id)))
    throw new Unjudged('notApplicable', 'the IUT finds nothing by its labels (not even a <container>)');
  await expect(resource, first, label, true, cites);
  await setLabel(resource, other);
  await expect(resource, await find(world, other), other, true, cites);
  await expect(resource, await find(world, label), label, false, cites);
}

async function setLabel(resource: TableResource, label: string): Promise<void> {
  const answer = await resource.update({ labels: [label] });
  if (!answer.accepted)
    throw new Unjudged('inconclusive', `an UPDATE of ${resource.words} was refused: ${answer.summary}`);
}

interface Found {
  readonly exchange: number;
  readonly ids: readonly string[];
  has(id: string): Promise<boolean>;
}

/** Discovery below the CSEBase by a label; a CSE that refuses it offers none. */
async function find({ session }: SuiteWorld, label: string): Promise<Found> {
  const query = { fu: '1', lbl: label };
  const to = session.cseBase;
  const { accepted, summary, content, exchange } = await session.ask({
    operation: 'RETRIEVE',
    to,
    from: session.administrator,
    query,
  });
  if (!accepted) throw new Unjudged('notApplicable', `the IUT refuses a discovery by labels (${summary})`);
  const ids = (decodeReferences(content) ?? []).map(({ id }) => id);
  const has = async (wanted: string): Promise<boolean> => {
    for (const id of ids) if (await session.identifiers.sameResource(id, wanted)) return true;
    return false;
  };
  return { exchange, ids, has };
}

async function expect(
  { handle, words }: TableResource,
  found: Found,
  label: string,
  wanted: boolean,
  cites: readonly StatementId[],
): Promise<void> {
  if ((await found.has(handle.id)) === wanted) return;
  fail(
    {
      statements: cites,
      message: `${sentence(words)} is ${wanted ? 'not ' : ''}found by the label ${label}, which it has${wanted ? '' : ' not'}`,
      expected: wanted ? `${handle.structured} among the results` : 'no such result',
    },
    found.ids.join(', ') || 'nothing',
    [found.exchange],
  );
}
