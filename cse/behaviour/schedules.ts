import type { HookTable } from '../hooks';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import { entriesIn, parseCron } from '../schedule-window';

/** Schedules need readable cron expressions, and stay as they are while their campaign is enabled (TS-0004: 4005). */
export const scheduleHooks: HookTable = {
  schedule: [
    {
      beforeCreate: ({ parent, attributes }) => fixed(parent) ?? unreadable(attributes),
      beforeUpdate: ({ resource, attributes }) => fixed(resource.parent) ?? unreadable(attributes),
      beforeDelete: ({ resource }) => fixed(resource.parent),
    },
  ],
};

function fixed(parent: Resource | undefined): Refusal | undefined {
  return parent?.type === 'softwareCampaign' && parent.attributes['campaignEnabled'] === true
    ? refuse('OPERATION_NOT_ALLOWED', 'the schedules of an enabled campaign stay as they are')
    : undefined;
}

function unreadable(attributes: Attributes): Refusal | undefined {
  const wrong = entriesIn(attributes).find((entry) => !parseCron(entry));
  return wrong === undefined
    ? undefined
    : refuse('BAD_REQUEST', `"${wrong}" is not "second minute hour day month weekday year" in the manner of cron`);
}
