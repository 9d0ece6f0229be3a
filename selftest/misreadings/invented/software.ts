import type { Attributes } from '../../../cse/resource';
import type { CopyRule } from '../../../model/rule';
import type { Campaign } from '../../../model/state';
import type { StatementId } from '../../../spec/statement';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import type { Misreading } from '../misreading';
import { Notes } from '../notes';
import { acting, afterMaking, making, writing } from './writing';

const copying = (
  name: 'version' | 'softwareName' | 'URL',
  id: string,
  mistake: string,
  gives: CopyRule['gives'],
): Misreading => ({
  id,
  mistake,
  rules: tableWith(altered('copy', `copy-${name}`, { gives })),
  breaks: ruleOf('copy', `copy-${name}`).statements,
});

const action: readonly StatementId[] = [
  '10.2.28.2#27',
  '10.2.28.1#23',
  '10.2.28.1#26',
  '9.6.76-2/softwareOperation#04',
];

const without = (attributes: Attributes, ...names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

const opposite: Readonly<Record<string, string>> = {
  install: 'uninstall',
  uninstall: 'install',
  activate: 'deactivate',
  deactivate: 'activate',
};

const lifetimes = new Notes<number>();
const installs = ({ softwareOperation }: Campaign): boolean => softwareOperation === 'INSTALL';

/** Mistakes in making and configuring [software]. */
export const makingMisreadings: readonly Misreading[] = [
  copying('URL', 'URL-for-INSTALL', 'copies URL for INSTALL only, where something is to be downloaded', (campaign) =>
    installs(campaign) ? { URL: campaign.URL } : {},
  ),
  copying('version', 'version-for-INSTALL', 'copies version for INSTALL only', (campaign) =>
    installs(campaign) ? { version: campaign.version } : {},
  ),
  copying('version', 'version-as-number', 'takes version for a number where it looks like one', ({ version }) => ({
    version: Number.isFinite(Number(version)) ? String(Number(version)) : version,
  })),
  copying('softwareName', 'softwareName-lower-case', 'writes softwareName in lower case', ({ softwareName }) => ({
    softwareName: softwareName.toLowerCase(),
  })),
  copying('softwareName', 'softwareName-with-version', 'adds the version to softwareName', (campaign) => ({
    softwareName: `${campaign.softwareName}-${campaign.version}`,
  })),
  copying('URL', 'URL-without-query', 'drops what follows a question mark or a hash from URL', ({ URL: url }) => ({
    URL: url.replace(/[?#].*$/u, ''),
  })),
  copying('URL', 'URL-normalised', 'writes URL as a browser would', ({ URL: url }) => ({
    URL: globalThis.URL.canParse(url) ? new globalThis.URL(url).href : url,
  })),
  {
    id: 'software-below-one-node',
    mistake: 'makes all [software] below the node that it has known longest',
    services: making(
      (attributes) => attributes,
      (node, services) => services.all('node')[0] ?? node,
    ),
    breaks: ['10.2.28.2#15', '10.2.28.1#14', '9.6.76-2/softwareTargets#05'],
  },
  {
    id: 'expirationTime-of-creation',
    mistake: 'bounds its [software] by the expirationTime that the campaign was enabled with first',
    services: lifetimes.begin,
    rules: tableWith(
      altered('copy', 'bound-expirationTime', {
        gives: ({ id, expirationTime }) => ({ expirationTime: lifetimes.first(id, expirationTime) }),
      }),
    ),
    breaks: ['10.2.28.2#17', '10.2.28.1#18'],
  },
  {
    id: 'reused-as-it-was',
    mistake: 'leaves version, softwareName and URL of a [software] that it uses again as they are',
    campaign: { software: 'reuse' },
    services: writing('software', () => (attributes) => without(attributes, 'version', 'softwareName', 'URL')),
    breaks: ['10.2.28.2#16', '10.2.28.1#03', '9.6.76-2/version#04', '9.6.76-2/URL#04', '9.6.76-2/softwareName#04'],
  },
  {
    id: 'both-actions',
    mistake: 'sets activate, too, where it sets install, and deactivate where it sets uninstall',
    services: acting((attributes) => ({
      ...attributes,
      ...(attributes['install'] === true ? { activate: true } : {}),
      ...(attributes['uninstall'] === true ? { deactivate: true } : {}),
    })),
    breaks: action,
  },
  {
    id: 'opposite-action-too',
    mistake: 'sets the opposite action to TRUE together with the action',
    services: acting((attributes) => ({
      ...attributes,
      ...Object.fromEntries(
        Object.entries(opposite)
          .filter(([name]) => attributes[name] === true)
          .map(([, other]) => [other, true]),
      ),
    })),
    breaks: action,
  },
  {
    id: 'ACTIVATE-installs-first',
    mistake: 'sets install, too, where it sets activate: software must be installed to be active',
    services: acting((attributes) => ({
      ...attributes,
      ...(attributes['activate'] === true ? { install: true } : {}),
    })),
    breaks: action,
  },
  {
    id: 'action-as-pulse',
    mistake: 'sets the action back to FALSE right after it has set it to TRUE',
    services: (services) => {
      const pulsing = acting((attributes) => attributes)(services);
      const back = (attributes: Attributes): Attributes =>
        Object.fromEntries(Object.keys(attributes).map((name) => [name, false]));
      return Object.assign(Object.create(pulsing) as typeof services, {
        update: (...[resource, attributes]: Parameters<typeof services.update>) => {
          const refused = services.update(resource, attributes);
          const set = Object.keys(opposite).some((name) => attributes[name] === true);
          return resource.type === 'software' && set ? services.update(resource, back(attributes)) : refused;
        },
      });
    },
    breaks: action,
  },
  {
    id: 'all-actions-at-once',
    mistake: 'begins every operation when it makes the [software], whatever the operation is: install',
    services: afterMaking((software, services) => {
      services.update(software, { install: true });
    }),
    breaks: action,
  },
  {
    id: 'reports-for-the-device',
    mistake: 'writes SUCCESSFUL into both statuses of a [software] when it sets the action',
    services: acting((attributes) => ({
      ...attributes,
      installStatus: { action: 'install', status: 'SUCCESSFUL' },
    })),
    breaks: [
      'D.3/installStatus-UNINITIALIZED-IN_PROCESS#01',
      'D.3/installStatus-no-other#01',
      '10.2.28.2#29',
      '10.2.28.1#24',
    ],
  },
];
