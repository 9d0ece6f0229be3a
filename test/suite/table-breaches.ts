import type { StatementId } from '../../spec/statement';
import { childBreaches } from './child-breaches';
import type { Variant } from './model-run';
import { procedureBreaches } from './procedure-breaches';
import { allowingAll, answering, ignoring, refusing, showing, taking, undying } from './spoiled-front';

/** A CSE that does not keep to one cell of a table. */
export interface TableBreach {
  readonly mistake: string;
  readonly front: NonNullable<Variant['front']>;
  readonly only: readonly string[];
  /** What the suite must name first. */
  readonly breaks: StatementId;
}

/** One of the types with a table, and the groups of tests about its cells. */
interface Table {
  readonly type: string;
  readonly table: string;
  readonly groups: Readonly<Record<'mandatory' | 'create' | 'update' | 'writable' | 'lists' | 'meaning', string>>;
}

const campaign: Table = {
  type: 'softwareCampaign',
  table: '9.6.76-2',
  groups: { mandatory: 'RET/002', create: 'ROX', update: 'ROY', writable: 'TBW', lists: 'TBM', meaning: 'TBD' },
};
const software: Table = {
  type: 'software',
  table: 'D.3-2',
  groups: { mandatory: 'SXM', create: 'SXR', update: 'SXR', writable: 'SXW', lists: 'SXM', meaning: 'SXD' },
};

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

type Aspect = keyof Table['groups'];

function breach(
  { table, groups }: Table,
  mistake: string,
  aspect: Aspect,
  statement: string,
  front: TableBreach['front'],
): TableBreach {
  return {
    mistake: `${table}: ${mistake}`,
    front,
    only: [group(groups[aspect])],
    breaks: `${table}/${statement}`,
  };
}

