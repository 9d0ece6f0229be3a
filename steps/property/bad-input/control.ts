import type { Situation } from '../../../generators/bad-input/spoiling';
import { everythingValid } from '../../../generators/bad-input/valid';
import type { Session } from '../../session/session';
import { Unjudged } from '../../session/verdict';
import { notTaken } from './accepted';
import { send } from './case';
import { lookAfter } from './look-after';

/**
 * The positive control: a request with everything that may be given and nothing spoiled is accepted.
 * @returns the attributes that this IUT does not take although nothing is wrong with them: other tests judge that
 */
export async function positiveControl(session: Session, situation: Situation): Promise<ReadonlySet<string>> {
  const sent = await send(session, { situation, valid: everythingValid(situation), spoilings: [] });
  const { answer, text } = sent;
  if ('unanswered' in answer || !answer.accepted)
    throw new Unjudged(
      'inconclusive',
      `the positive control failed: the IUT refused ${text}, which nothing speaks against (${
        'unanswered' in answer ? answer.message : answer.summary
      })`,
    );
  session.evidence.expected(answer.exchange, 'a successful response');
  const after = await lookAfter(sent);
  return new Set(after ? await notTaken(sent, after) : []);
}
