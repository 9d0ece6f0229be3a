import { definition, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Clause 10.2.28.1, first part: how a Hosting CSE performs a campaign and finishes it. */
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
    { unclear: readings.enabling },
  ),
  shall(
    '10.2.28.1#11',
    'paragraph 4, sentence 2',
    'When a campaign is so enabled, individualSoftwareStatuses and softwareLinks are set to NULL.',
    'dd86a51721acdd2f',
    { unclear: readings.nullList },
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
    { unclear: readings.criteriaMet },
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
    { unclear: readings.hostingWithoutCse },
  ),
  shall(
    '10.2.28.1#20',
    'paragraph 4, sentence 9',
    'The Hosting CSE creates an entry in individualSoftwareStatuses for the status of each [software].',
    '4353aa1f22ee1da8',
    { unclear: readings.hostingWithoutCse },
  ),
  shall(
    '10.2.28.1#21',
    'paragraph 4, sentence 9',
    'With these entries, aggregatedSoftwareStatus is updated to the aggregate that table 9.6.76-2 defines.',
    '4353aa1f22ee1da8',
    { shalls: 0, unclear: readings.mixedStatuses },
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
    { shalls: 0, unclear: readings.mixedStatuses },
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
    { shalls: 0, unclear: readings.mixedStatuses },
  ),
  shall(
    '10.2.28.1#29',
    'paragraph 7, sentence 1',
    'If a [software] cannot be created or updated, the corresponding entry in individualSoftwareStatuses becomes FAILURE.',
    'bff438321b32bc01',
    { unclear: readings.entryWithoutSoftware },
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
    { shalls: 0, unclear: readings.mixedStatuses },
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
];
