import type { ResourceTypeDefinition } from './definition';
import { defaulted, mandatory, optional } from './definition';
import { common } from './common';
import { nonEmptyListOf, nonEmptyText, oneOf, structure, text } from './values';

/** <subscription> (clause 9.6.8), as far as this CSE notifies. */
export const subscription: ResourceTypeDefinition = {
  type: 'subscription',
  idPrefix: 'sub',
  attributes: {
    ...common,
    eventNotificationCriteria: optional('RW', structure),
    notificationURI: mandatory('RW', nonEmptyListOf(nonEmptyText)),
    notificationContentType: defaulted('RW', oneOf(1, 2, 3), 1),
    subscriberURI: optional('WO', text),
  },
  children: [],
  updatable: true,
  creatable: true,
};
