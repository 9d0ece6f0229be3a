import type { StatementId } from '../../../spec/statement';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import { hearing } from '../../surroundings/hearing';
import type { Misreading } from '../misreading';
import { making, writing } from '../invented/writing';

interface Entry {
  readonly action: string;
  readonly status: string;
}

const statements = (kind: 'targetStep' | 'copy', ...names: readonly string[]): readonly StatementId[] => [
  ...new Set(names.flatMap((name) => ruleOf(kind, name).statements)),
];

const links = statements('targetStep', 'record-link');
const entries = [...statements('targetStep', 'enter-status'), '9.6.76-2/individualSoftwareStatuses#04'] as const;
const copied = statements('targetStep', 'copy-installStatus', 'copy-activeStatus');
const aggregates = [
  ...ruleOf('campaignStep', 'aggregate').statements,
  ...(['#04', '#05', '#06', '#07'] as const).map((suffix) => `9.6.76-2/aggregatedSoftwareStatus${suffix}` as const),
];

/** Writes the books of a campaign otherwise. */
const booking = (
  id: string,
  mistake: string,
  change: (
    links: readonly string[],
    list: readonly Entry[],
  ) => { readonly links?: readonly string[]; readonly list?: readonly Entry[] },
  breaks: readonly StatementId[],
): Misreading => ({
  id,
  mistake,
  services: writing('softwareCampaign', () => (attributes, resource) => {
    const now = { ...resource.attributes, ...attributes };
    const [linked, list] = [now['softwareLinks'], now['individualSoftwareStatuses']];
    if (!('softwareLinks' in attributes) && !('individualSoftwareStatuses' in attributes)) return attributes;
    const made = change((linked ?? []) as readonly string[], (list ?? []) as readonly Entry[]);
    return {
      ...attributes,
      ...(made.links && Array.isArray(linked) ? { softwareLinks: made.links } : {}),
      ...(made.list && Array.isArray(list) ? { individualSoftwareStatuses: made.list } : {}),
    };
  }),
  breaks,
});

const has = (list: readonly Entry[], link: string, status: string): boolean =>
  list.some((entry) => entry.action === link && entry.status === status);

const books: readonly Misreading[] = [
  booking(
    'links-twice',
    'lists each [software] twice in softwareLinks',
    (all) => ({ links: all.flatMap((one) => [one, one]) }),
    links,
  ),
  booking(
    'links-elsewhere',
    'links to [software] as if another CSE hosted them',
    (all) => ({ links: all.map((one) => `/other-cse/${one}`) }),
    links,
  ),
  booking(
    'links-without-done',
    'takes a [software] off softwareLinks when its operation went well',
    (all, list) => ({ links: all.filter((one) => !has(list, one, 'SUCCESSFUL')) }),
    [...links, ...copied],
  ),
  booking(
    'links-without-failed',
    'takes a [software] off softwareLinks when its operation has failed',
    (all, list) => ({ links: all.filter((one) => !has(list, one, 'FAILURE')) }),
    [...links, ...copied],
  ),
  booking(
    'links-lack-last',
    'lists all but the last [software]',
    (all) => ({ links: all.length > 1 ? all.slice(0, -1) : all }),
    links,
  ),
  booking(
    'entries-twice',
    'has two entries for each [software]',
    (_, list) => ({ list: list.flatMap((one) => [one, one]) }),
    entries,
  ),
  booking(
    'entries-of-begun',
    'has no entries for what is UNINITIALIZED',
    (_, list) => ({ list: list.filter(({ status }) => status !== 'UNINITIALIZED') }),
    [...entries],
  ),
  booking(
    'entries-without-failed',
    'takes the entries of what has failed off the list',
    (_, list) => ({ list: list.filter(({ status }) => status !== 'FAILURE') }),
    [
      ...entries,
      ...copied,
      '10.2.28.2#22',
      '10.2.28.1#29',
      '10.2.28.1#31',
      '10.2.28.2#28',
      '10.2.28.1#40',
      '10.2.28.2#26',
      '9.6.76-2/individualSoftwareStatuses#10',
    ],
  ),
  booking(
    'entries-name-no-software',
    'names the subscription in each entry',
    (_, list) => ({ list: list.map((one) => ({ ...one, action: `${one.action}/sub` })) }),
    [...entries],
  ),
  booking(
    'entries-swapped',
    'has the statuses of two targets the wrong way round',
    (_, list) => ({
      list: list.map((one, at) => ({ ...one, status: list[list.length - 1 - at]?.status ?? one.status })),
    }),
    copied,
  ),
];

/** Writes another aggregate beside the entries. */
const summing = (
  id: string,
  mistake: string,
  sum: (statuses: readonly string[], due: unknown) => unknown,
): Misreading => ({
  id,
  mistake,
  services: writing('softwareCampaign', () => (attributes, resource) => {
    if (!('aggregatedSoftwareStatus' in attributes)) return attributes;
    const list = { ...resource.attributes, ...attributes }['individualSoftwareStatuses'];
    if (!Array.isArray(list) || list.length === 0) return attributes;
    const due = attributes['aggregatedSoftwareStatus'];
    return {
      ...attributes,
      aggregatedSoftwareStatus: sum(
        (list as readonly Entry[]).map(({ status }) => status),
        due,
      ),
    };
  }),
  breaks: aggregates,
});

