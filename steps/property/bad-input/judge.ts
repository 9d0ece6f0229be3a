import { levelsOf } from '../../../generators/bad-input/given';
import type { BadRequest } from '../../../generators/bad-input/spoiling';
import { attributesOf, demanded } from '../../../generators/bad-input/spoiling';
import type { Answer } from '../../../targets/roles/answer';
import { writeJson } from '../../../wire/write-json';
import type { Session } from '../../session/session';
import { fail, Unjudged } from '../../session/verdict';
import { acceptedWhole } from './accepted';
import { silence, silent } from './alive';
import type { Unanswered } from './attempt';
import type { Case } from './case';
import { send } from './case';
import { refusedWhole } from './refused';

/** Sends a spoiled request and ends with a failure where the answer, or what it did, is not as it must be. */
export async function tryBadRequest(
  session: Session,
  request: BadRequest,
  untaken: ReadonlySet<string>,
): Promise<void> {
  const sent = await send(session, request);
  await mustStillAnswer(sent);
  const { answer } = sent;
  if ('unanswered' in answer) unanswered(sent, answer);
  else if (answer.accepted) await accepted(sent, answer, untaken);
  else await refusedWhole(sent, answer);
}

/** Whatever the request was, the CSE answered before it and answers after it. */
async function mustStillAnswer({ request, session, operation, answer, text }: Case): Promise<void> {
  const found = await silence(session);
  if (!found) return;
  fail(
    {
      statements: [...demanded(request), ...silent[operation]],
      message: `The CSE answers no more after ${text}`,
      expected: 'an answer to the request, and to those that follow',
    },
    found.observed,
    [answer.exchange, found.exchange],
  );
}

/** A request of more bytes may have been cut off by a limit on the way, whose answer was lost. */
const surelyRead = 100_000;

/**
 * No usable response from a CSE that goes on answering. Where the text demands an error it is not there; where it does not,
 * nothing says that. A CSE that is slow over much content gets the benefit, and one whose answer this tester cannot read.
 */
function unanswered(
  { request, session, asked, text }: Case,
  { unanswered: code, message, exchange }: Unanswered,
): void {
  const deepest = Math.max(0, ...Object.values(attributesOf(request)).map(levelsOf));
  if (code === 'notJson' && deepest > 0 && demanded(request).length === 0) return;
  const lost = code === 'connectionClosed' && writeJson(asked).length < surelyRead;
  if (demanded(request).length > 0 && lost)
    fail(
      { statements: demanded(request), message: `No answer came to ${text}`, expected: 'an error response' },
      message,
      [exchange],
    );
  session.evidence.expected(exchange, 'a response');
  throw new Unjudged('inconclusive', `no usable response to ${text}: ${message}`);
}

async function accepted(sent: Case, answer: Answer, untaken: ReadonlySet<string>): Promise<void> {
  const { request, session, text } = sent;
  const statements = demanded(request);
  if (statements.length === 0) return acceptedWhole(sent, answer, untaken);
  session.evidence.expected(answer.exchange, 'an error response');
  fail({ statements, message: `Accepted: ${text}`, expected: 'an error response' }, answer.summary, [answer.exchange]);
}
