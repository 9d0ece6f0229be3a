import { definition, shall } from '../build';
import * as readings from '../readings';
import type { Statement } from '../statement';

/** Clause 10.2.28.3.1: CREATE of a <softwareCampaign>. */
export const clause102280301: readonly Statement[] = [
  shall(
    '10.2.28.3.1#01',
    'introduction',
    'The Hosting CSE uses this procedure to create a campaign under the parent that the request addresses.',
    'dd9ff4016b98b23f',
    {
      unclear: {
        what: 'Which parent resource types may hold a <softwareCampaign> is not stated here.',
        reading: 'The CSEBase always can; other parents are not judged.',
      },
    },
  ),
  definition(
    '10.2.28.3.1#02',
    'table 10.2.28.3.1-1, Information in Request message, sentence 1',
    'A CREATE request may carry the parameters that table 8.1.2-3 lists.',
    '0f3f42448c6ec1e6',
  ),
  shall(
    '10.2.28.3.1#03',
    'table 10.2.28.3.1-1, Information in Request message, Content',
    'The content of the request gives the information that clause 9.6.76 defines.',
    '492cf2eabd2a4439',
    {
      unclear: {
        what: 'softwareLinks, campaignStatus and the statuses have multiplicity 1, yet are RO and cannot come from the Originator; campaignEnabled has multiplicity 1, yet a default.',
        reading: 'Only the RW attributes of multiplicity 1 without a default must be in the request.',
      },
    },
  ),
  definition(
    '10.2.28.3.1#04',
    'table 10.2.28.3.1-1, rows that refer to clause 10.1.2',
    'For the rest, processing on both sides, response and exceptions are those of any CREATE.',
    '54ddd9eea85608b1',
  ),
  shall(
    '10.2.28.3.1#05',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 1',
    'The Receiver checks that every <node> in softwareTargets exists.',
    'ceed4f7581f2ca46',
  ),
  shall(
    '10.2.28.3.1#06',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 2',
    'If one of these <node> resources does not exist, the CREATE is answered with an error.',
    '26a7e02c017f7473',
    {
      unclear: {
        what: 'Whether an identifier that addresses a resource of another type, or one on another CSE, is a <node> that does not exist is not stated.',
        reading: 'Another type counts as not existing; a <node> on another CSE is not judged.',
      },
    },
  ),
  shall(
    '10.2.28.3.1#07',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 3',
    'The Receiver checks that the Originator has access to the <node> resources in softwareTargets.',
    '9140a47622df826f',
  ),
  shall(
    '10.2.28.3.1#08',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 4',
    'If the Originator may not create [software] children under one of these <node> resources, the CREATE is answered with an error.',
    '2ff1b7942554facb',
  ),
  shall(
    '10.2.28.3.1#09',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 5',
    'The Receiver checks that no <node> in softwareTargets is also a target of another campaign that it hosts.',
    '68c895976fe1e76c',
    {
      unclear: {
        what: 'This sentence looks at every other campaign; the next refuses only for enabled ones.',
        reading: 'Sharing a node with a campaign that is not enabled is no reason for an error.',
      },
    },
  ),
  shall(
    '10.2.28.3.1#10',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 6',
    'If a <node> is a target of another campaign whose campaignEnabled is TRUE, the CREATE is answered with an error.',
    'f072cdf444ecee9c',
    {
      unclear: {
        what: 'The error is due even when the campaign to be created is itself not enabled, which makes it impossible to prepare one.',
        reading: 'As written: the campaignEnabled of the request does not matter.',
      },
    },
  ),
  shall(
    '10.2.28.3.1#11',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 7',
    'The Receiver checks that the resources that softwareTriggerCriteria refers to exist.',
    '35878e65d3b48b14',
  ),
  shall(
    '10.2.28.3.1#12',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 8',
    'If one of the resources of the trigger criteria does not exist, the CREATE is answered with an error.',
    '02df72496af7944c',
  ),
  shall(
    '10.2.28.3.1#13',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 9',
    'The Receiver checks that the Originator has access to the resources that softwareTriggerCriteria refers to.',
    '8a86cd12b43618e1',
  ),
  shall(
    '10.2.28.3.1#14',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 10',
    'If the Originator may not retrieve the resources of the trigger criteria, the CREATE is answered with an error.',
    'cbed84b46c7336e6',
    { unclear: readings.whichCheckFirst },
  ),
  shall(
    '10.2.28.3.1#15',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 11',
    'A CREATE with campaignEnabled TRUE gives campaignStatus INITIATED.',
    'ebbf0e26f95722e2',
    {
      unclear: {
        what: 'Unlike 10.2.28.1 and the UPDATE, the lists and the aggregate are not named here.',
        reading: 'They are set as 10.2.28.1 says.',
      },
    },
  ),
  shall(
    '10.2.28.3.1#16',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 12',
    'Any other CREATE gives campaignStatus PENDING.',
    '4ae34fb2dd7fd764',
  ),
  shall(
    '10.2.28.3.1#17',
    'table 10.2.28.3.1-1, Processing at Receiver, sentence 13',
    'Once the campaign is created, the Receiver performs the procedure of 10.2.28.2 with it.',
    '3933be24d6ae3aad',
    {
      unclear: {
        what: 'Whether the response is sent before or after the procedure has run is not stated.',
        reading: 'The response belongs to the creation; what it shows of later steps is not judged.',
      },
    },
  ),
];
