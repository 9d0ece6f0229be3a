import type { Resource } from './resource';
import type { ResourceTree } from './tree';

/** How the CSE is called in identifiers. */
export interface CseNames {
  /** For example `cse-in`. */
  readonly cseBaseName: string;
  /** Without the slash, for example `id-in`. */
  readonly cseId: string;
}

/**
 * Takes an identifier in any form to its CSE-relative part, or undefined if it names something of another CSE.
 * An empty result is the CSE itself.
 */
export function cseRelative(identifier: string, names: CseNames): string | undefined {
  const absolute = /^\/\/[^/]+(\/.*)$/.exec(identifier);
  const relative = absolute?.[1] ?? identifier;
  if (!relative.startsWith('/')) return relative;
  if (relative === `/${names.cseId}`) return '';
  const prefix = `/${names.cseId}/`;
  return relative.startsWith(prefix) ? relative.slice(prefix.length) : undefined;
}

/** The resource that an identifier in any form names; `la` and `ol` below a container name what is there now. */
export function resolve(tree: ResourceTree, names: CseNames, identifier: string): Resource | undefined {
  // A resourceID by itself, as most identifiers are that the CSE keeps.
  const known = tree.get(identifier);
  if (known && identifier !== names.cseBaseName) return known;
  const path = cseRelative(identifier, names);
  if (path === undefined) return undefined;
  if (path === '') return identifier === '' ? undefined : tree.root;
  const [first = '', ...rest] = path.replace(/\/$/, '').split('/');
  const start = first === '-' || first === names.cseBaseName ? tree.root : tree.get(first);
  return rest.reduce<Resource | undefined>((at, name) => (at ? below(tree, at, name) : undefined), start);
}

function below(tree: ResourceTree, parent: Resource, name: string): Resource | undefined {
  if (parent.type === 'container' && (name === 'la' || name === 'ol')) {
    const instances = tree.children(parent, 'contentInstance');
    return name === 'la' ? instances.at(-1) : instances[0];
  }
  return tree.child(parent, name);
}

/** `cse-in/node1/software1`. */
export function structuredName(resource: Resource): string {
  return resource.parent ? `${structuredName(resource.parent)}/${resource.name}` : resource.name;
}

/** A resource's identifier in one of the forms that a CSE may write. */
export function identifierOf(
  resource: Resource,
  form: 'unstructured' | 'structured' | 'spRelative',
  names: CseNames,
): string {
  switch (form) {
    case 'unstructured':
      return resource.id;
    case 'structured':
      return structuredName(resource);
    case 'spRelative':
      return `/${names.cseId}/${resource.id}`;
  }
}
