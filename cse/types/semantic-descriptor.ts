import type { ResourceTypeDefinition } from './definition';
import { mandatory, optional } from './definition';
import { announceable, common } from './common';
import { flag, listOf, nonEmptyText, oneOf, text } from './values';

/** <semanticDescriptor> (clause 9.6.30 of TS-0001): what it describes is kept and shown, and nobody reasons about it. */
export const semanticDescriptor: ResourceTypeDefinition = {
  type: 'semanticDescriptor',
  idPrefix: 'smd',
  attributes: {
    ...common,
    ...announceable,
    descriptorRepresentation: mandatory('RW', oneOf('RDF_XML', 'OWL_XML', 'TURTLE', 'JSON_LD')),
    semanticOpExec: optional('WO', text),
    descriptor: mandatory('RW', nonEmptyText),
    ontologyRef: optional('RW', text),
    relatedSemantics: optional('RW', listOf(nonEmptyText)),
    validationEnable: optional('RW', flag),
    semanticValidated: optional('RO', flag),
  },
  children: ['subscription'],
  updatable: true,
  creatable: true,
};
