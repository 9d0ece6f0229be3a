import { cell, may, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Table 9.6.76-2, second part: campaignEnabled and campaignStatus. */
export const table96762Control: readonly Statement[] = [
  cell(
    '9.6.76-2/campaignEnabled#01',
    'table 9.6.76-2, row campaignEnabled, column Multiplicity',
    'Every <softwareCampaign> has exactly one campaignEnabled.',
    '7d0347a95e11d986',
  ),
  cell(
    '9.6.76-2/campaignEnabled#02',
    'table 9.6.76-2, row campaignEnabled, column RW/RO/WO',
    'campaignEnabled is RW: an Originator can set it at creation and change it by UPDATE.',
    '7dbd0a4c7eed8470',
  ),
  cell(
    '9.6.76-2/campaignEnabled#03',
    'table 9.6.76-2, row campaignEnabled, column Description',
    'campaignEnabled is FALSE when the CREATE does not state it.',
    'eefb42a6e6caa6eb',
  ),
  shall(
    '9.6.76-2/campaignEnabled#04',
    'table 9.6.76-2, row campaignEnabled, column Description',
    'Set to TRUE, it makes the Hosting CSE monitor the trigger criteria and start a new campaign when they are met.',
    '039425a0fc1bae83',
    { unclear: readings.criteriaMet },
  ),
  shall(
    '9.6.76-2/campaignEnabled#05',
    'table 9.6.76-2, row campaignEnabled, column Description',
    'Set to FALSE, it makes the Hosting CSE attempt to cancel a campaign that was initiated and has not finished.',
    '7be4bf98c3525951',
    { unclear: readings.briefCancelling },
  ),
  cell(
    '9.6.76-2/campaignEnabled#06',
    'table 9.6.76-2, row campaignEnabled, column Description',
    'While campaignStatus is CANCELLING, campaignEnabled is read-only.',
    'a5de000f9e39382d',
    {
      unclear: {
        what: 'Only campaignEnabled is read-only here, while clause 10.2.28.3.3 refuses every UPDATE in that status. An UPDATE with the same value is not treated.',
        reading: 'Every UPDATE must be refused while CANCELLING, the same value included, as the procedure says.',
      },
    },
  ),
  may(
    '9.6.76-2/campaignEnabled#07',
    'table 9.6.76-2, row campaignEnabled, column Announced',
    'campaignEnabled is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    '3aa8665fdf155551',
  ),

  cell(
    '9.6.76-2/campaignStatus#01',
    'table 9.6.76-2, row campaignStatus, column Multiplicity',
    'Every <softwareCampaign> has exactly one campaignStatus.',
    '9d5827b22d578e28',
  ),
  cell(
    '9.6.76-2/campaignStatus#02',
    'table 9.6.76-2, row campaignStatus, column RW/RO/WO',
    'campaignStatus is RO: the Hosting CSE sets it, and a CREATE or UPDATE that carries it does not set it.',
    '33bc2d52a0891500',
    { unclear: { what: 'The cell reads R0 (with a zero).', reading: 'A typing error for RO.' } },
  ),
  cell(
    '9.6.76-2/campaignStatus#03',
    'table 9.6.76-2, row campaignStatus, column Description',
    'campaignStatus tells the status of the campaign, with one of six values.',
    ['07b2003305b244cf', '7bbf1b66cd6038a3'],
    {
      unclear: {
        what: 'The values are said to be "included", which could allow others.',
        reading: 'No other value is supported.',
      },
    },
  ),
  cell(
    '9.6.76-2/campaignStatus#04',
    'table 9.6.76-2, row campaignStatus, column Description',
    'PENDING means that the Hosting CSE has not yet initiated the campaign.',
    'b3eb2c11eebdee70',
    {
      unclear: {
        what: 'After FINISHED and a change of campaignEnabled to FALSE the status is PENDING although the campaign was initiated before.',
        reading: 'PENDING says so of the next run.',
      },
    },
  ),
  cell(
    '9.6.76-2/campaignStatus#05',
    'table 9.6.76-2, row campaignStatus, column Description',
    'PENDING is the value of campaignStatus after creation by default.',
    '3b9cb79eca31d8ef',
    {
      unclear: {
        what: 'A campaign created with campaignEnabled TRUE is INITIATED from the start.',
        reading: 'The default holds for creation with campaignEnabled FALSE.',
      },
    },
  ),
  cell(
    '9.6.76-2/campaignStatus#06',
    'table 9.6.76-2, row campaignStatus, column Description',
    'INITIATED means that the Hosting CSE has started the campaign and not yet finished it.',
    'cc216aa50351bbfa',
    {
      unclear: {
        what: '"Started performing" does not fit a campaign that still waits for its criteria or its window, which is INITIATED too.',
        reading: 'INITIATED begins with enabling, as clause 10.2.28.1 says.',
      },
    },
  ),
  cell(
    '9.6.76-2/campaignStatus#07',
    'table 9.6.76-2, row campaignStatus, column Description',
    'FINISHED means that the Hosting CSE has completed the campaign.',
    '4863a70e4317a9fa',
  ),
  cell(
    '9.6.76-2/campaignStatus#08',
    'table 9.6.76-2, row campaignStatus, column Description',
    'CANCELLING means that the Hosting CSE is attempting to cancel an initiated campaign.',
    '0d0c792e0e779fe8',
  ),
  cell(
    '9.6.76-2/campaignStatus#09',
    'table 9.6.76-2, row campaignStatus, column Description',
    'CANCELLED means that the Hosting CSE has cancelled the campaign.',
    '856e1a9c244fd0bb',
  ),
  cell(
    '9.6.76-2/campaignStatus#10',
    'table 9.6.76-2, row campaignStatus, column Description',
    'STATUS_NOT_CANCELLABLE means that the Hosting CSE tried to cancel an initiated campaign and could not.',
    '32b9c9be9015f79b',
  ),
  may(
    '9.6.76-2/campaignStatus#11',
    'table 9.6.76-2, row campaignStatus, column Announced',
    'campaignStatus is optionally announced (OA): it is copied to the announced resource when announcedAttribute names it.',
    'ec03ce0d6bbf1f4c',
  ),
];
