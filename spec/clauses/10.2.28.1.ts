import { definition, may, rebuilt, shall } from '../build';
import type { Statement } from '../statement';

/** Clause 10.2.28.1: how a Hosting CSE performs a campaign, finishes it, cancels it and starts it again. */
export const clause1022801: readonly Statement[] = [
  definition(
    '10.2.28.1#01',
    'paragraph 1, sentence 1; paragraph 2, sentence 1',
    "By creating a campaign an Originator has the Hosting CSE install, uninstall, activate or deactivate software on its Registrees on the Originator's behalf.",
    ['a0d566b33361f5d9', 'f7b18a3ec7cb3971'],
  ),
  definition(
    '10.2.28.1#02',
    'paragraph 2, sentence 2',
    'The version, softwareName and URL of a campaign say which software is meant.',
    '86c3748697e53c57',
    {
      unclear: {
        what: 'The sentence speaks only of software "to be installed".',
        reading: 'The three attributes name the software for every softwareOperation.',
      },
    },
  ),
  shall(
    '10.2.28.1#03',
    'paragraph 2, sentence 3',
    'When it creates or updates a [software], the Hosting CSE copies the version, softwareName and URL of the campaign into it.',
    '335f7df7f7df72f1',
  ),
  definition(
    '10.2.28.1#04',
    'paragraph 2, sentence 4',
    'softwareTargets names the nodes on which the operation is to be performed.',
    'b56abfb410544877',
  ),
  definition(
    '10.2.28.1#05',
    'paragraph 2, sentence 5',
    'softwareOperation names the operation to perform on the targeted nodes.',
    'c82f6eccadb85c6a',
  ),
  shall(
    '10.2.28.1#06',
    'paragraph 2, sentence 6',
    'The Hosting CSE monitors campaignEnabled, the conditions of softwareTriggerCriteria and the <schedule> children of a campaign to decide whether and when to perform its operation.',
    'a687e86c0a1efd9e',
  ),
  definition(
    '10.2.28.1#07',
    'paragraph 3, sentence 1',
    'The state diagram gives the legal transitions of campaignStatus and the criterion of each.',
    'cdff3b4445a468de',
    {
      unclear: {
        what: 'The sentence calls it figure 10.2.28-1, the caption figure 10.2.28.1-1, and the drawing is absent.',
        reading: 'The same figure; its transitions are rebuilt from the prose as statements of their own.',
      },
    },
  ),
  shall(
    '10.2.28.1#08',
    'paragraph 3, sentence 2',
    'The Hosting CSE changes campaignStatus only along the legal transitions of the state diagram.',
    '0a4ad2aec6902c32',
  ),
  shall(
    '10.2.28.1#09',
    'paragraph 4, sentence 1',
    'A campaign created with campaignEnabled FALSE, whether stated or by default, gets campaignStatus PENDING.',
    '4f75c93582e23ede',
    {
      unclear: {
        what: 'The initial aggregatedSoftwareStatus, softwareLinks and individualSoftwareStatuses of a campaign that was never enabled are not stated.',
        reading: 'The aggregate is UNINITIALIZED or absent, the lists are empty or absent; nothing else is judged.',
      },
    },
  ),
  shall(
    '10.2.28.1#10',
    'paragraph 4, sentence 2',
    'A campaign that is created or updated with campaignEnabled TRUE gets campaignStatus INITIATED.',
    'dd86a51721acdd2f',
    {
      unclear: {
        what: '10.2.28.1 speaks of any creation or update with campaignEnabled set to TRUE; 10.2.28.3.3 only of an update from FALSE to TRUE.',
        reading:
          'Only creation with TRUE and the change from FALSE to TRUE start a campaign. An update that sends TRUE again while the value is TRUE is left to the implementation, as is one that does not carry the attribute: neither resets lists or status under 10.2.28.3.3.',
      },
    },
  ),
  shall(
    '10.2.28.1#11',
    'paragraph 4, sentence 2',
    'When a campaign is so enabled, individualSoftwareStatuses and softwareLinks are set to NULL.',
    'dd86a51721acdd2f',
    {
      unclear: {
        what: 'The text sets a list of multiplicity 1(L) to NULL and does not say how NULL reads back.',
        reading: 'An absent attribute, a null value and an empty list all count as NULL.',
      },
    },
  ),
  shall(
    '10.2.28.1#12',
    'paragraph 4, sentence 2',
    'When a campaign is so enabled, aggregatedSoftwareStatus is set to UNINITIALIZED.',
    'dd86a51721acdd2f',
  ),
  shall(
    '10.2.28.1#13',
    'paragraph 4, sentence 3',
    'Once the campaign is INITIATED, the Hosting CSE monitors its trigger criteria and the time windows given by the union of its <schedule> children.',
    'fff1b77f06db33bd',
  ),
  shall(
    '10.2.28.1#14',
    'paragraph 4, sentence 4',
    'When the trigger criteria and the schedule conditions are met, the Hosting CSE creates or updates the [software] specializations that perform the operation.',
    'ce943aa0797d0eec',
    {
      unclear: {
        what: 'Whether a list of several criteria is met when all or when any of them are, whether a criterion that is already met at enabling counts, and what happens when it stops holding before a time window opens, is left open.',
        reading:
          'All criteria of the list must be met. They are level-triggered: one that already holds counts at once. If one stops holding before the window opens, starting in that window and waiting until it holds again are both accepted.',
      },
    },
  ),
  shall(
    '10.2.28.1#15',
    'paragraph 4, sentence 4',
    'Without trigger criteria and without schedules, the Hosting CSE creates or updates the [software] specializations at once.',
    'ce943aa0797d0eec',
    {
      shalls: 0,
      unclear: {
        what: '"No softwareTriggerCriteria or schedule conditions" can mean that one of the two, or both, are absent.',
        reading:
          'What is absent poses no condition: with criteria only, the criteria decide; with schedules only, the windows decide; with neither, nothing is waited for.',
      },
    },
  ),
  shall(
    '10.2.28.1#16',
    'paragraph 4, sentence 5',
    'When the criteria are met outside every time window, the Hosting CSE defers the creation or update of [software] until the next window.',
    '5251a60902d0fcbd',
    {
      unclear: {
        what: 'Whether a criterion must still hold when the window opens, and what follows when no window is left, is not stated.',
        reading:
          'Starting in the window and waiting for the criterion to hold again are both accepted; with no window left the campaign stays INITIATED.',
      },
    },
  ),
  shall(
    '10.2.28.1#17',
    'paragraph 4, sentence 6',
    'While it defers, campaignStatus stays INITIATED.',
    'de2e34fe07588a84',
  ),
  shall(
    '10.2.28.1#18',
    'paragraph 4, sentence 7',
    'Each [software] that is created or updated gets an expirationTime no later than that of the campaign, so that it does not outlive it.',
    'a8756fa9890e3733',
    {
      unclear: {
        what: 'Nothing is said of a campaign whose expirationTime is changed afterwards.',
        reading:
          "The comparison is made with the campaign's expirationTime at the creation or update of the [software].",
      },
    },
  ),
  shall(
    '10.2.28.1#19',
    'paragraph 4, sentence 8',
    'The Hosting CSE records the resource identifier of each [software] in softwareLinks.',
    '5742bc7643a57b16',
    { unclear: { what: 'The sentence says "the Hosting" without "CSE".', reading: 'The Hosting CSE is meant.' } },
  ),
  shall(
    '10.2.28.1#20',
    'paragraph 4, sentence 9',
    'The Hosting CSE creates an entry in individualSoftwareStatuses for the status of each [software].',
    '4353aa1f22ee1da8',
    { unclear: { what: 'The sentence says "the Hosting" without "CSE".', reading: 'The Hosting CSE is meant.' } },
  ),
  shall(
    '10.2.28.1#21',
    'paragraph 4, sentence 9',
    'With these entries, aggregatedSoftwareStatus is updated to the aggregate that table 9.6.76-2 defines.',
    '4353aa1f22ee1da8',
    {
      shalls: 0,
      unclear: {
        what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
        reading:
          'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
      },
    },
  ),
  shall(
    '10.2.28.1#22',
    'paragraph 4, sentence 10',
    'The Hosting CSE creates or updates subscriptions to the [software] specializations, so that it is notified when their status changes.',
    'b0cf5d3a574752ee',
    {
      unclear: {
        what: 'Only the "created" [software] specializations are named here, not the updated ones; step 5 names both.',
        reading: 'A subscription is required on every [software] that the campaign uses.',
      },
    },
  ),
  shall(
    '10.2.28.1#23',
    'paragraph 5, sentence 1',
    'For INSTALL or UNINSTALL the Hosting CSE sets install or uninstall, respectively, to TRUE on each [software] in softwareLinks.',
    '645aa256f76840e8',
    {
      unclear: {
        what: 'What becomes of the opposite attribute of a reused [software] that still is TRUE is not stated.',
        reading: 'Only the attribute of the operation is judged; whether the other is cleared is left open.',
      },
    },
  ),
  shall(
    '10.2.28.1#24',
    'paragraph 5, sentence 2',
    'Notified of a changed installStatus, the Hosting CSE gives the entry of that [software] in individualSoftwareStatuses the same value.',
    'b5e1eec2e04456c6',
  ),
  shall(
    '10.2.28.1#25',
    'paragraph 5, sentence 2',
    'After such an update of an entry, aggregatedSoftwareStatus reflects the aggregated status of all [software] specializations.',
    'b5e1eec2e04456c6',
    {
      shalls: 0,
      unclear: {
        what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
        reading:
          'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
      },
    },
  ),
  shall(
    '10.2.28.1#26',
    'paragraph 6, sentence 1',
    'For ACTIVATE or DEACTIVATE the Hosting CSE sets activate or deactivate, respectively, to TRUE on each [software] in softwareLinks.',
    'b922c88fe284c1e6',
    {
      unclear: {
        what: 'activate and deactivate have multiplicity 0..1 in [software]; a device may not offer them.',
        reading:
          'The Hosting CSE sets the attribute in the [software] that it creates or updates; if that fails, the entry becomes FAILURE.',
      },
    },
  ),
  shall(
    '10.2.28.1#27',
    'paragraph 6, sentence 2',
    'Notified of a changed activeStatus, the Hosting CSE gives the entry of that [software] in individualSoftwareStatuses the same value.',
    'b64aefbc3d36de83',
  ),
  shall(
    '10.2.28.1#28',
    'paragraph 6, sentence 2',
    'After such an update of an entry for activeStatus, aggregatedSoftwareStatus reflects the aggregated status of all [software] specializations.',
    'b64aefbc3d36de83',
    {
      shalls: 0,
      unclear: {
        what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
        reading:
          'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
      },
    },
  ),
  shall(
    '10.2.28.1#29',
    'paragraph 7, sentence 1',
    'If a [software] cannot be created or updated, the corresponding entry in individualSoftwareStatuses becomes FAILURE.',
    'bff438321b32bc01',
    {
      unclear: {
        what: 'An entry is identified by the resource identifier of a [software]; a target whose [software] could not be created has none, so "the corresponding entry" cannot be identified.',
        reading:
          'One entry with status FAILURE must exist for the target; its identifier is not judged (the identifier of the <node>, an empty one or an absent one are all accepted), and no entry of another target changes.',
      },
    },
  ),
  shall(
    '10.2.28.1#30',
    'paragraph 7, sentence 1',
    'If the subscription to a [software] cannot be created or updated, the corresponding entry in individualSoftwareStatuses becomes FAILURE.',
    'bff438321b32bc01',
    { shalls: 0 },
  ),
  shall(
    '10.2.28.1#31',
    'paragraph 7, sentence 1',
    'If the subscription to a [software] is deleted before the operation has completed, the corresponding entry in individualSoftwareStatuses becomes FAILURE.',
    'bff438321b32bc01',
    {
      shalls: 0,
      unclear: {
        what: '"And/or" joins the conditions; a deletion that comes after completion is not covered.',
        reading: 'Each condition suffices by itself; a deletion after completion leaves the entry as it is.',
      },
    },
  ),
  shall(
    '10.2.28.1#32',
    'paragraph 7, sentence 1',
    'After such a failure, aggregatedSoftwareStatus reflects the aggregated status of all [software] specializations.',
    'bff438321b32bc01',
    {
      shalls: 0,
      unclear: {
        what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
        reading:
          'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
      },
    },
  ),
  shall(
    '10.2.28.1#33',
    'paragraph 8, sentence 1',
    'When the aggregate becomes SUCCESSFUL or FAILURE while campaignEnabled is TRUE, campaignStatus becomes FINISHED.',
    'ad67ac32ae71d744',
  ),
  shall(
    '10.2.28.1#34',
    'paragraph 9, sentence 1',
    'When campaignEnabled is set to FALSE while campaignStatus is FINISHED, campaignStatus becomes PENDING.',
    'c717b302a551b6ce',
    {
      unclear: {
        what: 'What becomes of softwareLinks, the statuses and the [software] specializations then is not stated.',
        reading: 'They may stay as they are or be reset; neither is judged until the campaign is enabled again.',
      },
    },
  ),
  shall(
    '10.2.28.1#35',
    'paragraph 10, sentence 1',
    'When campaignEnabled is set to FALSE while campaignStatus is INITIATED, campaignStatus becomes CANCELLING.',
    '7ef547ad632f5d5f',
    {
      unclear: {
        what: 'CANCELLING can be left so fast that no RETRIEVE sees it.',
        reading:
          'The response to the UPDATE, or the first RETRIEVE after it, may already show CANCELLED or STATUS_NOT_CANCELLABLE.',
      },
    },
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
    {
      unclear: {
        what: 'A mixture of SUCCESSFUL and UNINITIALIZED, or of FAILURE and UNINITIALIZED, without IN_PROCESS matches none of the four definitions; an empty list matches both "all" definitions.',
        reading:
          'For a mixture that no definition covers, UNINITIALIZED and IN_PROCESS are both accepted; SUCCESSFUL and FAILURE are not, since their own definitions exclude it. An empty list gives UNINITIALIZED.',
      },
    },
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
          'With no operation begun, or every one that was begun stopped, the status is CANCELLED. When an operation was let to finish by local policy, CANCELLED and STATUS_NOT_CANCELLABLE are both accepted, whatever its result. When an attempt to stop one failed, it is STATUS_NOT_CANCELLABLE.',
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
          'Both readings are kept: after it CANCELLED and STATUS_NOT_CANCELLABLE are accepted, and until it ends the campaign may stay CANCELLING or have left it already. An attempt that failed counts for certain.',
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
    {
      shalls: 0,
      unclear: {
        what: 'The text sets a list of multiplicity 1(L) to NULL and does not say how NULL reads back.',
        reading: 'An absent attribute, a null value and an empty list all count as NULL.',
      },
    },
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
    {
      unclear: {
        what: 'CANCELLING can be left so fast that no RETRIEVE sees it.',
        reading:
          'The response to the UPDATE, or the first RETRIEVE after it, may already show CANCELLED or STATUS_NOT_CANCELLABLE.',
      },
    },
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
        what: 'The drawing is absent; a campaign seen by polling can pass through a status unseen.',
        reading:
          'Two statuses seen one after the other conform when a path of legal transitions leads from the first to the second and its causes were present.',
      },
    },
  ),
];
