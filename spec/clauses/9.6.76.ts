import { definition, shall } from '../build';
import type { Statement } from '../statement';

/** Clause 9.6.76, its prose: what a <softwareCampaign> is, and which tables define it. */
export const clause9676: readonly Statement[] = [
  definition(
    '9.6.76#01',
    'paragraph 1, sentence 1 and 2',
    'A <softwareCampaign> holds the policies and rules by which a Hosting CSE manages software. It makes that CSE install, uninstall, activate or deactivate software by way of [software] specializations that the CSE creates and manages.',
    ['61eb6cce27396041', '8fe8791ba09b9b56'],
  ),
  definition(
    '9.6.76#02',
    'paragraph 1, sentence 3 and 4',
    'An AE can create campaigns on a Hosting CSE, which then manages the software versions of its Registrees (CSEs or AEs) for that AE.',
    ['a6e35291ef12e99a', 'bf066b26eb0bf2f1'],
  ),
  shall(
    '9.6.76#03',
    'paragraph 2, sentence 1',
    'A <softwareCampaign> has the child resource types that table 9.6.76-1 lists.',
    '47558d899207ccea',
    {
      unclear: {
        what: 'The sentence names the resource <softwareCampaigny>.',
        reading: 'A typing error for <softwareCampaign>.',
      },
    },
  ),
  shall(
    '9.6.76#04',
    'paragraph 3, sentence 1',
    'A <softwareCampaign> has the attributes that table 9.6.76-2 lists.',
    '6a0275c5acbf1a75',
  ),
];
