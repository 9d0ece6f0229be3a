import { may, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Clause 10.2.28.1, last part: how a Hosting CSE cancels a campaign and starts it again. */
export const clause1022801Cancelling: readonly Statement[] = [
  shall(
    '10.2.28.1#35',
    'paragraph 10, sentence 1',
    'When campaignEnabled is set to FALSE while campaignStatus is INITIATED, campaignStatus becomes CANCELLING.',
    '7ef547ad632f5d5f',
    { unclear: readings.briefCancelling },
  ),
  shall(
    '10.2.28.1#36',
    'paragraph 10, sentence 2',
    'Once CANCELLING, the Hosting CSE attempts to cancel the campaign.',
    '96ebb8db63f3e518',
  ),
  shall(
    '10.2.28.1#37',
    'paragraph 10, sentence 3',
    'Cancelling, it no longer creates or updates [software] for targets for which it has not yet done so.',
    '907d23730a1de664',
  ),
  shall(
    '10.2.28.1#38',
    'paragraph 10, sentence 4',
    'Cancelling, it leaves the action attribute FALSE on every [software] whose operation it has not yet begun, and does not begin it.',
    '97abb9495330c589',
  ),
  may(
    '10.2.28.1#39',
    'paragraph 10, sentence 5',
    'For targets whose action attribute is already TRUE, the Hosting CSE may by local policy let the operation finish or attempt to cancel it, for example by setting the attribute to FALSE.',
    '1db30c65dc8c6af5',
    {
      unclear: {
        what: 'The policy may differ from target to target, and what counts as a cancelled operation on the device is not stated.',
        reading: 'Both are accepted for every target; the end state must fit what was observed on the targets.',
      },
    },
  ),
  shall(
    '10.2.28.1#40',
    'paragraph 10, sentence 6',
    'Entries of targets on which no operation is performed because of the cancellation become FAILURE.',
    '468205ab9fd1e67a',
    {
      unclear: {
        what: 'When a campaign is cancelled before any entry exists, there is nothing to update; whether entries are created is not stated.',
        reading: 'Both an empty list and one FAILURE entry for each target are accepted.',
      },
    },
  ),
  shall(
    '10.2.28.1#41',
    'paragraph 10, sentence 7',
    'Entries of targets on which the operation is performed despite the cancellation take the status that their [software] reports.',
    'd26d88c3192f0e11',
  ),
  shall(
    '10.2.28.1#42',
    'paragraph 10, sentence 8',
    'After these updates aggregatedSoftwareStatus reflects the aggregated status of all [software] specializations.',
    '69375ea6e6eb3c13',
    { unclear: readings.mixedStatuses },
  ),
  shall(
    '10.2.28.1#43',
    'paragraph 10, sentence 9',
    'If all operations were cancelled successfully, campaignStatus becomes CANCELLED.',
    '5f5ebd75cb1eef38',
    {
      unclear: {
        what: 'A campaign cancelled before any operation began has nothing to cancel, and when every operation was let to finish and was SUCCESSFUL nothing was cancelled.',
        reading:
          'With no operation begun, or every one that was begun stopped, the status is CANCELLED. When an operation that went on after the cancellation reports SUCCESSFUL, it was performed and not cancelled: STATUS_NOT_CANCELLABLE. When it reports FAILURE, or had ended before the cancellation, both are accepted.',
      },
    },
  ),
  shall(
    '10.2.28.1#44',
    'paragraph 10, sentence 10',
    'If some operation could not be cancelled, campaignStatus becomes STATUS_NOT_CANCELLABLE.',
    '42f4a6e927718c5c',
    {
      unclear: {
        what: 'Whether an operation that local policy lets finish counts as one that the CSE is "not able to cancel" is open, as is how long the CSE waits for it.',
        reading:
          'An operation that was let to finish and reports SUCCESSFUL counts as one that could not be cancelled. Until it ends the campaign may stay CANCELLING or be STATUS_NOT_CANCELLABLE already.',
      },
    },
  ),
  shall(
    '10.2.28.1#45',
    'paragraph 11, sentence 1',
    'When campaignEnabled is set to TRUE while campaignStatus is CANCELLED or STATUS_NOT_CANCELLABLE, campaignStatus becomes INITIATED.',
    '16e78473d15a932b',
  ),
  shall(
    '10.2.28.1#46',
    'paragraph 11, sentence 1',
    'Enabled again like this, the campaign has individualSoftwareStatuses and softwareLinks set to NULL.',
    '16e78473d15a932b',
    { shalls: 0, unclear: readings.nullList },
  ),
  shall(
    '10.2.28.1#47',
    'paragraph 11, sentence 1',
    'Enabled again like this, the campaign has aggregatedSoftwareStatus set to UNINITIALIZED.',
    '16e78473d15a932b',
    { shalls: 0 },
  ),
  shall(
    '10.2.28.1#48',
    'paragraph 11, sentence 2',
    'The Hosting CSE then attempts a new campaign, subject to the trigger criteria and the union of the time windows.',
    '9b554b9f51f23f3b',
  ),
];
