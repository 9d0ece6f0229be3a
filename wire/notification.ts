import type { Decoded } from './codec';
import { decode } from './codec';
import type { Profile } from './profile';
import { isRecord } from './record';

/** A notification in the specification's words. */
export interface Notification {
  /** The receiver is to confirm that it wants notifications (`vrq`). */
  readonly verification: boolean;
  /** The subscription has been deleted (`sud`). */
  readonly deletion: boolean;
  /** The subscription's identifier (`sur`), as it came. */
  readonly subscription?: string;
  /** The event by name (`update`, …); its number as text if the profile does not know it. */
  readonly eventType?: string;
  /** The representation that came with the event, or why it could not be read. */
  readonly representation?: Decoded;
}

const root = 'm2m:sgn';

/** The wire form of a notification; `representation` is a resource in its wire form, as `encode` gives it. */
export function encodeNotification(
  profile: Profile,
  notification: {
    readonly verification?: boolean;
    readonly deletion?: boolean;
    readonly subscription?: string;
    readonly creator?: string;
    readonly eventType?: string;
    readonly representation?: unknown;
  },
): Record<string, unknown> {
  const { verification, deletion, subscription, creator, eventType, representation } = notification;
  const event = {
    ...(representation === undefined ? {} : { rep: representation }),
    ...(eventType === undefined ? {} : { net: profile.enumerations.notificationEventType[eventType] ?? eventType }),
  };
  return {
    [root]: {
      ...(Object.keys(event).length === 0 ? {} : { nev: event }),
      ...(verification === true ? { vrq: true } : {}),
      ...(deletion === true ? { sud: true } : {}),
      ...(subscription === undefined ? {} : { sur: subscription }),
      ...(creator === undefined ? {} : { cr: creator }),
    },
  };
}

/** Reads a notification; what is missing from it or of a wrong type is left out. */
export function decodeNotification(profile: Profile, content: unknown): Notification | { readonly problem: string } {
  const members = isRecord(content) ? content[root] : undefined;
  if (!isRecord(members)) return { problem: `the content has no root ${root} that holds an object` };
  const event = isRecord(members['nev']) ? members['nev'] : {};
  return {
    verification: members['vrq'] === true,
    deletion: members['sud'] === true,
    ...(typeof members['sur'] === 'string' ? { subscription: members['sur'] } : {}),
    ...(event['net'] === undefined ? {} : { eventType: eventName(profile, event['net']) }),
    ...(event['rep'] === undefined ? {} : { representation: decode(profile, event['rep']) }),
  };
}

/** Whether a content is a notification that asks to be confirmed (`vrq`). */
export function isVerification(content: unknown): boolean {
  const members = isRecord(content) ? content[root] : undefined;
  return isRecord(members) && members['vrq'] === true;
}

function eventName(profile: Profile, number: unknown): string {
  const known = Object.entries(profile.enumerations.notificationEventType).find(([, value]) => value === number);
  return known?.[0] ?? JSON.stringify(number);
}
