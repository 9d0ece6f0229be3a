import { aggregation } from './aggregation';
import { anyHistory } from './any-history';
import { bookkeeping } from './bookkeeping';
import { conflict } from './conflict';
import { copies } from './copies';
import { expiry } from './expiry';
import type { Property } from './property';
import { random } from './property';
import { readOnly } from './read-only';

/** The properties, by the names that their scenarios call them: what histories they are about. */
export const properties: ReadonlyMap<string, Property> = new Map([
  ['any history', random(anyHistory)],
  ['conflict', conflict],
  ['read-only', readOnly],
  ['aggregation', aggregation],
  ['copies', copies],
  ['bookkeeping', bookkeeping],
  ['expiry', expiry],
]);
