import type { StatementId } from '../../spec/statement';
import type { Notifier } from '../../cse/notifier';
import type { RequestHandler } from '../../targets/in-process-target';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import { isRecord } from '../../wire/record';
import type { Variant } from './model-run';

type Members = Record<string, unknown>;

/** What a CSE makes of what it would announce; undefined sends nothing. Members are by short name. */
type Spoil = (members: Members, original: Members, request: RequestPrimitive) => Members | undefined;

/** A CSE that announces wrongly. */
export interface AnnouncementBreach {
  readonly mistake: string;
  readonly variant: Variant;
  /** What the suite must name first. */
  readonly breaks: StatementId;
}

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

const withOriginals =
  (...names: readonly string[]): Spoil =>
  (members, original) => ({ ...members, ...Object.fromEntries(names.map((name) => [name, original[name]])) });

const without =
  (...names: readonly string[]): Spoil =>
  (members) =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

const onlyCreate: Spoil = (members, _original, { operation }) => (operation === 'UPDATE' ? undefined : members);

/** The CSE, with what it announces spoilt; a spoilt request that is not sent counts as taken. */
function announcing(spoil: Spoil, keepsDeleted = false): Variant {
  let cse: RequestHandler | undefined;
  const links = new Map<string, string>();
  const forward = async (
    notifier: Notifier,
    point: string,
    request: RequestPrimitive,
  ): Promise<ResponsePrimitive | undefined> => {
    if (request.operation === 'DELETE' && keepsDeleted) return { statusCode: 2002, requestId: '', content: undefined };
    const [root = '', given] = isRecord(request.content) ? (Object.entries(request.content)[0] ?? []) : [];
    if (!isRecord(given)) return notifier.forward?.(point, request);
    const link = typeof given['lnk'] === 'string' ? given['lnk'] : links.get(request.to);
    const members = spoil(given, await retrieved(cse, link ?? ''), request);
    if (!members) return { statusCode: 2004, requestId: '', content: undefined };
    const response = await notifier.forward?.(point, { ...request, content: { [root]: members } });
    if (response?.location !== undefined && link !== undefined) links.set(response.location, link);
    return response;
  };
  return {
    front: (handler) => {
      cse = handler;
      return handler;
    },
    notifier: (notifier) => ({
      notify: (uri, request) => notifier.notify(uri, request),
      forward: (point, request) => forward(notifier, point, request),
    }),
  };
}

async function retrieved(cse: RequestHandler | undefined, to: string): Promise<Members> {
  const request = { operation: 'RETRIEVE', to, from: 'CAdmin', requestId: 'look', releaseVersion: '4' } as const;
  const { content } = (await cse?.handle(request)) ?? {};
  const [members] = isRecord(content) ? Object.values(content) : [];
  return isRecord(members) ? members : {};
}

const copied: readonly (readonly [short: string, attribute: string, nn: string])[] = [
  ['ty', 'resourceType', '01'],
  ['ri', 'resourceID', '02'],
  ['pi', 'parentID', '04'],
  ['ct', 'creationTime', '05'],
  ['lt', 'lastModifiedTime', '06'],
  ['at', 'announceTo', '07'],
  ['aa', 'announcedAttribute', '08'],
];

const always: readonly (readonly [short: string, attribute: string, nn: string])[] = [
  ['lbl', 'labels', '001'],
  ['et', 'expirationTime', '002'],
  ['acpi', 'accessControlPolicyIDs', '003'],
];

const optional: readonly (readonly [short: string, statement: StatementId, test: string])[] = [
  ['cae', '9.6.76-2/campaignEnabled#07', 'ANO/01'],
  ['cas', '9.6.76-2/campaignStatus#11', 'ANO/02'],
  ['vr', '9.6.76-2/version#06', 'ANO/03'],
  ['swn', '9.6.76-2/softwareName#06', 'ANO/04'],
  ['url', '9.6.76-2/URL#06', 'ANO/05'],
  ['swt', '9.6.76-2/softwareTargets#07', 'ANO/06'],
  ['swo', '9.6.76-2/softwareOperation#10', 'ANO/07'],
  ['agss', '9.6.76-2/aggregatedSoftwareStatus#08', 'ANO/08'],
  ['daci', '9.6.76-2/dynamicAuthorizationConsultationIDs#04', 'ANO/020'],
  ['swtc', '9.6.76-2/softwareTriggerCriteria#07', 'ANO/021'],
];

const later: readonly (readonly [short: string, statement: StatementId, test: string])[] = [
  ['swl', '9.6.76-2/softwareLinks#04', 'ANQ/03'],
  ['inss', '9.6.76-2/individualSoftwareStatuses#14', 'ANQ/05'],
];

export const announcementBreaches: readonly AnnouncementBreach[] = [
  ...copied.map(([short, attribute, nn]) => ({
    mistake: `copies ${attribute} into what it announces`,
    variant: { ...announcing(withOriginals(short)), only: [group(`ANX/${nn}`)] },
    breaks: `9.6.76-2/${attribute}#04`,
  })),
  {
    mistake: 'copies resourceName with an UPDATE',
    variant: {
      ...announcing((members, original, { operation }) =>
        operation === 'UPDATE' ? { ...members, rn: original['rn'] } : members,
      ),
      only: [group('ANX/03')],
    },
    breaks: '9.6.76-2/resourceName#04',
  },
  ...always.map(([short, attribute, nn]) => ({
    mistake: `leaves ${attribute} out of what it announces`,
    variant: { ...announcing(without(short)), only: [group(`ANM/${nn}`)] },
    breaks: `9.6.76-2/${attribute}#04`,
  })),
  ...[...optional, ...later].map(([short, breaks, test]) => ({
    mistake: `leaves ${short} out although announcedAttribute names it`,
    variant: { ...announcing(without(short)), only: [group(test)] },
    breaks,
  })),
  ...optional.map(([short, breaks, test]) => ({
    mistake: `announces ${short} unasked`,
    variant: { ...announcing(withOriginals(short)), only: [group(test)] },
    breaks,
  })),
  ...later.map(([short, breaks]) => ({
    mistake: `announces ${short} unasked`,
    variant: {
      ...announcing((members, original) => ({ ...members, lbl: ['x'], [short]: original[short] ?? ['x'] })),
      only: [group('ANN/009')],
    },
    breaks,
  })),
  {
    mistake: 'does not follow an UPDATE of labels',
    variant: { ...announcing(onlyCreate), only: [group('ANM/001')] },
    breaks: '9.6.76-2/labels#04',
  },
  {
    mistake: 'does not follow an UPDATE of version',
    variant: { ...announcing(onlyCreate), only: [group('ANP/01')] },
    breaks: '9.6.76-2/version#06',
  },
  {
    mistake: 'does not follow what it makes of campaignStatus',
    variant: { ...announcing(onlyCreate), only: [group('ANQ/02')] },
    breaks: '9.6.76-2/campaignStatus#11',
  },
  {
    mistake: 'never takes an attribute away again',
    variant: {
      ...announcing((members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))),
      only: [group('ANN/008')],
    },
    breaks: '9.6.76-2/softwareName#06',
  },
  ...['ANN/004', 'ANN/005'].map((test) => ({
    mistake: `leaves what it announced where it is (${test})`,
    variant: { ...announcing((members) => members, true), only: [group(test)] },
    breaks: '9.6.76-2/announceTo#03',
  })),
  {
    mistake: 'announces as a campaign',
    variant: {
      ...announcing((members) => ({ ...members, ty: 67 })),
      only: [group('ANX/01')],
    },
    breaks: '9.6.76-2/resourceType#04',
  },
];
