import type { Timing } from './target';

/** How long things may take at an IUT whose description does not say so. */
export const defaultTiming: Timing = { responseMs: 5000, settleMs: 3000, pollMs: 50, expiryMs: 5000 };
