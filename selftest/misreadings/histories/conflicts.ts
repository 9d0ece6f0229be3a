import type { Deed } from '../../../generators/history';
import type { GuardContext } from '../../../model/rule';
import { create, report, update } from '../../by-hand';
import { altered, missing, ruleOf, tableWith } from '../../rule-changes';
import type { Planted } from './planted';
import { byHand } from './planted';

const second = 1;

/** The two requests that are checked, and the second campaign's way to ask for these nodes. */
const requests = [
  {
    operation: 'CREATE',
    guard: 'conflict-on-create',
    asks: (nodes: readonly number[]): Deed[] => [create(nodes, { campaignEnabled: false }, second)],
  },
  {
    operation: 'UPDATE',
    guard: 'conflict-on-update',
    asks: (nodes: readonly number[]): Deed[] => [
      create([2], { campaignEnabled: false }, second),
      update({ softwareTargets: nodes }, second),
    ],
  },
] as const;

/** What a Hosting CSE may overlook of the others, or of its own request. */
const oversights: readonly {
  readonly id: string;
  readonly oversight: string;
  readonly sees: (context: GuardContext) => GuardContext;
  readonly before: readonly Deed[];
  readonly wants: readonly number[];
}[] = [
  {
    id: 'FINISHED',
    oversight: 'with a campaign that is FINISHED',
    sees: (context) => ({
      ...context,
      others: context.others.filter(({ campaignStatus }) => campaignStatus !== 'FINISHED'),
    }),
    before: [create([0]), report(0, 'SUCCESSFUL')],
    wants: [0],
  },
  {
    id: 'first-target-of-other',
    oversight: 'but with the first target of another campaign',
    sees: (context) => ({
      ...context,
      others: context.others.map((other) => ({ ...other, softwareTargets: other.softwareTargets.slice(0, 1) })),
    }),
    before: [create([0, 1])],
    wants: [1],
  },
  {
    id: 'first-target',
    oversight: 'but of the first target of the request',
    sees: (context) =>
      context.request.operation === 'DELETE'
        ? context
        : ({
            ...context,
            request: {
              ...context.request,
              attributes: {
                ...context.request.attributes,
                softwareTargets: (context.request.attributes.softwareTargets ?? []).slice(0, 1),
              },
            },
          } as GuardContext),
    before: [create([0])],
    wants: [1, 0],
  },
  {
    id: 'not-begun',
    oversight: 'with a campaign that has begun nothing yet',
    sees: (context) => ({ ...context, others: context.others.filter(({ started }) => started) }),
    before: [create([0], { softwareTriggerCriteria: [{ subject: 0, operator: '=', threshold: 3 }] })],
    wants: [0],
  },
];

/** Conflicts that show only when another campaign is there, in a certain state. */
export const conflictFaults: readonly Planted[] = [
  ...requests.flatMap(({ operation, guard, asks }) =>
    oversights.map(({ id, oversight, sees, before, wants }): Planted => ({
      id: `${operation}-${id}`,
      mistake: `sees no conflict of ${operation === 'CREATE' ? 'a CREATE' : 'an UPDATE'} ${oversight}`,
      rules: tableWith(altered('guard', guard, { fires: (context) => ruleOf('guard', guard).fires(sees(context)) })),
      breaks: ruleOf('guard', guard).statements,
      shortest: byHand(...before, ...asks(wants)),
    })),
  ),
  {
    id: 'none-on-update',
    mistake: 'looks for no conflict on UPDATE',
    rules: tableWith(missing('conflict-on-update')),
    breaks: ruleOf('guard', 'conflict-on-update').statements,
    shortest: byHand(create([0]), ...requests[1].asks([0])),
  },
];
