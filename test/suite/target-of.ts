import { VirtualClock } from '../../cse/clock';
import { inProcessReceiver } from '../../targets/in-process-receiver';
import type { Target } from '../../targets/target';
import { defaultProfile } from '../../wire/load-profile';

/** A target with nobody behind it, on a clock of its own, for what needs a target and sends nothing. */
export function targetOf(given: Partial<Target> = {}): Target {
  const clock = given.clock ?? new VirtualClock();
  return {
    kind: 'iut',
    name: 'nobody',
    cseBaseName: 'cse-in',
    profile: defaultProfile,
    timing: { responseMs: 1000, settleMs: 1000, pollMs: 50, expiryMs: 1000 },
    originators: { administrator: 'CAdmin' },
    supports: {},
    clock,
    receiver: inProcessReceiver(clock),
    send: () => Promise.resolve({ kind: 'problem', problem: { code: 'unreachable', message: 'nobody there' } }),
    close: () => Promise.resolve(),
    ...given,
  };
}
