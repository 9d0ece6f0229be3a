import type { CseVariant } from '../variant';

/** A CSE that is unusual in all of these ways: fronts stand one before the other, and what is said later of a policy counts. */
export function atOnce(variants: readonly Omit<CseVariant, 'rules'>[]): CseVariant {
  return variants.reduce<CseVariant>(
    (one, other) => ({
      cse: { ...one.cse, ...other.cse },
      campaign: { ...one.campaign, ...other.campaign },
      services: (services) => {
        const inner = one.services?.(services) ?? services;
        return other.services?.(inner) ?? inner;
      },
      front: (cse, clock, profile) => {
        const inner = one.front?.(cse, clock, profile) ?? cse;
        return other.front?.(inner, clock, profile) ?? inner;
      },
      notifier: (notifier, clock) => {
        const inner = one.notifier?.(notifier, clock) ?? notifier;
        return other.notifier?.(inner, clock) ?? inner;
      },
    }),
    {},
  );
}
