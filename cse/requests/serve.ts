import type { RequestPrimitive } from '../../wire/primitive';
import type { RequestQuery } from '../query';
import { parseQuery } from '../query';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Resource } from '../resource';
import { printable } from './content';
import { create } from './create';
import type { Parts, ReadRequest, Served } from './served';
import { update } from './update';

/** Carries out a request, or says why not. */
export async function serve(parts: Parts, request: RequestPrimitive): Promise<Served | Refusal> {
  const malformed = checkParameters(parts, request);
  if (malformed) return malformed;
  const query = parseQuery(request.query ?? {});
  if (isRefusal(query)) return query;
  const target = parts.engine.resolve(request.to);
  if (!target) return refuse('NOT_FOUND', `there is no ${printable(request.to)}`);
  return perform(parts, target, { request, query });
}

function perform(parts: Parts, target: Resource, read: ReadRequest): Promise<Served | Refusal> | Served | Refusal {
  switch (read.request.operation) {
    case 'CREATE':
      return create(parts, target, read);
    case 'RETRIEVE':
      return retrieve(parts, target, read);
    case 'UPDATE':
      return update(parts, target, read);
    case 'DELETE':
      return remove(parts, target, read);
    case 'NOTIFY':
    default:
      return refuse('OPERATION_NOT_ALLOWED', 'this CSE does not take notifications');
  }
}

function checkParameters({ engine }: Parts, request: RequestPrimitive): Refusal | undefined {
  const { releaseVersion, requestId, from, to } = request;
  if (typeof to !== 'string' || to === '') return refuse('BAD_REQUEST', 'there is no target');
  if (!requestId) return refuse('BAD_REQUEST', 'X-M2M-RI is missing');
  if (!from) return refuse('BAD_REQUEST', 'X-M2M-Origin is missing');
  if (releaseVersion === undefined) return refuse('BAD_REQUEST', 'X-M2M-RVI is missing');
  if (!supportedReleaseVersions.includes(releaseVersion) && releaseVersion !== engine.profile.releaseVersion) {
    return refuse('RELEASE_VERSION_NOT_SUPPORTED', `release version ${printable(releaseVersion)} is not supported`);
  }
  const registers = request.operation === 'CREATE' && isRegistration(parseType(engine, request.resourceType));
  return registers || engine.access.knows(from)
    ? undefined
    : refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `${printable(from)} is not registered here`);
}

/** The release versions that this CSE takes, besides the profile's. */
export const supportedReleaseVersions: readonly string[] = ['3', '4', '5'];

function isRegistration(type: string | undefined): boolean {
  return type === 'AE' || type === 'remoteCSE';
}

function parseType(engine: Parts['engine'], ty: number | undefined): string | undefined {
  return Object.entries(engine.profile.resourceTypes).find(([, entry]) => entry.ty === ty)?.[0];
}

function retrieve({ engine, results }: Parts, resource: Resource, { request, query }: ReadRequest): Served | Refusal {
  const permitted =
    engine.permits(request.from, resource, 'RETRIEVE') ||
    (query.discovery && engine.permits(request.from, resource, 'DISCOVERY'));
  if (!permitted) return refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `no privilege to RETRIEVE ${resource.name}`);
  return (
    results.unsupported(operationOf(query), query) ?? {
      statusCode: 'OK',
      content: results.retrieved(resource, request.from, query),
    }
  );
}

function operationOf(query: RequestQuery): 'discovery' | 'RETRIEVE' {
  return query.discovery ? 'discovery' : 'RETRIEVE';
}

function remove({ engine, results }: Parts, resource: Resource, { request, query }: ReadRequest): Served | Refusal {
  if (resource.type === 'CSEBase') return refuse('OPERATION_NOT_ALLOWED', 'the CSEBase cannot be deleted');
  if (!engine.permits(request.from, resource, 'DELETE')) {
    return refuse('ORIGINATOR_HAS_NO_PRIVILEGE', `no privilege to DELETE ${resource.name}`);
  }
  const unsupported = results.unsupported('DELETE', query);
  if (unsupported) return unsupported;
  const content = results.deleted(resource, request.from, query);
  return engine.deleteForRequest(resource, request.from) ?? { statusCode: 'DELETED', content };
}
