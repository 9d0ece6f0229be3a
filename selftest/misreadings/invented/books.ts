import type { CseServices } from '../../../cse/services';
import type { Attributes } from '../../../cse/resource';
import type { StatementId } from '../../../spec/statement';
import type { Misreading } from '../misreading';
import { writing } from './writing';

interface Entry {
  readonly action: string;
  readonly status: string;
}

const links: readonly StatementId[] = ['10.2.28.2#18', '10.2.28.1#19', '9.6.76-2/softwareLinks#03'];
const entries: readonly StatementId[] = [
  '10.2.28.2#20',
  '10.2.28.1#20',
  '9.6.76-2/individualSoftwareStatuses#03',
  '9.6.76-2/individualSoftwareStatuses#04',
  '9.6.76-2/individualSoftwareStatuses#05',
];
const aggregates: readonly StatementId[] = [
  '10.2.28.2#30',
  '10.2.28.1#25',
  '10.2.28.1#28',
  '10.2.28.2#21',
  '10.2.28.1#21',
  '9.6.76-2/aggregatedSoftwareStatus#03',
];

/** Writes something else for a list whenever it writes one. */
const listed = <T>(
  name: 'softwareLinks' | 'individualSoftwareStatuses',
  make: () => (list: readonly T[], services: CseServices, campaign: string) => readonly T[],
): NonNullable<Misreading['services']> =>
  writing('softwareCampaign', () => {
    const change = make();
    return (attributes, { id }, services) => {
      const list = attributes[name];
      return Array.isArray(list) ? { ...attributes, [name]: change(list as readonly T[], services, id) } : attributes;
    };
  });

const nodeOf = (services: CseServices, software: string): string => services.resolve(software)?.parent?.id ?? software;

/** Holds back what is to be written of an attribute until the campaign is FINISHED. */
const untilFinished = (name: string): NonNullable<Misreading['services']> =>
  writing('softwareCampaign', () => {
    const held = new Map<string, Attributes>();
    return (attributes, { id }) => {
      const { [name]: value, ...rest } = attributes;
      if (value !== undefined) held.set(id, { [name]: value });
      return attributes['campaignStatus'] === 'FINISHED' ? { ...held.get(id), ...attributes } : rest;
    };
  });

/** What was ever written of a list stays in it. */
const accumulated = (name: 'softwareLinks' | 'individualSoftwareStatuses', key: (member: unknown) => string) =>
  listed<unknown>(name, () => {
    const all = new Map<string, Map<string, unknown>>();
    return (list, _services, campaign) => {
      const known = all.get(campaign) ?? new Map<string, unknown>();
      for (const member of list) known.set(key(member), member);
      all.set(campaign, known);
      return [...known.values()];
    };
  });

/** Mistakes in keeping the books of a campaign. */
export const bookMisreadings: readonly Misreading[] = [
  {
    id: 'links-to-nodes',
    mistake: 'lists the nodes in softwareLinks',
    services: listed<string>('softwareLinks', () => (list, services) => list.map((id) => nodeOf(services, id))),
    breaks: links,
  },
  {
    id: 'link-of-latest',
    mistake: 'has only the [software] that was made last in softwareLinks',
    services: listed<string>('softwareLinks', () => (list) => list.slice(-1)),
    breaks: links,
  },
  {
    id: 'links-when-finished',
    mistake: 'shows softwareLinks only when the campaign is FINISHED',
    services: untilFinished('softwareLinks'),
    breaks: links,
  },
  {
    id: 'links-of-all-cycles',
    mistake: 'keeps what earlier cycles have made in softwareLinks',
    services: accumulated('softwareLinks', String),
    breaks: ['10.2.28.3.3#16', '10.2.28.1#11', '10.2.28.1#46', ...links],
  },
  {
    id: 'links-of-subscriptions',
    mistake: 'lists its subscriptions in softwareLinks once they are there',
    services: listed<string>('softwareLinks', () => (list) => list.map((id) => `${id}/sub`)),
    breaks: links,
  },
  {
    id: 'entries-by-node',
    mistake: 'names the node in each entry, also when there is a [software]',
    services: listed<Entry>(
      'individualSoftwareStatuses',
      () => (list, services) => list.map((entry) => ({ ...entry, action: nodeOf(services, entry.action) })),
    ),
    breaks: entries,
  },
  {
    id: 'entries-by-action',
    mistake: 'names the action in each entry: "install"',
    services: listed<Entry>(
      'individualSoftwareStatuses',
      () => (list) => list.map((entry) => ({ ...entry, action: 'install' })),
    ),
    breaks: entries,
  },
  {
    id: 'entries-of-ended',
    mistake: 'has entries only of operations that have ended',
    services: listed<Entry>(
      'individualSoftwareStatuses',
      () => (list) => list.filter(({ status }) => status === 'SUCCESSFUL' || status === 'FAILURE'),
    ),
    breaks: entries,
  },
  {
    id: 'entry-of-latest',
    mistake: 'has only the latest entry',
    services: listed<Entry>('individualSoftwareStatuses', () => (list) => list.slice(-1)),
    breaks: entries,
  },
  {
    id: 'entries-when-finished',
    mistake: 'shows individualSoftwareStatuses only when the campaign is FINISHED',
    services: untilFinished('individualSoftwareStatuses'),
    breaks: entries,
  },
  {
    id: 'entries-of-all-cycles',
    mistake: 'keeps the entries of earlier cycles beside those of the present one',
    services: accumulated('individualSoftwareStatuses', (entry) => (entry as Entry).action),
    breaks: ['10.2.28.3.3#16', '10.2.28.1#11', '10.2.28.1#46', ...entries],
  },
  {
    id: 'aggregate-when-finished',
    mistake: 'writes aggregatedSoftwareStatus only when the campaign is FINISHED',
    services: untilFinished('aggregatedSoftwareStatus'),
    breaks: [...aggregates, '9.6.76-2/aggregatedSoftwareStatus#05'],
  },
  {
    id: 'aggregate-of-latest',
    mistake: 'takes the status that was reported last for the aggregate',
    services: writing('softwareCampaign', () => {
      const before = new Map<string, readonly Entry[]>();
      return (attributes, { id }) => {
        const list = attributes['individualSoftwareStatuses'] as readonly Entry[] | undefined;
        if (!Array.isArray(list)) return attributes;
        const [latest] = (list as readonly Entry[]).filter(
          ({ action, status }) => before.get(id)?.find((one) => one.action === action)?.status !== status,
        );
        before.set(id, list as readonly Entry[]);
        return latest ? { ...attributes, aggregatedSoftwareStatus: latest.status } : attributes;
      };
    }),
    breaks: [
      ...aggregates,
      '9.6.76-2/aggregatedSoftwareStatus#04',
      '9.6.76-2/aggregatedSoftwareStatus#05',
      '9.6.76-2/aggregatedSoftwareStatus#06',
      '9.6.76-2/aggregatedSoftwareStatus#07',
    ],
  },
];
