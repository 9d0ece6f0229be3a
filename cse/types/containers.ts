import type { ResourceTypeDefinition } from './definition';
import { assigned, mandatory, optional } from './definition';
import { announceable, common } from './common';
import { count, text } from './values';

/** <container> (clause 9.6.6). */
export const container: ResourceTypeDefinition = {
  type: 'container',
  idPrefix: 'cnt',
  attributes: {
    ...common,
    ...announceable,
    stateTag: assigned(count, 0),
    maxNrOfInstances: optional('RW', count),
    maxByteSize: optional('RW', count),
    maxInstanceAge: optional('RW', count),
    currentNrOfInstances: assigned(count, 0),
    currentByteSize: assigned(count, 0),
    ontologyRef: optional('RW', text),
  },
  children: ['container', 'contentInstance', 'subscription'],
  updatable: true,
  creatable: true,
};

/** <contentInstance> (clause 9.6.7): cannot be updated. */
export const contentInstance: ResourceTypeDefinition = {
  type: 'contentInstance',
  idPrefix: 'cin',
  attributes: {
    ...common,
    ...announceable,
    stateTag: assigned(count, 0),
    contentInfo: optional('WO', text),
    contentSize: assigned(count, 0),
    ontologyRef: optional('WO', text),
    content: mandatory('WO', (value) => value !== undefined && value !== null),
  },
  children: [],
  updatable: false,
  creatable: true,
};
