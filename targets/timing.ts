import type { Timing } from './target';

/** How long things may take at an IUT whose description does not say so. */
export const defaultTiming: Timing = { responseMs: 5000, settleMs: 3000, pollMs: 50, expiryMs: 5000 };

/** The reference CSE's: over loopback nothing needs long, and waits are as short as a busy machine allows. */
export const referenceTiming: Timing = { responseMs: 2_000, settleMs: 400, pollMs: 10, expiryMs: 2_000 };
