import { unspoiled } from '../../../generators/bad-input/spoiling';
import type { StatementId } from '../../../spec/statement';
import type { Answer } from '../../../targets/roles/answer';
import type { ObservedCampaign } from '../../looks/observed';
import { fail } from '../../session/verdict';
import { sameAsGiven } from '../../table/same-as-given';
import type { Case } from './case';
import { briefly, sameValue } from './compare';
import { lookAfter } from './look-after';
import { spoiledAsDemanded } from './spoiled';
import { originatorsOwn } from './table';

/**
 * An accepted request was carried out whole: each valid attribute of it was taken, each spoiled one became what its demand
 * allows, and nothing else changed. Not judged are `untaken` attributes, which this IUT does not take from any request.
 */
export async function acceptedWhole(sent: Case, answer: Answer, untaken: ReadonlySet<string>): Promise<void> {
  const after = await lookAfter(sent);
  if (!after) return;
  for (const spoiling of sent.request.spoilings) await spoiledAsDemanded(sent, spoiling, answer, after);
  for (const name of await notTaken(sent, after))
    if (!untaken.has(name))
      half(sent, answer, after, [`9.6.76-2/${name}#02`], `${name} ${briefly(sent.asked[name])}`, name);
  for (const name of othersChanged(sent, after))
    half(sent, answer, after, ['10.2.28.3.3#01'], `${name} ${briefly(sent.before?.attributes[name])}`, name);
}

/** The valid attributes of a request that the campaign does not have with the value that was asked for. */
export async function notTaken(sent: Case, after: ObservedCampaign): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const name of unspoiled(sent.request))
    if (!(await sameAsGiven(sent, name, after.attributes[name], sent.asked[name]))) missing.push(name);
  return missing;
}

/** What an Originator alone changes, and this request did not name. */
function othersChanged({ before, asked }: Case, after: ObservedCampaign): readonly string[] {
  if (!before) return [];
  return originatorsOwn.filter(
    (name) => !(name in asked) && !sameValue(before.attributes[name], after.attributes[name]),
  );
}

function half(
  { text }: Case,
  answer: Answer,
  after: ObservedCampaign,
  statements: readonly StatementId[],
  expected: string,
  name: string,
): never {
  fail(
    { statements, message: `Accepted and carried out in part: ${text}`, expected },
    `${name} ${briefly(after.attributes[name])}`,
    [answer.exchange, after.exchange],
  );
}
