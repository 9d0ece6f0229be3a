import type { Exclusion } from '../../model/oracle/exclusion';
import type { Campaign } from '../../model/state';
import type { DecodedResource } from '../../wire/codec';
import { shown } from '../looks/observed';
import type { Directory } from './directory';

const attributes = ['version', 'softwareName', 'URL', 'softwareOperation', 'softwareTargets'] as const;

/** Which attributes have not the value that the latest accepted request gave them (their rows in table 9.6.76-2: RW). */
export function keptWrong(head: Campaign, resource: DecodedResource, directory: Directory): readonly Exclusion[] {
  return attributes
    .filter((name) => differs(head, resource, name, directory))
    .map((name) => ({
      rule: `${name} is RW`,
      statements: [`9.6.76-2/${name}#02`],
      message: `${name} has not the value that a request gave it`,
      allowed: `${name} ${shown(head[name])}`,
      observed: `${name} ${shown(resource.attributes[name])}`,
    }));
}

function differs(
  head: Campaign,
  resource: DecodedResource,
  name: (typeof attributes)[number],
  directory: Directory,
): boolean {
  const value = resource.attributes[name];
  if (name !== 'softwareTargets') return value !== head[name];
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) return true;
  const found = new Set(value.map((id: string) => directory.canonical(id)));
  return found.size !== new Set(head.softwareTargets).size || head.softwareTargets.some((node) => !found.has(node));
}
