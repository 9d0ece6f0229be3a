import type { Front, Values } from './fronts';
import { getting, valuesIn, withValues } from './fronts';
import { encode } from '../../wire/codec';
import { isRecord } from '../../wire/record';
import { misreadings, type Misreading } from './misreading';

const type = 'softwareCampaign';

/** Changes the criteria of each subscription to a campaign. */
const subscribes = (change: (criteria: Values) => Values): Front =>
  getting('subscription', 'CREATE', ({ eventNotificationCriteria: criteria }, { to }) =>
    isRecord(criteria) && to.startsWith('swc') ? { eventNotificationCriteria: change(criteria) } : undefined,
  );

/** Keeps campaigns for ever, whatever it says of their expirationTime. */
const immortal: Front = (cse, _clock, profile) => {
  let asked: unknown;
  return {
    handle: async (request) => {
      const values = valuesIn(profile, type, request.content);
      asked = values?.['expirationTime'] ?? asked;
      const content =
        values?.['expirationTime'] === undefined
          ? request.content
          : withValues(profile, type, request.content, { expirationTime: '20990101T000000' });
      const response = await cse.handle({ ...request, content });
      if (!valuesIn(profile, type, response.content) || asked === undefined) return response;
      return { ...response, content: withValues(profile, type, response.content, { expirationTime: asked }) };
    },
  };
};

/** After a DELETE that it refuses, a campaign has been disabled. */
const shaken: Front = (cse, _clock, profile) => ({
  handle: async (request) => {
    const response = await cse.handle(request);
    if (request.operation === 'DELETE' && request.to.startsWith('swc') && (response.statusCode ?? 0) >= 4000)
      await cse.handle({
        ...request,
        operation: 'UPDATE',
        content: encode(profile, type, { campaignEnabled: false }),
      });
    return response;
  },
});

const none = (criteria: Values): Values => ({ ...criteria, attribute: ['labels'] });

const breaches: readonly Misreading[] = [
  {
    id: 'refused-delete-disables',
    mistake: 'disables a campaign when it refuses to delete it',
    front: shaken,
    breaks: ['10.2.28.3.4#03'],
  },
  {
    id: 'immortal',
    mistake: 'keeps a campaign beyond its expirationTime',
    front: immortal,
    breaks: ['10.2.28.2#32'],
  },
  {
    id: 'notifies-labels-only',
    mistake: 'tells of labels alone',
    front: subscribes(none),
    breaks: ['10.2.28.2#33'],
  },
  {
    id: 'notifies-other-attribute',
    mistake: 'takes a condition on an attribute for another',
    front: subscribes((criteria) => ('attribute' in criteria ? none(criteria) : criteria)),
    breaks: ['10.2.28.2#33'],
  },
  {
    id: 'notifies-updates-only',
    mistake: 'tells of the updates of a campaign, and of nothing else',
    front: subscribes((criteria) => ({ ...criteria, notificationEventType: ['update'] })),
    breaks: ['9.6.76-1/subscription#03'],
  },
];

/** What is wrong in the life of a campaign and in what is told of it. */
export const lifeFaults = misreadings('life', breaches);
