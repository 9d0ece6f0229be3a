import type { StatementId } from '../../spec/statement';
import { prepare } from '../../targets/roles/registree';
import type { Answer } from '../../targets/roles/answer';
import { demand, fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { seen, sentence } from './observe';
import type { TableResource } from './table-resource';

/**
 * Under the closed policy the other originator may read and not write; under the open one it may write; and when the closed
 * one is put back it may not any more. A <container> under the same policies is the control: where the policies do not decide
 * there, the IUT controls no access.
 */
export async function policiesDecide(
  world: SuiteWorld,
  resource: TableResource,
  cites: readonly StatementId[],
): Promise<void> {
  const from = await world.stage.unprivilegedOriginator();
  const [open, closed] = [(await world.stage.open()).id, (await world.stage.closed()).id];
  await control(world, from, open, closed);
  for (const [policy, may] of [
    [closed, false],
    [open, true],
    [closed, false],
  ] as const) {
    await exchangePolicy(world, resource, policy, cites);
    const read = await world.session.ask({ operation: 'RETRIEVE', to: resource.handle.id, from });
    if (!read.accepted) broken(resource, 'RETRIEVE', read, true, cites);
    const written = await write(world, resource.handle.id, resource.type, from);
    if (written.accepted !== may) broken(resource, 'UPDATE', written, may, cites);
  }
  await notDeletable(world, resource, closed, cites);
}

/** Under the closed policy the other originator deletes nothing, if it does not a <container> either. */
async function notDeletable(
  world: SuiteWorld,
  resource: TableResource,
  closed: string,
  cites: readonly StatementId[],
): Promise<void> {
  const { session } = world;
  const from = await world.stage.unprivilegedOriginator();
  const attributes = { accessControlPolicyIDs: [closed] };
  const { id } = demand(await prepare(session, session.cseBase, 'container', attributes));
  const deleted = await session.ask({ operation: 'DELETE', to: id, from });
  if (deleted.accepted) {
    session.cleanup.gone(id);
    return;
  }
  const answer = await session.ask({ operation: 'DELETE', to: resource.handle.id, from });
  if (answer.accepted) broken(resource, 'DELETE', answer, false, cites);
}

/** Another policy, in an UPDATE of its own. A CSE that adds policies of its own leaves nothing to see. */
async function exchangePolicy(
  world: SuiteWorld,
  resource: TableResource,
  policy: string,
  cites: readonly StatementId[],
): Promise<void> {
  const answer = await resource.update({ accessControlPolicyIDs: [policy] });
  if (!answer.accepted)
    throw new Unjudged('inconclusive', `an UPDATE of the accessControlPolicyIDs alone was refused: ${answer.summary}`);
  const { attributes } = await seen(world, resource, cites);
  const shown = attributes['accessControlPolicyIDs'];
  if (Array.isArray(shown) && shown.length > 1)
    throw new Unjudged('notApplicable', `the IUT adds policies of its own to those of ${resource.words}`);
}

function write({ session }: SuiteWorld, to: string, type: string, from: string): Promise<Answer> {
  return session.ask({ operation: 'UPDATE', to, from, type, attributes: { labels: [session.uniqueName('label')] } });
}

async function control(world: SuiteWorld, from: string, open: string, closed: string): Promise<void> {
  const { session } = world;
  for (const [policy, may] of [
    [closed, false],
    [open, true],
  ] as const) {
    const attributes = { accessControlPolicyIDs: [policy] };
    const { id } = demand(await prepare(session, session.cseBase, 'container', attributes));
    const { accepted } = await write(world, id, 'container', from);
    if (accepted !== may)
      throw new Unjudged(
        'notApplicable',
        `policies do not decide at the IUT who may change a <container>: it was ${accepted ? 'accepted' : 'refused'}`,
      );
  }
}

function broken(
  { words }: TableResource,
  operation: string,
  { accepted, summary, exchange }: Answer,
  may: boolean,
  cites: readonly StatementId[],
): never {
  fail(
    {
      statements: cites,
      message: `${sentence(words)} does not go by its policies: a ${operation} by the other originator was ${accepted ? 'accepted' : 'refused'}`,
      expected: may ? 'a successful response: its policy grants it' : 'an error response: its policy does not grant it',
    },
    summary,
    [exchange],
  );
}
