import type { Situation } from '../../../generators/bad-input/spoiling';
import type { StatementId } from '../../../spec/statement';
import type { Session } from '../../session/session';
import { attempt } from './attempt';

/**
 * What a CSE breaks that answers nobody any more: the campaign that was there cannot be retrieved, and where none was, the
 * next one cannot be created.
 */
export const silent: Readonly<Record<'CREATE' | 'UPDATE', readonly StatementId[]>> = {
  CREATE: ['10.2.28.3.1#01'],
  UPDATE: ['10.2.28.3.2#01'],
};

export const operationOf = (situation: Situation): 'CREATE' | 'UPDATE' =>
  situation === 'CREATE' ? 'CREATE' : 'UPDATE';

/** How a CSE fails to answer, and the exchange that shows it. */
export interface Silence {
  readonly observed: string;
  readonly exchange: number;
}

/** RETRIEVE of the CSEBase, which every CSE answers; one that has lost a connection gets its time to come back. */
export async function silence(session: Session): Promise<Silence | undefined> {
  let exchange = 0;
  const result = await session.until(async () => {
    const ask = { operation: 'RETRIEVE', to: session.cseBase, from: session.administrator } as const;
    const answer = await attempt(session, ask);
    exchange = answer.exchange;
    if ('accepted' in answer && answer.accepted) return { done: true };
    return { seen: 'unanswered' in answer ? answer.message : answer.summary };
  });
  if ('done' in result) return undefined;
  return { observed: `RETRIEVE of the CSEBase: ${String(result.seen)}`, exchange };
}
