import type { StatementId } from '../../../spec/statement';
import { demanded } from '../../../generators/bad-input/spoiling';
import type { Answer } from '../../../targets/roles/answer';
import type { ObservedCampaign } from '../../looks/observed';
import { fail } from '../../session/verdict';
import type { Case } from './case';
import { nothingKnown } from './case';
import { briefly, raw, sameValue } from './compare';
import { lookAfter } from './look-after';
import { isTaken } from './spoiled';
import { attributes } from './table';

/** A refused request has changed nothing: no attribute of the campaign, and no campaign is there that was not. */
export async function refusedWhole(sent: Case, answer: Answer): Promise<void> {
  const { request, session } = sent;
  const readOnly = request.spoilings.some(({ demand }) => demand.kind === 'readOnly');
  if (readOnly && request.spoilings.length === 1) session.liberty('refuses requests that carry an RO attribute');
  if (sent.operation === 'CREATE') await notCreated(sent, answer);
  else await unchanged(sent, answer);
}

async function notCreated(sent: Case, answer: Answer): Promise<void> {
  const { session, structured, text } = sent;
  const look = await session.ask({ operation: 'RETRIEVE', to: structured, from: session.administrator });
  session.evidence.expected(look.exchange, 'an error response: nothing was created');
  if (look.accepted) {
    const { asked } = sent;
    const ask = { operation: 'CREATE', to: session.cseBase, from: session.administrator } as const;
    session.cleanup.created({ ...ask, type: 'softwareCampaign', attributes: asked }, nothingKnown(look.exchange));
    fail(
      {
        statements: [...demanded(sent.request), '10.2.28.3.1#01', '10.2.28.3.1#04'],
        message: `Answered with an error and created all the same: ${text}`,
        expected: 'no campaign of that name',
      },
      `a resource at ${structured} after ${answer.summary}`,
      [answer.exchange, look.exchange],
    );
  }
  await nothingBegun(sent, answer);
}

/** A campaign that would have begun at once was not created: it has no [software] either. */
async function nothingBegun(sent: Case, answer: Answer): Promise<void> {
  const { asked, shop, session, text } = sent;
  if (asked['campaignEnabled'] !== true || asked['softwareTriggerCriteria'] !== undefined) return;
  for (const node of shop.cast.nodes.keys()) {
    const found = await shop.looks.childrenOf(node);
    if (found.length === 0) continue;
    fail(
      {
        statements: [...demanded(sent.request), '10.2.28.3.1#17'],
        message: `Answered with an error and begun all the same: ${text}`,
        expected: `no [software] under node "${node}"`,
      },
      found.join(', '),
      [answer.exchange, session.evidence.exchanges.length],
    );
  }
}

async function unchanged(sent: Case, answer: Answer): Promise<void> {
  const { before, session, text } = sent;
  const after = await lookAfter(sent);
  if (!before || !after) return;
  const changed = attributes.filter((name) => !sameValue(before.attributes[name], after.attributes[name]));
  session.evidence.expected(after.exchange, 'the campaign as it was');
  if (changed.length === 0) return;
  fail(
    {
      statements: [...taken(sent, after), ...demanded(sent.request), '10.2.28.3.3#01', '10.2.28.3.3#02'],
      message: `Answered with an error and carried out in part or whole: ${text}`,
      expected: changed.map((name) => `${name} ${briefly(before.attributes[name])}`).join(', '),
    },
    changed.map((name) => `${name} ${briefly(after.attributes[name])}`).join(', '),
    [answer.exchange, after.exchange],
  );
}

/** What says of an attribute that the request gave and the campaign now has that it is never taken. */
function taken(sent: Case, after: ObservedCampaign): readonly StatementId[] {
  return sent.request.spoilings.flatMap(({ attribute, demand }) =>
    demand.kind === 'readOnly' && isTaken(sent, attribute, raw(after.attributes[attribute])) ? demand.statements : [],
  );
}
