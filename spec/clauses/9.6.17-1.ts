import { cell, definition } from '../build';
import type { Statement } from '../statement';

/** Table 9.6.17-1: the child resources of an <execInstance>. */
export const table96171: readonly Statement[] = [
  cell(
    '9.6.17-1/subscription#01',
    'table 9.6.17-1, row <subscription>, column Multiplicity',
    'A <execInstance> may have any number of <subscription> child resources, or none.',
    '2c940bc60648a8ff',
  ),
  cell(
    '9.6.17-1/subscription#02',
    'table 9.6.17-1, row <subscription>, column Child Resources',
    'A <subscription> child may carry any resource name.',
    '104dc7a97f8abdfe',
  ),
  definition(
    '9.6.17-1/subscription#03',
    'table 9.6.17-1, row <subscription>, column Description',
    'A <subscription> child is as clause 9.6.8 defines it.',
    'cc75725babca1d1f',
  ),

  cell(
    '9.6.17-1/transaction#01',
    'table 9.6.17-1, row <transaction>, column Multiplicity',
    'A <execInstance> may have any number of <transaction> child resources, or none.',
    '4868d30184ab2ef4',
  ),
  cell(
    '9.6.17-1/transaction#02',
    'table 9.6.17-1, row <transaction>, column Child Resources',
    'A <transaction> child may carry any resource name.',
    '1d0973c0b674b7db',
  ),
  definition(
    '9.6.17-1/transaction#03',
    'table 9.6.17-1, row <transaction>, column Description',
    'A <transaction> child is as clause 9.6.48 defines it.',
    '56fbd5fb28eb4ebf',
  ),
];
