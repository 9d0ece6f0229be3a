import type { ResourcePolicy } from './policy';
import type { Refusal } from './refusal';
import { isRefusal, refuse } from './refusal';
import type { Attributes } from './resource';
import { malformedIn } from '../wire/codec';
import type { AttributeRule, ResourceTypeDefinition } from './types/definition';

type Policy = Pick<ResourcePolicy, 'readOnlyAttributes' | 'unknownAttributes'>;

/**
 * Holds the attributes of a CREATE against the attribute table. Gives what is to be taken over (without what the policy
 * passes over), or the first reason to refuse.
 */
export function validateCreate(
  definition: ResourceTypeDefinition,
  attributes: Attributes,
  policy: Policy,
): Attributes | Refusal {
  const accepted = validate(definition, attributes, policy, checkCreate);
  if (isRefusal(accepted)) return accepted;
  const given = Object.fromEntries(Object.entries(accepted).filter(([, value]) => value !== null));
  const missing = Object.entries(definition.attributes).find(([name, rule]) => rule.create === 'M' && !(name in given));
  return missing ? refuse('BAD_REQUEST', `${missing[0]} is mandatory in a <${definition.type}>`) : given;
}

/** The same for an UPDATE; a null that deletes an optional attribute stays a null. */
export function validateUpdate(
  definition: ResourceTypeDefinition,
  attributes: Attributes,
  policy: Policy,
): Attributes | Refusal {
  return validate(definition, attributes, policy, checkUpdate);
}

type Check = (name: string, value: unknown, rule: AttributeRule, policy: Policy) => Verdict;

/** The attributes that pass the check, or the first refusal. */
function validate(
  definition: ResourceTypeDefinition,
  attributes: Attributes,
  policy: Policy,
  check: Check,
): Attributes | Refusal {
  const accepted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const rule = ruleOf(definition, name);
    const verdict = rule ? check(name, value, rule, policy) : unknown(name, definition, policy);
    if (isRefusal(verdict)) return verdict;
    if (verdict === 'take') accepted[name] = value;
  }
  return accepted;
}

type Verdict = 'take' | 'passOver' | Refusal;

function ruleOf(definition: ResourceTypeDefinition, name: string): AttributeRule | undefined {
  return Object.hasOwn(definition.attributes, name) ? definition.attributes[name] : undefined;
}

function unknown(name: string, definition: ResourceTypeDefinition, policy: Policy): Verdict {
  return policy.unknownAttributes === 'accept'
    ? 'passOver'
    : refuse('BAD_REQUEST', `a <${definition.type}> has no attribute ${name}`);
}

function readOnly(name: string, policy: Policy): Verdict {
  return policy.readOnlyAttributes === 'ignore'
    ? 'passOver'
    : refuse('BAD_REQUEST', `${name} is set by the Hosting CSE alone`);
}

function checkCreate(name: string, value: unknown, rule: AttributeRule, policy: Policy): Verdict {
  if (rule.create === 'NP') return readOnly(name, policy);
  if (value === null) {
    return rule.deletable ? 'passOver' : refuse('BAD_REQUEST', `${name} cannot be null`);
  }
  return checkValue(name, value, rule);
}

function checkValue(name: string, value: unknown, rule: AttributeRule): Verdict {
  const [wrong] = malformedIn(value);
  if (wrong) return refuse('BAD_REQUEST', `${name}${wrong.path} is not of type ${wrong.expected}`);
  return rule.check(value) ? 'take' : refuse('BAD_REQUEST', `${name} has a value that it cannot have`);
}

function checkUpdate(name: string, value: unknown, rule: AttributeRule, policy: Policy): Verdict {
  if (rule.access === 'RO') return readOnly(name, policy);
  if (rule.access === 'WO') return refuse('BAD_REQUEST', `${name} can be given in a CREATE only`);
  if (value === null) {
    return rule.deletable ? 'take' : refuse('BAD_REQUEST', `${name} cannot be deleted`);
  }
  return checkValue(name, value, rule);
}

/** The values that the attribute table gives to what a CREATE left out. */
export function defaultsOf(definition: ResourceTypeDefinition): Attributes {
  const values: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(definition.attributes)) {
    if ('default' in rule) values[name] = rule.default;
  }
  return values;
}

/** Applies changes: a null deletes, or is kept where the attribute can be NULL. */
export function applyChanges(definition: ResourceTypeDefinition, before: Attributes, changes: Attributes): Attributes {
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(changes)) {
    const keepsNull = ruleOf(definition, name)?.nullable === true;
    if (value === undefined || (value === null && !keepsNull)) Reflect.deleteProperty(after, name);
    else after[name] = value;
  }
  return after;
}
