import type { StatementId } from '../../spec/statement';
import type { RequestHandler } from '../../targets/in-process-target';
import { defaultProfile } from '../../wire/load-profile';
import { shortName } from '../../wire/names';
import type { RequestPrimitive } from '../../wire/primitive';
import { isRecord } from '../../wire/record';
import type { Variant } from './model-run';
import { answering, ignoring, refusing, showing } from './spoiled-front';

/** A CSE that executes commands otherwise than clause 9.6.17 says. */
export interface ExecutionBreach {
  readonly mistake: string;
  readonly front: NonNullable<Variant['front']>;
  readonly only: readonly string[];
  /** What the suite must name first. */
  readonly breaks: StatementId;
}

type Front = ExecutionBreach['front'];

const profile = defaultProfile;
export const numberOf = (type: string): number => profile.resourceTypes[type]?.ty ?? 0;
const status = profile.enumerations.execStatus;

/** What a request or an answer says of an attribute of a type. */
function valueIn(content: unknown, type: string, attribute: string): unknown {
  const members = isRecord(content) ? content[profile.resourceTypes[type]?.root ?? ''] : undefined;
  return isRecord(members) ? members[shortName(profile, type, attribute)] : undefined;
}

/** Whether a request has a command executed. */
export const executes = ({ operation, content }: RequestPrimitive): boolean =>
  operation === 'UPDATE' && valueIn(content, 'mgmtCmd', 'execEnable') === true;

const disables = ({ operation, content }: RequestPrimitive): boolean =>
  operation === 'UPDATE' && valueIn(content, 'execInstance', 'execDisable') === true;

/** Whether a request creates a child of an <execInstance>. */
const createsBelow = (type: string) => {
  const ty = numberOf(type);
  return ({ operation, resourceType, to }: RequestPrimitive): boolean =>
    operation === 'CREATE' && resourceType === ty && /exin\d+$/.test(to);
};

const answer = ({ requestId }: RequestPrimitive, statusCode: number) =>
  Promise.resolve({ statusCode, requestId, content: undefined });

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

function breach(mistake: string, only: string, breaks: string, front: Front): ExecutionBreach {
  return { mistake, front, only: [group(only)], breaks: breaks.startsWith('9') ? breaks : `9.6.17-2/${breaks}` };
}

/** Shows each status but those of `others` as it is. */
const asStatus = (others: Readonly<Record<number, number>>): Front =>
  showing('execInstance', 'execStatus', (value) => others[Number(value)] ?? value);

/** A CSE that makes something else of an attribute of the command than the command says. */
const shows = (attribute: string, value: unknown): Front => showing('execInstance', attribute, () => value);

const starting: readonly ExecutionBreach[] = [
  breach(
    'executes a command as soon as it is created',
    'EXI/002',
    '9.6.17#01',
    answering(
      ({ resourceType, operation }) => operation === 'CREATE' && resourceType === numberOf('mgmtCmd'),
      async (request, within) => {
        const made = await within.handle(request);
        const to = String(valueIn(made.content, 'mgmtCmd', 'resourceID'));
        await within.handle(enabling(to));
        return made;
      },
    ),
  ),
  breach(
    'executes a command twice',
    'EXI/002',
    '9.6.17#01',
    answering(executes, async (request, within) => {
      await within.handle(request);
      return within.handle(request);
    }),
  ),
  breach('executes what it refuses', 'EXI/003', '9.6.17#01', executingWhatItRefuses),
  breach('executes on another node than the command says', 'EXI/004', 'execTarget#03', alwaysTheSameTarget()),
  breach('has no result of an execution', 'EXI/005', 'execResult#03', shows('execResult', undefined)),
  breach('has no execTarget', 'EXI/001', 'execTarget#01', shows('execTarget', undefined)),
  breach('says in no execInstance how far it is', 'EXI/001', 'execStatus#01', shows('execStatus', undefined)),
];

const ending: readonly ExecutionBreach[] = [
  ...Object.entries(status).map(([name, number]) =>
    breach(`has a seventh status for ${name}`, 'EXS', 'execStatus#03', asStatus({ [number]: 7 })),
  ),
  breach('tells the status in words', 'EXS', 'execStatus#03', shows('execStatus', 'running')),
  breach(
    'goes on although execDisable was set',
    'EXC',
    'execDisable#03',
    ignoring('execInstance', 'UPDATE', 'execDisable'),
  ),
  breach(
    'refuses execDisable, and goes on',
    'EXC',
    'execDisable#03',
    refusing('execInstance', 'UPDATE', 'execDisable'),
  ),
  breach(
    'goes back to PENDING after a cancellation',
    'EXC',
    'execDisable#03',
    asStatus({ [status['CANCELLED'] ?? 0]: status['PENDING'] ?? 0 }),
  ),
  breach(
    'executes what was cancelled before it began',
    'EXC',
    'execDisable#03',
    asStatus({ [status['CANCELLING'] ?? 0]: 3, [status['CANCELLED'] ?? 0]: status['FINISHED'] ?? 0 }),
  ),
  breach('cancels every execution at once', 'EXC/003', 'execDisable#03', cancellingAll),
];

