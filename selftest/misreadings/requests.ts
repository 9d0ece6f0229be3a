import type { Guard } from '../../model/rule';
import { encode } from '../../wire/codec';
import type { RuleChange } from '../rule-changes';
import { altered, missing, ruleOf, tableWith } from '../rule-changes';
import { getting, valuesIn, type Front } from './fronts';
import { misreadings, type Misreading } from './misreading';
import { withServices } from './notes';

const type = 'softwareCampaign';
const locked = ['version', 'softwareName', 'URL', 'softwareTargets', 'softwareTriggerCriteria', 'softwareOperation'];

/** Each of the guards that keep attributes as they are, with another condition before it. */
const lockedOnlyIf = (condition: (context: Parameters<Guard['fires']>[0]) => boolean): readonly RuleChange[] =>
  locked.map((name) => {
    const rule = ruleOf('guard', `read-only-while-enabled-${name}`);
    return altered('guard', rule.name, { fires: (context) => condition(context) && rule.fires(context) });
  });

/** An UPDATE that is refused is tried again without these attributes: so much of it is done. */
const partly =
  (...without: readonly string[]): Front =>
  (cse, _clock, profile) => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const values = request.operation === 'UPDATE' ? valuesIn(profile, type, request.content) : undefined;
      if (values && (response.statusCode ?? 0) >= 4000) {
        const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !without.includes(name)));
        await cse.handle({ ...request, content: encode(profile, type, rest) });
      }
      return response;
    },
  });

/** Of an UPDATE with `beside`, an attribute gets lost. */
const loses = (lost: string, beside: string): Front =>
  getting(type, 'UPDATE', (values) => (beside in values ? { [lost]: undefined } : undefined));

const conflict = ruleOf('guard', 'conflict-on-update');

const requests: readonly Misreading[] = [
  {
    id: 'unlocks-FINISHED',
    mistake: 'unlocks a campaign that is FINISHED',
    rules: tableWith(
      ...lockedOnlyIf(
        ({ request }) => request.operation === 'UPDATE' && request.campaign.campaignStatus === 'INITIATED',
      ),
    ),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'unlocks-with-disabling',
    mistake: 'unlocks a campaign with the request that disables it',
    rules: tableWith(
      ...lockedOnlyIf(({ request }) => request.operation === 'UPDATE' && request.attributes.campaignEnabled !== false),
    ),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'refused-but-partly-done',
    mistake: 'does what it may of a request that it refuses',
    front: partly(...locked),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'first-attribute-decides',
    mistake: 'refuses only what differs in the first attribute of a request',
    rules: tableWith(
      ...lockedOnlyIf(
        ({ request }) =>
          request.operation === 'UPDATE' &&
          !('version' in request.attributes && request.attributes.version === request.campaign.version),
      ),
    ),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'loses-labels-beside-version',
    mistake: 'forgets a permitted change beside values that are equal',
    front: loses('labels', 'version'),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'URL-locked-unless-PENDING',
    mistake: 'keeps a campaign locked when it is no longer enabled',
    rules: tableWith(
      altered('guard', 'read-only-while-enabled-URL', {
        fires: ({ request }) =>
          request.operation === 'UPDATE' &&
          'URL' in request.attributes &&
          request.campaign.campaignStatus !== 'PENDING',
      }),
    ),
    breaks: ['10.2.28.3.3#04'],
  },
  {
    id: 'loses-operation-when-enabling',
    mistake: 'does not take another operation with the request that enables',
    front: loses('softwareOperation', 'campaignEnabled'),
    breaks: ['10.2.28.2#27'],
  },
  {
    id: 'conflict-first-target-of-others',
    mistake: 'looks for a conflict with the first target of others only',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) =>
          conflict.fires({
            ...context,
            others: context.others.map((one) => ({ ...one, softwareTargets: one.softwareTargets.slice(0, 1) })),
          }),
      }),
    ),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'conflict-latest-campaign',
    mistake: 'looks for a conflict with the latest campaign only',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) => conflict.fires({ ...context, others: context.others.slice(-1) }),
      }),
    ),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'no-conflict-on-update',
    mistake: 'does not look for a conflict on UPDATE',
    rules: tableWith(missing('conflict-on-update')),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'conflict-with-disabled',
    mistake: 'sees a conflict with every campaign, enabled or not',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) =>
          conflict.fires({ ...context, others: context.others.map((one) => ({ ...one, campaignEnabled: true })) }),
      }),
    ),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'conflict-with-itself',
    mistake: 'sees a conflict of a campaign with itself',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) =>
          conflict.fires({
            ...context,
            others:
              context.request.operation === 'UPDATE'
                ? [{ ...context.request.campaign, id: 'another', campaignEnabled: true }]
                : context.others,
          }),
      }),
    ),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'nodes-by-letters',
    mistake: 'compares nodes by the letters of their identifiers',
    services: (services) =>
      withServices(services, {
        resolve: (identifier) => {
          const found = services.resolve(identifier);
          return found?.type === 'node' && identifier.includes('/') ? { ...found, id: identifier } : found;
        },
      }),
    breaks: ['10.2.28.3.3#10'],
  },
  {
    id: 'any-resource-is-a-node',
    mistake: 'takes any resource for a node',
    services: (services) =>
      withServices(services, {
        resolve: (identifier) => {
          const found = services.resolve(identifier);
          return found?.type === 'container' ? { ...found, type: 'node' } : found;
        },
      }),
    breaks: ['10.2.28.3.3#06'],
  },
  {
    id: 'access-last-target',
    mistake: 'looks for the access to the last target only',
    rules: tableWith(
      altered('guard', 'targets-accessible-on-update', {
        fires: ({ request, environment }) =>
          request.operation === 'UPDATE' &&
          (request.attributes.softwareTargets ?? [])
            .slice(-1)
            .some((node) => !environment.mayCreateSoftware(request.originator, node)),
      }),
    ),
    breaks: ['10.2.28.3.3#08'],
  },
  {
    id: 'does-the-rest',
    mistake: 'does the rest of a request whose criteria it refuses',
    front: partly('softwareTriggerCriteria', 'campaignEnabled'),
    breaks: ['10.2.28.3.3#12'],
  },
];

/** Mistakes in answering UPDATE requests. */
export const requestFaults = misreadings('requests', requests);
