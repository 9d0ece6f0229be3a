/** What an implementation may have or lack and still conform: an item of its conformance statement (ICS). */
export interface OptionalFeature {
  /** As it stands in `supports` of an IUT description and, after `@needs-`, at the tests that need it. */
  readonly name: string;
  /** The item that the vendor answers with yes or no. */
  readonly question: string;
  /** Where the change request speaks of it: clauses, tables or rows. */
  readonly reference: string;
  /** `o` optional; `c` binding only on a CSE that has what stands in `condition`. */
  readonly status: 'o' | 'c';
  readonly condition?: string;
  /** The resource type, by its long name, without which in supportedResourceType the feature counts as denied unless claimed. */
  readonly resourceType?: string;
}

/** Every optional feature that tests ask for, in the order of the specification. */
export const optionalFeatures: readonly OptionalFeature[] = [
  {
    name: 'schedule',
    question: 'Can a <schedule> be created below a campaign, and does it defer the campaign until its window opens?',
    reference: '9.6.76-1, 10.2.28.1, 10.2.28.2 step 3',
    status: 'o',
    resourceType: 'schedule',
  },
  {
    name: 'subscription',
    question: 'Can a <subscription> be created below a campaign, and do its notifications reach the tester?',
    reference: '9.6.76-1, 10.2.28.2',
    status: 'o',
    resourceType: 'subscription',
  },
  {
    name: 'announcement',
    question: 'Does the CSE announce a campaign to the registered CSEs that its announceTo names?',
    reference: '9.6.76-2, column Announced',
    status: 'o',
  },
  {
    name: 'softwareCampaignAnnc',
    question: 'Does the CSE host a <softwareCampaignAnnc> that another CSE creates below its CSEBase?',
    reference: '9.6.76-1 and 9.6.76-2, column Announced',
    status: 'o',
    resourceType: 'softwareCampaignAnnc',
  },
  {
    name: 'mgmtCmd',
    question: 'Can a <mgmtCmd> be created below the CSEBase or a node, and executed by an UPDATE of its execEnable?',
    reference: '9.6.17',
    status: 'o',
    resourceType: 'mgmtCmd',
  },
  {
    name: 'execInstance',
    question: 'Does an <execInstance> stand for each execution of a <mgmtCmd>?',
    reference: '9.6.17',
    status: 'c',
    condition: 'mgmtCmd',
    resourceType: 'execInstance',
  },
  {
    name: 'transaction',
    question: 'Can a <transaction> be created below a campaign or an <execInstance>?',
    reference: '9.6.76-1, 9.6.17-1',
    status: 'o',
    resourceType: 'transaction',
  },
  {
    name: 'semanticDescriptor',
    question: 'Can a <semanticDescriptor> be created below a [software]?',
    reference: 'D.3-1',
    status: 'o',
    resourceType: 'semanticDescriptor',
  },
  {
    name: 'expiry',
    question: 'Does the CSE end resources by itself when their expirationTime has come, within timing.expiryMs?',
    reference: '10.2.28.1, 10.2.28.2',
    status: 'o',
  },
];

/** The feature of that name; undefined where there is none. */
export function optionalFeature(name: string): OptionalFeature | undefined {
  return optionalFeatures.find((feature) => feature.name === name);
}
