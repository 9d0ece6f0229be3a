import { alwaysAnnounced, neverAnnounced, optionallyAnnounced } from '../../../spec/announced-columns';
import { readOnlyWhileEnabled } from '../../../model/rules/read-only';

/** Rows of table 9.6.76-2 that a refused request leaves as they are; lastModifiedTime says no more than that somebody wrote. */
export const attributes = [...neverAnnounced, ...alwaysAnnounced, ...optionallyAnnounced].filter(
  (name) => name !== 'lastModifiedTime',
);

/** Those that only an Originator changes, so that an accepted request without them leaves them as they are. */
export const originatorsOwn = ['labels', 'campaignEnabled', ...Object.keys(readOnlyWhileEnabled)];
