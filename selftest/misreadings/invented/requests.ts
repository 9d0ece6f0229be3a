import type { Guard, GuardContext } from '../../../model/rule';
import type { CampaignRequest } from '../../../model/request';
import { altered, ruleOf, tableWith } from '../../rule-changes';
import { answering, getting, showing, valuesIn, withValues } from '../fronts';
import type { Misreading } from '../misreading';
import { withServices } from '../notes';

type Requested = Exclude<CampaignRequest, { operation: 'DELETE' }>;

/** The guards of this name on CREATE and on UPDATE fire when `fires` says so of a context in which they would be asked. */
function both(
  name: string,
  id: string,
  mistake: string,
  fires: (guard: Guard, context: GuardContext, request: Requested) => boolean,
): readonly Misreading[] {
  return (['create', 'update'] as const).map((on) => {
    const guard = ruleOf('guard', `${name}-on-${on}`);
    return {
      id: `${id}-on-${on}`,
      mistake: `${mistake}, on ${on.toUpperCase()}`,
      rules: tableWith(
        altered('guard', guard.name, {
          fires: (context) =>
            context.request.operation !== 'DELETE' &&
            context.request.operation === on.toUpperCase() &&
            fires(guard, context, context.request),
        }),
      ),
      breaks: guard.statements,
    };
  });
}

const valueOf = <K extends 'softwareName' | 'softwareOperation' | 'campaignEnabled'>(request: Requested, name: K) =>
  request.attributes[name] ?? (request.operation === 'UPDATE' ? request.campaign[name] : undefined);

const enabling = (request: Requested): boolean => valueOf(request, 'campaignEnabled') === true;

/** Fewer of the others are looked at. */
const among =
  (sees: (request: Requested, other: GuardContext['others'][number]) => boolean) =>
  (guard: Guard, context: GuardContext, request: Requested): boolean =>
    guard.fires({ ...context, others: context.others.filter((other) => sees(request, other)) });

const conflicts: readonly Misreading[] = [
  ...both(
    'conflict',
    'conflict-of-same-software',
    'sees a conflict only with a campaign for the same softwareName',
    among((request, other) => valueOf(request, 'softwareName') === other.softwareName),
  ),
  ...both(
    'conflict',
    'conflict-of-same-operation',
    'sees a conflict only with a campaign for the same softwareOperation',
    among((request, other) => valueOf(request, 'softwareOperation') === other.softwareOperation),
  ),
  ...both(
    'conflict',
    'conflict-of-other-operation',
    'sees a conflict only with a campaign for another softwareOperation',
    among((request, other) => valueOf(request, 'softwareOperation') !== other.softwareOperation),
  ),
  ...both(
    'conflict',
    'conflict-of-all-targets',
    'sees a conflict only where another campaign has all of the targets',
    among((request, other) =>
      (request.attributes.softwareTargets ?? []).every((node) => other.softwareTargets.includes(node)),
    ),
  ),
  ...both(
    'conflict',
    'conflict-when-enabling',
    'sees a conflict only of a campaign that is enabled itself',
    (guard, context, request) => enabling(request) && guard.fires(context),
  ),
  ...both(
    'conflict',
    'conflict-at-work',
    'sees a conflict only where the other campaign still works on the node',
    among((_, other) => other.targets.some(({ phase }) => phase === 'operating' || phase === 'existing')),
  ),
];

const targetsOf = ({ attributes }: Requested): readonly string[] => attributes.softwareTargets ?? [];

