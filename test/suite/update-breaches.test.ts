import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CseServices } from '../../cse/services';
import type { Guard } from '../../model/rule';
import type { StatementId } from '../../spec/statement';
import type { RequestHandler } from '../../targets/in-process-target';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';
import type { RuleChange } from '../../selftest/rule-changes';
import { altered, missing, ruleOf, tableWith } from '../../selftest/rule-changes';

type Members = Record<string, unknown>;

interface Breach extends Variant {
  readonly breach: string;
  readonly only: readonly string[];
  readonly breaks: StatementId;
}

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;
const locked = ['version', 'softwareName', 'URL', 'softwareTargets', 'softwareTriggerCriteria', 'softwareOperation'];

/** Each of the guards that keep attributes as they are, with another condition before it. */
const lockedOnlyIf = (condition: (context: Parameters<Guard['fires']>[0]) => boolean): readonly RuleChange[] =>
  locked.map((name) => {
    const rule = ruleOf('guard', `read-only-while-enabled-${name}`);
    return altered('guard', rule.name, { fires: (context) => condition(context) && rule.fires(context) });
  });

const membersOf = (content: unknown): Members | undefined =>
  (content as { readonly 'm2m:swc'?: Members } | undefined)?.['m2m:swc'];

/** An UPDATE that is refused is tried again without these attributes: so much of it is done. */
const partly =
  (...without: readonly string[]) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const members = request.operation === 'UPDATE' ? membersOf(request.content) : undefined;
      if (members && (response.statusCode ?? 0) >= 4000) {
        const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !without.includes(name)));
        await cse.handle({ ...request, content: { 'm2m:swc': rest } });
      }
      return response;
    },
  });

/** Of an UPDATE with `beside`, an attribute gets lost. */
const loses =
  (lost: string, beside: string) =>
  (cse: RequestHandler): RequestHandler => ({
    handle: (request) => {
      const members = request.operation === 'UPDATE' ? membersOf(request.content) : undefined;
      if (!members || !(beside in members)) return cse.handle(request);
      const kept = Object.fromEntries(Object.entries(members).filter(([name]) => name !== lost));
      return cse.handle({ ...request, content: { 'm2m:swc': kept } });
    },
  });

const conflict = ruleOf('guard', 'conflict-on-update');

const breaches: readonly Breach[] = [
  {
    breach: 'unlocks a campaign that is FINISHED',
    rules: tableWith(
      ...lockedOnlyIf(
        ({ request }) => request.operation === 'UPDATE' && request.campaign.campaignStatus === 'INITIATED',
      ),
    ),
    only: [group('ROE')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'unlocks a campaign with the request that disables it',
    rules: tableWith(
      ...lockedOnlyIf(({ request }) => request.operation === 'UPDATE' && request.attributes.campaignEnabled !== false),
    ),
    only: [group('ROD'), group('UPA/12')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'does what it may of a request that it refuses',
    front: partly('vr', 'swn', 'url', 'swt', 'swtc', 'swo'),
    only: [group('UPA/01'), group('UPA/02'), group('UPA/03'), group('UPA/04'), group('UPA/05')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'refuses only what differs in the first attribute of a request',
    rules: tableWith(
      ...lockedOnlyIf(
        ({ request }) =>
          request.operation === 'UPDATE' &&
          !('version' in request.attributes && request.attributes.version === request.campaign.version),
      ),
    ),
    only: [group('UPA/10')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'forgets a permitted change beside values that are equal',
    front: loses('lbl', 'vr'),
    only: [group('UPA/11')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'keeps a campaign locked when it is no longer enabled',
    rules: tableWith(
      altered('guard', 'read-only-while-enabled-URL', {
        fires: ({ request }) =>
          request.operation === 'UPDATE' &&
          'URL' in request.attributes &&
          request.campaign.campaignStatus !== 'PENDING',
      }),
    ),
    only: [group('UPB/01'), group('UPB/02')],
    breaks: '10.2.28.3.3#04',
  },
  {
    breach: 'does not take another operation with the request that enables',
    front: loses('swo', 'cae'),
    only: [group('UPB/04')],
    breaks: '10.2.28.2#27',
  },
  {
    breach: 'looks for a conflict with the first target of others only',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) =>
          conflict.fires({
            ...context,
            others: context.others.map((one) => ({ ...one, softwareTargets: one.softwareTargets.slice(0, 1) })),
          }),
      }),
    ),
    only: [group('UPE/01')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'looks for a conflict with the latest campaign only',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) => conflict.fires({ ...context, others: context.others.slice(-1) }),
      }),
    ),
    only: [group('UPE/03')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'does not look for a conflict on UPDATE',
    rules: tableWith(missing('conflict-on-update')),
    only: [group('UPE/02'), group('UPE/13')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'sees a conflict with every campaign, enabled or not',
    rules: tableWith(
      altered('guard', 'conflict-on-update', {
        fires: (context) =>
          conflict.fires({ ...context, others: context.others.map((one) => ({ ...one, campaignEnabled: true })) }),
      }),
    ),
    only: [group('UPE/11'), group('UPE/12')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'sees a conflict of a campaign with itself',
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
    only: [group('UPE/14')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'compares nodes by the letters of their identifiers',
    services: (services) =>
      resolving(services, (identifier) => {
        const found = services.resolve(identifier);
        return found?.type === 'node' && identifier.includes('/') ? { ...found, id: identifier } : found;
      }),
    only: [group('UPE/21'), group('UPE/22')],
    breaks: '10.2.28.3.3#10',
  },
  {
    breach: 'takes any resource for a node',
    services: (services) =>
      resolving(services, (identifier) => {
        const found = services.resolve(identifier);
        return found?.type === 'container' ? { ...found, type: 'node' } : found;
      }),
    only: [group('UPG/01')],
    breaks: '10.2.28.3.3#06',
  },
  {
    breach: 'looks for the access to the last target only',
    rules: tableWith(
      altered('guard', 'targets-accessible-on-update', {
        fires: ({ request, environment }) =>
          request.operation === 'UPDATE' &&
          !environment.mayCreateSoftware(request.originator, request.attributes.softwareTargets?.at(-1) ?? ''),
      }),
    ),
    only: [group('UPG/02')],
    breaks: '10.2.28.3.3#08',
  },
  {
    breach: 'does the rest of a request whose criteria it refuses',
    front: partly('swtc', 'cae'),
    only: [group('UPG/03')],
    breaks: '10.2.28.3.3#12',
  },
];

/** The services of a CSE that finds resources in a way of its own. */
function resolving(services: CseServices, resolve: CseServices['resolve']): CseServices {
  return new Proxy(services, {
    get: (target, name) => {
      const value: unknown = name === 'resolve' ? resolve : Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}

describe('an UPDATE is answered wrongly by a CSE that', () => {
  for (const { breach, breaks, ...variant } of breaches)
    it(breach, async () => {
      const { tests } = await runOnModel(variant);
      assert.deepEqual(
        tests.map(({ id, verdict, reason, failures }) => [
          id,
          failures[0]?.statements[0] ?? `${verdict} ${reason ?? ''}`,
        ]),
        tests.map(({ id }) => [id, breaks]),
      );
    });
});
