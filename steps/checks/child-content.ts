import type { SuiteWorld } from '../world';

/** A graph that says one thing, in the form that every <semanticDescriptor> takes: RDF/XML in base64. */
const graph = Buffer.from(
  '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://software.example/#">' +
    '<rdf:Description rdf:about="http://software.example/#meter"><e:runs>firmware</e:runs></rdf:Description></rdf:RDF>',
).toString('base64');

/** What a CREATE of each type of child has to give at least. */
export async function contentOf(
  { session }: Pick<SuiteWorld, 'session'>,
  type: string,
): Promise<Readonly<Record<string, unknown>>> {
  switch (type) {
    case 'subscription':
      return { notificationURI: [(await session.mailbox()).uri] };
    case 'schedule':
      return { scheduleElement: { scheduleEntry: ['* * * * * * *'] } };
    case 'transaction':
      return {
        transactionID: session.uniqueName('transaction'),
        transactionControl: 'INITIAL',
        requestPrimitive: {
          operation: 'RETRIEVE',
          to: session.cseBase,
          from: session.administrator,
          requestIdentifier: session.uniqueName('request'),
          releaseVersionIndicator: session.target.profile.releaseVersion,
        },
      };
    case 'semanticDescriptor':
      return { descriptorRepresentation: 'RDF_XML', descriptor: graph };
    default:
      return {};
  }
}
