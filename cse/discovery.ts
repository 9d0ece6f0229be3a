import { structuredName } from './address';
import type { Engine } from './engine';
import type { RequestQuery } from './query';
import type { Representations } from './representation';
import type { Resource } from './resource';

/** What a walk through the tree below a target finds for an originator: breadth first, each level oldest first. */
export function descendants(
  engine: Engine,
  target: Resource,
  originator: string,
  query: RequestQuery,
  typeNumber: (resource: Resource) => number,
): readonly Resource[] {
  const found: Resource[] = [];
  let level: readonly Resource[] = [target];
  for (let depth = 0; depth < query.levels && level.length > 0; depth++) {
    level = level.flatMap((one) => engine.children(one));
    found.push(...level.filter((one) => matches(one, query, typeNumber) && visible(engine, originator, one)));
    if (found.length >= query.limit) break;
  }
  return found.slice(0, query.limit);
}

/** The result of a discovery: the `m2m:uril` of what was found. */
export function uriList(
  engine: Engine,
  target: Resource,
  originator: string,
  query: RequestQuery,
  representations: Representations,
): Record<string, unknown> {
  const found = descendants(engine, target, originator, query, (one) => representations.typeNumber(one));
  return { 'm2m:uril': found.map((one) => (query.unstructured ? one.id : structuredName(one))) };
}

function matches(resource: Resource, query: RequestQuery, typeNumber: (resource: Resource) => number): boolean {
  if (query.types.length > 0 && !query.types.includes(typeNumber(resource))) return false;
  if (query.labels.length === 0) return true;
  const labels = resource.attributes['labels'];
  return Array.isArray(labels) && labels.some((label) => query.labels.includes(String(label)));
}

function visible(engine: Engine, originator: string, resource: Resource): boolean {
  return engine.permits(originator, resource, 'DISCOVERY') || engine.permits(originator, resource, 'RETRIEVE');
}
