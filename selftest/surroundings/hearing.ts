import type { CseServices, InternalNotification } from '../../cse/services';
import type { CseVariant } from '../variant';

/** What the part for campaigns hears when the rest of the CSE tells it something; `tell` tells it. */
export type Hearing = (
  told: InternalNotification,
  tell: (heard: InternalNotification) => void,
  services: CseServices,
) => void;

/** The campaigns hear of something else than what the subscriptions tell, of nothing, or of it at another time. */
export function hearing(makeHearing: () => Hearing): NonNullable<CseVariant['services']> {
  return (services) => {
    const hears = makeHearing();
    return Object.assign(Object.create(services) as CseServices, {
      onInternalNotification: (listener: (told: InternalNotification) => void) =>
        services.onInternalNotification((told) => {
          hears(told, listener, services);
        }),
    });
  };
}
