import { VirtualClock, type Clock } from '../cse/clock';
import type { Notifier } from '../cse/notifier';
import type { Profile } from '../wire/profile';
import { inProcessReceiver } from './in-process-receiver';
import { inProcessTarget, type RequestHandler } from './in-process-target';
import { referenceCse } from './reference-cse';
import type { Target } from './target';
import { referenceTiming } from './timing';

/** How the reference CSE calls itself and its administrator. */
export const referenceNames = { cseBaseName: 'cse-in', cseId: 'id-in', administrator: 'CAdmin' } as const;

/** What answers in this process, and how to end it. */
export interface InProcessCse extends RequestHandler {
  close(): void;
}

/** Makes a CSE that runs on this clock and sends its notifications this way. */
type MakeCse = (clock: Clock, notifier: Notifier) => InProcessCse;

/** A new CSE in this process, where a clock that only waiting moves makes a day take no time. */
export function onVirtualClock(
  make: MakeCse,
  profile: Profile,
  facts: Pick<Partial<Target>, 'version' | 'supports' | 'timing'> = {},
): Target {
  const clock = new VirtualClock();
  const receiver = inProcessReceiver(clock);
  const cse = make(clock, { notify: receiver.deliver, forward: receiver.forward });
  return inProcessTarget({
    cse,
    clock,
    receiver,
    profile,
    cseBaseName: referenceNames.cseBaseName,
    cseId: `/${referenceNames.cseId}`,
    originator: referenceNames.administrator,
    timing: referenceTiming,
    ...facts,
    close: () => {
      cse.close();
    },
  });
}

/** A new reference CSE in this process. */
export function modelTarget(profile: Profile, facts: Pick<Partial<Target>, 'version' | 'supports'> = {}): Target {
  const make: MakeCse = (clock, notifier) => referenceCse({ clock, notifier, profile, ...referenceNames });
  return onVirtualClock(make, profile, facts);
}
