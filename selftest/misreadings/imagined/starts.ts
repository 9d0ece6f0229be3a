import type { CseServices } from '../../../cse/services';
import { criteriaHold } from '../../../model/rules/criteria';
import type { StatementId } from '../../../spec/statement';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import type { Misreading } from '../misreading';
import { withServices } from '../notes';

const began: readonly StatementId[] = [
  '10.2.28.1#13',
  '10.2.28.1#14',
  '10.2.28.1#15',
  '10.2.28.1#16',
  '10.2.28.2#10',
  '10.2.28.2#11',
  '10.2.28.2#12',
  '10.2.28.2#13',
  '10.2.28.2#15',
  '9.6.76-2/softwareTriggerCriteria#03',
  '9.6.76-2/softwareTriggerCriteria#04',
  '9.6.76-2/softwareTriggerCriteria#05',
  '9.6.76-1/schedule#03',
];

/** Sees other schedules of a campaign than it has. */
const schedules =
  (
    change: (all: ReturnType<CseServices['children']>) => ReturnType<CseServices['children']>,
  ): NonNullable<Misreading['services']> =>
  (services) =>
    withServices(services, {
      children: (resource, type) => {
        const all = services.children(resource, type);
        return type === 'schedule' ? change(all) : all;
      },
    });

/** Reads the entries of each schedule otherwise. */
const scheduleEntries = (change: (all: readonly string[]) => readonly string[]): NonNullable<Misreading['services']> =>
  schedules((all) =>
    all.map((child) => {
      const element = child.attributes['scheduleElement'] as { scheduleEntry?: readonly string[] } | undefined;
      if (!element?.scheduleEntry) return child;
      const scheduleElement = { ...element, scheduleEntry: change(element.scheduleEntry) };
      return { ...child, attributes: { ...child.attributes, scheduleElement } };
    }),
  );

/** The entry with these fields open, by their place. */
const opened =
  (...places: readonly number[]) =>
  (all: readonly string[]): readonly string[] =>
    all.map((entry) =>
      entry
        .split(' ')
        .map((field, at) => (places.includes(at) ? '*' : field))
        .join(' '),
    );

/** Further mistakes about trigger criteria and time windows. */
export const imaginedStarts: readonly Misreading[] = [
  {
    id: 'oldest-schedule',
    mistake: 'goes by the schedule that was made first',
    services: schedules((all) => all.slice(0, 1)),
    breaks: began,
  },
  {
    id: 'latest-schedule',
    mistake: 'goes by the schedule that was made last',
    services: schedules((all) => all.slice(-1)),
    breaks: began,
  },
  {
    id: 'last-entry-of-schedule',
    mistake: 'goes by the last entry of each schedule',
    services: scheduleEntries((all) => all.slice(-1)),
    breaks: began,
  },
  {
    id: 'schedule-by-day',
    mistake: 'looks at the date in a schedule and not at the time of day',
    services: scheduleEntries(opened(0, 1, 2)),
    breaks: began,
  },
  {
    id: 'schedule-any-year',
    mistake: 'does not look at the year in a schedule',
    services: scheduleEntries(opened(6)),
    breaks: began,
  },
  {
    id: 'no-schedule-no-window',
    mistake: 'takes a campaign without schedules for one that may never begin',
    rules: tableWith(
      altered('veto', 'defer-to-time-window', {
        forbids: ({ campaign, environment }) => !environment.scheduleWindows(campaign.id).includes(true),
      }),
    ),
    breaks: [...began, '10.2.28.1#48'],
  },
  {
    id: 'no-criteria-no-start',
    mistake: 'takes a campaign without criteria for one that may never begin',
    rules: tableWith(
      altered('veto', 'await-trigger-criteria', {
        forbids: (context) => context.campaign.softwareTriggerCriteria === null || !criteriaHold(context),
      }),
    ),
    breaks: [...began, '10.2.28.1#06', '9.6.76-2/campaignEnabled#04', '10.2.28.1#48'],
  },
  ...(['criterion >=', 'criterion <='] as const).map((name): Misreading => ({
    id: `${name === 'criterion >=' ? 'at-least' : 'at-most'}-as-text`,
    mistake: `compares numbers as texts for ${name}`,
    rules: tableWith(
      altered('criterion', name, {
        holds: (value, threshold) =>
          name === 'criterion >=' ? String(value) >= String(threshold) : String(value) <= String(threshold),
      }),
    ),
    breaks: [...ruleOf('criterion', name).statements, ...began],
  })),
  {
    id: 'equal-in-part',
    mistake: 'takes a value for equal that holds the threshold as a part',
    rules: tableWith(
      altered('criterion', 'criterion =', { holds: (value, threshold) => String(value).includes(String(threshold)) }),
    ),
    breaks: [...ruleOf('criterion', 'criterion =').statements, ...began],
  },
];
