import type { RequestHandler } from '../../targets/in-process-target';
import type { RequestPrimitive } from '../../wire/primitive';
import type { StatementId } from '../../spec/statement';

type Members = Record<string, unknown>;

/** A CSE that leaves the figures of D.3 in one way. */
export interface SoftwareBreach {
  readonly breach: string;
  readonly front: (cse: RequestHandler) => RequestHandler;
  readonly only: readonly string[];
  readonly breaks: StatementId;
}

const [uninitialized, successful, failure, inProcess] = [0, 1, 2, 3];

/** The attributes of a [software] in a request or a response. */
const membersOf = (content: unknown): Members | undefined =>
  (content as { readonly 'm2m:swr'?: Members } | undefined)?.['m2m:swr'];

/** The status that an UPDATE reports in one of the two attributes. */
const reported = (members: Members | undefined, name: string): unknown =>
  (members?.[name] as { readonly sus?: unknown } | undefined)?.sus;

/** Does the CSE's own update of a [software] after a request of others. */
const afterwards =
  (also: (members: Members, request: RequestPrimitive) => Members | undefined) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const members = request.operation === 'UPDATE' ? membersOf(request.content) : undefined;
      const more = members && also(members, request);
      if (more) await cse.handle({ ...request, from: 'CAdmin', content: { 'm2m:swr': more } });
      return response;
    },
  });

/** Passes over an UPDATE without a word, or refuses it. */
const deaf =
  (to: (members: Members) => boolean, how: 'ignores' | 'refuses') =>
  (cse: RequestHandler): RequestHandler => {
    let heard = 0;
    return {
      handle: async (request) => {
        const members = request.operation === 'UPDATE' ? membersOf(request.content) : undefined;
        const passed = members === undefined || !to(members);
        if (members && reported(members, 'ins') !== undefined) heard += 1;
        if (passed || (how === 'refuses' && heard < 2)) return cse.handle(request);
        const { requestId } = request;
        return { requestId, statusCode: how === 'ignores' ? 2004 : 4000, content: undefined };
      },
    };
  };

/** Shows something else than it has in each [software] that is retrieved. */
const shows =
  (members: Members) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const found = request.operation === 'RETRIEVE' ? membersOf(response.content) : undefined;
      return found ? { ...response, content: { 'm2m:swr': { ...found, ...members } } } : response;
    },
  });

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;
const status = (sus: number | undefined): Members => ({ acn: '', sus });

export const softwareBreaches: readonly SoftwareBreach[] = [
  {
    breach: 'calls a new [software] SUCCESSFUL',
    front: shows({ ins: status(successful) }),
    only: [group('SWF/01')],
    breaks: 'D.3/installStatus-creation-UNINITIALIZED#01',
  },
  {
    breach: 'calls a new [software] active',
    front: shows({ acts: status(inProcess) }),
    only: [group('SWF/06')],
    breaks: 'D.3/activeStatus-creation-UNINITIALIZED#01',
  },
  {
    breach: 'does not take note of IN_PROCESS',
    front: deaf((members) => reported(members, 'ins') === inProcess, 'ignores'),
    only: [group('SWF/01')],
    breaks: 'D.3/installStatus-UNINITIALIZED-IN_PROCESS#01',
  },
  {
    breach: 'does not take note of an activation that is IN_PROCESS',
    front: deaf((members) => reported(members, 'acts') === inProcess, 'ignores'),
    only: [group('SWF/06')],
    breaks: 'D.3/activeStatus-UNINITIALIZED-IN_PROCESS#01',
  },
  ...(
    [
      ['SUCCESSFUL', successful, '01'],
      ['FAILURE', failure, '02'],
    ] as const
  ).map(([name, value, nn]): SoftwareBreach => ({
    breach: `has every ${name} of an installation become the other end`,
    front: afterwards((members) =>
      reported(members, 'ins') === value ? { ins: status(value === failure ? successful : failure) } : undefined,
    ),
    only: [group(`SWF/${nn}`)],
    breaks: `D.3/installStatus-IN_PROCESS-${name}#01`,
  })),
  ...(
    [
      ['SUCCESSFUL', '08'],
      ['FAILURE', '07'],
    ] as const
  ).map(([name, nn]): SoftwareBreach => ({
    breach: `never has an activation that has ended in ${name} become IN_PROCESS`,
    front: (cse) => {
      let ended = false;
      return {
        handle: async (request) => {
          const members = request.operation === 'UPDATE' ? membersOf(request.content) : undefined;
          const sus = reported(members, 'acts');
          if (ended && sus === inProcess) return { requestId: request.requestId, statusCode: 4000, content: undefined };
          ended ||= sus === successful || sus === failure;
          return cse.handle(request);
        },
      };
    },
    only: [group(`SWF/${nn}`)],
    breaks: `D.3/activeStatus-${name}-IN_PROCESS#01`,
  })),
  {
    breach: 'forgets how an installation ended when it is IN_PROCESS again',
    front: deaf((members) => reported(members, 'ins') === inProcess, 'refuses'),
    only: [group('SWF/01')],
    breaks: 'D.3/installStatus-SUCCESSFUL-IN_PROCESS#01',
  },
  {
    breach: 'sets installStatus back when it is activated',
    front: afterwards((members) => (members['act'] === true ? { ins: status(uninitialized) } : undefined)),
    only: [group('SWG/03')],
    breaks: 'D.3/installStatus-no-other#01',
  },
  {
    breach: 'has activate tell of its progress in installStatus',
    front: afterwards((members) => (members['act'] === true ? { ins: status(inProcess) } : undefined)),
    only: [group('SWG/02')],
    breaks: 'D.3/installStatus-no-other#01',
  },
  {
    breach: 'has an installation that ends well end activeStatus too',
    front: afterwards((members) => (reported(members, 'ins') === successful ? { acts: members['ins'] } : undefined)),
    only: [group('SWG/01')],
    breaks: 'D.3/activeStatus-no-other#01',
  },
  {
    breach: 'does not keep an action that is set to TRUE',
    front: afterwards((members) => (members['dea'] === true ? { dea: false } : undefined)),
    only: [group('SWF/09')],
    breaks: 'D.3-2/deactivate#04',
  },
  {
    breach: 'sets installStatus back when the campaign is disabled',
    front: (cse) => {
      let latest = '';
      return {
        handle: async (request) => {
          if (membersOf(request.content) && request.operation === 'UPDATE') latest = request.to;
          const response = await cse.handle(request);
          const campaign = (request.content as { 'm2m:swc'?: Members } | undefined)?.['m2m:swc'];
          if (request.operation === 'UPDATE' && campaign?.['cae'] === false)
            await cse.handle({ ...request, to: latest, content: { 'm2m:swr': { ins: status(uninitialized) } } });
          return response;
        },
      };
    },
    only: [group('SWI/01')],
    breaks: 'D.3/installStatus-no-other#01',
  },
];
