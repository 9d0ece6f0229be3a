import type { CseServices } from '../../cse/services';
import type { Resource } from '../../cse/resource';
import type { StepContext } from '../../model/rule';
import { criteriaHold } from '../../model/rules/criteria';
import { altered, ruleOf, tableWith } from '../rule-changes';
import { misreadings, type Misreading } from './misreading';
import { Notes, withServices } from './notes';

const windowsOf = ({ campaign, environment }: StepContext): readonly boolean[] =>
  environment.scheduleWindows(campaign.id);
const isShut = (context: StepContext): boolean => {
  const windows = windowsOf(context);
  return windows.length > 0 && !windows.includes(true);
};

/** The schedules of a campaign as they were when it was first looked at. */
function asFirstRead(services: CseServices): CseServices {
  const read = new Map<string, readonly Resource[]>();
  const children: CseServices['children'] = (resource, type) => {
    const now = services.children(resource, type);
    if (type !== 'schedule') return now;
    const known = read.get(resource.id);
    if (known) return known;
    if (now.length > 0)
      read.set(
        resource.id,
        now.map((one) => ({ ...one, attributes: { ...one.attributes } })),
      );
    return now;
  };
  // It reads them while the campaign is not enabled yet.
  services.onEvent((event) => {
    if (event.kind === 'created' && event.resource.type === 'schedule' && event.resource.parent)
      children(event.resource.parent, 'schedule');
  });
  return withServices(services, { children });
}

const openedOnce = new Notes<true>();
const cancelledOnce = new Notes<true>();
const heldOnce = new Notes<true>();
const criteriaAtFirst = new Notes<StepContext['campaign']['softwareTriggerCriteria']>();
const valuesAtFirst = new Notes<unknown>();

const schedules: readonly Misreading[] = [
  {
    id: 'forgets-trigger-outside-windows',
    mistake: 'forgets what was triggered outside the time windows',
    rules: tableWith(altered('veto', 'defer-to-time-window', { steps: ['detect-trigger', 'start-operations'] })),
    breaks: ['10.2.28.1#16'],
  },
  {
    id: 'window-once-open',
    mistake: 'takes a time window that was open once for open',
    services: openedOnce.begin,
    rules: tableWith(
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) => {
          if (!isShut(context)) openedOnce.set(context.campaign.id, true);
          return !criteriaHold(context);
        },
      }),
      altered('veto', 'defer-to-time-window', {
        forbids: (context) => !openedOnce.has(context.campaign.id) && isShut(context),
      }),
    ),
    breaks: ['10.2.28.1#16', '10.2.28.1#13'],
  },
  {
    id: 'deaf-outside-windows',
    mistake: 'does not listen to devices outside the time windows',
    rules: tableWith(
      altered('targetStep', 'copy-installStatus', {
        ready: (context, target) =>
          !isShut(context) && ruleOf('targetStep', 'copy-installStatus').ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#24'],
  },
  {
    id: 'schedules-of-all',
    mistake: 'goes by the schedules of all campaigns',
    services: (services) =>
      withServices(services, {
        children: (resource, type) => (type === 'schedule' ? services.all(type) : services.children(resource, type)),
      }),
    breaks: ['10.2.28.1#16'],
  },
  {
    id: 'blind-to-deleted-schedule',
    mistake: 'does not see that a schedule was deleted',
    services: asFirstRead,
    breaks: ['10.2.28.2#11'],
  },
  {
    id: 'blind-to-changed-schedule',
    mistake: 'does not see that a schedule was changed',
    services: asFirstRead,
    breaks: ['10.2.28.1#16'],
  },
  {
    id: 'blind-to-schedule-of-enabled',
    mistake: 'lets the schedules of an enabled campaign be changed and does not see it',
    services: asFirstRead,
    cse: { schedulesOfEnabled: 'free' },
    breaks: ['10.2.28.1#13'],
  },
  {
    id: 'deferred-is-PENDING',
    mistake: 'shows a campaign that it defers as PENDING',
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        take: (context) => ({
          ...ruleOf('campaignStep', 'detect-trigger').take(context),
          campaignStatus: isShut(context) ? 'PENDING' : 'INITIATED',
        }),
      }),
    ),
    breaks: ['10.2.28.1#17'],
  },
  {
    id: 'deferred-deletable',
    mistake: 'has a deferred campaign deleted',
    rules: tableWith(
      altered('guard', 'delete-while-initiated', {
        fires: ({ request }) =>
          request.operation === 'DELETE' && request.campaign.campaignStatus === 'INITIATED' && request.campaign.started,
      }),
    ),
    breaks: ['10.2.28.3.4#03'],
  },
  {
    id: 'no-schedules-after-cancel',
    mistake: 'does not look at the schedules of a campaign that was cancelled before',
    services: cancelledOnce.begin,
    rules: tableWith(
      altered('campaignStep', 'conclude-cancelled', {
        take: (context) => {
          cancelledOnce.set(context.campaign.id, true);
          return ruleOf('campaignStep', 'conclude-cancelled').take(context);
        },
      }),
      altered('veto', 'defer-to-time-window', {
        forbids: (context) => !cancelledOnce.has(context.campaign.id) && isShut(context),
      }),
    ),
    breaks: ['10.2.28.1#48', '10.2.28.1#16'],
  },
];

