import { mandatory, multiplicity, spoiledBy } from './demands';
import type { Situation, Spoiling } from './spoiling';

/**
 * A mandatory attribute left out of a CREATE, or NULL.
 *
 * Table 9.6.76-2 has it exactly once in every campaign, and the content of a CREATE is what the table defines
 * (10.2.28.3.1). Neither says "error": a CSE that fills in a value of its own has a campaign with every attribute. So: an
 * error, or the campaign has it. NULL deletes an attribute (clause 10.1.4 of TS-0001, outside the change request); the
 * sentence about the multiplicity decides here as well. campaignEnabled has a default, so that NULL may be its default.
 */
export function absent(situation: Situation): readonly Spoiling[] {
  const content = situation === 'CREATE' ? ['10.2.28.3.1#03'] : [];
  const names = Object.keys(mandatory);
  return [
    ...(situation === 'CREATE'
      ? names.flatMap((name) => spoiledBy(name, multiplicity(name, ...content), 'leftOut'))
      : []),
    ...names.flatMap((name) => spoiledBy(name, multiplicity(name, ...content), { json: null })),
    ...spoiledBy('campaignEnabled', multiplicity('campaignEnabled'), { json: null }),
  ];
}
