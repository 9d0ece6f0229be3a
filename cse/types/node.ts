import type { ResourceTypeDefinition } from './definition';
import { mandatory, optional } from './definition';
import { announceable, common } from './common';
import { nonEmptyText, text } from './values';

/** <node> (clause 9.6.18). */
export const node: ResourceTypeDefinition = {
  type: 'node',
  idPrefix: 'nod',
  attributes: {
    ...common,
    ...announceable,
    nodeID: mandatory('RW', nonEmptyText),
    hostedCSELink: optional('RW', text),
  },
  children: ['software', 'subscription', 'schedule'],
  updatable: true,
  creatable: true,
};
