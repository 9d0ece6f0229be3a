import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StatementId } from '../../spec/statement';
import type { RequestHandler } from '../../targets/in-process-target';
import type { RequestPrimitive } from '../../wire/primitive';
import { runOnModel } from './model-run';
import type { Variant } from './model-run';

type Members = Record<string, unknown>;
type Front = (cse: RequestHandler) => RequestHandler;

interface Breach extends Variant {
  readonly breach: string;
  readonly only: readonly string[];
  readonly breaks: StatementId;
}

const group = (name: string): string => `TP/oneM2M/CSE/SWC/${name}`;

const membersOf = (content: unknown, root: string): Members | undefined =>
  (content as Readonly<Record<string, Members>> | undefined)?.[root];

/** A CSE that gets other requests than were sent. */
const gets =
  (other: (request: RequestPrimitive) => RequestPrimitive): Front =>
  (cse) => ({ handle: (request) => cse.handle(other(request)) });

/** Changes the criteria of each subscription to a campaign. */
const subscribes = (change: (criteria: Members) => Members): Front =>
  gets((request) => {
    const subscription = membersOf(request.content, 'm2m:sub');
    const criteria = subscription?.['enc'] as Members | undefined;
    if (!criteria || !request.to.startsWith('swc')) return request;
    return { ...request, content: { 'm2m:sub': { ...subscription, enc: change(criteria) } } };
  });

/** Keeps campaigns for ever, whatever it says of their expirationTime. */
const immortal: Front = (cse) => {
  let asked: unknown;
  return {
    handle: async (request) => {
      const campaign = membersOf(request.content, 'm2m:swc');
      asked = campaign?.['et'] ?? asked;
      const changed = campaign?.['et'] === undefined ? campaign : { ...campaign, et: '20990101T000000' };
      const response = await cse.handle(campaign ? { ...request, content: { 'm2m:swc': changed } } : request);
      const found = membersOf(response.content, 'm2m:swc');
      return found && asked !== undefined ? { ...response, content: { 'm2m:swc': { ...found, et: asked } } } : response;
    },
  };
};

/** After a DELETE that it refuses, a campaign has been disabled. */
const shaken: Front = (cse) => ({
  handle: async (request) => {
    const response = await cse.handle(request);
    if (request.operation === 'DELETE' && request.to.startsWith('swc') && (response.statusCode ?? 0) >= 4000)
      await cse.handle({ ...request, operation: 'UPDATE', content: { 'm2m:swc': { cae: false } } });
    return response;
  },
});

const none = (criteria: Members): Members => ({ ...criteria, atr: ['lbl'] });

const breaches: readonly Breach[] = [
  {
    breach: 'disables a campaign when it refuses to delete it',
    front: shaken,
    only: [group('DLX/01')],
    breaks: '10.2.28.3.4#03',
  },
  {
    breach: 'keeps a campaign beyond its expirationTime',
    front: immortal,
    only: ['EXP/011', 'EXP/012', 'EXP/013', 'EXP/014'].map(group),
    breaks: '10.2.28.2#32',
  },
  { breach: 'tells of labels alone', front: subscribes(none), only: [group('NTA')], breaks: '10.2.28.2#33' },
  {
    breach: 'takes a condition on an attribute for another',
    front: subscribes((criteria) => ('atr' in criteria ? none(criteria) : criteria)),
    only: [group('NTB')],
    breaks: '10.2.28.2#33',
  },
  {
    breach: 'tells of the updates of a campaign, and of nothing else',
    front: subscribes((criteria) => ({ ...criteria, net: [1] })),
    only: [group('NTC')],
    breaks: '9.6.76-1/subscription#03',
  },
];

describe('the life of a campaign and what is told of it are wrong in a CSE that', () => {
  for (const { breach, breaks, ...variant } of breaches)
    it(breach, async () => {
      const { tests } = await runOnModel(variant);
      assert.notEqual(tests.length, 0);
      assert.deepEqual(
        tests.map(({ id, verdict, reason, failures }) => [
          id,
          failures[0]?.statements[0] ?? `${verdict} ${reason ?? ''}`,
        ]),
        tests.map(({ id }) => [id, breaks]),
      );
    });
});
