import type { CseServices } from '../../../cse/services';
import type { Resource } from '../../../cse/resource';
import type { StepContext } from '../../../model/rule';
import { criteriaHold } from '../../../model/rules/criteria';
import { altered, ruleOf, tableWith } from '../../../selftest/rule-changes';
import type { ProcedureFault } from './fault';
import { test, withServices } from './fault';

const windowsOf = ({ campaign, environment }: StepContext): readonly boolean[] =>
  environment.scheduleWindows(campaign.id);
const isShut = (context: StepContext): boolean => {
  const windows = windowsOf(context);
  return windows.length > 0 && !windows.includes(true);
};

/** A memory of campaigns, one for each CSE that makes the mistake: identifiers are never used twice. */
const marked = (): {
  readonly mark: (context: StepContext) => void;
  readonly has: (context: StepContext) => boolean;
} => {
  const ids = new Set<string>();
  return { mark: ({ campaign }) => ids.add(campaign.id), has: ({ campaign }) => ids.has(campaign.id) };
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

const openedOnce = marked();
const cancelledOnce = marked();
const heldOnce = marked();
const criteriaAtFirst = new Map<string, StepContext['campaign']['softwareTriggerCriteria']>();
const valuesAtFirst = new Map<string, unknown>();

const schedules: readonly ProcedureFault[] = [
  {
    mistake: 'forgets what was triggered outside the time windows',
    rules: tableWith(altered('veto', 'defer-to-time-window', { steps: ['detect-trigger', 'start-operations'] })),
    only: [test('SCH/011')],
    breaks: '10.2.28.1#16',
  },
  {
    mistake: 'takes a time window that was open once for open',
    rules: tableWith(
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) => {
          if (!isShut(context)) openedOnce.mark(context);
          return !criteriaHold(context);
        },
      }),
      altered('veto', 'defer-to-time-window', { forbids: (context) => !openedOnce.has(context) && isShut(context) }),
    ),
    only: [test('SCH/015')],
    breaks: '10.2.28.1#16',
  },
  {
    mistake: 'does not listen to devices outside the time windows',
    rules: tableWith(
      altered('targetStep', 'copy-installStatus', {
        ready: (context, target) =>
          !isShut(context) && ruleOf('targetStep', 'copy-installStatus').ready(context, target),
      }),
    ),
    only: [test('SCH/016')],
    breaks: '10.2.28.1#24',
  },
  {
    mistake: 'goes by the schedules of all campaigns',
    services: (services) =>
      withServices(services, {
        children: (resource, type) => (type === 'schedule' ? services.all(type) : services.children(resource, type)),
      }),
    only: [test('SCH/017')],
    breaks: '10.2.28.1#16',
  },
  {
    mistake: 'does not see that a schedule was deleted',
    services: asFirstRead,
    only: [test('SCHC/005')],
    breaks: '10.2.28.2#11',
  },
  {
    mistake: 'does not see that a schedule was changed',
    services: asFirstRead,
    only: [test('SCHC/006')],
    breaks: '10.2.28.1#16',
  },
  {
    mistake: 'lets the schedules of an enabled campaign be changed and does not see it',
    services: asFirstRead,
    cse: { schedulesOfEnabled: 'free' },
    only: [test('SCHC/01')],
    breaks: '10.2.28.1#13',
  },
  {
    mistake: 'shows a campaign that it defers as PENDING',
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        take: (context) => ({
          ...ruleOf('campaignStep', 'detect-trigger').take(context),
          campaignStatus: isShut(context) ? 'PENDING' : 'INITIATED',
        }),
      }),
    ),
    only: [test('SCHC/006')],
    breaks: '10.2.28.1#17',
  },
  {
    mistake: 'has a deferred campaign deleted',
    rules: tableWith(
      altered('guard', 'delete-while-initiated', {
        fires: ({ request }) =>
          request.operation === 'DELETE' && request.campaign.campaignStatus === 'INITIATED' && request.campaign.started,
      }),
    ),
    only: [test('SCHC/007')],
    breaks: '10.2.28.3.4#03',
  },
  {
    mistake: 'does not look at the schedules of a campaign that was cancelled before',
    rules: tableWith(
      altered('campaignStep', 'conclude-cancelled', {
        take: (context) => {
          cancelledOnce.mark(context);
          return ruleOf('campaignStep', 'conclude-cancelled').take(context);
        },
      }),
      altered('veto', 'defer-to-time-window', { forbids: (context) => !cancelledOnce.has(context) && isShut(context) }),
    ),
    only: [test('SCHC/008')],
    breaks: '10.2.28.1#48',
  },
];

