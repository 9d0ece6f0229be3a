import { definition, shall } from '../build';
import type { Statement } from '../statement';

/** Clause 10.2.28.3.2: RETRIEVE of a <softwareCampaign>. */
export const clause102280302: readonly Statement[] = [
  shall(
    '10.2.28.3.2#01',
    'introduction',
    'This procedure serves to retrieve the attributes of a campaign.',
    'bb26d2914d5f86f4',
  ),
  definition(
    '10.2.28.3.2#02',
    'table 10.2.28.3.2-1',
    'A RETRIEVE has the parameters of table 8.1.2-2 and its response those of table 8.1.3-1; for the rest, processing and exceptions are those of any RETRIEVE.',
    ['88b78062928bf1f4', '7b383a09d9c97299', '059db1d15ef06089'],
  ),
];
