import type { StatementId } from '../../../spec/statement';
import type { Notifier } from '../../../cse/notifier';
import { answering, ignoring, refusing, showing, valuesIn } from '../fronts';
import type { Misreading } from '../misreading';

/** What an action that is not taken breaks as well: nothing is triggered by it. */
const triggered = (
  name: 'version' | 'softwareName' | 'URL' | 'install' | 'uninstall' | 'activate' | 'deactivate',
): readonly StatementId[] =>
  name === 'version' || name === 'softwareName' || name === 'URL' ? [] : [`D.3-2/${name}#04`];

const software: readonly Misreading[] = [
  ...(['install', 'uninstall', 'installStatus'] as const).map((name): Misreading => ({
    id: `software-${name}-unshown`,
    mistake: `D.3-2: does not show ${name}`,
    front: showing('software', name, () => undefined),
    breaks: [
      `D.3-2/${name}#01`,
      ...(name === 'installStatus' ? (['D.3/installStatus-creation-UNINITIALIZED#01'] as const) : []),
    ],
  })),
  ...(['install', 'uninstall'] as const).map((name): Misreading => ({
    id: `software-${name}-as-list`,
    mistake: `D.3-2: shows ${name} as a list`,
    front: showing('software', name, (value) => [value]),
    breaks: [`D.3-2/${name}#01`],
  })),
  ...(['version', 'softwareName', 'URL', 'install', 'uninstall', 'activate', 'deactivate'] as const).flatMap(
    (name): readonly Misreading[] => [
      {
        id: `software-${name}-refused-in-UPDATE`,
        mistake: `D.3-2: refuses ${name} in an UPDATE`,
        front: refusing('software', 'UPDATE', name),
        breaks: [`D.3-2/${name}#02`, `D.3-2/${name}#03`],
      },
      {
        id: `software-${name}-ignored-in-UPDATE`,
        mistake: `D.3-2: ignores ${name} in an UPDATE`,
        front: ignoring('software', 'UPDATE', name),
        breaks: [`D.3-2/${name}#02`, `D.3-2/${name}#03`, ...triggered(name)],
      },
    ],
  ),
];

const type = 'execInstance';

const executions: readonly Misreading[] = [
  ...(['resourceType', 'parentID', 'creationTime', 'lastModifiedTime', 'expirationTime'] as const).map(
    (name): Misreading => ({
      id: `execution-${name}-unshown`,
      mistake: `9.6.17-2: does not show ${name}`,
      front: showing(type, name, () => undefined),
      breaks: [`9.6.17-2/${name}#01`],
    }),
  ),
  ...(['execStatus', 'execTarget'] as const).map((name): Misreading => ({
    id: `execution-${name}-as-list`,
    mistake: `9.6.17-2: shows ${name} as a list`,
    front: showing(type, name, (value) => [value]),
    breaks: [`9.6.17-2/${name}#01`, `9.6.17-2/${name}#03`],
  })),
  {
    id: 'execTarget-is-command',
    mistake: '9.6.17-2: names the <mgmtCmd> in execTarget',
    front: (cse, _clock, profile) => ({
      handle: async (request) => {
        const response = await cse.handle(request);
        const parent = valuesIn(profile, type, response.content)?.['parentID'];
        return parent === undefined
          ? response
          : showing(type, 'execTarget', () => parent)(
              { handle: () => Promise.resolve(response) },
              _clock,
              profile,
            ).handle(request);
      },
    }),
    breaks: ['9.6.17-2/execTarget#03'],
  },
  {
    id: 'execDisable-deletes',
    mistake: 'deletes an <execInstance> when execDisable is set',
    front: (cse, clock, profile) =>
      answering(
        ({ operation, content }) =>
          operation === 'UPDATE' && valuesIn(profile, type, content)?.['execDisable'] === true,
        async (request, within) => {
          const answer = await within.handle(request);
          const { content: _, ...rest } = request;
          await within.handle({ ...rest, operation: 'DELETE', from: 'CAdmin' });
          return answer;
        },
      )(cse, clock, profile),
    breaks: ['9.6.17-2/execDisable#03', '9.6.17-2/execDisable#01', '9.6.17-2/execStatus#03'],
  },
];

/** Carries some notifications only. */
const carrying =
  (make: () => (uri: string) => boolean): ((notifier: Notifier) => Notifier) =>
  (notifier) => {
    const carries = make();
    return Object.assign(Object.create(notifier) as Notifier, {
      notify: (uri: string, request: Parameters<Notifier['notify']>[1]) =>
        carries(uri)
          ? notifier.notify(uri, request)
          : Promise.resolve({ statusCode: 2000, requestId: request.requestId, content: undefined }),
    });
  };

const told: readonly StatementId[] = [
  '10.2.28.2#33',
  '9.6.76-1/subscription#03',
  '10.2.28.2#08',
  'D.3-1/subscription#03',
];

const notices: readonly Misreading[] = [
  {
    id: 'tells-twice-alone',
    mistake: 'tells a subscriber of two changes, and of no more',
    notifier: carrying(() => {
      const times = new Map<string, number>();
      return (uri) => {
        const now = (times.get(uri) ?? 0) + 1;
        times.set(uri, now);
        return now <= 3;
      };
    }),
    breaks: told,
  },
  {
    id: 'tells-first-subscriber',
    mistake: 'tells the first of several subscribers alone',
    notifier: carrying(() => {
      let first: string | undefined;
      return (uri) => (first ??= uri) === uri;
    }),
    breaks: told,
  },
];

/** Further mistakes about [software], <execInstance> and subscriptions. */
export const imaginedResources: readonly Misreading[] = [...software, ...executions, ...notices];