const checks: readonly Misreading[] = [
  ...both('targets-exist', 'any-target-exists', 'is content when one of the targets exists', (_, context, request) => {
    const targets = targetsOf(request);
    return targets.length > 0 && targets.every((node) => !context.environment.nodeExists(node));
  }),
  ...both(
    'targets-exist',
    'targets-exist-when-enabling',
    'looks for the targets only when the campaign is enabled',
    (guard, context, request) => enabling(request) && guard.fires(context),
  ),
  ...both(
    'targets-accessible',
    'any-target-accessible',
    'is content when one of the targets is accessible',
    (_, context, request) => {
      const targets = targetsOf(request).filter((node) => context.environment.nodeExists(node));
      return (
        targets.length > 0 && targets.every((node) => !context.environment.mayCreateSoftware(request.originator, node))
      );
    },
  ),
  ...both(
    'targets-accessible',
    'targets-accessible-when-enabling',
    'asks for access to the targets only when the campaign is enabled',
    (guard, context, request) => enabling(request) && guard.fires(context),
  ),
  ...both(
    'subjects-exist',
    'subjects-exist-when-enabling',
    'looks for the trigger subjects only when the campaign is enabled',
    (guard, context, request) => enabling(request) && guard.fires(context),
  ),
  ...both(
    'subjects-accessible',
    'subjects-accessible-when-enabling',
    'asks for access to the trigger subjects only when the campaign is enabled',
    (guard, context, request) => enabling(request) && guard.fires(context),
  ),
  {
    id: 'retrieve-privilege-at-nodes',
    mistake: 'asks for the privilege to RETRIEVE the targets, not to CREATE below them',
    services: (services) =>
      withServices(services, {
        permits: (originator, resource, operation, childType) =>
          childType === 'software'
            ? services.permits(originator, resource, 'RETRIEVE')
            : services.permits(originator, resource, operation, childType),
      }),
    breaks: ['10.2.28.3.1#08', '10.2.28.3.3#08'],
  },
  {
    id: 'update-privilege-at-subjects',
    mistake: 'asks for the privilege to UPDATE the trigger subjects, not to RETRIEVE them',
    services: (services) =>
      withServices(services, {
        permits: (originator, resource, operation, childType) =>
          services.permits(originator, resource, operation === 'RETRIEVE' ? 'UPDATE' : operation, childType),
      }),
    breaks: ['10.2.28.3.1#14', '10.2.28.3.3#14', '9.6.76-2/softwareTriggerCriteria#02'],
  },
];

const locked = ['version', 'softwareName', 'URL', 'softwareTargets', 'softwareTriggerCriteria', 'softwareOperation'];

const type = 'softwareCampaign';

