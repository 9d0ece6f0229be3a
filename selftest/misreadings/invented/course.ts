import type { CseServices } from '../../../cse/services';
import { criteriaHold } from '../../../model/rules/criteria';
import { entryOf, withEntry } from '../../../model/rules/change';
import type { Rule, StepContext } from '../../../model/rule';
import { freshTargets, hasEnded } from '../../../model/state';
import type { StatementId } from '../../../spec/statement';
import { altered, ruleOf, tableWith, type RuleChange } from '../../rule-changes';
import { hearing } from '../../surroundings/hearing';
import type { Misreading } from '../misreading';
import { Notes, withServices } from '../notes';

const copied: readonly StatementId[] = [
  '10.2.28.1#24',
  '10.2.28.1#27',
  '10.2.28.2#29',
  '9.6.76-2/individualSoftwareStatuses#05',
];
const lost: readonly StatementId[] = ['10.2.28.1#31', '10.2.28.2#28'];

const alsoWith =
  (rule: Rule): RuleChange =>
  (table) => [...table, rule];

const isShut = ({ campaign, environment }: StepContext): boolean => {
  const windows = environment.scheduleWindows(campaign.id);
  return windows.length > 0 && !windows.includes(true);
};

const shutAtFirst = new Notes<boolean>();

/** The schedules of each campaign with a part of what they say. */
const scheduled =
  (part: (entries: readonly unknown[]) => readonly unknown[]) =>
  (services: CseServices): CseServices =>
    withServices(services, {
      children: (resource, type) =>
        services.children(resource, type).map((child) => {
          const element = child.attributes['scheduleElement'] as { scheduleEntry?: readonly unknown[] } | undefined;
          if (type !== 'schedule' || !element?.scheduleEntry) return child;
          const scheduleElement = { ...element, scheduleEntry: part(element.scheduleEntry) };
          return { ...child, attributes: { ...child.attributes, scheduleElement } };
        }),
    });

const starting: readonly Misreading[] = [
  {
    id: 'creates-while-deferring',
    mistake: 'makes the [software] outside the time windows, and waits with the operation',
    rules: tableWith(altered('veto', 'defer-to-time-window', { steps: ['start-operation'] })),
    breaks: ['10.2.28.1#16', '10.2.28.2#13', '10.2.28.2#12', '10.2.28.1#13'],
  },
  {
    id: 'windows-at-enabling',
    mistake: 'looks at the time windows once, when the criteria are met, and not again',
    services: shutAtFirst.begin,
    rules: tableWith(
      altered('veto', 'defer-to-time-window', {
        forbids: (context) => shutAtFirst.first(context.campaign.id, isShut(context)),
      }),
    ),
    breaks: ['10.2.28.1#16', '10.2.28.2#13', '10.2.28.1#13'],
  },
  {
    id: 'first-entry-of-schedule',
    mistake: 'goes by the first entry of each schedule',
    services: scheduled((entries) => entries.slice(0, 1)),
    breaks: ['10.2.28.1#13', '10.2.28.2#12', '10.2.28.1#14', '10.2.28.1#16'],
  },
  {
    id: 'window-without-criteria',
    mistake: 'begins with the time window, whether or not the criteria are met',
    rules: tableWith(
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) =>
          !criteriaHold(context) &&
          (isShut(context) || context.environment.scheduleWindows(context.campaign.id).length === 0),
      }),
    ),
    breaks: ['10.2.28.1#14', '10.2.28.2#10', '10.2.28.2#11', '10.2.28.1#13'],
  },
  ...(
    [
      ['criterion >', (value, threshold) => String(value) > String(threshold)],
      ['criterion <', (value, threshold) => String(value) < String(threshold)],
    ] as const satisfies readonly (readonly [string, (value: unknown, threshold: unknown) => boolean])[]
  ).flatMap(([name, asText]): readonly Misreading[] => [
    {
      id: `${name === 'criterion >' ? 'greater' : 'less'}-as-text`,
      mistake: `compares numbers as texts for ${name}`,
      rules: tableWith(altered('criterion', name, { holds: asText })),
      breaks: ruleOf('criterion', name).statements,
    },
    {
      id: `${name === 'criterion >' ? 'greater' : 'less'}-turned-round`,
      mistake: `takes the threshold for the left side of ${name}`,
      rules: tableWith(
        altered('criterion', name, {
          holds: (value, threshold) => ruleOf('criterion', name).holds(threshold, value),
        }),
      ),
      breaks: ruleOf('criterion', name).statements,
    },
  ]),
];

const onlyAfterInProcess = (name: 'copy-installStatus' | 'copy-activeStatus'): RuleChange =>
  altered('targetStep', name, {
    ready: (context, target) =>
      ruleOf('targetStep', name).ready(context, target) &&
      !(hasEnded(target.reported) && entryOf(context.campaign, target)?.status === 'UNINITIALIZED'),
  });

