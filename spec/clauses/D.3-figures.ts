import { rebuiltFact } from '../build';
import type { Statement } from '../statement';

/** Figures D.3-2 and D.3-3: the state machines of installStatus and activeStatus, rebuilt because the drawings are absent. */
export const annexD3Figures: readonly Statement[] = [
  rebuiltFact(
    'D.3/installStatus-creation-UNINITIALIZED#01',
    'figure D.3-2, installStatus, transition creation → UNINITIALIZED',
    'installStatus starts as UNINITIALIZED: no install or uninstall has been triggered yet.',
    {
      unclear: {
        what: 'The drawing is absent, and the table gives no default value.',
        reading: 'A [software] on which nothing was triggered is UNINITIALIZED.',
      },
    },
  ),
  rebuiltFact(
    'D.3/installStatus-UNINITIALIZED-IN_PROCESS#01',
    'figure D.3-2, installStatus, transition UNINITIALIZED → IN_PROCESS',
    'UNINITIALIZED changes to IN_PROCESS when install or uninstall becomes TRUE.',
  ),
  rebuiltFact(
    'D.3/installStatus-IN_PROCESS-SUCCESSFUL#01',
    'figure D.3-2, installStatus, transition IN_PROCESS → SUCCESSFUL',
    'IN_PROCESS changes to SUCCESSFUL when the triggered install or uninstall action ends well.',
  ),
  rebuiltFact(
    'D.3/installStatus-IN_PROCESS-FAILURE#01',
    'figure D.3-2, installStatus, transition IN_PROCESS → FAILURE',
    'IN_PROCESS changes to FAILURE when the triggered install or uninstall action fails.',
    {
      unclear: {
        what: 'What an action that is cancelled by setting its attribute to FALSE ends in is not stated.',
        reading: 'FAILURE is the likely end; UNINITIALIZED is accepted too.',
      },
    },
  ),
  rebuiltFact(
    'D.3/installStatus-SUCCESSFUL-IN_PROCESS#01',
    'figure D.3-2, installStatus, transition SUCCESSFUL → IN_PROCESS',
    'SUCCESSFUL changes to IN_PROCESS when install or uninstall is triggered again.',
  ),
  rebuiltFact(
    'D.3/installStatus-FAILURE-IN_PROCESS#01',
    'figure D.3-2, installStatus, transition FAILURE → IN_PROCESS',
    'FAILURE changes to IN_PROCESS when install or uninstall is triggered again.',
  ),
  rebuiltFact(
    'D.3/installStatus-no-other#01',
    'figure D.3-2, all that it leaves out',
    'No other change of installStatus is legal.',
    {
      unclear: {
        what: 'The drawing is absent; the attribute is RW, and a device may pass through IN_PROCESS unseen.',
        reading:
          'A device that goes straight to SUCCESSFUL or FAILURE, as seen by polling or notification, is taken to have been IN_PROCESS between.',
      },
    },
  ),
  rebuiltFact(
    'D.3/activeStatus-creation-UNINITIALIZED#01',
    'figure D.3-3, activeStatus, transition creation → UNINITIALIZED',
    'activeStatus starts as UNINITIALIZED: no activate or deactivate has been triggered yet.',
    {
      unclear: {
        what: 'The drawing is absent, and the table gives no default value.',
        reading: 'A [software] on which nothing was triggered is UNINITIALIZED, or has no activeStatus.',
      },
    },
  ),
  rebuiltFact(
    'D.3/activeStatus-UNINITIALIZED-IN_PROCESS#01',
    'figure D.3-3, activeStatus, transition UNINITIALIZED → IN_PROCESS',
    'UNINITIALIZED changes to IN_PROCESS when activate or deactivate becomes TRUE.',
  ),
  rebuiltFact(
    'D.3/activeStatus-IN_PROCESS-SUCCESSFUL#01',
    'figure D.3-3, activeStatus, transition IN_PROCESS → SUCCESSFUL',
    'IN_PROCESS changes to SUCCESSFUL when the triggered activate or deactivate action ends well.',
  ),
  rebuiltFact(
    'D.3/activeStatus-IN_PROCESS-FAILURE#01',
    'figure D.3-3, activeStatus, transition IN_PROCESS → FAILURE',
    'IN_PROCESS changes to FAILURE when the triggered activate or deactivate action fails.',
    {
      unclear: {
        what: 'What an action that is cancelled by setting its attribute to FALSE ends in is not stated.',
        reading: 'FAILURE is the likely end; UNINITIALIZED is accepted too.',
      },
    },
  ),
  rebuiltFact(
    'D.3/activeStatus-SUCCESSFUL-IN_PROCESS#01',
    'figure D.3-3, activeStatus, transition SUCCESSFUL → IN_PROCESS',
    'SUCCESSFUL changes to IN_PROCESS when activate or deactivate is triggered again.',
  ),
  rebuiltFact(
    'D.3/activeStatus-FAILURE-IN_PROCESS#01',
    'figure D.3-3, activeStatus, transition FAILURE → IN_PROCESS',
    'FAILURE changes to IN_PROCESS when activate or deactivate is triggered again.',
  ),
  rebuiltFact(
    'D.3/activeStatus-no-other#01',
    'figure D.3-3, all that it leaves out',
    'No other change of activeStatus is legal.',
    {
      unclear: {
        what: 'The drawing is absent; the attribute is RW, and a device may pass through IN_PROCESS unseen.',
        reading:
          'A device that goes straight to SUCCESSFUL or FAILURE, as seen by polling or notification, is taken to have been IN_PROCESS between.',
      },
    },
  ),
];
