import { anyShortName } from '../../wire/names';
import { isRecord } from '../../wire/record';
import type { Front } from './fronts';
import { answering, showing, undying } from './fronts';
import { misreadings, type Misreading } from './misreading';
import { asText, meanings, row, shows, taken, unshown, unwritable, type Table } from './rows';

const campaign: Table = { type: 'softwareCampaign', table: '9.6.76-2' };
const software: Table = { type: 'software', table: 'D.3-2' };

const universal = ['resourceType', 'resourceID', 'parentID', 'creationTime', 'lastModifiedTime'];
const writable = ['labels', 'expirationTime', 'accessControlPolicyIDs'];
const firstOnly = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 1) : value);

/** What can be wrong with the attributes that campaigns and [software] have in common. */
function common(of: Table): readonly Misreading[] {
  const { type } = of;
  return [
    ...unshown(of, universal),
    ...unshown(of, ['expirationTime', 'version', 'URL', 'softwareName'], '#02'),
    ...asText(of, ['labels', 'accessControlPolicyIDs']),
    ...taken(of, 'CREATE', universal),
    ...taken(of, 'UPDATE', [...universal, 'resourceName']),
    ...unwritable(of, 'CREATE', 'ignores', writable),
    ...unwritable(of, 'UPDATE', 'ignores', writable),
    ...unwritable(of, 'UPDATE', 'refuses', writable),
    ...unwritable(of, 'CREATE', 'refuses', ['labels']),
    row(of, 'labels-first', 'keeps one label of several', 'labels#02', showing(type, 'labels', firstOnly)),
    ...meanings(of),
    row(
      of,
      'resourceName-other',
      'tells another name',
      'resourceName#03',
      showing(type, 'resourceName', (value) => `${String(value)}x`),
    ),
    row(
      of,
      'labels-undiscovered',
      'finds nothing of it by labels',
      'labels#03',
      hiding(type === 'software' ? '-soft' : '-camp'),
    ),
    row(of, 'version-other', 'tells another version', 'version#03', shows(of, 'version', 'x')),
  ];
}

/** A CSE whose discovery by labels leaves out what has this in its name. */
function hiding(part: string): Front {
  const found = (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((id) => !String(id).includes(part)) : list;
  return answering(
    ({ query }, profile) => query?.[anyShortName(profile, 'labels')] !== undefined,
    async (request, cse) => {
      const response = await cse.handle(request);
      const lists = isRecord(response.content) ? Object.entries(response.content) : [];
      return { ...response, content: Object.fromEntries(lists.map(([root, list]) => [root, found(list)])) };
    },
  );
}

/** Where a value is there, another one. */
const other = (value: unknown): unknown => value && 'x';

/** What the table of [software] has alone. */
const ofSoftware: readonly Misreading[] = [
  row(software, 'undying', 'keeps what has expired', 'expirationTime#03', undying('software')),
  ...taken(software, 'UPDATE', ['mgmtDefinition', 'objectIDs', 'objectPaths']),
  ...unshown(software, ['mgmtDefinition']),
  row(
    software,
    'mgmtDefinition-other',
    'tells another kind',
    'mgmtDefinition#03',
    shows(software, 'mgmtDefinition', 1001),
  ),
  ...['activate', 'activeStatus'].map((attribute) =>
    row(
      software,
      `${attribute}-as-text`,
      `has ${attribute} as a text`,
      `${attribute}#01`,
      shows(software, attribute, 'no'),
    ),
  ),
  ...unwritable(software, 'UPDATE', 'ignores', ['description']),
  row(
    software,
    'description-other',
    'shows another description',
    'description#02',
    showing('software', 'description', other),
  ),
  row(
    software,
    'objectIDs-as-text',
    'shows objectIDs as a text',
    'objectIDs#01',
    showing('software', 'objectIDs', other),
  ),
];

/** What the table of campaigns has alone. */
const ofCampaign: readonly Misreading[] = [
  ...unwritable(campaign, 'UPDATE', 'ignores', ['announcedAttribute', 'dynamicAuthorizationConsultationIDs']),
  ...['announcedAttribute', 'dynamicAuthorizationConsultationIDs', 'announceTo'].map((attribute) =>
    row(
      campaign,
      `${attribute}-as-text`,
      `shows ${attribute} as a text`,
      `${attribute}#01`,
      showing('softwareCampaign', attribute, other),
    ),
  ),
  row(
    campaign,
    'softwareOperation-other',
    'shows another softwareOperation',
    'softwareOperation#03',
    shows(campaign, 'softwareOperation', 'UNINSTALL'),
  ),
  row(
    campaign,
    'campaignStatus-none',
    'has a campaignStatus that is none',
    'campaignStatus#03',
    shows(campaign, 'campaignStatus', 9),
  ),
  row(
    campaign,
    'softwareTargets-first',
    'keeps one target of several',
    'softwareTargets#02',
    showing('softwareCampaign', 'softwareTargets', firstOnly),
  ),
];

/** CSEs that do not keep to one cell of the tables of campaigns and of [software]. */
export const tableFaults = misreadings('tables', [
  ...common(campaign),
  ...common(software),
  ...ofCampaign,
  ...ofSoftware,
]);
