import { either, multiplicity, spoiledBy } from './demands';
import type { Spoiling } from './spoiling';

/** What is no text, for an attribute that is one. */
const noTexts = [{ json: 7 }, { json: true }, { json: {} }, { json: { a: 1 } }, { json: ['9.8', '9.9'] }];

/** Texts that are unusual and texts all the same. */
const oddTexts = [
  { json: '' },
  { json: 'a\u0000b' },
  { json: 'line\nbreak \u202e <b>&amp;' },
  { json: '\ud83d\ude00' },
];

const notBoolean = [{ json: 'maybe' }, { json: 7 }, { json: {} }, { json: [true, false] }];
const noList = [{ json: 7 }, { json: 'text' }, { json: {} }, { json: true }];

/**
 * Values of another JSON type than the binding gives.
 *
 * The binding names the type of each attribute and does not say what becomes of a value of another; TS-0004 would refuse
 * it, and there are CSEs that convert. So no error is demanded. What the change request says is how many values there are:
 * two versions are not one, and a softwareTargets that is a number is no list. A text that only looks odd is a text.
 */
export function wrongTypes(): readonly Spoiling[] {
  return [
    ...['version', 'softwareName', 'URL'].flatMap((name) => [
      ...spoiledBy(name, multiplicity(name), ...noTexts),
      ...spoiledBy(name, either, ...oddTexts),
    ]),
    ...spoiledBy('campaignEnabled', multiplicity('campaignEnabled'), ...notBoolean),
    ...spoiledBy('softwareTargets', multiplicity('softwareTargets'), ...noList),
    ...spoiledBy('labels', multiplicity('labels'), ...noList),
    ...spoiledBy('labels', either, { json: [7, {}, null] }),
  ];
}
