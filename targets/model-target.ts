import { VirtualClock } from '../cse/clock';
import type { Profile } from '../wire/profile';
import { inProcessReceiver } from './in-process-receiver';
import { inProcessTarget } from './in-process-target';
import { referenceCse } from './reference-cse';
import type { Target } from './target';
import { referenceTiming } from './timing';

/** How the reference CSE calls itself and its administrator. */
export const referenceNames = { cseBaseName: 'cse-in', cseId: 'id-in', administrator: 'CAdmin' } as const;

/** A new reference CSE in this process, where a clock that only waiting moves makes a day take no time. */
export function modelTarget(profile: Profile, facts: Pick<Partial<Target>, 'version' | 'supports'> = {}): Target {
  const clock = new VirtualClock();
  const receiver = inProcessReceiver(clock);
  const cse = referenceCse({
    clock,
    notifier: { notify: receiver.deliver, forward: receiver.forward },
    profile,
    ...referenceNames,
  });
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
