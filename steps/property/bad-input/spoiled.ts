import type { Multiplicity, Spoiling } from '../../../generators/bad-input/spoiling';
import { spoilingText } from '../../../generators/bad-input/text';
import type { StatementId } from '../../../spec/statement';
import type { Answer } from '../../../targets/roles/answer';
import { parseTimestamp } from '../../../wire/timestamp';
import type { ObservedCampaign } from '../../looks/observed';
import { fail } from '../../session/verdict';
import type { Case } from './case';
import { briefly, raw, sameValue } from './compare';

/** What an accepted request has made of an attribute that it spoiled is something that the demand allows. */
export async function spoiledAsDemanded(
  sent: Case,
  spoiling: Spoiling,
  answer: Answer,
  after: ObservedCampaign,
): Promise<void> {
  const { demand, attribute } = spoiling;
  const value = raw(after.attributes[attribute]);
  const wrong = (statements: readonly StatementId[], expected: string): never =>
    fail(
      { statements, message: `Accepted: ${sent.text}`, expected: `an error response, or ${expected}` },
      `a campaign with ${attribute} ${briefly(value)} after ${spoilingText(spoiling)}`,
      [answer.exchange, after.exchange],
    );
  switch (demand.kind) {
    case 'refused':
      return;
    case 'either':
      if (demand.asSet && !(await sameNodes(sent, sent.asked[attribute], value)))
        wrong([`9.6.76-2/${attribute}#02`], 'a campaign with these targets');
      return;
    case 'multiplicity':
      if (!has(demand.has, value)) wrong(demand.statements, `a campaign with ${wanted[demand.has]} ${attribute}`);
      return;
    case 'readOnly':
      if (isTaken(sent, attribute, value)) wrong(demand.statements, `${attribute} as it would be without the request`);
      else sent.session.liberty('ignores RO attributes in requests');
      return;
  }
}

const wanted: Readonly<Record<Multiplicity, string>> = { one: 'one', list: 'a list in', listOrNone: 'a list or no' };

function has(multiplicity: Multiplicity, value: unknown): boolean {
  const absent = value === undefined || value === null;
  switch (multiplicity) {
    case 'one':
      return !absent && (!Array.isArray(value) || value.length === 1);
    case 'list':
      return Array.isArray(value);
    case 'listOrNone':
      return absent || Array.isArray(value);
  }
}

/** What a campaign does by itself changes these, so that only the value that was asked for shows that it was taken. */
const changing = ['campaignStatus', 'softwareLinks', 'aggregatedSoftwareStatus', 'individualSoftwareStatuses'];

/** Whether a campaign shows of an attribute what a request gave, and could not show it otherwise. */
export function isTaken({ before, asked }: Case, attribute: string, value: unknown): boolean {
  if (before && attribute !== 'lastModifiedTime' && !changing.includes(attribute))
    return !sameValue(before.attributes[attribute], value);
  return sameMoment(asked[attribute], value) || sameValue(asked[attribute], value) || holdsOne(asked[attribute], value);
}

function sameMoment(asked: unknown, value: unknown): boolean {
  if (typeof asked !== 'string' || typeof value !== 'string') return false;
  const time = parseTimestamp(asked);
  return time !== undefined && time === parseTimestamp(value);
}

/** Whether a list has a member of the one that was asked for. */
function holdsOne(asked: unknown, value: unknown): boolean {
  return (
    Array.isArray(asked) && Array.isArray(value) && value.some((item) => asked.some((one) => sameValue(one, item)))
  );
}

/** Whether two lists of identifiers name the same resources, however often. */
async function sameNodes(sent: Case, asked: unknown, value: unknown): Promise<boolean> {
  if (!Array.isArray(asked) || !Array.isArray(value)) return false;
  const [wantedOnes, found] = [new Set<unknown>(asked), new Set<unknown>(value)];
  return (await allIn(sent, wantedOnes, found)) && (await allIn(sent, found, wantedOnes));
}

async function allIn({ session }: Case, some: ReadonlySet<unknown>, all: ReadonlySet<unknown>): Promise<boolean> {
  for (const one of some) {
    let there = all.has(one);
    for (const other of all) there ||= await session.identifiers.sameResource(String(one), String(other));
    if (!there) return false;
  }
  return true;
}
