import type { ResourceTypeDefinition } from './definition';
import { mandatory } from './definition';
import { announceable, common } from './common';
import { nonEmptyListOf, structureOf, text } from './values';

/** <schedule> (clause 9.6.9): the cron expressions are looked at by the schedule's own hook. */
export const schedule: ResourceTypeDefinition = {
  type: 'schedule',
  idPrefix: 'sch',
  attributes: {
    ...common,
    ...announceable,
    scheduleElement: mandatory('RW', structureOf({ scheduleEntry: nonEmptyListOf(text) })),
  },
  children: ['subscription'],
  updatable: true,
  creatable: true,
};