const reporting: readonly Misreading[] = [
  {
    id: 'report-for-first',
    mistake: 'takes every report for one of the [software] that was made first',
    services: hearing(() => {
      const first = new Map<string, typeof told.subscription>();
      type Told = Parameters<Parameters<CseServices['onInternalNotification']>[0]>[0];
      let told: Told;
      return (heard, tell) => {
        told = heard;
        const known = first.get(told.notificationUri) ?? told.subscription;
        first.set(told.notificationUri, known);
        tell(told.kind === 'event' ? { ...told, subscription: known } : told);
      };
    }),
    breaks: copied,
  },
  {
    id: 'report-for-all',
    mistake: 'takes what one device reports for all',
    rules: tableWith(
      ...(['copy-installStatus', 'copy-activeStatus'] as const).map((name) =>
        altered('targetStep', name, {
          take: (context, target, result) => {
            const taken = ruleOf('targetStep', name).take(context, target, result);
            return taken.targets.reduce((campaign, one) => withEntry(campaign, one, target.reported), taken);
          },
          ready: (context, target) =>
            ruleOf('targetStep', name).ready(context, target) && target.reported !== 'UNINITIALIZED',
        }),
      ),
    ),
    breaks: copied,
  },
  {
    id: 'end-without-IN_PROCESS',
    mistake: 'does not take an end for one when nothing was IN_PROCESS before',
    rules: tableWith(onlyAfterInProcess('copy-installStatus'), onlyAfterInProcess('copy-activeStatus')),
    breaks: copied,
  },
  {
    id: 'either-status',
    mistake: 'takes a report in whichever of installStatus and activeStatus for one of the operation',
    services: hearing(() => (told, tell) => {
      const [changed] = told.kind === 'event' ? told.changed.filter((name) => /Status$/u.test(name)) : [];
      if (told.kind !== 'event' || changed === undefined) {
        tell(told);
        return;
      }
      const status = told.resource.attributes[changed];
      const attributes = { ...told.resource.attributes, installStatus: status, activeStatus: status };
      tell({ ...told, changed: ['installStatus', 'activeStatus'], resource: { ...told.resource, attributes } });
    }),
    breaks: [
      '9.6.76-2/individualSoftwareStatuses#11',
      '9.6.76-2/individualSoftwareStatuses#12',
      '9.6.76-2/individualSoftwareStatuses#13',
      ...copied,
      '10.2.28.1#41',
    ],
  },
  {
    id: 'expired-software-unheard',
    mistake: 'does not notice that a [software] has expired',
    services: hearing(() => (told, tell, services) => {
      const until = told.subscription.parent?.attributes['expirationTime'];
      if (told.kind === 'event' || typeof until !== 'number' || until > services.clock.now()) tell(told);
    }),
    breaks: lost,
  },
  {
    id: 'loss-fails-all',
    mistake: 'enters FAILURE for every target when one subscription is lost',
    rules: tableWith(
      altered('targetStep', 'fail-entry-subscriptionDeleted', {
        take: ({ campaign }) =>
          campaign.targets.reduce((failed, target) => withEntry(failed, target, 'FAILURE'), campaign),
      }),
    ),
    breaks: [...lost, ...copied],
  },
  {
    id: 'failure-stops-the-rest',
    mistake: 'makes no more [software] once one could not be made',
    rules: tableWith(
      altered('targetStep', 'create-or-update-software', {
        ready: (context, target) =>
          ruleOf('targetStep', 'create-or-update-software').ready(context, target) &&
          !context.campaign.targets.some(({ phase }) => phase === 'discontinued'),
      }),
    ),
    breaks: ['10.2.28.2#24', '10.2.28.2#15', '10.2.28.1#14'],
  },
  {
    id: 'UPDATE-starts-over',
    mistake: 'begins its work again whenever a running campaign is updated, even by labels',
    rules: tableWith(
      alsoWith({
        kind: 'effect',
        name: 'update-starts-over',
        statements: [],
        force: 'must',
        gives: (request, campaign) =>
          request.operation === 'UPDATE' &&
          request.attributes.campaignEnabled === undefined &&
          request.campaign.campaignStatus === 'INITIATED'
            ? { targets: freshTargets(campaign.softwareTargets) }
            : undefined,
      }),
    ),
    breaks: ['10.2.28.2#18', '10.2.28.2#15', '10.2.28.1#14', '10.2.28.1#19', '9.6.76-2/softwareLinks#03'],
  },
];

/** Mistakes in beginning a campaign, and in what its devices report. */
export const courseMisreadings: readonly Misreading[] = [...starting, ...reporting];
