import { cell, definition, may, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table 9.6.76-2, third part: the attributes by which the Originator says what the campaign does. */
export const table96762Content: readonly Statement[] = [
  cell(
    '9.6.76-2/version#01',
    'table 9.6.76-2, row version, column Multiplicity',
    'Every <softwareCampaign> has exactly one version.',
    'b19f8edae2ee6c22',
  ),
  cell(
    '9.6.76-2/version#02',
    'table 9.6.76-2, row version, column RW/RO/WO',
    'version is RW: an Originator can set it at creation and change it by UPDATE.',
    '2de1224e881655bd',
  ),
  definition(
    '9.6.76-2/version#03',
    'table 9.6.76-2, row version, column Description',
    'version is the version of the software.',
    'f3d89fee1062e3e1',
  ),
  definition(
    '9.6.76-2/version#04',
    'table 9.6.76-2, row version, column Description',
    'The Hosting CSE copies it to version of every [software] that it creates or updates for the campaign.',
    'a457dc09c1fefa79',
  ),
  cell(
    '9.6.76-2/version#05',
    'table 9.6.76-2, row version, column Description',
    'While campaignEnabled is TRUE, version is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/version#06',
    'table 9.6.76-2, row version, column Announced',
    'version is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    'aa99e7b424f788f8',
  ),

  cell(
    '9.6.76-2/softwareName#01',
    'table 9.6.76-2, row softwareName, column Multiplicity',
    'Every <softwareCampaign> has exactly one softwareName.',
    'a00f6ece7758dbc1',
  ),
  cell(
    '9.6.76-2/softwareName#02',
    'table 9.6.76-2, row softwareName, column RW/RO/WO',
    'softwareName is RW: an Originator can set it at creation and change it by UPDATE.',
    'adea58218ca9fe52',
  ),
  definition(
    '9.6.76-2/softwareName#03',
    'table 9.6.76-2, row softwareName, column Description',
    'softwareName is the name of the software.',
    '06914296566c4daf',
  ),
  definition(
    '9.6.76-2/softwareName#04',
    'table 9.6.76-2, row softwareName, column Description',
    'The Hosting CSE copies it to softwareName of every [software] that it creates or updates for the campaign.',
    '3373251a03de80d5',
  ),
  cell(
    '9.6.76-2/softwareName#05',
    'table 9.6.76-2, row softwareName, column Description',
    'While campaignEnabled is TRUE, softwareName is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/softwareName#06',
    'table 9.6.76-2, row softwareName, column Announced',
    'softwareName is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '1be8a5995d05fc1e',
  ),

  cell(
    '9.6.76-2/URL#01',
    'table 9.6.76-2, row URL, column Multiplicity',
    'Every <softwareCampaign> has exactly one URL.',
    'ab979c8d6ec1dcc1',
  ),
  cell(
    '9.6.76-2/URL#02',
    'table 9.6.76-2, row URL, column RW/RO/WO',
    'URL is RW: an Originator can set it at creation and change it by UPDATE.',
    '2befa703924ce4f7',
  ),
  definition(
    '9.6.76-2/URL#03',
    'table 9.6.76-2, row URL, column Description',
    'URL is where the software package can be downloaded.',
    'af12b98a7bd03aff',
  ),
  definition(
    '9.6.76-2/URL#04',
    'table 9.6.76-2, row URL, column Description',
    'The Hosting CSE copies it to URL of every [software] that it creates or updates for the campaign.',
    '5e423d2c914f501a',
  ),
  cell(
    '9.6.76-2/URL#05',
    'table 9.6.76-2, row URL, column Description',
    'While campaignEnabled is TRUE, URL is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/URL#06',
    'table 9.6.76-2, row URL, column Announced',
    'URL is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '3fe213a52f1ce850',
  ),

  cell(
    '9.6.76-2/softwareTargets#01',
    'table 9.6.76-2, row softwareTargets, column Multiplicity',
    'Every <softwareCampaign> has softwareTargets, which is a list.',
    'd0d52b1f02abc9f1',
    { unclear: { what: 'Whether the list may be empty is not stated.', reading: 'An empty list is not judged.' } },
  ),
  cell(
    '9.6.76-2/softwareTargets#02',
    'table 9.6.76-2, row softwareTargets, column RW/RO/WO',
    'softwareTargets is RW: an Originator can set it at creation and change it by UPDATE.',
    '1950d3d12bf1db09',
  ),
  definition(
    '9.6.76-2/softwareTargets#03',
    'table 9.6.76-2, row softwareTargets, column Description',
    'softwareTargets lists the entities on which the campaign is performed.',
    'c2708d9bea8b05c2',
  ),
  cell(
    '9.6.76-2/softwareTargets#04',
    'table 9.6.76-2, row softwareTargets, column Description',
    'Each entry is the resource identifier of the <node> of a targeted Registree.',
    '285efd6501fae36f',
    {
      unclear: {
        what: 'Whether a <node> that belongs to no Registree must be refused is not stated, nor which form of identifier is meant.',
        reading: 'Such a <node> is not judged. Any form of identifier that resolves to the <node> is accepted.',
      },
    },
  ),
  definition(
    '9.6.76-2/softwareTargets#05',
    'table 9.6.76-2, row softwareTargets, column Description',
    'The Hosting CSE creates or updates the [software] specializations of the campaign under these nodes.',
    '96a324b7eec07e53',
  ),
  cell(
    '9.6.76-2/softwareTargets#06',
    'table 9.6.76-2, row softwareTargets, column Description',
    'While campaignEnabled is TRUE, softwareTargets is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/softwareTargets#07',
    'table 9.6.76-2, row softwareTargets, column Announced',
    'softwareTargets is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '6cd825d85094ea8c',
  ),

  cell(
    '9.6.76-2/softwareTriggerCriteria#01',
    'table 9.6.76-2, row softwareTriggerCriteria, column Multiplicity',
    'A <softwareCampaign> may leave out softwareTriggerCriteria; where present it is a list.',
    'edbdcbdc5010e054',
  ),
  cell(
    '9.6.76-2/softwareTriggerCriteria#02',
    'table 9.6.76-2, row softwareTriggerCriteria, column RW/RO/WO',
    'softwareTriggerCriteria is RW: an Originator can set it at creation and change it by UPDATE.',
    '61e79fd28271fd8f',
  ),
  definition(
    '9.6.76-2/softwareTriggerCriteria#03',
    'table 9.6.76-2, row softwareTriggerCriteria, column Description',
    'softwareTriggerCriteria gives the conditions that the Hosting CSE monitors to tell whether and when to perform the campaign.',
    'fd31f5029d18f939',
    { unclear: readings.criteriaMet },
  ),
  cell(
    '9.6.76-2/softwareTriggerCriteria#04',
    'table 9.6.76-2, row softwareTriggerCriteria, column Description',
    'It consists of a subjectResourceID and an evalCriteria with the format and meaning that they have in <action> (clause 9.6.61).',
    '6d8788e7d16d02bc',
    {
      unclear: {
        what: 'The multiplicity makes it a list, the description a single pair.',
        reading: 'A list of such pairs.',
      },
    },
  ),
  shall(
    '9.6.76-2/softwareTriggerCriteria#05',
    'table 9.6.76-2, row softwareTriggerCriteria, column Description',
    'If it is not configured, the Hosting CSE attempts to perform the campaign unconditionally on creation.',
    '22f73c85aa087ce3',
    {
      unclear: {
        what: '"Unconditionally upon creation" ignores campaignEnabled FALSE, a later enabling and the <schedule> children.',
        reading:
          'Without criteria no criterion is waited for; the campaign must still be enabled, and its time windows still apply.',
      },
    },
  ),
  cell(
    '9.6.76-2/softwareTriggerCriteria#06',
    'table 9.6.76-2, row softwareTriggerCriteria, column Description',
    'While campaignEnabled is TRUE, softwareTriggerCriteria is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/softwareTriggerCriteria#07',
    'table 9.6.76-2, row softwareTriggerCriteria, column Announced',
    'softwareTriggerCriteria is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    'b5319faeca5ab223',
  ),

  cell(
    '9.6.76-2/softwareOperation#01',
    'table 9.6.76-2, row softwareOperation, column Multiplicity',
    'Every <softwareCampaign> has exactly one softwareOperation.',
    'b08fb50d11088918',
  ),
  cell(
    '9.6.76-2/softwareOperation#02',
    'table 9.6.76-2, row softwareOperation, column RW/RO/WO',
    'softwareOperation is RW: an Originator can set it at creation and change it by UPDATE.',
    '6922058737ce9f63',
  ),
  definition(
    '9.6.76-2/softwareOperation#03',
    'table 9.6.76-2, row softwareOperation, column Description',
    'softwareOperation is the operation that the Hosting CSE performs for the campaign.',
    '88174ff7bc72a693',
  ),
  definition(
    '9.6.76-2/softwareOperation#04',
    'table 9.6.76-2, row softwareOperation, column Description',
    'The Hosting CSE configures install, uninstall, activate and deactivate of the [software] specializations by it.',
    '874e62eafb3d0ed6',
  ),
  cell(
    '9.6.76-2/softwareOperation#05',
    'table 9.6.76-2, row softwareOperation, column Description',
    'INSTALL is a supported value of softwareOperation.',
    ['7bbf1b66cd6038a3', 'ceeb56acd91636a5'],
  ),
  cell(
    '9.6.76-2/softwareOperation#06',
    'table 9.6.76-2, row softwareOperation, column Description',
    'UNINSTALL is a supported value of softwareOperation.',
    ['7bbf1b66cd6038a3', 'd5b8de9ab80a9774'],
  ),
  cell(
    '9.6.76-2/softwareOperation#07',
    'table 9.6.76-2, row softwareOperation, column Description',
    'ACTIVATE is a supported value of softwareOperation.',
    ['7bbf1b66cd6038a3', '2407cc2f8332aa76'],
  ),
  cell(
    '9.6.76-2/softwareOperation#08',
    'table 9.6.76-2, row softwareOperation, column Description',
    'DEACTIVATE is a supported value of softwareOperation.',
    ['7bbf1b66cd6038a3', 'aee460c075130b79'],
  ),
  cell(
    '9.6.76-2/softwareOperation#09',
    'table 9.6.76-2, row softwareOperation, column Description',
    'While campaignEnabled is TRUE, softwareOperation is read-only.',
    'a40836f73052e83a',
    { unclear: readings.readOnlyWhileEnabled },
  ),
  may(
    '9.6.76-2/softwareOperation#10',
    'table 9.6.76-2, row softwareOperation, column Announced',
    'softwareOperation is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '4cfa9216d4f11b72',
  ),
];
