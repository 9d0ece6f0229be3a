import type { Assignment, CampaignStepRule, Effect } from '../../model/rule';
import type { Campaign } from '../../model/state';
import { campaignStatuses, statuses } from '../../model/state';
import { enables, memoryBefore } from '../memory';
import type { Mutation } from './mutation';
import { memoryScopes } from './scopes';

/** What can be wrong with an effect: other values, not always, or too late. */
export function effectMutations(effect: Effect): readonly Mutation[] {
  // A CREATE finds nothing to set back: late or not, nobody sees it.
  const later = effect.name === 'reset-on-create' ? [] : [late(effect)];
  return [...otherValues(effect), ...notAlways(effect), ...later];
}

/** For each attribute, the legal values that it could be given instead. */
const legal: Readonly<Record<string, readonly unknown[]>> = {
  campaignStatus: campaignStatuses,
  aggregatedSoftwareStatus: statuses,
  campaignEnabled: [true, false],
};

/** Attributes whose former value stays, where the effect gives several. */
const kept = ['softwareLinks', 'individualSoftwareStatuses', 'aggregatedSoftwareStatus'] as const;

function otherValues(effect: Effect): readonly Mutation[] {
  const replaced = (attribute: string, value: unknown): Mutation => ({
    id: `${attribute}=${String(value)}`,
    what: `gives ${attribute} the value ${String(value)}`,
    instead: [
      {
        ...effect,
        gives: (request, campaign) => {
          const given = effect.gives(request, campaign);
          return given && attribute in given ? { ...given, [attribute]: value } : given;
        },
      },
    ],
  });
  const named = assigned(effect);
  return Object.entries(legal).flatMap(([attribute, values]) =>
    attribute in named
      ? values
          .filter((value) => value !== named[attribute as keyof Assignment])
          .map((value) => replaced(attribute, value))
      : [],
  );
}

/** What an effect gives, when it gives anything: effects give the same whenever they do. */
function assigned(effect: Effect): Assignment {
  const campaign = { campaignEnabled: false, campaignStatus: 'PENDING', softwareTargets: [] } as unknown as Campaign;
  const requests = [true, false, undefined].flatMap((campaignEnabled) => [
    {
      operation: 'CREATE',
      originator: '',
      id: '',
      attributes: { softwareTargets: [], ...(campaignEnabled === undefined ? {} : { campaignEnabled }) },
    },
    ...campaignStatuses.flatMap((campaignStatus) =>
      [true, false].map((was) => ({
        operation: 'UPDATE',
        originator: '',
        campaign: { ...campaign, campaignStatus, campaignEnabled: was },
        attributes: { campaignEnabled },
      })),
    ),
  ]);
  return Object.assign({}, ...requests.map((request) => effect.gives(request as never, campaign) ?? {})) as Assignment;
}

function notAlways(effect: Effect): readonly Mutation[] {
  const when = (id: string, what: string, holds: (...args: Parameters<Effect['gives']>) => boolean): Mutation => ({
    id,
    what,
    instead: [
      {
        ...effect,
        gives: (request, campaign) => (holds(request, campaign) ? effect.gives(request, campaign) : undefined),
      },
    ],
  });
  const names = Object.keys(assigned(effect)).filter((name) => (kept as readonly string[]).includes(name));
  return [
    ...memoryScopes.map(({ id, what, holds }) =>
      when(id, what, (request) => {
        const { cycle, enabledBy } = memoryBefore(request);
        if (request.operation === 'DELETE' || !enables(request)) return holds({ cycle, enabledBy });
        return holds({ cycle: cycle + 1, enabledBy: request.operation });
      }),
    ),
    ...campaignStatuses.map((status) =>
      when(
        `not-from-${status}`,
        `does not hold when campaignStatus is ${status}`,
        (request) => request.operation !== 'UPDATE' || request.campaign.campaignStatus !== status,
      ),
    ),
    ...(names.length < 2
      ? []
      : names.map((name) => ({
          id: `keeps-${name}`,
          what: `leaves ${name} as it is`,
          instead: [
            {
              ...effect,
              gives: (...args: Parameters<Effect['gives']>) => {
                const given = effect.gives(...args);
                return given && Object.fromEntries(Object.entries(given).filter(([one]) => one !== name));
              },
            },
          ],
        }))),
  ];
}

const pending = 'lateAssignment';
type WithLate = Campaign & { readonly [pending]?: Readonly<Record<string, Assignment>> };

/** The values are given by a step of the CSE's own, after the response. */
function late(effect: Effect): Mutation {
  const step: CampaignStepRule = {
    kind: 'campaignStep',
    over: 'campaign',
    name: `late-${effect.name}`,
    statements: effect.statements,
    force: 'must',
    ready: ({ campaign }) => (campaign as WithLate)[pending]?.[effect.name] !== undefined,
    take: ({ campaign }) => {
      const { [pending]: waiting, ...rest } = campaign as WithLate;
      return { ...rest, ...waiting?.[effect.name] };
    },
  };
  return {
    id: 'late',
    what: 'takes effect some time after the response',
    instead: [
      {
        ...effect,
        gives: (request, campaign) => {
          const given = effect.gives(request, campaign);
          return given && ({ [pending]: { [effect.name]: given } } as Assignment);
        },
      },
      step,
    ],
  };
}
