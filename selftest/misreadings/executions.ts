import { campaignStatuses } from '../../model/state';
import { encode } from '../../wire/codec';
import type { RequestPrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import type { Front } from './fronts';
import { answering, bare, ignoring, numberOf, refusing, showing, valuesIn } from './fronts';
import { misreadings, type Misreading } from './misreading';

/** Whether a request has a command executed. */
export const executes = ({ operation, content }: RequestPrimitive, profile: Profile): boolean =>
  operation === 'UPDATE' && valuesIn(profile, 'mgmtCmd', content)?.['execEnable'] === true;

const disables = ({ operation, content }: RequestPrimitive, profile: Profile): boolean =>
  operation === 'UPDATE' && valuesIn(profile, 'execInstance', content)?.['execDisable'] === true;

/** Whether a request creates a child of an <execInstance>. */
const createsBelow =
  (type: string) =>
  ({ operation, resourceType, to }: RequestPrimitive, profile: Profile): boolean =>
    operation === 'CREATE' && resourceType === numberOf(profile, type) && /exin\d+$/.test(to);

/** A CSE that executes commands otherwise than clause 9.6.17 says. */
const breach = (id: string, mistake: string, breaks: string, front: Front): Misreading => ({
  id,
  mistake,
  front,
  breaks: [breaks.startsWith('9') ? breaks : `9.6.17-2/${breaks}`],
});

/** Shows each status but those of `others` as it is. */
const asStatus = (others: Readonly<Record<string, unknown>>): Front =>
  showing('execInstance', 'execStatus', (value) => others[String(value)] ?? value);

/** A CSE that makes something else of an attribute of the command than the command says. */
const shows = (attribute: string, value: unknown): Front => showing('execInstance', attribute, () => value);

const starting: readonly Misreading[] = [
  breach(
    'executes-on-creation',
    'executes a command as soon as it is created',
    '9.6.17#01',
    answering(
      ({ resourceType, operation }, profile) => operation === 'CREATE' && resourceType === numberOf(profile, 'mgmtCmd'),
      async (request, within, profile) => {
        const made = await within.handle(request);
        const to = String(valuesIn(profile, 'mgmtCmd', made.content)?.['resourceID']);
        await within.handle(enabling(profile, to));
        return made;
      },
    ),
  ),
  breach(
    'executes-twice',
    'executes a command twice',
    '9.6.17#01',
    answering(executes, async (request, within) => {
      await within.handle(request);
      return within.handle(request);
    }),
  ),
  breach('executes-refused', 'executes what it refuses', '9.6.17#01', executingWhatItRefuses),
  breach('other-node', 'executes on another node than the command says', 'execTarget#03', alwaysTheSameTarget()),
  breach('no-result', 'has no result of an execution', 'execResult#03', shows('execResult', undefined)),
  breach('no-target', 'has no execTarget', 'execTarget#01', shows('execTarget', undefined)),
  breach('no-status', 'says in no execInstance how far it is', 'execStatus#01', shows('execStatus', undefined)),
];

const ending: readonly Misreading[] = [
  ...campaignStatuses.map((name) =>
    breach(`seventh-for-${name}`, `has a seventh status for ${name}`, 'execStatus#03', asStatus({ [name]: 7 })),
  ),
  breach('status-in-words', 'tells the status in words', 'execStatus#03', shows('execStatus', 'running')),
  breach(
    'ignores-execDisable',
    'goes on although execDisable was set',
    'execDisable#03',
    ignoring('execInstance', 'UPDATE', 'execDisable'),
  ),
  breach(
    'refuses-execDisable',
    'refuses execDisable, and goes on',
    'execDisable#03',
    refusing('execInstance', 'UPDATE', 'execDisable'),
  ),
  breach(
    'PENDING-after-cancel',
    'goes back to PENDING after a cancellation',
    'execDisable#03',
    asStatus({ CANCELLED: 'PENDING' }),
  ),
  breach(
    'executes-cancelled',
    'executes what was cancelled before it began',
    'execDisable#03',
    asStatus({ CANCELLING: 'FINISHED', CANCELLED: 'FINISHED' }),
  ),
  breach('cancels-all', 'cancels every execution at once', 'execDisable#03', cancellingAll),
];

const planning: readonly Misreading[] = [
  breach('other-execMode', 'takes another execMode', 'execMode#03', shows('execMode', 'IMMEDIATEONCE')),
  breach('other-execFrequency', 'takes another execFrequency', 'execFrequency#03', shows('execFrequency', 'PT1S')),
  breach('other-execDelay', 'takes another execDelay', 'execDelay#03', shows('execDelay', 'PT1S')),
  breach('other-execNumber', 'takes another execNumber', 'execNumber#03', shows('execNumber', 1)),
  breach('loses-arguments', 'loses the arguments', 'execReqArgs#03', shows('execReqArgs', undefined)),
  breach(
    'first-argument',
    'keeps the first argument alone',
    'execReqArgs#03',
    showing('execInstance', 'execReqArgs', (value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
  ),
  breach('execDelay-unheeded', 'does not wait for execDelay', 'execDelay#03', shows('execStatus', 'FINISHED')),
  breach('execFrequency-unheeded', 'does not repeat in time', 'execFrequency#03', shows('execStatus', 'FINISHED')),
];

const children: readonly Misreading[] = [
  breach(
    'no-subscription',
    'takes no subscription',
    '9.6.17-1/subscription#01',
    answering(createsBelow('subscription'), (request) => bare(request, 4108)),
  ),
  breach(
    'no-transaction',
    'takes no transaction, which a campaign does',
    '9.6.17-1/transaction#01',
    answering(createsBelow('transaction'), (request) => bare(request, 4108)),
  ),
  ...['subscription', 'transaction'].flatMap((type) => [
    breach(`one-${type}`, `takes one ${type} alone`, `9.6.17-1/${type}#01`, (cse, clock, profile) => {
      let made = 0;
      return answering(createsBelow(type), (request, within) =>
        (made += 1) > 1 ? bare(request, 4108) : within.handle(request),
      )(cse, clock, profile);
    }),
    breach(
      `names-${type}`,
      `names each ${type} itself`,
      `9.6.17-1/${type}#02`,
      showing(type, 'resourceName', () => 'own'),
    ),
  ]),
  breach(
    'loses-notificationURI',
    'loses the notificationURI',
    '9.6.17-1/subscription#03',
    showing('subscription', 'notificationURI', () => ['x']),
  ),
  breach(
    'loses-transactionID',
    'loses the transactionID',
    '9.6.17-1/transaction#03',
    showing('transaction', 'transactionID', () => 'x'),
  ),
  breach(
    'takes-container',
    'takes a container',
    '9.6.17#02',
    answering(createsBelow('container'), (request) => bare(request, 2001)),
  ),
];

/** Mistakes in executing commands. */
export const executionFaults = misreadings('executions', [...starting, ...ending, ...planning, ...children]);

function enabling(profile: Profile, to: string): RequestPrimitive {
  const content = encode(profile, 'mgmtCmd', { execEnable: true });
  return { operation: 'UPDATE', to, from: 'CAdmin', requestId: 'own', releaseVersion: profile.releaseVersion, content };
}

function alwaysTheSameTarget(): Front {
  let first: unknown;
  return showing('execInstance', 'execTarget', (value) => (first ??= value));
}

/** Answers with an error, and executes the command all the same on a node that is there. */
function executingWhatItRefuses(...[cse, , profile]: Parameters<Front>): ReturnType<Front> {
  let node: unknown;
  return {
    handle: async (request) => {
      const { operation, resourceType, content, to } = request;
      if (operation === 'CREATE' && resourceType === numberOf(profile, 'mgmtCmd'))
        node = valuesIn(profile, 'mgmtCmd', content)?.['execTarget'];
      const response = await cse.handle(request);
      if (!executes(request, profile) || response.statusCode === 2004) return response;
      await cse.handle({ ...request, content: encode(profile, 'mgmtCmd', { execTarget: node }) });
      await cse.handle(enabling(profile, to));
      return response;
    },
  };
}

/** Disables whatever <execInstance> it has ever shown. */
function cancellingAll(...[cse, , profile]: Parameters<Front>): ReturnType<Front> {
  const shown = new Set<string>();
  return {
    handle: async (request) => {
      if (disables(request, profile))
        for (const to of shown) if (to !== request.to) await cse.handle({ ...request, to });
      const response = await cse.handle(request);
      const id = valuesIn(profile, 'execInstance', response.content)?.['resourceID'];
      if (typeof id === 'string') shown.add(id);
      return response;
    },
  };
}
