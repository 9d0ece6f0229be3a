import type { StatementId } from '../../../spec/statement';
import { ruleOf } from '../../rule-changes';
import { answering, bare, showingAll, valuesIn, type Front, type Values } from '../fronts';
import type { Misreading } from '../misreading';

const type = 'softwareCampaign';

/** Shows a campaign otherwise under a condition. */
const shown = (
  id: string,
  mistake: string,
  applies: (values: Values) => boolean,
  instead: Values,
  breaks: readonly StatementId[],
): Misreading => ({
  id,
  mistake,
  front: showingAll(type, (values) => (applies(values) ? instead : {})),
  breaks,
});

const isSet = (values: Values, name: string): boolean => Array.isArray(values[name]);

const fresh = (values: Values): boolean =>
  values['campaignStatus'] === 'INITIATED' && !isSet(values, 'individualSoftwareStatuses');

const uninitialized: readonly StatementId[] = [
  ...ruleOf('effect', 'uninitialized-on-update').statements,
  '9.6.76-2/aggregatedSoftwareStatus#04',
  '9.6.76-2/aggregatedSoftwareStatus#01',
  '9.6.76-2/aggregatedSoftwareStatus#03',
  '10.2.28.1#17',
];

const over = (values: Values): boolean => /^(CANCELLED|STATUS_NOT)/u.test(String(values['campaignStatus']));

const showings: readonly Misreading[] = [
  shown(
    'aggregate-absent-at-first',
    'has no aggregatedSoftwareStatus before there are entries',
    fresh,
    { aggregatedSoftwareStatus: undefined },
    uninitialized,
  ),
  shown(
    'aggregate-IN_PROCESS-at-first',
    'calls a campaign IN_PROCESS as soon as it is INITIATED',
    fresh,
    { aggregatedSoftwareStatus: 'IN_PROCESS' },
    [...uninitialized, '9.6.76-2/aggregatedSoftwareStatus#05'],
  ),
  shown(
    'enabled-though-cancelled',
    'shows campaignEnabled TRUE for a campaign that was cancelled',
    over,
    { campaignEnabled: true },
    ['9.6.76-2/campaignEnabled#02'],
  ),
  shown(
    'links-gone-when-cancelled',
    'has no softwareLinks any more when a campaign was cancelled',
    over,
    { softwareLinks: undefined },
    ['9.6.76-2/softwareLinks#03', '10.2.28.2#18', '10.2.28.1#19', '10.2.28.1#36'],
  ),
  shown(
    'entries-gone-when-cancelled',
    'has no individualSoftwareStatuses any more when a campaign was cancelled',
    over,
    { individualSoftwareStatuses: undefined },
    [
      '10.2.28.1#40',
      '10.2.28.1#41',
      ...ruleOf('targetStep', 'enter-status').statements,
      '9.6.76-2/individualSoftwareStatuses#04',
      '10.2.28.1#42',
    ],
  ),
  shown(
    'entries-gone-when-FINISHED',
    'has no individualSoftwareStatuses any more when a campaign is FINISHED',
    (values) => values['campaignStatus'] === 'FINISHED',
    { individualSoftwareStatuses: undefined },
    [
      ...ruleOf('targetStep', 'enter-status').statements,
      '9.6.76-2/individualSoftwareStatuses#04',
      ...ruleOf('targetStep', 'copy-installStatus').statements,
      ...ruleOf('targetStep', 'copy-activeStatus').statements,
    ],
  ),
  shown(
    'aggregate-FAILURE-when-cancelled',
    'calls every campaign that was cancelled a FAILURE',
    over,
    { aggregatedSoftwareStatus: 'FAILURE' },
    [
      '9.6.76-2/aggregatedSoftwareStatus#07',
      '9.6.76-2/aggregatedSoftwareStatus#06',
      '10.2.28.1#42',
      '9.6.76-2/aggregatedSoftwareStatus#03',
    ],
  ),
];

/** Does for an Originator as the administrator what that may not do, if it may RETRIEVE the campaign. */
const readersMay = (operation: 'UPDATE' | 'DELETE'): Front =>
  answering(
    (request) => request.operation === operation && request.to.startsWith('swc'),
    async (request, cse, profile) => {
      const { content: _, ...look } = request;
      const seen = await cse.handle({ ...look, operation: 'RETRIEVE' });
      const reads = valuesIn(profile, type, seen.content) !== undefined;
      return cse.handle(reads ? { ...request, from: 'CAdmin' } : request);
    },
  );

const access: readonly Misreading[] = [
  ...(['UPDATE', 'DELETE'] as const).map((operation): Misreading => ({
    id: `readers-may-${operation}`,
    mistake: `lets who may RETRIEVE a campaign ${operation} it`,
    front: readersMay(operation),
    breaks: ['9.6.76-2/accessControlPolicyIDs#03'],
  })),
  {
    id: 'foreign-originators-refused',
    mistake: 'lets nobody but the administrator RETRIEVE campaigns, whatever their accessControlPolicyIDs',
    front: answering(
      ({ operation, to, from }) => operation === 'RETRIEVE' && to.startsWith('swc') && from !== 'CAdmin',
      (request) => bare(request, 4103),
    ),
    breaks: ['9.6.76-2/accessControlPolicyIDs#03'],
  },
];

/** Further mistakes in what is shown of a campaign, and in whom it lets do what. */
export const imaginedShown: readonly Misreading[] = [...showings, ...access];
