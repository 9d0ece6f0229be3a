import type { ResourceTypeDefinition } from './definition';
import { defaulted, mandatory, optional } from './definition';
import { announceable, common } from './common';
import { actionStatus, anything, flag, listOf, text } from './values';

const uninitialized = { action: '', status: 'UNINITIALIZED' };

/** [software] (table D.3-2), the specialization of <mgmtObj> that campaigns work with. */
export const software: ResourceTypeDefinition = {
  type: 'software',
  idPrefix: 'swr',
  attributes: {
    ...common,
    ...announceable,
    mgmtDefinition: mandatory('WO', anything),
    objectIDs: optional('WO', listOf(text)),
    objectPaths: optional('WO', listOf(text)),
    description: optional('RW', text),
    version: mandatory('RW', text),
    softwareName: mandatory('RW', text),
    URL: mandatory('RW', text),
    install: defaulted('RW', flag, false),
    uninstall: defaulted('RW', flag, false),
    installStatus: defaulted('RW', actionStatus, uninitialized),
    activate: optional('RW', flag, false),
    deactivate: optional('RW', flag, false),
    activeStatus: optional('RW', actionStatus, uninitialized),
  },
  children: ['subscription', 'semanticDescriptor'],
  updatable: true,
  creatable: true,
};
