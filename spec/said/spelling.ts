import type { StatementId } from '../statement';

/** One thing as statements write it: a name, a value, a phrase. What is written in two ways is found by comparing. */
export interface Spelling {
  /** What is meant. */
  readonly means: string;
  /** What kind of thing it is, in the plural. */
  readonly kind: 'values' | 'names' | 'phrases' | 'access types';
  /** As the text has it. */
  readonly written: string;
  readonly statements: readonly StatementId[];
  /** Only how it is printed: quotes, spaces, capitals. */
  readonly print?: true;
}

const status = (means: string, written: string, ...statements: readonly StatementId[]): Spelling => ({
  means: `the status ${means}`,
  kind: 'values',
  written,
  statements,
});

const execValue = (written: string, words: string, number: string): readonly Spelling[] => [
  {
    means: `${written} of m2m:execStatusType`,
    kind: 'values',
    written,
    statements: campaignValue[written] ?? [],
    print: true,
  },
  {
    means: `${written} of m2m:execStatusType`,
    kind: 'values',
    written: words,
    statements: [`9.6.17-2/execStatus#${number}`],
    print: true,
  },
];

/** Where campaignStatus has the same values. */
const campaignValue: Readonly<Record<string, readonly StatementId[]>> = {
  PENDING: ['9.6.76-2/campaignStatus#04'],
  INITIATED: ['9.6.76-2/campaignStatus#06'],
  FINISHED: ['9.6.76-2/campaignStatus#07'],
  CANCELLING: ['9.6.76-2/campaignStatus#08'],
  CANCELLED: ['9.6.76-2/campaignStatus#09'],
  STATUS_NOT_CANCELLABLE: ['9.6.76-2/campaignStatus#10'],
};

/** Names, values and phrases that stand in more than one place. */
export const spellings: readonly Spelling[] = [
  status('SUCCESSFUL', 'SUCCESSFUL', '9.6.76-2/aggregatedSoftwareStatus#06', '10.2.28.1#33', '10.2.28.2#31'),
  status('SUCCESSFUL', 'SUCESSFUL', '9.6.76-2/individualSoftwareStatuses#09'),
  status(
    'FAILURE',
    'FAILURE',
    '9.6.76-2/aggregatedSoftwareStatus#07',
    '9.6.76-2/individualSoftwareStatuses#10',
    '10.2.28.1#29',
  ),
  status('IN_PROCESS', 'IN_PROCESS', '9.6.76-2/aggregatedSoftwareStatus#05', '9.6.76-2/individualSoftwareStatuses#08'),
  status(
    'UNINITIALIZED',
    'UNINITIALIZED',
    '9.6.76-2/aggregatedSoftwareStatus#04',
    '9.6.76-2/individualSoftwareStatuses#07',
    '10.2.28.1#12',
  ),
  {
    means: 'read-only',
    kind: 'access types',
    written: 'RO',
    statements: [
      '9.6.76-2/softwareLinks#02',
      '9.6.76-2/aggregatedSoftwareStatus#02',
      '9.6.76-2/individualSoftwareStatuses#02',
    ],
  },
  { means: 'read-only', kind: 'access types', written: 'R0', statements: ['9.6.76-2/campaignStatus#02'] },
  { means: 'the resource type of campaigns', kind: 'names', written: '<softwareCampaign>', statements: ['9.6.76#04'] },
  { means: 'the resource type of campaigns', kind: 'names', written: '<softwareCampaigny>', statements: ['9.6.76#03'] },
  { means: 'the Hosting CSE', kind: 'names', written: 'the Hosting CSE', statements: ['10.2.28.1#14', '10.2.28.2#15'] },
  {
    means: 'the Hosting CSE',
    kind: 'names',
    written: 'the Hosting',
    statements: ['10.2.28.1#19', '10.2.28.1#20', '10.2.28.2#20'],
  },
  { means: 'to give an attribute a value', kind: 'phrases', written: 'a value of', statements: ['10.2.28.1#33'] },
  { means: 'to give an attribute a value', kind: 'phrases', written: 'a value or', statements: ['10.2.28.2#31'] },
  ...execValue('INITIATED', 'Initiated', '04'),
  ...execValue('PENDING', 'Pending', '05'),
  ...execValue('FINISHED', 'Finished', '06'),
  ...execValue('CANCELLING', 'Cancelling', '07'),
  ...execValue('CANCELLED', 'Cancelled', '08'),
  ...execValue('STATUS_NOT_CANCELLABLE', 'Status Not Cancellable', '09'),
  {
    means: 'to refuse a request',
    kind: 'phrases',
    written: 'respond with an error',
    statements: ['10.2.28.3.1#10', '10.2.28.3.3#10'],
    print: true,
  },
  {
    means: 'to refuse a request',
    kind: 'phrases',
    written: 'reject the request and return an error',
    statements: ['10.2.28.3.4#03'],
    print: true,
  },
  {
    means: 'the truth values of campaignEnabled',
    kind: 'values',
    written: 'in quotation marks',
    statements: ['9.6.76-2/campaignEnabled#04', '10.2.28.1#10'],
    print: true,
  },
  {
    means: 'the truth values of campaignEnabled',
    kind: 'values',
    written: 'without quotation marks',
    statements: ['9.6.76-2/campaignEnabled#03', '10.2.28.2#06', '10.2.28.3.3#04'],
    print: true,
  },
];