const updates: readonly Misreading[] = [
  {
    id: 'unlocked-beside-campaignEnabled',
    mistake: 'lets locked attributes be changed by a request that carries campaignEnabled',
    rules: tableWith(
      ...locked.map((name) => {
        const guard = ruleOf('guard', `read-only-while-enabled-${name}`);
        return altered('guard', guard.name, {
          fires: (context) =>
            context.request.operation === 'UPDATE' &&
            context.request.attributes.campaignEnabled === undefined &&
            guard.fires(context),
        });
      }),
    ),
    breaks: ['10.2.28.3.3#04', '9.6.76-2/version#05', '9.6.76-2/URL#05'],
  },
  {
    id: 'locked-dropped',
    mistake: 'drops locked attributes from a request and does the rest',
    front: (cse, _clock, profile) => ({
      handle: async (request) => {
        const response = await cse.handle(request);
        const values = request.operation === 'UPDATE' ? valuesIn(profile, type, request.content) : undefined;
        const carried = locked.filter((name) => values && name in values);
        if (!values || carried.length === 0 || (response.statusCode ?? 0) < 4000) return response;
        const dropped = Object.fromEntries(carried.map((name) => [name, undefined]));
        return cse.handle({ ...request, content: withValues(profile, type, request.content, dropped) });
      },
    }),
    breaks: [
      '10.2.28.3.3#04',
      '10.2.28.3.3#06',
      '10.2.28.3.3#08',
      '10.2.28.3.3#10',
      '10.2.28.3.3#12',
      '10.2.28.3.3#14',
    ],
  },
  {
    id: 'criteria-never-removed',
    mistake: 'takes a softwareTriggerCriteria that is to be removed for one that is not in the request',
    front: getting(type, 'UPDATE', (values) =>
      values['softwareTriggerCriteria'] === null ? { softwareTriggerCriteria: undefined } : undefined,
    ),
    breaks: [
      '9.6.76-2/softwareTriggerCriteria#02',
      '9.6.76-2/softwareTriggerCriteria#01',
      '9.6.76-2/softwareTriggerCriteria#05',
      '10.2.28.3.3#04',
    ],
  },
  {
    id: 'criteria-first',
    mistake: 'keeps the first of several trigger criteria',
    front: showing(type, 'softwareTriggerCriteria', (value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
    breaks: ['9.6.76-2/softwareTriggerCriteria#02'],
  },
  {
    id: 'targets-added',
    mistake: 'adds the softwareTargets of an UPDATE to those that it has',
    front: (cse, _clock, profile) => ({
      handle: async (request) => {
        const values = request.operation === 'UPDATE' ? valuesIn(profile, type, request.content) : undefined;
        const given = values?.['softwareTargets'];
        if (!Array.isArray(given)) return cse.handle(request);
        const { content: _, ...look } = request;
        const now = await cse.handle({ ...look, operation: 'RETRIEVE' });
        const has = (valuesIn(profile, type, now.content)?.['softwareTargets'] ?? []) as readonly unknown[];
        const softwareTargets = [...new Set([...has, ...(given as readonly unknown[])])];
        return cse.handle({ ...request, content: withValues(profile, type, request.content, { softwareTargets }) });
      },
    }),
    breaks: ['9.6.76-2/softwareTargets#02', '9.6.76-2/softwareTargets#03', '10.2.28.2#14'],
  },
  {
    id: 'version-lost-when-enabling',
    mistake: 'does not take another version with the request that enables',
    front: getting(type, 'UPDATE', (values) => ('campaignEnabled' in values ? { version: undefined } : undefined)),
    breaks: ['9.6.76-2/version#02', '10.2.28.2#16', '10.2.28.1#03', '10.2.28.3.3#04'],
  },
  ...(
    [
      ['enabled', 'is enabled', (campaign) => campaign.campaignEnabled],
      ['cancelled', 'was cancelled', ({ campaignStatus }) => /^(CANCELLED|STATUS_NOT)/u.test(campaignStatus)],
    ] as readonly (readonly [string, string, (campaign: GuardContext['others'][number]) => boolean])[]
  ).map(([id, what, refuses]): Misreading => ({
    id: `undeletable-when-${id}`,
    mistake: `refuses to delete a campaign that ${what}, whatever its campaignStatus`,
    rules: tableWith(
      altered('guard', 'delete-while-initiated', {
        fires: (context) =>
          ruleOf('guard', 'delete-while-initiated').fires(context) ||
          (context.request.operation === 'DELETE' && refuses(context.request.campaign)),
      }),
    ),
    breaks: ['10.2.28.3.4#03', '10.2.28.3.4#01', '10.2.28.3.4#02'],
  })),
  {
    id: 'entries-before-work',
    mistake: 'shows an entry UNINITIALIZED for each target as soon as the campaign is enabled, where NULL is due',
    front: (cse, _clock, profile) => ({
      handle: async (request) => {
        const response = await cse.handle(request);
        const values = valuesIn(profile, type, response.content);
        if (values?.['campaignStatus'] !== 'INITIATED' || 'individualSoftwareStatuses' in values) return response;
        const individualSoftwareStatuses = ((values['softwareTargets'] ?? []) as readonly unknown[]).map((action) => ({
          action,
          status: 'UNINITIALIZED',
        }));
        return { ...response, content: withValues(profile, type, response.content, { individualSoftwareStatuses }) };
      },
    }),
    breaks: ['10.2.28.1#11', '10.2.28.3.3#16', '10.2.28.1#46', '10.2.28.1#16', '10.2.28.1#14'],
  },
  {
    id: 'link-to-nothing',
    mistake: 'shows a list with an empty text where softwareLinks is NULL',
    front: (cse, clock, profile) => showing(type, 'softwareLinks', (value) => value ?? [''])(cse, clock, profile),
    breaks: ['10.2.28.1#11', '10.2.28.3.3#16', '10.2.28.1#46', '9.6.76-2/softwareLinks#03', '10.2.28.1#14'],
  },
  {
    id: 'delete-twice',
    mistake: 'answers a DELETE with success when the campaign is gone',
    front: answering(
      ({ operation, to }) => operation === 'DELETE' && to.startsWith('swc'),
      async (request, cse) => {
        const response = await cse.handle(request);
        return response.statusCode === 4004 ? { ...response, statusCode: 2002 } : response;
      },
    ),
    breaks: ['10.2.28.3.4#02'],
  },
];

/** Mistakes in answering requests about campaigns. */
export const requestMisreadings: readonly Misreading[] = [...conflicts, ...checks, ...updates];
