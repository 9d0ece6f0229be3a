import { answering, showing, undying } from './spoiled-front';
import type { TableBreach } from './table-breaches';

const only = (id: string): readonly string[] => [`TP/oneM2M/CSE/SWC/${id}`];

/** What can be wrong with requests about campaigns that are requests like any other. */
export const procedureBreaches: readonly TableBreach[] = [
  {
    mistake: 'says that it has created a campaign whose response was to be empty, and has not',
    front: answering(
      ({ operation, query }) => operation === 'CREATE' && query?.['rcn'] !== undefined,
      ({ requestId }) => Promise.resolve({ statusCode: 2001, requestId, content: undefined }),
    ),
    only: only('CRE/035'),
    breaks: '10.2.28.3.1#02',
  },
  {
    mistake: 'changes a campaign by looking at it',
    front: showing('softwareCampaign', 'labels', (_, now) => [`look ${String(now)}`]),
    only: only('RET/004'),
    breaks: '10.2.28.3.2#02',
  },
  {
    mistake: 'leaves the children of a campaign that it deletes',
    front: undying('subscription'),
    only: only('DEL/009'),
    breaks: '10.2.28.3.4#02',
  },
];
