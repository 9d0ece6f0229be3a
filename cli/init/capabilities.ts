/** What every tested CSE must offer: an item of the conformance statement that cannot be answered with no. */
export interface Capability {
  readonly question: string;
  readonly reference: string;
  /** The resource type that it is about, by its long name. */
  readonly resourceType?: string;
}

/** The mandatory capabilities; without one of them tests of campaigns come to no verdict. */
export const capabilities: readonly Capability[] = [
  {
    question: 'Can the originator CREATE, RETRIEVE, UPDATE and DELETE a <softwareCampaign> below the CSEBase?',
    reference: '9.6.76, 10.2.28.3',
    resourceType: 'softwareCampaign',
  },
  {
    question: 'Can the originator create a <node> below the CSEBase, and the CSE a [software] below that?',
    reference: '10.2.28.2, D.3',
    resourceType: 'node',
  },
  {
    question: 'Can the originator create an <accessControlPolicy>, and does the CSE keep out whom no policy admits?',
    reference: '10.2.28.3.1, 10.2.28.3.3',
    resourceType: 'accessControlPolicy',
  },
  {
    question:
      'Can an <AE> register under a name of its own beginning with C? (If not, the originator reports for the devices.)',
    reference: '10.2.28.3',
    resourceType: 'AE',
  },
  {
    question: 'Can the originator create a <container>, whose attributes trigger criteria look at?',
    reference: '10.2.28.1',
    resourceType: 'container',
  },
  {
    question:
      'May a device, or the originator for it, UPDATE installStatus and activeStatus of a [software] below its node?',
    reference: 'D.3',
  },
];
