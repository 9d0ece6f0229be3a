import type { Target } from '../../targets/target';
import type { Observe } from '../../targets/tape/tape';
import type { Reply, RequestPrimitive } from '../../wire/primitive';
import type { Limiter } from '../run/limiter';
import { isSilence } from './lifeline';

/** What came of a request. */
export interface Delivered {
  readonly reply: Reply;
  /** Whether there was no sign of life while other tests ran at the same time: it may be their number. */
  readonly crowded: boolean;
}

/**
 * Sends a request and tells the limiter what came of it. A connection that is refused while several tests run is tried
 * again, as nothing was sent on it, for the time that a response may take: the limiter meanwhile sees to it that fewer run.
 */
export async function deliver(
  target: Target,
  request: RequestPrimitive,
  limiter: Limiter,
  observe: Observe,
): Promise<Delivered> {
  const { clock, timing } = target;
  let waited = 0;
  for (let pause = Math.max(20, timing.pollMs); ; pause *= 2) {
    const reply = await target.send(request);
    if (!isSilence(reply)) {
      // A problem that is no silence is an answer that cannot be used.
      if ('response' in reply && isTooMany(reply.response.http?.status)) limiter.troubled('it answers that it is busy');
      return { reply, crowded: false };
    }
    const crowded = observe('several tests run', () => limiter.crowded);
    limiter.troubled(shortly[reply.problem.code] ?? reply.problem.code);
    if (!crowded || reply.problem.code !== 'unreachable' || waited >= timing.responseMs) return { reply, crowded };
    await clock.wait(pause);
    waited += pause;
  }
}

const shortly: Readonly<Record<string, string>> = {
  unreachable: 'it refused connections',
  timeout: 'it did not answer in time',
  connectionClosed: 'it closed connections',
};

/** 429 Too Many Requests, 503 Service Unavailable. */
function isTooMany(httpStatus: number | undefined): boolean {
  return httpStatus === 429 || httpStatus === 503;
}