const unlessForbidden = (forbids: (context: StepContext) => boolean) =>
  tableWith(altered('veto', 'await-trigger-criteria', { forbids }));

const triggers: readonly ProcedureFault[] = [
  {
    mistake: 'begins with whatever change of the trigger subject',
    rules: unlessForbidden(({ campaign, environment }) => {
      const [criterion] = campaign.softwareTriggerCriteria ?? [];
      const value = criterion && environment.subjectValue(criterion.subjectResourceID, criterion.subject);
      if (!valuesAtFirst.has(campaign.id)) valuesAtFirst.set(campaign.id, value);
      return value === valuesAtFirst.get(campaign.id);
    }),
    only: [test('TRG/008')],
    breaks: '10.2.28.1#14',
  },
  {
    mistake: 'makes every [software] twice',
    services: (services) =>
      withServices(services, {
        create: (parent, type, attributes, originator) => {
          if (type === 'software') services.create(parent, type, attributes, originator);
          return services.create(parent, type, attributes, originator);
        },
      }),
    only: [test('TRG/009')],
    breaks: '10.2.28.1#14',
  },
  {
    mistake: 'listens to devices only while the criterion holds',
    rules: tableWith(
      altered('targetStep', 'copy-installStatus', {
        ready: (context, target) =>
          criteriaHold(context) && ruleOf('targetStep', 'copy-installStatus').ready(context, target),
      }),
    ),
    only: [test('TRG/010')],
    breaks: '10.2.28.1#24',
  },
  {
    mistake: 'remembers that a criterion held before the campaign was enabled',
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        ready: (context) => {
          if (criteriaHold(context)) heldOnce.mark(context);
          return ruleOf('campaignStep', 'detect-trigger').ready(context);
        },
      }),
      altered('veto', 'await-trigger-criteria', { forbids: (context) => !heldOnce.has(context) }),
    ),
    only: [test('TRG/012')],
    breaks: '10.2.28.1#14',
  },
  {
    mistake: 'keeps to the criteria that the campaign was created with',
    rules: tableWith(
      altered('campaignStep', 'detect-trigger', {
        ready: (context) => {
          const { id, softwareTriggerCriteria } = context.campaign;
          if (!criteriaAtFirst.has(id)) criteriaAtFirst.set(id, softwareTriggerCriteria);
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
    only: [test('TRG/013')],
    breaks: '10.2.28.1#13',
  },
  {
    mistake: 'takes a criterion on a resource that is gone for met',
    rules: unlessForbidden(
      (context) =>
        !criteriaHold(context) &&
        (context.campaign.softwareTriggerCriteria ?? []).every(({ subjectResourceID }) =>
          context.environment.subjectExists(subjectResourceID),
        ),
    ),
    only: [test('TRG/015')],
    breaks: '10.2.28.1#14',
  },
  {
    mistake: 'takes a threshold of 0 for none',
    rules: tableWith(
      altered('criterion', 'criterion >', { holds: (value, threshold) => threshold === 0 || value > threshold }),
    ),
    only: [test('OPR/31')],
    breaks: '9.6.76-2/softwareTriggerCriteria#04',
  },
  {
    mistake: 'compares numbers only, and takes criteria on texts all the same',
    rules: tableWith(
      altered('criterion', 'criterion =', { holds: (value, threshold) => Number(value) === Number(threshold) }),
    ),
    only: [test('OPR/41')],
    breaks: '9.6.76-2/softwareTriggerCriteria#04',
  },
  {
    mistake: 'takes FALSE for no value',
    rules: tableWith(
      altered('criterion', 'criterion =', {
        holds: (value, threshold) => value !== false && String(value) === String(threshold),
      }),
    ),
    only: [test('OPR/44')],
    breaks: '9.6.76-2/softwareTriggerCriteria#04',
  },
  {
    mistake: 'does not look at the criterion before its subject changes',
    rules: unlessForbidden((context) => {
      const [criterion] = context.campaign.softwareTriggerCriteria ?? [];
      const value = criterion && context.environment.subjectValue(criterion.subjectResourceID, criterion.subject);
      if (!valuesAtFirst.has(context.campaign.id)) valuesAtFirst.set(context.campaign.id, value);
      return !criteriaHold(context) || value === valuesAtFirst.get(context.campaign.id);
    }),
    only: [test('OPR/23')],
    breaks: '9.6.76-2/softwareTriggerCriteria#04',
  },
];

/** Mistakes about when a campaign begins. */
export const startingFaults: readonly ProcedureFault[] = [...schedules, ...triggers];
