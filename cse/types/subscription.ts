import type { ResourceTypeDefinition } from './definition';
import { defaulted, mandatory, optional } from './definition';
import { common } from './common';
import { count, nonEmptyListOf, nonEmptyText, structure, text } from './values';

/** <subscription> (clause 9.6.8), as far as this CSE notifies. */
export const subscription: ResourceTypeDefinition = {
  type: 'subscription',
  idPrefix: 'sub',
  attributes: {
    ...common,
    eventNotificationCriteria: optional('RW', structure),
    expirationCounter: optional('RW', count),
    notificationURI: mandatory('RW', nonEmptyListOf(nonEmptyText)),
    notificationContentType: defaulted('RW', (value) => [1, 2, 3].includes(Number(value)), 1),
    subscriberURI: optional('WO', text),
  },
  children: [],
  updatable: true,
  creatable: true,
};
