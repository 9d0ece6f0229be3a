import type { Answer, Ask } from '../../../targets/roles/answer';
import type { TransportProblem } from '../../../wire/primitive';
import type { Session } from '../../session/session';
import { Unjudged } from '../../session/verdict';

/** A request without a usable response. */
export interface Unanswered {
  readonly unanswered: TransportProblem['code'];
  readonly message: string;
  readonly exchange: number;
}

/** Sends a request; where no usable response comes it says so, and leaves it to the caller what that means. */
export async function attempt(session: Session, ask: Ask): Promise<Answer | Unanswered> {
  const { exchanges } = session.evidence;
  const before = exchanges.length;
  try {
    return await session.ask(ask);
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    const problem = exchanges.length > before ? exchanges.at(-1)?.problem : gone(session);
    if (!problem) throw error;
    return {
      unanswered: problem.code as TransportProblem['code'],
      message: problem.message,
      exchange: exchanges.length,
    };
  }
}

/** Nothing is sent to an IUT that has been found to answer nobody. */
function gone(session: Session): TransportProblem | undefined {
  const dead = session.dead();
  return dead === undefined ? undefined : { code: 'unreachable', message: dead };
}
