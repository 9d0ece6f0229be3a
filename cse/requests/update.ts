import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Attributes, Resource } from '../resource';
import { definitionOfHosted } from '../types/index';
import { validateUpdate } from '../validate';
import { checkCommon, readContent } from './content';
import type { Parts, ReadRequest, Served } from './served';

/** Carries out an UPDATE. New notificationURIs of a subscription have to confirm, as those of a new one. */
export async function update(
  parts: Parts,
  resource: Resource,
  { request, query }: ReadRequest,
): Promise<Served | Refusal> {
  const { engine, results } = parts;
  const definition = definitionOfHosted(resource.type);
  if (!definition.updatable) return refuse('OPERATION_NOT_ALLOWED', `a <${resource.type}> cannot be updated`);
  const given = readContent(engine, resource.type, request.content);
  const denied = denies(parts, resource, request.from, isRefusal(given) ? {} : given);
  if (denied) return denied;
  if (isRefusal(given)) return given;
  const requested = validateUpdate(definition, given, engine.policy);
  if (isRefusal(requested)) return requested;
  const refusal = checkCommon(engine, requested) ?? results.unsupported('UPDATE', query);
  if (refusal) return refusal;
  const unconfirmed = await verified(parts, resource, requested, request.from);
  if (unconfirmed) return unconfirmed;
  const changed = engine.updateNow(resource, requested, request.from, 'request');
  if (isRefusal(changed)) return changed;
  return { statusCode: 'UPDATED', content: results.updated(resource, changed, query) };
}

/** Exchanging the access control policies is for those whom the present ones entrust with it; anything else for UPDATE. */
function denies({ engine }: Parts, resource: Resource, from: string, given: Attributes): Refusal | undefined {
  const names = Object.keys(given);
  const changesAccess = names.includes('accessControlPolicyIDs');
  if (changesAccess && !engine.access.permitsAccessChange(from, resource)) {
    return refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `no privilege to change who may access ${resource.name}`);
  }
  if (changesAccess && names.length === 1) return undefined;
  return engine.permits(from, resource, 'UPDATE')
    ? undefined
    : refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `no privilege to UPDATE ${resource.name}`);
}

async function verified(
  { engine, subscriptions }: Parts,
  resource: Resource,
  requested: Attributes,
  from: string,
): Promise<Refusal | undefined> {
  const asks = resource.type === 'subscription' && engine.policy.verifySubscriptions && 'notificationURI' in requested;
  return asks && resource.parent ? subscriptions.verify(resource.parent, requested, from) : undefined;
}