const planning: readonly ExecutionBreach[] = [
  breach('takes another execMode', 'EXM/01', 'execMode#03', shows('execMode', 1)),
  breach('takes another execFrequency', 'EXM/02', 'execFrequency#03', shows('execFrequency', 'PT1S')),
  breach('takes another execDelay', 'EXM/03', 'execDelay#03', shows('execDelay', 'PT1S')),
  breach('takes another execNumber', 'EXM/04', 'execNumber#03', shows('execNumber', 1)),
  breach('loses the arguments', 'EXM/005', 'execReqArgs#03', shows('execReqArgs', undefined)),
  breach(
    'keeps the first argument alone',
    'EXM/005',
    'execReqArgs#03',
    showing('execInstance', 'execReqArgs', (value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
  ),
  ...['EXM/06', 'EXM/07'].map((test) =>
    breach(`does not wait for execDelay (${test})`, test, 'execDelay#03', shows('execStatus', status['FINISHED'])),
  ),
  ...['EXM/08', 'EXM/09'].map((test) =>
    breach(`does not repeat in time (${test})`, test, 'execFrequency#03', shows('execStatus', status['FINISHED'])),
  ),
];

const children: readonly ExecutionBreach[] = [
  breach(
    'takes no subscription',
    'EXN/01',
    '9.6.17-1/subscription#01',
    answering(createsBelow('subscription'), (request) => answer(request, 4108)),
  ),
  breach(
    'takes no transaction, which a campaign does',
    'EXN/02',
    '9.6.17-1/transaction#01',
    answering(createsBelow('transaction'), (request) => answer(request, 4108)),
  ),
  ...['subscription', 'transaction'].flatMap((type, n) => [
    breach(`takes one ${type} alone`, `EXN/0${String(n + 1)}`, `9.6.17-1/${type}#01`, (cse) => {
      let made = 0;
      return answering(createsBelow(type), (request, within) =>
        (made += 1) > 1 ? answer(request, 4108) : within.handle(request),
      )(cse);
    }),
    breach(
      `names each ${type} itself`,
      `EXN/0${String(n + 1)}`,
      `9.6.17-1/${type}#02`,
      showing(type, 'resourceName', () => 'own'),
    ),
  ]),
  breach(
    'loses the notificationURI',
    'EXN/01',
    '9.6.17-1/subscription#03',
    showing('subscription', 'notificationURI', () => ['x']),
  ),
  breach(
    'loses the transactionID',
    'EXN/02',
    '9.6.17-1/transaction#03',
    showing('transaction', 'transactionID', () => 'x'),
  ),
  breach(
    'takes a container',
    'EXN/003',
    '9.6.17#02',
    answering(createsBelow('container'), (request) => answer(request, 2001)),
  ),
];

export const executionBreaches: readonly ExecutionBreach[] = [...starting, ...ending, ...planning, ...children];

function enabling(to: string): RequestPrimitive {
  const content = { 'm2m:mgc': { [shortName(profile, 'mgmtCmd', 'execEnable')]: true } };
  return { operation: 'UPDATE', to, from: 'CAdmin', requestId: 'own', releaseVersion: profile.releaseVersion, content };
}

function alwaysTheSameTarget(): Front {
  let first: unknown;
  return showing('execInstance', 'execTarget', (value) => (first ??= value));
}

/** Answers with an error, and executes the command all the same on a node that is there. */
function executingWhatItRefuses(cse: RequestHandler): RequestHandler {
  let node: unknown;
  return {
    handle: async (request) => {
      const { operation, resourceType, content, to } = request;
      if (operation === 'CREATE' && resourceType === numberOf('mgmtCmd'))
        node = valueIn(content, 'mgmtCmd', 'execTarget');
      const response = await cse.handle(request);
      if (!executes(request) || response.statusCode === 2004) return response;
      const target = { 'm2m:mgc': { [shortName(profile, 'mgmtCmd', 'execTarget')]: node } };
      await cse.handle({ ...request, content: target });
      await cse.handle(enabling(to));
      return response;
    },
  };
}

/** Disables whatever <execInstance> it has ever shown. */
function cancellingAll(cse: RequestHandler): RequestHandler {
  const shown = new Set<string>();
  return {
    handle: async (request) => {
      if (disables(request)) for (const to of shown) if (to !== request.to) await cse.handle({ ...request, to });
      const response = await cse.handle(request);
      const id = valueIn(response.content, 'execInstance', 'resourceID');
      if (typeof id === 'string') shown.add(id);
      return response;
    },
  };
}
