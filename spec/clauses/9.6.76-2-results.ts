import { cell, may, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table 9.6.76-2, fourth part: the attributes by which the Hosting CSE reports on the campaign. */
export const table96762Results: readonly Statement[] = [
  cell(
    '9.6.76-2/softwareLinks#01',
    'table 9.6.76-2, row softwareLinks, column Multiplicity',
    'Every <softwareCampaign> has softwareLinks, which is a list.',
    '3b779bb56d2b7dbb',
    { unclear: readings.nullList },
  ),
  cell(
    '9.6.76-2/softwareLinks#02',
    'table 9.6.76-2, row softwareLinks, column RW/RO/WO',
    'softwareLinks is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    'af2ed4c353be5286',
  ),
  cell(
    '9.6.76-2/softwareLinks#03',
    'table 9.6.76-2, row softwareLinks, column Description',
    'softwareLinks lists the resource identifiers of the [software] specializations that the Hosting CSE created for the campaign.',
    '491310e4eebc417d',
    {
      unclear: {
        what: 'Step 5 of clause 10.2.28.2 lists the updated ones too.',
        reading: 'Created and updated ones are in the list, each once, and no others.',
      },
    },
  ),
  may(
    '9.6.76-2/softwareLinks#04',
    'table 9.6.76-2, row softwareLinks, column Announced',
    'softwareLinks is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '1419f7d4483cb0e8',
  ),

  cell(
    '9.6.76-2/aggregatedSoftwareStatus#01',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Multiplicity',
    'Every <softwareCampaign> has exactly one aggregatedSoftwareStatus.',
    '81cf249b4995a3aa',
    { unclear: { what: 'The value before the first enabling is not stated.', reading: 'UNINITIALIZED or absent.' } },
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#02',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column RW/RO/WO',
    'aggregatedSoftwareStatus is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '5169bc1eb33bb4fd',
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#03',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Description',
    'aggregatedSoftwareStatus is computed from the statuses in individualSoftwareStatuses, and has one of four values.',
    ['7522bd9c3e1e910a', '7bbf1b66cd6038a3'],
    { unclear: readings.mixedStatuses },
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#04',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Description',
    'UNINITIALIZED: every individual status is UNINITIALIZED.',
    'f75e537c9f45e2b1',
    {
      unclear: {
        what: 'An empty list satisfies this definition and that of SUCCESSFUL.',
        reading: 'An empty list gives UNINITIALIZED, as on enabling.',
      },
    },
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#05',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Description',
    'IN_PROCESS: at least one individual status is IN_PROCESS.',
    'f694f6f800460639',
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#06',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Description',
    'SUCCESSFUL: every individual status is SUCCESSFUL.',
    'ec3327cb280519e7',
    {
      unclear: {
        what: 'An empty list satisfies this definition too.',
        reading: 'An empty list never gives SUCCESSFUL.',
      },
    },
  ),
  cell(
    '9.6.76-2/aggregatedSoftwareStatus#07',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Description',
    'FAILURE: at least one individual status is FAILURE, and none is UNINITIALIZED or IN_PROCESS.',
    '9665ba337e01dff3',
    {
      unclear: {
        what: 'FAILURE beside UNINITIALIZED, without IN_PROCESS, matches no definition.',
        reading: 'FAILURE is not reported until no entry is UNINITIALIZED or IN_PROCESS.',
      },
    },
  ),
  may(
    '9.6.76-2/aggregatedSoftwareStatus#08',
    'table 9.6.76-2, row aggregatedSoftwareStatus, column Announced',
    'aggregatedSoftwareStatus is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    'b850f4efb32ee2d0',
  ),

  cell(
    '9.6.76-2/individualSoftwareStatuses#01',
    'table 9.6.76-2, row individualSoftwareStatuses, column Multiplicity',
    'Every <softwareCampaign> has individualSoftwareStatuses, which is a list.',
    '1fa0e50c2614e31d',
    { unclear: readings.nullList },
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#02',
    'table 9.6.76-2, row individualSoftwareStatuses, column RW/RO/WO',
    'individualSoftwareStatuses is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '05aaf1bb2a33b61d',
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#03',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'individualSoftwareStatuses lists status information for each of the softwareTargets.',
    'b8ee05aed89ed568',
    {
      unclear: {
        what: 'Between enabling and the creation of the [software] specializations the list is NULL, so not every target has an entry.',
        reading: 'Every target has an entry once the [software] specializations have been created or have failed.',
      },
    },
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#04',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'Each entry pairs the resource identifier of a [software] with its status.',
    'd4d5d463b1714853',
    { unclear: readings.entryWithoutSoftware },
  ),
  shall(
    '9.6.76-2/individualSoftwareStatuses#05',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'The Hosting CSE keeps the entries up to date as clause 10.2.28 says.',
    'd8aca177df250851',
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#06',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'An individual status has the values that installStatus and activeStatus of a [software] have.',
    'e7e68a2468c26dc5',
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#07',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'UNINITIALIZED is a supported value of an individual status.',
    '73ddd91680478cd8',
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#08',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'IN_PROCESS is a supported value of an individual status.',
    '59832efa6b51f20f',
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#09',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'SUCCESSFUL is a supported value of an individual status.',
    '80725e9a94d49a87',
    { unclear: { what: 'The table spells it SUCESSFUL.', reading: 'A typing error for SUCCESSFUL.' } },
  ),
  cell(
    '9.6.76-2/individualSoftwareStatuses#10',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'FAILURE is a supported value of an individual status.',
    'b8adfb9b11de6603',
  ),
  shall(
    '9.6.76-2/individualSoftwareStatuses#11',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'softwareOperation decides whether an individual status is taken from installStatus or from activeStatus.',
    '21e06e5856ef8b96',
  ),
  shall(
    '9.6.76-2/individualSoftwareStatuses#12',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'For INSTALL and UNINSTALL an individual status is taken from installStatus.',
    'bf827579857eabda',
  ),
  shall(
    '9.6.76-2/individualSoftwareStatuses#13',
    'table 9.6.76-2, row individualSoftwareStatuses, column Description',
    'For ACTIVATE and DEACTIVATE an individual status is taken from activeStatus.',
    '8eb09f32e4360339',
  ),
  may(
    '9.6.76-2/individualSoftwareStatuses#14',
    'table 9.6.76-2, row individualSoftwareStatuses, column Announced',
    'individualSoftwareStatuses is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '9c2e6a17a97ae582',
  ),
];
