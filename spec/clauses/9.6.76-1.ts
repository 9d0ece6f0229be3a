import { cell, definition } from '../build';
import type { Statement } from '../statement';

/** Table 9.6.76-1: the child resources of a <softwareCampaign>. */
export const table96761: readonly Statement[] = [
  cell(
    '9.6.76-1/subscription#01',
    'table 9.6.76-1, row <subscription>, column Multiplicity',
    'A <softwareCampaign> may have any number of <subscription> child resources, or none.',
    '2c940bc60648a8ff',
  ),
  cell(
    '9.6.76-1/subscription#02',
    'table 9.6.76-1, row <subscription>, column Child Resources',
    'A <subscription> child may carry any resource name.',
    '104dc7a97f8abdfe',
  ),
  definition(
    '9.6.76-1/subscription#03',
    'table 9.6.76-1, row <subscription>, column Description',
    'A <subscription> child is as clause 9.6.8 defines it.',
    'cc75725babca1d1f',
  ),
  cell(
    '9.6.76-1/subscription#04',
    'table 9.6.76-1, row <subscription>, column Announced',
    'The announced resource may have <subscription> children in the same way.',
    '1753be518074754c',
  ),

  cell(
    '9.6.76-1/transaction#01',
    'table 9.6.76-1, row <transaction>, column Multiplicity',
    'A <softwareCampaign> may have any number of <transaction> child resources, or none.',
    '4868d30184ab2ef4',
  ),
  cell(
    '9.6.76-1/transaction#02',
    'table 9.6.76-1, row <transaction>, column Child Resources',
    'A <transaction> child may carry any resource name.',
    '1d0973c0b674b7db',
  ),
  definition(
    '9.6.76-1/transaction#03',
    'table 9.6.76-1, row <transaction>, column Description',
    'A <transaction> child is as clause 9.6.48 defines it.',
    '56fbd5fb28eb4ebf',
  ),
  cell(
    '9.6.76-1/transaction#04',
    'table 9.6.76-1, row <transaction>, column Announced',
    'The announced resource may have <transaction> children in the same way.',
    '61e846a72dc6aff8',
  ),

  cell(
    '9.6.76-1/schedule#01',
    'table 9.6.76-1, row <schedule>, column Multiplicity',
    'A <softwareCampaign> may have any number of <schedule> child resources, or none.',
    'fc4005ef2470f295',
  ),
  cell(
    '9.6.76-1/schedule#02',
    'table 9.6.76-1, row <schedule>, column Child Resources',
    'A <schedule> child may carry any resource name.',
    'c4152cc04615961c',
  ),
  definition(
    '9.6.76-1/schedule#03',
    'table 9.6.76-1, row <schedule>, column Description',
    'A <schedule> child is as clause 9.6.9 defines it.',
    'd135b128a4dda053',
  ),
  cell(
    '9.6.76-1/schedule#04',
    'table 9.6.76-1, row <schedule>, column Announced',
    'The announced resource may have <schedule> children in the same way.',
    '2202758d66d08e64',
  ),
];
