import { isRecord } from './record';

/** One child or one discovered resource. */
export interface ResourceReference {
  /** The identifier, as it came. */
  readonly id: string;
  readonly name?: string;
  /** The number of its resource type. */
  readonly resourceType?: number;
}

/**
 * Reads a list of references: `m2m:uril` (discovery) or `m2m:rrl` (child resource references).
 * @returns undefined if the content is neither
 */
export function decodeReferences(content: unknown): readonly ResourceReference[] | undefined {
  if (!isRecord(content)) return undefined;
  const { 'm2m:uril': uris, 'm2m:rrl': references } = content;
  if (uris !== undefined) return uriList(uris)?.map((id) => ({ id }));
  const list = isRecord(references) ? references['rrf'] : references;
  return Array.isArray(list) ? list.filter(isRecord).flatMap(reference) : undefined;
}

/** The text that a CSE gave with an error (`m2m:dbg`). */
export function debugText(content: unknown): string | undefined {
  const text = isRecord(content) ? content['m2m:dbg'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function uriList(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/\s+/).filter((id) => id !== '');
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : undefined;
}

function reference(entry: Readonly<Record<string, unknown>>): ResourceReference[] {
  const { val, nm, typ } = entry;
  if (typeof val !== 'string') return [];
  return [
    {
      id: val,
      ...(typeof nm === 'string' ? { name: nm } : {}),
      ...(typeof typ === 'number' ? { resourceType: typ } : {}),
    },
  ];
}
