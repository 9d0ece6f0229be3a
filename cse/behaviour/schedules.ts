import type { Engine } from '../engine';
import type { HookTable } from '../hooks';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import { entriesIn, parseCron } from '../schedule-window';

/**
 * Schedules need readable cron expressions. While their campaign is enabled they stay as they are (TS-0004: 4005), or not:
 * TS-0001 does not say.
 */
export function scheduleHooks({ policy }: Engine): HookTable {
  const kept = policy.schedulesOfEnabled === 'fixed' ? fixed : (): undefined => undefined;
  return {
    schedule: [
      {
        beforeCreate: ({ parent, attributes }) => kept(parent) ?? unreadable(attributes),
        beforeUpdate: ({ resource, attributes }) => kept(resource.parent) ?? unreadable(attributes),
        beforeDelete: ({ resource }) => kept(resource.parent),
      },
    ],
  };
}

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
