import type { Attributes, Resource, ResourceTypeName } from './resource';

interface Node extends Resource {
  attributes: Attributes;
  /** By name, oldest first. */
  readonly childNodes: Map<string, Node>;
  /** The same of each type: a parent may have thousands of one and none of another. */
  readonly ofType: Map<ResourceTypeName, Set<Node>>;
}

/** The resources of one CSE, and nothing but their places: no rule of oneM2M lives here. */
export class ResourceTree {
  readonly root: Resource;
  private readonly byId = new Map<string, Node>();

  constructor(id: string, name: string, creator: string, attributes: Attributes) {
    const root: Node = {
      id,
      name,
      type: 'CSEBase',
      parent: undefined,
      creator,
      attributes,
      childNodes: new Map(),
      ofType: new Map(),
    };
    this.byId.set(id, root);
    this.root = root;
  }

  get(id: string): Resource | undefined {
    return this.byId.get(id);
  }

  child(parent: Resource, name: string): Resource | undefined {
    return this.byId.get(parent.id)?.childNodes.get(name);
  }

  children(parent: Resource, type?: ResourceTypeName): readonly Resource[] {
    const node = this.byId.get(parent.id);
    return [...((type === undefined ? node?.childNodes.values() : node?.ofType.get(type)) ?? [])];
  }

  all(type: ResourceTypeName): readonly Resource[] {
    return [...this.byId.values()].filter((one) => one.type === type);
  }

  has(resource: Resource): boolean {
    return this.byId.get(resource.id) === resource;
  }

  /** Adds a resource below a parent that is in the tree. The caller has made sure that id and name are free. */
  add(parent: Resource, made: Omit<Resource, 'parent'>): Resource {
    const above = this.node(parent);
    const node: Node = { ...made, parent: above, childNodes: new Map(), ofType: new Map() };
    above.childNodes.set(node.name, node);
    const alike = above.ofType.get(node.type);
    if (alike) alike.add(node);
    else above.ofType.set(node.type, new Set([node]));
    this.byId.set(node.id, node);
    return node;
  }

  setAttributes(resource: Resource, attributes: Attributes): void {
    this.node(resource).attributes = attributes;
  }

  /** Takes one resource out and returns its children, which stay reachable by their ids until they are taken out too. */
  take(resource: Resource): readonly Resource[] {
    const node = this.node(resource);
    this.byId.delete(node.id);
    const above = node.parent && this.byId.get(node.parent.id);
    above?.childNodes.delete(node.name);
    above?.ofType.get(node.type)?.delete(node);
    return [...node.childNodes.values()];
  }

  private node(resource: Resource): Node {
    const node = this.byId.get(resource.id);
    if (!node) throw new Error(`${resource.id} is not in the tree`);
    return node;
  }
}
