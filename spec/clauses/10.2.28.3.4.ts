import { definition, shall } from '../build';
import type { Statement } from '../statement';

/** Clause 10.2.28.3.4: DELETE of a <softwareCampaign>. */
export const clause102280304: readonly Statement[] = [
  shall('10.2.28.3.4#01', 'introduction', 'This procedure serves to delete a campaign.', '5d38013f2814d405', {
    unclear: {
      what: 'What becomes of the [software] specializations and subscriptions of a deleted campaign is not stated.',
      reading: 'They may stay until they expire or be removed; neither is judged.',
    },
  }),
  definition(
    '10.2.28.3.4#02',
    'table 10.2.28.3.4-1, rows that refer to table 8.1.2-2 and clause 10.1.5',
    'A DELETE has the parameters of table 8.1.2-2; for the rest, processing, response and exceptions are those of any DELETE.',
    ['241d01a8c9e7a071', 'f93ece9a2b2e2036'],
  ),
  shall(
    '10.2.28.3.4#03',
    'table 10.2.28.3.4-1, Processing at Receiver, sentence 1',
    'While campaignStatus is INITIATED or CANCELLING, a DELETE of the campaign is rejected with an error.',
    '19a98435b61954ac',
    {
      unclear: {
        what: 'Only these two statuses are named; nothing is said of deleting the parent of such a campaign.',
        reading:
          'In every other status a permitted DELETE succeeds, also while campaignEnabled is TRUE; deletion by way of the parent is not judged.',
      },
    },
  ),
];
