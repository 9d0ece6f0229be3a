import type { Deed } from '../../../generators/history';
import type { GuardContext } from '../../../model/rule';
import { create, report, update } from '../histories';
import { altered, missing, ruleOf, tableWith } from '../../../selftest/rule-changes';
import type { PlantedFault } from './fault';
import { byHand } from './fault';

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
  readonly oversight: string;
  readonly sees: (context: GuardContext) => GuardContext;
  readonly before: readonly Deed[];
  readonly wants: readonly number[];
}[] = [
  {
    oversight: 'with a campaign that is FINISHED',
    sees: (context) => ({
      ...context,
      others: context.others.filter(({ campaignStatus }) => campaignStatus !== 'FINISHED'),
    }),
    before: [create([0]), report(0, 'SUCCESSFUL')],
    wants: [0],
  },
  {
    oversight: 'but with the first target of another campaign',
    sees: (context) => ({
      ...context,
      others: context.others.map((other) => ({ ...other, softwareTargets: other.softwareTargets.slice(0, 1) })),
    }),
    before: [create([0, 1])],
    wants: [1],
  },
  {
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
    oversight: 'with a campaign that has begun nothing yet',
    sees: (context) => ({ ...context, others: context.others.filter(({ started }) => started) }),
    before: [create([0], { softwareTriggerCriteria: [{ subject: 0, operator: '=', threshold: 3 }] })],
    wants: [0],
  },
];

/** Conflicts that show only when another campaign is there, in a certain state. */
export const conflictFaults: readonly PlantedFault[] = [
  ...requests.flatMap(({ operation, guard, asks }) =>
    oversights.map(({ oversight, sees, before, wants }): PlantedFault => ({
      fault: `sees no conflict of ${operation === 'CREATE' ? 'a CREATE' : 'an UPDATE'} ${oversight}`,
      rules: tableWith(altered('guard', guard, { fires: (context) => ruleOf('guard', guard).fires(sees(context)) })),
      breaks: ruleOf('guard', guard).statements,
      property: 'conflict',
      shortest: byHand(...before, ...asks(wants)),
    })),
  ),
  {
    fault: 'looks for no conflict on UPDATE',
    rules: tableWith(missing('conflict-on-update')),
    breaks: ruleOf('guard', 'conflict-on-update').statements,
    property: 'any history',
    shortest: byHand(create([0]), ...requests[1].asks([0])),
  },
];