const count = (all: readonly string[], status: string): number => all.filter((one) => one === status).length;

const sums: readonly Misreading[] = [
  summing('aggregate-of-first', 'takes the status of the first target for the aggregate', ([first]) => first),
  summing('aggregate-of-last', 'takes the status of the last target for the aggregate', (all) => all.at(-1)),
  summing(
    'aggregate-of-most',
    'takes the status that most targets have for the aggregate',
    (all) => [...all].sort((a, b) => count(all, b) - count(all, a))[0],
  ),
  summing('aggregate-FAILURE-when-half', 'calls it a FAILURE only when half have failed', (all, due) =>
    due === 'FAILURE' && 2 * count(all, 'FAILURE') < all.length ? 'SUCCESSFUL' : due,
  ),
  summing('aggregate-never-IN_PROCESS', 'has UNINITIALIZED until all have ended', (_, due) =>
    due === 'IN_PROCESS' ? 'UNINITIALIZED' : due,
  ),
];

const heard: readonly Misreading[] = [
  {
    id: 'any-update-is-success',
    mistake: 'takes any UPDATE of a [software] that is not about a status for a successful end',
    services: hearing(() => (told, tell) => {
      if (told.kind !== 'event' || told.eventType !== 'update' || told.changed.some((name) => /Status$/u.test(name))) {
        tell(told);
        return;
      }
      const own = told.changed.some((name) => ['install', 'uninstall', 'activate', 'deactivate'].includes(name));
      const status = { action: '', status: 'SUCCESSFUL' };
      const attributes = { ...told.resource.attributes, installStatus: status, activeStatus: status };
      tell(
        own
          ? told
          : { ...told, changed: ['installStatus', 'activeStatus'], resource: { ...told.resource, attributes } },
      );
    }),
    breaks: [...copied, '10.2.28.1#33', '10.2.28.2#28', '10.2.28.1#31'],
  },
  {
    id: 'IN_PROCESS-is-success',
    mistake: 'takes an operation that is IN_PROCESS for done',
    services: hearing(() => (told, tell) => {
      if (told.kind !== 'event') {
        tell(told);
        return;
      }
      const done = (value: unknown): unknown =>
        (value as Entry | undefined)?.status === 'IN_PROCESS' ? { action: '', status: 'SUCCESSFUL' } : value;
      const { installStatus, activeStatus, ...rest } = told.resource.attributes;
      const attributes = { ...rest, installStatus: done(installStatus), activeStatus: done(activeStatus) };
      tell({ ...told, resource: { ...told.resource, attributes } });
    }),
    breaks: [...copied, '9.6.76-2/individualSoftwareStatuses#08'],
  },
];

const made: readonly Misreading[] = [
  {
    id: 'lifetime-rounded-up',
    mistake: 'rounds the expirationTime of its [software] up to the next minute',
    rules: tableWith(
      altered('copy', 'bound-expirationTime', {
        gives: ({ expirationTime }) => ({ expirationTime: Math.floor(expirationTime / 60_000 + 1) * 60_000 }),
      }),
    ),
    breaks: statements('copy', 'bound-expirationTime'),
  },
  {
    id: 'lifetime-of-its-own',
    mistake: 'lets its [software] live a year, whatever the expirationTime of the campaign',
    services: making((attributes, _node, services) => ({
      ...attributes,
      expirationTime: services.clock.now() + 31_536_000_000,
    })),
    breaks: statements('copy', 'bound-expirationTime'),
  },
  ...(
    [
      ['version', (value: string) => `v${value}`, 'puts a v before version'],
      ['version', (value: string) => value.split('.').slice(0, 2).join('.'), 'copies the first two parts of version'],
      ['softwareName', (value: string) => value.replace(/\W+/gu, '_'), 'writes softwareName with underscores'],
      ['softwareName', (value: string) => value.trim().toUpperCase(), 'writes softwareName in capitals'],
      ['URL', (value: string) => `${value}/`, 'ends URL with a slash'],
      ['URL', (value: string) => value.replace(/^http:/u, 'https:'), 'writes https for http in URL'],
      ['URL', (value: string) => value.replace(/.*\//u, ''), 'copies the last part of URL'],
    ] as const
  ).map(([name, change, mistake], at): Misreading => ({
    id: `${name}-otherwise-${String(at)}`,
    mistake,
    services: making((attributes) => ({ ...attributes, [name]: change(String(attributes[name])) })),
    breaks: statements('copy', `copy-${name}`),
  })),
];

/** Further mistakes in what a campaign makes, hears and writes down. */
export const imaginedCourse: readonly Misreading[] = [...books, ...sums, ...heard, ...made];
