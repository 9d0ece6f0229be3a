import type { Profile } from '../../wire/profile';
import { decode } from '../../wire/codec';
import { policiesOf } from '../access';
import type { Engine } from '../engine';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Attributes, ResourceTypeName } from '../resource';
import { withTimes } from '../times';

/** Reads the content of a CREATE or UPDATE of a resource of a type. */
export function readContent(engine: Engine, type: ResourceTypeName, content: unknown): Attributes | Refusal {
  if (isDeeperThan(deepest, content)) return refuse('BAD_REQUEST', 'the content is nested too deeply');
  const decoded = decode(engine.profile, content);
  if ('problem' in decoded) return refuse('BAD_REQUEST', decoded.problem);
  if (decoded.type !== type) return refuse('BAD_REQUEST', `the content is a ${decoded.type}, not a ${type}`);
  const stranger = Object.keys(decoded.unknown)[0];
  if (stranger !== undefined && engine.policy.unknownAttributes === 'refuse') {
    return refuse('BAD_REQUEST', `a <${type}> has no attribute with the short name ${printable(stranger)}`);
  }
  return withTimes(decoded.attributes);
}

/** What holds for the content of any resource: a lifetime that is not over, and access control policies that exist. */
export function checkCommon(engine: Engine, attributes: Attributes): Refusal | undefined {
  const end = attributes['expirationTime'];
  if (typeof end === 'number' && end <= engine.clock.now()) {
    return refuse('BAD_REQUEST', 'the expirationTime is in the past');
  }
  const missing = policiesOf(attributes).find((id) => engine.resolve(id)?.type !== 'accessControlPolicy');
  return missing === undefined
    ? undefined
    : refuse('BAD_REQUEST', `there is no access control policy ${printable(missing)}`);
}

/** The refusal of a resource type by its number: one that no profile knows is a bad request. */
export function unknownType(profile: Profile, ty: number | undefined): Refusal {
  return refuse('BAD_REQUEST', `${String(ty)} is not the number of a resource type of the profile ${profile.name}`);
}

/** The beginning of what somebody sent, for a message. */
export function printable(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

/** How many objects and lists may stand inside each other. */
const deepest = 50;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
