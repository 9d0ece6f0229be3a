import type { Effect } from '../rule';

/** By what the names of effects say, the attribute that they give a value. */
const marks = [
  { mark: 'initiate', attribute: 'campaignStatus' },
  { mark: 'pending', attribute: 'campaignStatus' },
  { mark: 'cancelling', attribute: 'campaignStatus' },
  { mark: 'links', attribute: 'softwareLinks' },
  { mark: 'statuses', attribute: 'individualSoftwareStatuses' },
  { mark: 'uninitialized', attribute: 'aggregatedSoftwareStatus' },
  { mark: 'default', attribute: 'campaignEnabled' },
] as const;

/** The attributes that an effect gives a value, as its name in the table says. */
export function attributesGivenBy({ name }: Effect): readonly string[] {
  return marks.filter(({ mark }) => name.includes(mark)).map(({ attribute }) => attribute);
}