/** What can be wrong with the attributes that campaigns and [software] have in common. */
function common(of: Table): readonly TableBreach[] {
  const { type } = of;
  const wrong = (
    mistake: string,
    aspect: Aspect,
    statement: string,
    change: (value: unknown, now: number) => unknown,
  ) => breach(of, mistake, aspect, statement, showing(type, statement.replace(/#.*/, ''), change));
  const universal = ['resourceType', 'resourceID', 'parentID', 'creationTime', 'lastModifiedTime'];
  return [
    ...[...universal, 'expirationTime', 'version', 'URL', 'softwareName'].map((attribute) =>
      wrong(`does not show ${attribute}`, 'mandatory', `${attribute}#01`, () => undefined),
    ),
    wrong('shows labels as a text', 'lists', 'labels#01', (value) => (Array.isArray(value) ? value.join() : value)),
    wrong('shows policies as a text', 'writable', 'accessControlPolicyIDs#01', (value) =>
      Array.isArray(value) ? value.join() : value,
    ),
    ...universal.flatMap((attribute) => [
      breach(of, `takes ${attribute} from a CREATE`, 'create', `${attribute}#02`, taking(type, 'CREATE', attribute)),
      breach(of, `takes ${attribute} from an UPDATE`, 'update', `${attribute}#02`, taking(type, 'UPDATE', attribute)),
    ]),
    breach(of, 'renames by UPDATE', 'update', 'resourceName#02', taking(type, 'UPDATE', 'resourceName')),
    ...['labels', 'expirationTime', 'accessControlPolicyIDs'].flatMap((attribute) => [
      breach(
        of,
        `ignores ${attribute} in a CREATE`,
        'writable',
        `${attribute}#02`,
        ignoring(type, 'CREATE', attribute),
      ),
      breach(
        of,
        `ignores ${attribute} in an UPDATE`,
        'writable',
        `${attribute}#02`,
        ignoring(type, 'UPDATE', attribute),
      ),
      breach(
        of,
        `refuses ${attribute} in an UPDATE`,
        'writable',
        `${attribute}#02`,
        refusing(type, 'UPDATE', attribute),
      ),
    ]),
    breach(of, 'refuses labels in a CREATE', 'writable', 'labels#02', refusing(type, 'CREATE', 'labels')),
    wrong('keeps one label of several', 'lists', 'labels#02', (value) =>
      Array.isArray(value) ? value.slice(0, 1) : value,
    ),
    wrong('tells another type', 'meaning', 'resourceType#03', () => 3),
    wrong('gives all one resourceID', 'meaning', 'resourceID#03', () => 'same'),
    wrong('tells another name', 'meaning', 'resourceName#03', (value) => `${String(value)}x`),
    wrong('tells another parent', 'meaning', 'parentID#03', () => 'nobody'),
    wrong('tells one creationTime for all', 'meaning', 'creationTime#03', () => '20200101T000000'),
    wrong('never moves lastModifiedTime', 'meaning', 'lastModifiedTime#03', () => '20200101T000000'),
    breach(of, 'lets everybody do everything', 'meaning', 'accessControlPolicyIDs#03', allowingAll(type)),
    breach(
      of,
      'finds nothing of it by labels',
      'meaning',
      'labels#03',
      hiding(type === 'software' ? '-soft' : '-camp'),
    ),
    wrong('tells another version', 'meaning', 'version#03', () => 'x'),
  ];
}

/** A CSE whose discovery leaves out what has this in its name. */
function hiding(part: string): TableBreach['front'] {
  return answering(
    ({ query }) => query?.['lbl'] !== undefined,
    async (request, cse) => {
      const response = await cse.handle(request);
      const found = (response.content as { 'm2m:uril'?: readonly string[] })['m2m:uril'] ?? [];
      return { ...response, content: { 'm2m:uril': found.filter((id) => !id.includes(part)) } };
    },
  );
}

/** What one table has alone. */
const particular: readonly TableBreach[] = [
  breach(software, 'keeps what has expired', 'meaning', 'expirationTime#03', undying('software')),
  breach(
    software,
    'changes the kind by UPDATE',
    'update',
    'mgmtDefinition#02',
    taking('software', 'UPDATE', 'mgmtDefinition'),
  ),
  breach(software, 'changes objectIDs by UPDATE', 'update', 'objectIDs#02', taking('software', 'UPDATE', 'objectIDs')),
  breach(
    software,
    'changes objectPaths by UPDATE',
    'update',
    'objectPaths#02',
    taking('software', 'UPDATE', 'objectPaths'),
  ),
  breach(
    software,
    'does not show the kind',
    'mandatory',
    'mgmtDefinition#01',
    showing('software', 'mgmtDefinition', () => undefined),
  ),
  breach(
    software,
    'tells another kind',
    'meaning',
    'mgmtDefinition#03',
    showing('software', 'mgmtDefinition', () => 1001),
  ),
  breach(
    software,
    'has activate as a text',
    'mandatory',
    'activate#01',
    showing('software', 'activate', () => 'no'),
  ),
  breach(
    software,
    'has activeStatus as a text',
    'mandatory',
    'activeStatus#01',
    showing('software', 'activeStatus', () => 'no'),
  ),
  breach(
    software,
    'ignores description in an UPDATE',
    'writable',
    'description#02',
    ignoring('software', 'UPDATE', 'description'),
  ),
  breach(
    software,
    'shows another description',
    'writable',
    'description#02',
    showing('software', 'description', (value) => value && 'x'),
  ),
  breach(
    software,
    'shows objectIDs as a text',
    'writable',
    'objectIDs#01',
    showing('software', 'objectIDs', (value) => value && 'x'),
  ),
  ...['announcedAttribute', 'dynamicAuthorizationConsultationIDs'].flatMap((attribute) => [
    breach(
      campaign,
      `ignores ${attribute} in an UPDATE`,
      'writable',
      `${attribute}#02`,
      ignoring('softwareCampaign', 'UPDATE', attribute),
    ),
    breach(
      campaign,
      `shows ${attribute} as a text`,
      'writable',
      `${attribute}#01`,
      showing('softwareCampaign', attribute, (value) => value && 'x'),
    ),
  ]),
  breach(
    campaign,
    'shows announceTo as a text',
    'writable',
    'announceTo#01',
    showing('softwareCampaign', 'announceTo', (value) => value && 'x'),
  ),
  breach(
    campaign,
    'has another softwareOperation',
    'meaning',
    'softwareOperation#03',
    showing('softwareCampaign', 'softwareOperation', () => 2),
  ),
  breach(
    campaign,
    'has a campaignStatus that is none',
    'mandatory',
    'campaignStatus#03',
    showing('softwareCampaign', 'campaignStatus', () => 9),
  ),
  breach(
    campaign,
    'keeps one target of several',
    'lists',
    'softwareTargets#02',
    showing('softwareCampaign', 'softwareTargets', (value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
  ),
];

export const tableBreaches: readonly TableBreach[] = [
  ...common(campaign),
  ...common(software),
  ...particular,
  ...childBreaches,
  ...procedureBreaches,
];
