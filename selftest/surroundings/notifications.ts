import type { InternalNotification } from '../../cse/services';
import type { StatementId } from '../../spec/statement';
import type { Fault } from '../fault';
import type { CseVariant } from '../variant';
import { hearing } from './hearing';

const copied: readonly StatementId[] = ['10.2.28.1#24', '10.2.28.1#27', '10.2.28.2#29', '10.2.28.1#41'];

const fault = (
  id: string,
  mistake: string,
  variant: CseVariant,
  statements: readonly StatementId[] = copied,
): Fault => ({ id, mistake, kind: 'surroundings', statements, variant });

const isReport = (told: InternalNotification): boolean => told.kind === 'event' && told.eventType === 'update';

/** The same as it is now: what it tells of does not change any more. */
function frozen(told: InternalNotification): InternalNotification {
  if (told.kind !== 'event') return told;
  return {
    ...told,
    resource: Object.assign(Object.create(told.resource) as typeof told.resource, {
      attributes: structuredClone(told.resource.attributes),
    }),
  };
}

/** The notifications of [software] that the campaigns live on, lost or out of order. */
export const notificationFaults: readonly Fault[] = [
  fault('every-other-report-lost', 'does not hear every other notification of a [software]', {
    services: hearing(() => {
      let count = 0;
      return (told, tell) => {
        if (!isReport(told) || ++count % 2 === 1) tell(told);
      };
    }),
  }),
  fault('reports-of-first-only', 'hears only of the [software] that was made first', {
    services: hearing(() => {
      let first: string | undefined;
      return (told, tell) => {
        first ??= told.subscription.parent?.id;
        if (!isReport(told) || told.subscription.parent?.id === first) tell(told);
      };
    }),
  }),
  fault('reports-out-of-order', 'hears of a report after the one that follows it', {
    services: hearing(() => {
      const waiting = new Map<string, InternalNotification>();
      return (told, tell) => {
        const software = told.subscription.parent?.id ?? '';
        const earlier = waiting.get(software);
        if (!isReport(told)) {
          tell(told);
        } else if (earlier) {
          waiting.delete(software);
          tell(told);
          tell(earlier);
        } else waiting.set(software, frozen(told));
      };
    }),
  }),
  fault(
    'deleted-subscription-unheard',
    'does not hear that its subscription to a [software] is deleted',
    {
      services: hearing(() => (told, tell) => {
        if (told.kind !== 'subscriptionDeleted') tell(told);
      }),
    },
    ['10.2.28.1#31', '10.2.28.2#28'],
  ),
  fault('deaf-after-IN_PROCESS', 'hears no more of a [software] once it has reported IN_PROCESS', {
    services: hearing(() => {
      const deaf = new Set<string>();
      return (told, tell) => {
        const software = told.subscription.parent?.id ?? '';
        if (deaf.has(software)) return;
        if (told.kind === 'event' && /IN_PROCESS/u.test(JSON.stringify(told.resource.attributes))) deaf.add(software);
        tell(told);
      };
    }),
  }),
];
