import { typeOf } from '../../wire/names';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import type { ResourceTypeDefinition } from '../types/definition';
import { definitionOf, definitionOfHosted } from '../types/index';
import { validateCreate } from '../validate';
import { checkCommon, readContent, unknownType } from './content';
import type { Parts, ReadRequest, Served } from './served';

/** Carries out a CREATE below `parent`. A subscription waits for the confirmation of its receivers. */
export async function create(
  parts: Parts,
  parent: Resource,
  { request, query }: ReadRequest,
): Promise<Served | Refusal> {
  const { engine, results, subscriptions } = parts;
  const definition = creatable(parts, parent, request.resourceType);
  if (isRefusal(definition)) return definition;
  const { type } = definition;
  const denied = denies(parts, parent, definition, request.from) ?? results.unsupported('CREATE', query);
  if (denied) return denied;
  const requested = readAttributes(parts, definition, request.content);
  if (isRefusal(requested)) return requested;
  const taken = nameIsTaken(parts, parent, requested);
  if (taken) return taken;
  const asksFirst = type === 'subscription' && engine.policy.verifySubscriptions;
  const unconfirmed = asksFirst ? await subscriptions.verify(parent, requested, request.from) : undefined;
  if (unconfirmed) return unconfirmed;
  const resource = engine.createNow({ parent, type, requested, originator: request.from, origin: 'request' });
  if (isRefusal(resource)) return resource;
  const content = results.created(resource, Object.keys(requested), query);
  return { statusCode: 'CREATED', content, location: `${engine.cseId}/${resource.id}` };
}

function creatable({ engine }: Parts, parent: Resource, ty: number | undefined): ResourceTypeDefinition | Refusal {
  const type = ty === undefined ? undefined : typeOf(engine.profile, ty);
  if (type === undefined) return unknownType(engine.profile, ty);
  const definition = definitionOf(type);
  if (!definition) return refuse('NOT_IMPLEMENTED', `<${type}> is not implemented`);
  if (!definition.creatable) return refuse('OPERATION_NOT_ALLOWED', `a <${type}> is made by the CSE alone`);
  return definitionOfHosted(parent.type).children.includes(definition.type)
    ? definition
    : refuse('INVALID_CHILD_RESOURCE_TYPE', `a <${parent.type}> cannot have a <${type}>`);
}

/** A registration needs no privilege; a subscription takes the one to see what it subscribes to. */
function denies(
  { engine }: Parts,
  parent: Resource,
  { type }: ResourceTypeDefinition,
  from: string,
): Refusal | undefined {
  if (type === 'AE' || type === 'remoteCSE') return undefined;
  const needed = type === 'subscription' ? (['CREATE', 'RETRIEVE'] as const) : (['CREATE'] as const);
  const lacking = needed.find((operation) => !engine.permits(from, parent, operation, type));
  return lacking === undefined
    ? undefined
    : refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `no privilege to ${lacking} at ${parent.name}`);
}

function readAttributes({ engine }: Parts, definition: ResourceTypeDefinition, content: unknown): Attributes | Refusal {
  const given = readContent(engine, definition.type, content);
  if (isRefusal(given)) return given;
  const attributes = validateCreate(definition, given, engine.policy);
  if (isRefusal(attributes)) return attributes;
  return checkCommon(engine, attributes) ?? attributes;
}

/** Names that identifiers need for themselves. */
const reserved = ['-', '.', '..', 'la', 'ol', 'fopt', 'pcu'];

function nameIsTaken({ engine }: Parts, parent: Resource, attributes: Attributes): Refusal | undefined {
  const name = attributes['resourceName'];
  if (typeof name !== 'string') return undefined;
  if (!/^[A-Za-z0-9._~-]+$/.test(name) || reserved.includes(name)) {
    return refuse('BAD_REQUEST', 'a resourceName consists of letters, digits and - . _ ~');
  }
  return engine.tree.child(parent, name)
    ? refuse('CONFLICT', `there is already a ${name} in ${parent.name}`)
    : undefined;
}
