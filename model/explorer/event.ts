import type { Status } from '../state';

/** What happens between one state and the next. Campaigns and targets count from 0, as they stand in the state before it. */
export type Event =
  | {
      readonly kind: 'request';
      readonly campaign: number;
      readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
      /** The value in the request; undefined for DELETE. */
      readonly campaignEnabled?: boolean;
      /** The request carries softwareTargets: always in CREATE, in UPDATE the same list that the campaign has. */
      readonly softwareTargets?: boolean;
      readonly answer: 'accepted' | 'refused';
    }
  | {
      /** What the Hosting CSE does by itself. */
      readonly kind: 'step';
      readonly campaign: number;
      /** The name of the rule by which it does it. */
      readonly rule: string;
      readonly target?: number;
      /** What came of it, for a step with an action outside the campaign. */
      readonly result?: 'ok' | 'failed';
      /** Where it is not the state alone that allows the step: how the world has to be at that moment. */
      readonly world?: Moment;
    }
  | { readonly kind: 'report'; readonly campaign: number; readonly target: number; readonly status: Status }
  | { readonly kind: 'subscriptionDeleted'; readonly campaign: number; readonly target: number }
  | { readonly kind: 'expiry'; readonly campaign: number };

/** How the world around the campaigns is at one moment; it may be otherwise at any other. */
export interface Moment {
  /** The value of the trigger subject meets the criterion. */
  readonly met: boolean;
  /** A time window is open, or there is no schedule. */
  readonly open: boolean;
}

/** An event in words. */
export function eventText(event: Event): string {
  const campaign = `campaign ${String(event.campaign + 1)}`;
  switch (event.kind) {
    case 'request': {
      const { operation, campaignEnabled, softwareTargets, answer } = event;
      const enabled = campaignEnabled === undefined ? '' : ` campaignEnabled ${campaignEnabled ? 'TRUE' : 'FALSE'}`;
      const targets = operation === 'UPDATE' && softwareTargets ? ' and the same softwareTargets' : '';
      return `${operation} ${campaign}${enabled}${targets}: ${answer}`;
    }
    case 'step': {
      const target = event.target === undefined ? '' : ` on target ${String(event.target + 1)}`;
      const world = event.world
        ? ` (criteria ${event.world.met ? 'met' : 'not met'}, window ${event.world.open ? 'open' : 'closed'})`
        : '';
      return `${campaign}: ${event.rule}${target}${event.result === 'failed' ? ', which fails' : ''}${world}`;
    }
    case 'report':
      return `target ${String(event.target + 1)} of ${campaign} reports ${event.status}`;
    case 'subscriptionDeleted':
      return `the subscription to the [software] of ${campaign} on target ${String(event.target + 1)} is deleted`;
    case 'expiry':
      return `${campaign} expires`;
  }
}
