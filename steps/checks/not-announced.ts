import { isNull, typeNumber } from '../../wire/codec';
import type { Announcing } from '../looks/announced-look';
import { announcings, recordReceived } from '../looks/announced-look';
import type { ObservedCampaign } from '../looks/observed';
import { shown } from '../looks/observed';
import { fail } from '../session/verdict';
import type { SuiteWorld } from '../world';
import { announcedStatement, columnOf, optionallyAnnounced } from '../../spec/announced-columns';
import { announced, asksFor, received } from './announcement';

/** Never sent to a remote CSE: an attribute that is not announced, or that announcedAttribute does not name. */
export async function attributeNotAnnounced(
  world: SuiteWorld,
  attribute: string,
  label: string,
  remote: string,
): Promise<void> {
  const times = new Set<unknown>();
  const check = async (): Promise<void> => {
    const original = await world.watch.look(label);
    times.add(original.attributes['creationTime']).add(original.attributes['lastModifiedTime']);
    if (columnOf(attribute) === 'NA') neverCopied(world, { attribute, label, remote, original, times });
    else unasked(world, attribute, label, remote, original);
  };
  await check();
  await world.session.throughout(check);
}

/** Of the optional attributes none is announced that announcedAttribute does not name. */
export async function nothingUnasked(world: SuiteWorld, label: string, remote: string): Promise<void> {
  const check = async (): Promise<void> => {
    const original = await world.watch.look(label);
    for (const attribute of optionallyAnnounced) unasked(world, attribute, label, remote, original);
  };
  await check();
  await world.session.throughout(check);
}

/** Waits until an attribute that announcedAttribute no longer names has gone from the announced resource. */
export async function attributeWithdrawn(
  world: SuiteWorld,
  attribute: string,
  label: string,
  remote: string,
): Promise<void> {
  let original: ObservedCampaign | undefined;
  const value = (): unknown => announced(world, remote)?.attributes[attribute];
  const result = await world.session.until(async () => {
    original = await world.watch.look(label);
    return isNull(value()) || asksFor(world, original, attribute) ? { done: true } : { seen: value() };
  });
  received(world, remote);
  if (!('done' in result) && original) unasked(world, attribute, label, remote, original);
}

function unasked(
  world: SuiteWorld,
  attribute: string,
  label: string,
  remote: string,
  original: ObservedCampaign,
): void {
  const value = announced(world, remote)?.attributes[attribute];
  if (isNull(value) || asksFor(world, original, attribute)) return;
  fail(
    {
      statements: [announcedStatement(attribute), '9.6.76-2/announcedAttribute#03'],
      message: `${attribute} of campaign "${label}" is announced to the CSE "${remote}" although announcedAttribute does not name it`,
      expected: `an announced resource without ${attribute}`,
    },
    `${attribute} ${shown(value)}`,
    [original.exchange, ...received(world, remote)],
  );
}

/** What it takes to tell whether an attribute that is never announced was copied. */
interface Comparison {
  readonly attribute: string;
  readonly label: string;
  readonly remote: string;
  readonly original: ObservedCampaign;
  /** Every time that the original has shown. */
  readonly times: ReadonlySet<unknown>;
}

function neverCopied(world: SuiteWorld, comparison: Comparison): void {
  const { attribute, label, remote } = comparison;
  const cast = world.cast.remote(remote);
  const copying = announcings(cast.cse, world.session.target.profile).find((one) => copies(world, comparison, one));
  if (!copying) return;
  const number = recordReceived(cast, world.session.evidence)[copying.index];
  fail(
    {
      statements: [announcedStatement(attribute)],
      message: `${attribute} of campaign "${label}" was announced to the CSE "${remote}"`,
      expected: `no ${attribute} of the campaign in the announced resource`,
    },
    `${copying.operation} with ${attribute} ${shown(copying.attributes[attribute] ?? copying.type)}`,
    number === undefined ? [] : [number],
  );
}

/**
 * Whether a request carries the original's value. An announced resource has a type, an identifier, a parent and times of its own:
 * only the original's are copies. A CREATE may choose any name, also that of the original.
 */
function copies(world: SuiteWorld, { attribute, label, original, times }: Comparison, one: Announcing): boolean {
  const value = one.attributes[attribute];
  const own = original.attributes[attribute];
  switch (attribute) {
    case 'resourceType': {
      const number = typeNumber(world.session.target.profile, 'softwareCampaign');
      return value === number || (one.operation === 'CREATE' && one.type === number);
    }
    case 'resourceName':
      return one.operation === 'UPDATE' && value !== undefined && value === own;
    case 'creationTime':
    case 'lastModifiedTime':
      return typeof value === 'string' && times.has(value);
    case 'resourceID':
    case 'parentID':
      return typeof value === 'string' && typeof own === 'string' && world.session.identifiers.sameText(value, own);
    default:
      return overlaps(value, own) || overlaps(value, world.desk.asked.get(label)?.[attribute]);
  }
}

/** Whether two lists have a member in common. */
function overlaps(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) && one.some((member) => other.includes(member));
}
