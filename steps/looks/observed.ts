import type { CampaignStatus, Status } from '../../model/state';
import type { DecodedResource } from '../../wire/codec';
import { isNull } from '../../wire/codec';

/** One entry of individualSoftwareStatuses as it was retrieved; parts that could not be read are undefined. */
export interface ObservedEntry {
  readonly action: string | undefined;
  readonly status: Status | undefined;
}

/** A campaign as it was retrieved. */
export interface ObservedCampaign {
  readonly exchange: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly campaignStatus: CampaignStatus | undefined;
  readonly aggregatedSoftwareStatus: Status | undefined;
  readonly softwareLinks: readonly string[];
  readonly entries: readonly ObservedEntry[];
}

/** Reads a retrieved <softwareCampaign>; a value of a wrong type reads as undefined and stays visible in `attributes`. */
export function observe(resource: DecodedResource, exchange: number): ObservedCampaign {
  const { attributes } = resource;
  const list = (name: string): readonly unknown[] => {
    const value = attributes[name];
    return Array.isArray(value) && !isNull(value) ? value : [];
  };
  return {
    exchange,
    attributes,
    campaignStatus: text(attributes['campaignStatus']) as CampaignStatus | undefined,
    aggregatedSoftwareStatus: text(attributes['aggregatedSoftwareStatus']) as Status | undefined,
    softwareLinks: list('softwareLinks').filter((link): link is string => typeof link === 'string'),
    entries: list('individualSoftwareStatuses').map((entry) => {
      const { action, status } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
      return { action: text(action), status: text(status) as Status | undefined };
    }),
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Of a longer list so many members are shown. */
const mostShown = 20;

/** A value for people, in the specification's words; of a list of hundreds only the beginning. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length <= 5 * mostShown) return JSON.stringify(value);
  const first = JSON.stringify(value.slice(0, mostShown)).slice(0, -1);
  return `${first}, … and ${String(value.length - mostShown)} more]`;
}

/** Individual statuses for people: one by one, or of many how often each is there. */
export function listed(statuses: readonly (string | undefined)[]): string {
  const names = statuses.map((status) => status ?? 'unreadable');
  if (names.length <= mostShown) return names.join(', ');
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return [...numbers].map(([name, number]) => `${String(number)} ${name}`).join(', ');
}
