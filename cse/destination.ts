import type { Engine } from './engine';

/** Where a notificationURI leads. */
export type Destination =
  | { readonly kind: 'external'; readonly uri: string }
  | { readonly kind: 'internal'; readonly uri: string }
  | { readonly kind: 'nowhere'; readonly uri: string };

/**
 * A URI is external; a resource identifier of this CSE is internal, but for an <AE> with a pointOfAccess, which is reached
 * there. Anything else leads nowhere.
 */
export function destinationOf(engine: Engine, uri: string): Destination {
  if (isUri(uri)) return { kind: 'external', uri };
  const resource = engine.resolve(uri);
  if (!resource) return { kind: 'nowhere', uri };
  const points = resource.type === 'AE' ? resource.attributes['pointOfAccess'] : undefined;
  const point: unknown = Array.isArray(points) ? points.find(isUri) : undefined;
  return typeof point === 'string' ? { kind: 'external', uri: point } : { kind: 'internal', uri };
}

function isUri(text: unknown): boolean {
  return typeof text === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