const unlessForbidden = (forbids: (context: StepContext) => boolean) =>
  tableWith(altered('veto', 'await-trigger-criteria', { forbids }));

const triggers: readonly Misreading[] = [
  {
    id: 'any-change-triggers',
    mistake: 'begins with whatever change of the trigger subject',
    services: valuesAtFirst.begin,
    rules: unlessForbidden(({ campaign, environment }) => {
      const [criterion] = campaign.softwareTriggerCriteria ?? [];
      if (!criterion) return false;
      const value = environment.subjectValue(criterion.subjectResourceID, criterion.subject);
      return value === valuesAtFirst.first(campaign.id, value);
    }),
    breaks: ['10.2.28.1#14'],
  },
  {
    id: 'software-twice',
    mistake: 'makes every [software] twice',
    services: (services) =>
      withServices(services, {
        create: (parent, type, attributes, originator) => {
          if (type === 'software') services.create(parent, type, attributes, originator);
          return services.create(parent, type, attributes, originator);
        },
      }),
    breaks: ['10.2.28.1#14'],
  },
  {
    id: 'deaf-without-criterion',
    mistake: 'listens to devices only while the criterion holds',
    rules: tableWith(
      altered('targetStep', 'copy-installStatus', {
        ready: (context, target) =>
          criteriaHold(context) && ruleOf('targetStep', 'copy-installStatus').ready(context, target),
      }),
    ),
    breaks: ['10.2.28.1#24'],
  },
  {
    id: 'triggered-while-disabled',
    mistake: 'remembers that a criterion held before the campaign was enabled',
    services: heldOnce.begin,
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        ready: (context) => {
          if (criteriaHold(context)) heldOnce.set(context.campaign.id, true);
          return ruleOf('campaignStep', 'detect-trigger').ready(context);
        },
      }),
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) => !heldOnce.has(context.campaign.id) && !criteriaHold(context),
      }),
    ),
    breaks: ['10.2.28.1#14'],
  },
  {
    id: 'criteria-of-creation',
    mistake: 'keeps to the criteria that the campaign was created with',
    services: criteriaAtFirst.begin,
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        ready: (context) => {
          const { id, softwareTriggerCriteria } = context.campaign;
          criteriaAtFirst.first(id, softwareTriggerCriteria);
          return ruleOf('campaignStep', 'detect-trigger').ready(context);
        },
      }),
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) => {
          const softwareTriggerCriteria = criteriaAtFirst.get(context.campaign.id) ?? null;
          return !criteriaHold({ ...context, campaign: { ...context.campaign, softwareTriggerCriteria } });
        },
      }),
    ),
    breaks: ['10.2.28.1#13', '10.2.28.1#14'],
  },
  {
    id: 'gone-subject-triggers',
    mistake: 'takes a criterion on a resource that is gone for met',
    rules: unlessForbidden(
      (context) =>
        !criteriaHold(context) &&
        (context.campaign.softwareTriggerCriteria ?? []).every(({ subjectResourceID }) =>
          context.environment.subjectExists(subjectResourceID),
        ),
    ),
    breaks: ['10.2.28.1#14'],
  },
  {
    id: 'zero-is-none',
    mistake: 'takes a threshold of 0 for none',
    rules: tableWith(
      altered('criterion', 'criterion >', { holds: (value, threshold) => threshold === 0 || value > threshold }),
    ),
    breaks: ['9.6.76-2/softwareTriggerCriteria#04'],
  },
  {
    id: 'texts-as-numbers',
    mistake: 'compares numbers only, and takes criteria on texts all the same',
    rules: tableWith(
      altered('criterion', 'criterion =', { holds: (value, threshold) => Number(value) === Number(threshold) }),
    ),
    breaks: ['9.6.76-2/softwareTriggerCriteria#04'],
  },
  {
    id: 'FALSE-is-no-value',
    mistake: 'takes FALSE for no value',
    rules: tableWith(
      altered('criterion', 'criterion =', {
        holds: (value, threshold) => value !== false && String(value) === String(threshold),
      }),
    ),
    breaks: ['9.6.76-2/softwareTriggerCriteria#04'],
  },
  {
    id: 'only-changes-trigger',
    mistake: 'does not look at the criterion before its subject changes',
    services: valuesAtFirst.begin,
    rules: unlessForbidden((context) => {
      const [criterion] = context.campaign.softwareTriggerCriteria ?? [];
      const value = criterion && context.environment.subjectValue(criterion.subjectResourceID, criterion.subject);
      const first = valuesAtFirst.first(context.campaign.id, value);
      return !criteriaHold(context) || value === first;
    }),
    breaks: ['9.6.76-2/softwareTriggerCriteria#04'],
  },
];

/** Mistakes about when a campaign begins. */
export const startingFaults = misreadings('starting', [...schedules, ...triggers]);
