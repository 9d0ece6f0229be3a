import { definition, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Clause 10.2.28.3.3: UPDATE of a <softwareCampaign>. */
export const clause102280303: readonly Statement[] = [
  shall(
    '10.2.28.3.3#01',
    'introduction',
    'This procedure serves to update attributes of a campaign.',
    '64d8ae6ed5ce5cdf',
  ),
  definition(
    '10.2.28.3.3#02',
    'table 10.2.28.3.3-1, rows that refer to table 8.1.2-2 and clause 10.1.4',
    'An UPDATE has the parameters of table 8.1.2-2; for the rest, processing, response and exceptions are those of any UPDATE.',
    ['88b78062928bf1f4', '9bb1219e8a122619'],
  ),
  shall(
    '10.2.28.3.3#03',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 1',
    'While campaignStatus is CANCELLING, every UPDATE of the campaign is answered with an error.',
    '65c73b2b81ef0c98',
    {
      unclear: {
        what: 'Table 9.6.76-2 makes only campaignEnabled read-only while CANCELLING; here any UPDATE fails, even of labels.',
        reading:
          'The procedure governs: an UPDATE of campaignEnabled must fail, and so must any other; a CSE that already left CANCELLING is judged by its new status.',
      },
    },
  ),
  shall(
    '10.2.28.3.3#04',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 2',
    'While campaignEnabled is TRUE, an UPDATE with a different value for version, softwareName, URL, softwareTargets, softwareTriggerCriteria or softwareOperation is answered with an error.',
    '093c4bd7a88ec647',
    {
      unclear: {
        what: 'Table 9.6.76-2 calls these attributes read-only while enabled; here an UPDATE with the same value is not refused. Whether a request that sets campaignEnabled to FALSE along with a new value is refused is decided by the stored value alone.',
        reading:
          'A different value must be refused, also when the same request disables the campaign. The same value may be accepted or refused. A list with the same members in another order is not judged.',
      },
    },
  ),
  shall(
    '10.2.28.3.3#05',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 3',
    'If the UPDATE carries softwareTargets, the Receiver checks that every <node> in it exists.',
    '531d3fcbf18c25c3',
  ),
  shall(
    '10.2.28.3.3#06',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 4',
    'If one of these <node> resources does not exist, the UPDATE is answered with an error.',
    '26a7e02c017f7473',
  ),
  shall(
    '10.2.28.3.3#07',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 5',
    'If the UPDATE carries softwareTargets, the Receiver checks that the Originator has access to the <node> resources in it.',
    'fac0edd2faa45c43',
  ),
  shall(
    '10.2.28.3.3#08',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 6',
    'If the Originator of the UPDATE may not create [software] children under one of these <node> resources, it is answered with an error.',
    '2ff1b7942554facb',
    {
      unclear: {
        what: 'Privileges can change after the campaign was accepted, and the UPDATE that enables it may come from another Originator and without softwareTargets.',
        reading: 'Only an UPDATE with softwareTargets is judged, by the privileges of its own Originator at that time.',
      },
    },
  ),
  shall(
    '10.2.28.3.3#09',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 7',
    'If the UPDATE carries softwareTargets, the Receiver checks that no <node> in it is also a target of another campaign that it hosts.',
    '36e0ec556f70aed6',
    { unclear: readings.conflictOnUpdate },
  ),
  shall(
    '10.2.28.3.3#10',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 8',
    'If a <node> in the softwareTargets of the UPDATE is a target of another campaign whose campaignEnabled is TRUE, it is answered with an error.',
    'f072cdf444ecee9c',
    {
      unclear: {
        what: 'The sentence itself does not repeat "in the request"; read alone it could apply to every UPDATE.',
        reading: 'It goes with the sentence before it: only when the UPDATE carries softwareTargets.',
      },
    },
  ),
  shall(
    '10.2.28.3.3#11',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 9',
    'If the UPDATE carries softwareTriggerCriteria, the Receiver checks that the resources that it refers to exist.',
    'da624d4a45a7ff75',
  ),
  shall(
    '10.2.28.3.3#12',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 10',
    'If one of the resources of the new trigger criteria does not exist, the UPDATE is answered with an error.',
    '02df72496af7944c',
    {
      unclear: {
        what: 'A resource of the criteria that is deleted later, before or after enabling, is not treated.',
        reading: 'Its criterion is then not met; the campaign stays INITIATED.',
      },
    },
  ),
  shall(
    '10.2.28.3.3#13',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 11',
    'If the UPDATE carries softwareTriggerCriteria, the Receiver checks that the Originator has access to the resources that it refers to.',
    'be1aefbaaf5e2a2b',
  ),
  shall(
    '10.2.28.3.3#14',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 12',
    'If the Originator may not retrieve the resources of the new trigger criteria, the UPDATE is answered with an error.',
    '0434948473bd187c',
    { unclear: readings.whichCheckFirst },
  ),
  shall(
    '10.2.28.3.3#15',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 13',
    'An UPDATE that changes campaignEnabled from FALSE to TRUE sets campaignStatus to INITIATED.',
    '87b00ea6278fed53',
    { unclear: readings.enabling },
  ),
  shall(
    '10.2.28.3.3#16',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 14',
    'Such an UPDATE sets softwareLinks and individualSoftwareStatuses to NULL.',
    '7feefc8478f0ee45',
    { unclear: readings.nullList },
  ),
  shall(
    '10.2.28.3.3#17',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 14',
    'Such an UPDATE sets aggregatedSoftwareStatus to UNINITIALIZED.',
    '7feefc8478f0ee45',
    { shalls: 0 },
  ),
  shall(
    '10.2.28.3.3#18',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 15',
    'An UPDATE that changes campaignEnabled from TRUE to FALSE while campaignStatus is FINISHED sets it to PENDING.',
    '5d54f0d04364fc09',
  ),
  shall(
    '10.2.28.3.3#19',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 16',
    'An UPDATE that changes campaignEnabled from TRUE to FALSE while campaignStatus is INITIATED sets it to CANCELLING.',
    'f5c69b818e8f99c8',
    { unclear: readings.briefCancelling },
  ),
  shall(
    '10.2.28.3.3#20',
    'table 10.2.28.3.3-1, Processing at Receiver, sentence 17',
    'Once the campaign is updated, the Receiver performs the procedure of 10.2.28.2 with it.',
    '818d846f2bfa20dc',
    {
      unclear: {
        what: 'Read literally, any successful UPDATE, even of labels, runs the procedure again, also for a FINISHED campaign.',
        reading: 'Only an UPDATE that enables the campaign starts it; any other leaves a campaign where it is.',
      },
    },
  ),
];
