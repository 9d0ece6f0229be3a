import type { Notifier } from '../../cse/notifier';
import type { StatementId } from '../../spec/statement';
import type { RequestHandler } from '../../targets/in-process-target';
import { decode, encode } from '../../wire/codec';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import type { CseVariant } from '../variant';
import type { Values } from './fronts';
import { misreadings, type Misreading } from './misreading';

/** What a CSE makes of what it would announce, by long name; undefined sends nothing. */
type Spoil = (announced: Values, original: Values, request: RequestPrimitive) => Values | undefined;

const withOriginals =
  (...names: readonly string[]): Spoil =>
  (announced, original) => ({ ...announced, ...Object.fromEntries(names.map((name) => [name, original[name]])) });

const without =
  (...names: readonly string[]): Spoil =>
  (announced) =>
    Object.fromEntries(Object.entries(announced).filter(([name]) => !names.includes(name)));

const onlyCreate: Spoil = (announced, _original, { operation }) => (operation === 'UPDATE' ? undefined : announced);

/** The CSE, with what it announces spoilt; a spoilt request that is not sent counts as taken. */
function announcing(spoil: Spoil, keepsDeleted = false): CseVariant {
  let cse: RequestHandler | undefined;
  let profile: Profile | undefined;
  const links = new Map<string, string>();
  const forward = async (
    notifier: Notifier,
    point: string,
    request: RequestPrimitive,
  ): Promise<ResponsePrimitive | undefined> => {
    if (request.operation === 'DELETE' && keepsDeleted) return { statusCode: 2002, requestId: '', content: undefined };
    if (!cse || !profile) return notifier.forward?.(point, request);
    const announced = decode(profile, request.content);
    if (!('attributes' in announced)) return notifier.forward?.(point, request);
    const { type, attributes } = announced;
    const link = typeof attributes['link'] === 'string' ? attributes['link'] : links.get(request.to);
    const spoilt = spoil(attributes, await retrieved(cse, profile, link ?? ''), request);
    if (!spoilt) return { statusCode: 2004, requestId: '', content: undefined };
    const response = await notifier.forward?.(point, { ...request, content: encode(profile, type, spoilt) });
    if (response?.location !== undefined && link !== undefined) links.set(response.location, link);
    return response;
  };
  return {
    front: (handler, _clock, ofCse) => {
      links.clear();
      [cse, profile] = [handler, ofCse];
      return handler;
    },
    notifier: (notifier) => ({
      notify: (uri, request) => notifier.notify(uri, request),
      forward: (point, request) => forward(notifier, point, request),
    }),
  };
}

async function retrieved(cse: RequestHandler, profile: Profile, to: string): Promise<Values> {
  const { releaseVersion } = profile;
  const request = { operation: 'RETRIEVE', to, from: 'CAdmin', requestId: 'look', releaseVersion } as const;
  const found = decode(profile, (await cse.handle(request)).content);
  return 'attributes' in found ? found.attributes : {};
}

const neverAnnounced: readonly (readonly [attribute: string, statement: StatementId])[] = [
  'resourceType',
  'resourceID',
  'parentID',
  'creationTime',
  'lastModifiedTime',
  'announceTo',
  'announcedAttribute',
].map((attribute) => [attribute, `9.6.76-2/${attribute}#04`] as const);

const optional: readonly (readonly [attribute: string, statement: StatementId])[] = [
  ['campaignEnabled', '9.6.76-2/campaignEnabled#07'],
  ['campaignStatus', '9.6.76-2/campaignStatus#11'],
  ['version', '9.6.76-2/version#06'],
  ['softwareName', '9.6.76-2/softwareName#06'],
  ['URL', '9.6.76-2/URL#06'],
  ['softwareTargets', '9.6.76-2/softwareTargets#07'],
  ['softwareOperation', '9.6.76-2/softwareOperation#10'],
  ['aggregatedSoftwareStatus', '9.6.76-2/aggregatedSoftwareStatus#08'],
  ['dynamicAuthorizationConsultationIDs', '9.6.76-2/dynamicAuthorizationConsultationIDs#04'],
  ['softwareTriggerCriteria', '9.6.76-2/softwareTriggerCriteria#07'],
];

const later: readonly (readonly [attribute: string, statement: StatementId])[] = [
  ['softwareLinks', '9.6.76-2/softwareLinks#04'],
  ['individualSoftwareStatuses', '9.6.76-2/individualSoftwareStatuses#14'],
];

const announcements: readonly Misreading[] = [
  ...neverAnnounced.map(([attribute, statement]) => ({
    id: `${attribute}-copied`,
    mistake: `copies ${attribute} into what it announces`,
    ...announcing(withOriginals(attribute)),
    breaks: [statement],
  })),
  {
    id: 'resourceName-copied',
    mistake: 'copies resourceName with an UPDATE',
    ...announcing((announced, { resourceName }, { operation }) =>
      operation === 'UPDATE' ? { ...announced, resourceName } : announced,
    ),
    breaks: ['9.6.76-2/resourceName#04'],
  },
  ...['labels', 'expirationTime', 'accessControlPolicyIDs'].map((attribute) => ({
    id: `${attribute}-left-out`,
    mistake: `leaves ${attribute} out of what it announces`,
    ...announcing(without(attribute)),
    breaks: [`9.6.76-2/${attribute}#04`],
  })),
  ...[...optional, ...later].map(([attribute, statement]) => ({
    id: `${attribute}-left-out`,
    mistake: `leaves ${attribute} out although announcedAttribute names it`,
    ...announcing(without(attribute)),
    breaks: [statement],
  })),
  ...optional.map(([attribute, statement]) => ({
    id: `${attribute}-unasked`,
    mistake: `announces ${attribute} unasked`,
    ...announcing(withOriginals(attribute)),
    breaks: [statement],
  })),
  ...later.map(([attribute, statement]) => ({
    id: `${attribute}-unasked`,
    mistake: `announces ${attribute} unasked`,
    ...announcing((announced, original) => ({
      ...announced,
      [attribute]: original[attribute] ?? ['x'],
    })),
    breaks: [statement],
  })),
  ...(
    [
      ['labels', '9.6.76-2/labels#04'],
      ['version', '9.6.76-2/version#06'],
      ['campaignStatus', '9.6.76-2/campaignStatus#11'],
    ] as const
  ).map(([attribute, statement]) => ({
    id: `${attribute}-not-followed`,
    mistake: `does not follow what becomes of ${attribute}`,
    ...announcing((announced, original, request) =>
      attribute in announced ? onlyCreate(announced, original, request) : announced,
    ),
    breaks: [statement],
  })),
  {
    id: 'never-taken-away',
    mistake: 'never takes an attribute away again',
    ...announcing((announced) => Object.fromEntries(Object.entries(announced).filter(([, value]) => value !== null))),
    breaks: ['9.6.76-2/softwareName#06'],
  },
  {
    id: 'left-where-it-is',
    mistake: 'leaves what it announced where it is',
    ...announcing((announced) => announced, true),
    breaks: ['9.6.76-2/announceTo#03'],
  },
];

/** Mistakes in announcing a campaign. */
export const announcementFaults = misreadings('announcements', announcements);
