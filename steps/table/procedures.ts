import type { StatementId } from '../../spec/statement';
import type { Answer } from '../../targets/roles/answer';
import { handleOf } from '../../targets/roles/resource-handle';
import { fail, Unjudged } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { createChild } from './children';
import { shownRaw } from './observe';
import { tableResource } from './table-resource';

type Cites = readonly StatementId[];

/**
 * A CREATE may say how much of the new campaign the response is to hold (0: nothing, 1: its attributes). The IUT may refuse
 * such a parameter, or pass over it; a request that it accepts makes a campaign all the same.
 */
export async function createWithParameters(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { session, desk, cast } = world;
  for (const rcn of ['0', '1']) {
    const resourceName = session.uniqueName('campaign');
    const answer = await session.ask({
      operation: 'CREATE',
      to: session.cseBase,
      from: session.administrator,
      type: 'softwareCampaign',
      attributes: { resourceName, ...desk.ordinary(cast.campaign(label).targets) },
      query: { rcn },
    });
    if (!answer.accepted) session.liberty(`refuses result content ${rcn} in a CREATE`);
    else await made(world, answer, resourceName, cites);
  }
}

async function made(world: SuiteWorld, answer: Answer, name: string, cites: Cites): Promise<void> {
  const { session } = world;
  const { id } = handleOf(answer, 'softwareCampaign', session.cseBase, name);
  const look = await session.ask({ operation: 'RETRIEVE', to: id, from: session.administrator });
  if (look.accepted && look.resource?.type === 'softwareCampaign') return;
  fail(
    {
      statements: cites,
      message: 'A CREATE that says what its response is to hold was accepted and made no campaign',
      expected: `a campaign at ${id}`,
    },
    look.summary,
    [answer.exchange, look.exchange],
  );
}

/** A RETRIEVE that asks for the attributes brings what one without parameters brings, and changes nothing. */
export async function retrieveWithParameters(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { session, cast } = world;
  const ask = (query: Readonly<Record<string, string>>): Promise<Answer> =>
    session.ask({ operation: 'RETRIEVE', to: cast.campaign(label).handle.id, from: session.administrator, query });
  const plain = await ask({});
  const asked = await ask({ rcn: '1' });
  if (!asked.accepted) session.liberty('refuses result content 1 in a RETRIEVE');
  const again = await ask({});
  for (const answer of asked.accepted ? [asked, again] : [again]) {
    const [found, wanted] = [answer, plain].map(({ resource }) => shownRaw(ordered(resource?.attributes)));
    if (answer.accepted && found === wanted) continue;
    fail(
      {
        statements: cites,
        message: `A RETRIEVE of campaign "${label}" does not bring its attributes as another RETRIEVE does`,
        expected: wanted ?? '',
      },
      answer.accepted ? (found ?? '') : answer.summary,
      [plain.exchange, answer.exchange],
    );
  }
}

function ordered(attributes: Readonly<Record<string, unknown>> = {}): unknown {
  return Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A DELETE takes the children along, and what is deleted cannot be deleted once more. */
export async function deletedWithChildren(world: SuiteWorld, label: string, cites: Cites): Promise<void> {
  const { session } = world;
  const { handle } = world.cast.campaign(label);
  const child = await createChild(world, tableResource(world, { kind: 'campaign', label }), 'subscription');
  const deletion = await world.desk.delete(label);
  if (!deletion.accepted)
    throw new Unjudged('inconclusive', `the IUT refused to delete a campaign that is PENDING: ${deletion.summary}`);
  const gone = async (operation: 'RETRIEVE' | 'DELETE', to: string, what: string): Promise<void> => {
    const answer = await session.ask({ operation, to, from: session.administrator });
    session.evidence.expected(answer.exchange, 'an error response');
    if (!answer.accepted) return;
    fail(
      { statements: cites, message: `${what} after campaign "${label}" was deleted`, expected: 'an error response' },
      answer.summary,
      [deletion.exchange, answer.exchange],
    );
  };
  await gone('DELETE', handle.id, 'There was something to DELETE');
  if (child.accepted)
    await gone('RETRIEVE', handleOf(child, 'subscription', handle.id, '').id, 'Its <subscription> was still there');
  session.cleanup.gone(handle.id);
}
