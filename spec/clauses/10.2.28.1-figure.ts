import { rebuilt } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Figure 10.2.28.1-1: the transitions of campaignStatus, rebuilt because the drawing is absent. */
export const figure10228011: readonly Statement[] = [
  rebuilt(
    '10.2.28.1/creation-PENDING#01',
    'figure 10.2.28.1-1, transition creation → PENDING',
    'A campaign starts in PENDING when it is created with campaignEnabled FALSE or without it.',
  ),
  rebuilt(
    '10.2.28.1/creation-INITIATED#01',
    'figure 10.2.28.1-1, transition creation → INITIATED',
    'A campaign starts in INITIATED when it is created with campaignEnabled TRUE.',
  ),
  rebuilt(
    '10.2.28.1/PENDING-INITIATED#01',
    'figure 10.2.28.1-1, transition PENDING → INITIATED',
    'PENDING changes to INITIATED when campaignEnabled becomes TRUE.',
  ),
  rebuilt(
    '10.2.28.1/INITIATED-FINISHED#01',
    'figure 10.2.28.1-1, transition INITIATED → FINISHED',
    'INITIATED changes to FINISHED when the aggregate becomes SUCCESSFUL or FAILURE while campaignEnabled is TRUE.',
  ),
  rebuilt(
    '10.2.28.1/INITIATED-CANCELLING#01',
    'figure 10.2.28.1-1, transition INITIATED → CANCELLING',
    'INITIATED changes to CANCELLING when campaignEnabled becomes FALSE.',
    { unclear: readings.briefCancelling },
  ),
  rebuilt(
    '10.2.28.1/CANCELLING-CANCELLED#01',
    'figure 10.2.28.1-1, transition CANCELLING → CANCELLED',
    'CANCELLING changes to CANCELLED when every operation has been cancelled.',
  ),
  rebuilt(
    '10.2.28.1/CANCELLING-STATUS_NOT_CANCELLABLE#01',
    'figure 10.2.28.1-1, transition CANCELLING → STATUS_NOT_CANCELLABLE',
    'CANCELLING changes to STATUS_NOT_CANCELLABLE when some operation could not be cancelled.',
  ),
  rebuilt(
    '10.2.28.1/FINISHED-PENDING#01',
    'figure 10.2.28.1-1, transition FINISHED → PENDING',
    'FINISHED changes to PENDING when campaignEnabled becomes FALSE.',
  ),
  rebuilt(
    '10.2.28.1/CANCELLED-INITIATED#01',
    'figure 10.2.28.1-1, transition CANCELLED → INITIATED',
    'CANCELLED changes to INITIATED when campaignEnabled becomes TRUE.',
  ),
  rebuilt(
    '10.2.28.1/STATUS_NOT_CANCELLABLE-INITIATED#01',
    'figure 10.2.28.1-1, transition STATUS_NOT_CANCELLABLE → INITIATED',
    'STATUS_NOT_CANCELLABLE changes to INITIATED when campaignEnabled becomes TRUE.',
  ),
  rebuilt(
    '10.2.28.1/no-other#01',
    'figure 10.2.28.1-1, all that it leaves out',
    'No other change of campaignStatus is legal.',
    {
      unclear: {
        what: 'The drawing is absent; a campaign seen by polling can pass through a status unseen; and 10.2.28.1 can be read to lead from FINISHED to INITIATED when an update sends TRUE again.',
        reading:
          'That one change is accepted after such an update. Two statuses seen one after the other conform when a path of legal transitions leads from the first to the second and its causes were present.',
      },
    },
  ),
];
