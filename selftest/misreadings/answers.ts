import { answering, bare, showing, undying } from './fronts';
import { misreadings } from './misreading';

/** What can be wrong with requests about campaigns that are requests like any other. */
export const answerMisreadings = misreadings('answers', [
  {
    id: 'empty-response-nothing-made',
    mistake: 'says that it has created a campaign whose response was to be empty, and has not',
    front: answering(
      ({ operation, query }) => operation === 'CREATE' && query?.['rcn'] !== undefined,
      (request) => bare(request, 2001),
    ),
    breaks: ['10.2.28.3.1#02'],
  },
  {
    id: 'retrieve-changes',
    mistake: 'changes a campaign by looking at it',
    front: showing('softwareCampaign', 'labels', (_, now) => [`look ${String(now)}`]),
    breaks: ['10.2.28.3.2#02'],
  },
  {
    id: 'orphans',
    mistake: 'leaves the children of a campaign that it deletes',
    front: undying('subscription'),
    breaks: ['10.2.28.3.4#02'],
  },
]);
