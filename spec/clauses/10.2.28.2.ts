import { definition, may, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Clause 10.2.28.2: the software management procedure, steps 0 to 8. */
export const clause1022802: readonly Statement[] = [
  definition(
    '10.2.28.2#01',
    'introduction, sentences 1 to 3',
    "The clause describes the management of a Registree's software by way of a campaign, but not cancellation, which is in 10.2.28.1.",
    ['c8b3b0c2a602f697', '754212952ec90740', '6b34ca450886dcf5'],
    { reason: 'It only says what the clause describes and where the rest is described.' },
  ),
  definition(
    '10.2.28.2#02',
    'step 0, sentences 1 and 2',
    'Registrees register with a <remoteCSE> or <AE> whose nodeLink holds the identifier of their <node>.',
    ['6458d179f47ccd45', '2a757f8586b7ddec'],
    { reason: 'It describes what an Originator or a Registree does; nothing here binds the CSE under test.' },
  ),
  definition(
    '10.2.28.2#03',
    'step 1',
    'The Originator retrieves these resources to learn the identifiers of the <node> resources.',
    '89accbe9c97f3938',
    { reason: 'It describes what an Originator or a Registree does; nothing here binds the CSE under test.' },
  ),
  definition(
    '10.2.28.2#04',
    'step 2, sentences 1 and 2',
    'The Originator creates or updates campaigns and gives in them the operation, the targeted nodes and the trigger criteria that control when the Hosting CSE performs it.',
    ['3b88f2ee482f62de', '9256c223c36c0914'],
    { reason: 'It describes what an Originator or a Registree does; nothing here binds the CSE under test.' },
  ),
  shall(
    '10.2.28.2#05',
    'step 2, sentence 3',
    'The Hosting CSE checks that a request to create or update a campaign does not conflict with an existing campaign that is still pending.',
    'ed093a56ddf21e26',
    {
      unclear: {
        what: '"Still pending" can be read as campaignStatus PENDING; the next sentence makes it campaignEnabled TRUE.',
        reading:
          'The next sentence defines it: campaigns with campaignEnabled TRUE, whatever their campaignStatus, so FINISHED ones too.',
      },
    },
  ),
  shall(
    '10.2.28.2#06',
    'step 2, sentence 4',
    'The check verifies that no <node> in softwareTargets is also a target of another campaign on the same CSE that has campaignEnabled TRUE.',
    'f2348402c923e204',
    { unclear: readings.conflictOnUpdate },
  ),
  may(
    '10.2.28.2#07',
    'step 2, sentence 5',
    'The Originator may also create or update <schedule> children of the campaign, which define the time windows in which its operations may be performed.',
    '2669721bcd3d564a',
  ),
  may(
    '10.2.28.2#08',
    'step 2, sentence 6',
    'The Originator may also create or update <subscription> children of the campaign to be notified when the Hosting CSE performs its operations.',
    '7a2d9a2d1fd07db4',
  ),
  shall(
    '10.2.28.2#09',
    'step 3, sentences 1 and 2',
    'When the Originator sets campaignEnabled to TRUE, the Hosting CSE sets campaignStatus to INITIATED.',
    ['a2f334a01142dbe1', '7314c9da830733f4'],
    { unclear: readings.enabling },
  ),
  shall(
    '10.2.28.2#10',
    'step 3, sentence 2',
    'The Hosting CSE monitors and detects when the trigger criteria have been met.',
    '7314c9da830733f4',
    { unclear: readings.criteriaMet },
  ),
  shall(
    '10.2.28.2#11',
    'step 3, sentence 3',
    'Once the criteria are met, the Hosting CSE checks whether the campaign has <schedule> children.',
    '197ca82be656d841',
  ),
  shall(
    '10.2.28.2#12',
    'step 3, sentence 4',
    'If it has, the Hosting CSE checks the union of their time windows to see whether the operation can be performed at once.',
    'b5a2c61a49285076',
  ),
  shall(
    '10.2.28.2#13',
    'step 3, sentence 5',
    'Operations triggered outside the time windows are kept back until the windows allow them.',
    '74510ebd45ac535b',
    {
      unclear: {
        what: '"Otherwise" stands after "if schedules exist", where it would mean: if none exist.',
        reading:
          'It means: if the operation cannot be performed at once. Without schedules there is nothing to wait for.',
      },
    },
  ),
  shall(
    '10.2.28.2#14',
    'step 4',
    'The Hosting CSE takes the nodes to operate on from softwareTargets.',
    'e5cbf8f19dc0ebf1',
    {
      unclear: {
        what: 'A <node> that is listed twice, or deleted after the campaign was accepted, is not treated.',
        reading:
          'A node listed twice may have one or two entries; a node that is gone when the campaign starts counts as one whose [software] cannot be created.',
      },
    },
  ),
  shall(
    '10.2.28.2#15',
    'step 5, sentence 1',
    'The Hosting CSE creates a new [software] or updates an existing one under each applicable <node> of softwareTargets.',
    '19a0bf3b3b5d325a',
    {
      unclear: {
        what: 'Which nodes are "applicable" is not stated. The text does not say when the Hosting CSE creates a new [software] and when it updates an existing one, nor what becomes of the installStatus or activeStatus that a reused [software] still carries.',
        reading:
          'Every target is applicable unless the NOTE on compatibility applies. Both are accepted, for every node and every start. A status left over from before the operation is not taken as its result: tests judge only what follows the new TRUE.',
      },
    },
  ),
  shall(
    '10.2.28.2#16',
    'step 5, sentence 2',
    'version, softwareName and URL of each [software] get the values of the same attributes of the campaign.',
    'a478fad45521d61f',
  ),
  shall(
    '10.2.28.2#17',
    'step 5, sentence 3',
    'expirationTime of each [software] is set to no later than that of the campaign.',
    '7c9a8b23805b301f',
  ),
  shall(
    '10.2.28.2#18',
    'step 5, sentence 4',
    'softwareLinks is updated with the resource identifiers of the [software] specializations that were created or updated.',
    '93826a7d2050730c',
    {
      unclear: {
        what: 'Table 9.6.76-2 speaks only of the created [software] specializations, and whether the list is updated one by one or at the end is not stated.',
        reading:
          'Created and updated ones belong in the list; the moment is not judged as long as the operation has not completed.',
      },
    },
  ),
  shall(
    '10.2.28.2#19',
    'step 5, sentence 5',
    'The Hosting CSE then subscribes to each [software] for changes of installStatus or activeStatus.',
    '1eecda07d785d8c9',
  ),
  shall(
    '10.2.28.2#20',
    'step 5, sentence 6',
    'An entry for each [software] is created in individualSoftwareStatuses to record its status.',
    '4353aa1f22ee1da8',
    { unclear: readings.hostingWithoutCse },
  ),
  shall(
    '10.2.28.2#21',
    'step 5, sentence 6',
    'aggregatedSoftwareStatus is then updated to the aggregate of all [software] specializations that table 9.6.76-2 defines.',
    '4353aa1f22ee1da8',
    { shalls: 0, unclear: readings.mixedStatuses },
  ),
  shall(
    '10.2.28.2#22',
    'step 5, sentence 7',
    'If a [software] cannot be created, updated or subscribed to, its entry in individualSoftwareStatuses is set to FAILURE.',
    'abb389eb2983db4a',
    { unclear: readings.entryWithoutSoftware },
  ),
  shall(
    '10.2.28.2#23',
    'step 5, sentence 8',
    'The Hosting CSE does no more software management for a [software] that failed like this.',
    'caa1f96aa233b343',
  ),
  shall(
    '10.2.28.2#24',
    'step 5, sentence 9',
    'For every [software] that it could subscribe to, it goes on with the operation, whatever happened to the others.',
    'f1684dab46f27abb',
  ),
  may(
    '10.2.28.2#25',
    'NOTE to step 5, sentences 1 and 3',
    'Before it creates or updates a [software], the Hosting CSE may check whether the software suits the node; how it does so is out of scope.',
    ['bc34fad4904e2838', 'efbe62f554021093'],
    { reason: 'Whether and how the CSE checks is internal; the visible outcome is a statement of its own.' },
  ),
  may(
    '10.2.28.2#26',
    'NOTE to step 5, sentence 2',
    'If the software does not suit the node, the Hosting CSE may leave out the operation there and set the entry to FAILURE.',
    'e005606e9556fb5d',
  ),
  shall(
    '10.2.28.2#27',
    'step 6, sentence 1',
    'The Hosting CSE performs the operation by setting install, uninstall, activate or deactivate, as softwareOperation says, to TRUE on each [software].',
    '3794a5bc35240b95',
  ),
  shall(
    '10.2.28.2#28',
    'step 6, sentence 2',
    'It then waits for the notification that each operation has completed, or that the subscription (with its [software]) has been deleted on expiry.',
    '3964c4fb9f77afcb',
  ),
  shall(
    '10.2.28.2#29',
    'step 7, sentence 1',
    'As each operation is seen to succeed or fail by its installStatus or activeStatus, individualSoftwareStatuses is updated accordingly.',
    'a9541f3453ab2528',
  ),
  shall(
    '10.2.28.2#30',
    'step 7, sentence 1',
    'With each such update, aggregatedSoftwareStatus is updated to the aggregate that table 9.6.76-2 defines.',
    'a9541f3453ab2528',
    { shalls: 0, unclear: readings.mixedStatuses },
  ),
  shall(
    '10.2.28.2#31',
    'step 7, sentence 2',
    'When the aggregate is set to SUCCESSFUL or FAILURE, campaignStatus is set to FINISHED.',
    '25591dae618fb33c',
    {
      unclear: {
        what: '10.2.28.1 adds: while campaignEnabled is TRUE. Here the condition is missing.',
        reading: 'The procedure excludes cancelled campaigns, so the condition of 10.2.28.1 holds here too.',
      },
    },
  ),
  definition(
    '10.2.28.2#32',
    'NOTE to step 7',
    'A campaign that expires is deleted by the Hosting CSE without waiting for its [software] specializations to complete.',
    '4f7aa7a98539af04',
    {
      unclear: {
        what: 'Whether the campaign may also be deleted on expiry while INITIATED or CANCELLING, when a DELETE request is refused, is said only here.',
        reading: 'Expiry removes it in every status.',
      },
    },
  ),
  shall(
    '10.2.28.2#33',
    'step 8',
    'If the campaign has a <subscription> child, the Hosting CSE notifies when an update of the campaign meets its eventNotificationCriteria.',
    '74bacb01338b6a44',
  ),
];
