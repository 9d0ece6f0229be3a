import { givenText } from './given';
import type { BadRequest, Spoiling } from './spoiling';
import { unspoiled } from './spoiling';

/** A spoiled request as the end of a sentence: "an UPDATE of a campaign that is PENDING with …". */
export function badRequestText(request: BadRequest): string {
  const { situation, valid, spoilings } = request;
  const what = situation === 'CREATE' ? 'a CREATE of a campaign' : `an UPDATE of a campaign that is ${situation}`;
  const right = unspoiled(request).map((name) => `${name} ${givenText(valid[name] ?? 'leftOut')}`);
  const wrong = spoilings.map(spoilingText).join(' and ');
  if (wrong === '') return `${what} with ${right.join(', ')}`;
  return right.length === 0 ? `${what} with ${wrong}` : `${what} with ${wrong}, beside ${right.join(', ')}`;
}

/** What is wrong, in words. */
export function spoilingText({ attribute, given }: Spoiling): string {
  return given === 'leftOut' ? `no ${attribute}` : `${attribute} ${givenText(given)}`;
}
