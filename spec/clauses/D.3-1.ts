import { cell, definition } from '../build';
import type { Statement } from '../statement';

/** Table D.3-1: the child resources of a [software]. */
export const tableD31: readonly Statement[] = [
  cell(
    'D.3-1/subscription#01',
    'table D.3-1, row <subscription>, column Multiplicity',
    'A [software] may have any number of <subscription> child resources, or none.',
    '2c940bc60648a8ff',
  ),
  cell(
    'D.3-1/subscription#02',
    'table D.3-1, row <subscription>, column Child Resources',
    'A <subscription> child may carry any resource name.',
    '104dc7a97f8abdfe',
  ),
  definition(
    'D.3-1/subscription#03',
    'table D.3-1, row <subscription>, column Description',
    'A <subscription> child is as clause 9.6.8 defines it.',
    '9d5d256c9fb62ec6',
  ),

  cell(
    'D.3-1/semanticDescriptor#01',
    'table D.3-1, row <semanticDescriptor>, column Multiplicity',
    'A [software] may have any number of <semanticDescriptor> child resources, or none.',
    '8add1b0dbdfed9f2',
  ),
  cell(
    'D.3-1/semanticDescriptor#02',
    'table D.3-1, row <semanticDescriptor>, column Child Resources',
    'A <semanticDescriptor> child may carry any resource name.',
    'c3d6a6020b9c57fc',
  ),
  definition(
    'D.3-1/semanticDescriptor#03',
    'table D.3-1, row <semanticDescriptor>, column Description',
    'A <semanticDescriptor> child is as clause 9.6.30 defines it.',
    '2059499de9872064',
  ),
];
