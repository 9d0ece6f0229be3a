import { structuredName } from './address';
import { descendants, uriList } from './discovery';
import type { Engine } from './engine';
import type { RequestQuery } from './query';
import type { Refusal } from './refusal';
import { refuse } from './refusal';
import type { Representations } from './representation';
import type { Resource } from './resource';

/** The values of rcn for each operation (TS-0001 clause 8.1.2), the default first. */
const supported = {
  CREATE: [1, 0, 2, 3, 9],
  RETRIEVE: [1, 4, 5, 6, 8],
  UPDATE: [1, 0, 9],
  DELETE: [0, 1, 4, 5, 6, 8],
  discovery: [11, 6],
} as const;

/** Shows what a request asked for with rcn. */
export class ResultContent {
  private readonly engine: Engine;
  private readonly representations: Representations;

  constructor(engine: Engine, representations: Representations) {
    this.engine = engine;
    this.representations = representations;
  }

  /** The refusal of an rcn that an operation does not have, to be asked for before anything is done. */
  unsupported(operation: keyof typeof supported, { resultContent }: RequestQuery): Refusal | undefined {
    const values: readonly number[] = supported[operation];
    return resultContent === undefined || values.includes(resultContent)
      ? undefined
      : refuse('BAD_REQUEST', `resultContent ${String(resultContent)} is not supported for ${operation}`);
  }

  /** Attributes, children, references to children, or the result of a discovery. */
  retrieved(resource: Resource, originator: string, query: RequestQuery): unknown {
    if (query.resultContent === 6) return { 'm2m:rrl': { rrf: this.references(resource, originator, query) } };
    if (query.discovery) return uriList(this.engine, resource, originator, query, this.representations);
    const [root, members] = this.representations.members(resource);
    switch (query.resultContent) {
      case 4:
        return { [root]: { ...members, ...this.nested(resource, originator, query) } };
      case 5:
        return { [root]: { ...members, ch: this.references(resource, originator, query) } };
      case 8:
        return { [root]: this.nested(resource, originator, query) };
      case undefined:
      default:
        return { [root]: members };
    }
  }

  /** Attributes, all or those that the request did not have (`given`), and the hierarchical address. */
  created(resource: Resource, given: readonly string[], query: RequestQuery): unknown {
    const uri = structuredName(resource);
    switch (query.resultContent) {
      case 0:
        return undefined;
      case 2:
        return { 'm2m:uri': uri };
      case 3:
        return { 'm2m:rce': { ...this.representations.whole(resource), uri } };
      case 9:
        return this.representations.without(resource, given);
      case undefined:
      default:
        return this.representations.whole(resource);
    }
  }

  /** Attributes, all or those that were changed. */
  updated(resource: Resource, changed: readonly string[], query: RequestQuery): unknown {
    switch (query.resultContent) {
      case 0:
        return undefined;
      case 9:
        return this.representations.part(resource, [...changed, 'lastModifiedTime']);
      case undefined:
      default:
        return this.representations.whole(resource);
    }
  }

  /** What a RETRIEVE would show of a resource that is about to go, if that is wanted. */
  deleted(resource: Resource, originator: string, query: RequestQuery): unknown {
    return query.resultContent === undefined || query.resultContent === 0
      ? undefined
      : this.retrieved(resource, originator, { ...query, discovery: false });
  }

  private references(resource: Resource, originator: string, query: RequestQuery): readonly unknown[] {
    return this.found(resource, originator, query).map((one) => ({
      nm: one.name,
      typ: this.representations.typeNumber(one),
      val: query.unstructured ? one.id : structuredName(one),
    }));
  }

  /** The descendants that were found, each inside its parent; below one that was not found, nothing is shown. */
  private nested(resource: Resource, originator: string, query: RequestQuery): Record<string, unknown> {
    return this.nestedIn(resource, new Set(this.found(resource, originator, query)));
  }

  private nestedIn(resource: Resource, found: ReadonlySet<Resource>): Record<string, unknown> {
    const groups: Record<string, unknown[]> = {};
    for (const child of this.engine.children(resource)) {
      if (!found.has(child)) continue;
      const [root, members] = this.representations.members(child);
      (groups[root] ??= []).push({ ...members, ...this.nestedIn(child, found) });
    }
    return groups;
  }

  private found(resource: Resource, originator: string, query: RequestQuery): readonly Resource[] {
    return descendants(this.engine, resource, originator, query, (one) => this.representations.typeNumber(one));
  }
}
