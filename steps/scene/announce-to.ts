import type { RemoteNames } from '../../targets/roles/remote-cse';
import type { Cast } from './cast';

/** How announceTo may name a CSE: by its CSE-ID, by its CSEBase, or by the URL of that. */
export type AnnounceToForm = 'CSE-ID' | 'CSEBase' | 'URL';

export const announceToForms: readonly AnnounceToForm[] = ['CSE-ID', 'CSEBase', 'URL'];

/** The entry of announceTo for a CSE. */
export function entryFor({ cseId, cseBaseName, pointOfAccess }: RemoteNames, form: AnnounceToForm): string {
  switch (form) {
    case 'CSE-ID':
      return cseId;
    case 'CSEBase':
      return `${cseId}/${cseBaseName}`;
    case 'URL':
      return `${pointOfAccess.replace(/\/+$/, '')}/~${cseId}/${cseBaseName}`;
  }
}

/** The entries that a scenario writes as labels of remote CSEs; undefined if it writes none. */
export function announceToOf(cast: Cast, text: string): readonly string[] | undefined {
  const labels = [...text.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label);
  const known = labels.filter((label) => cast.remotes.has(label));
  return known.length === 0 ? undefined : known.map((label) => cast.remote(label).entry);
}

/**
 * The attributes of an UPDATE, in which announceTo names a CSE as the campaign shows it: a CSE may have put the address of the
 * announced resource into the place of the CSE-ID.
 */
export function withAddresses(
  attributes: Readonly<Record<string, unknown>>,
  shown: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { announceTo } = attributes;
  const present = shown['announceTo'];
  if (!Array.isArray(announceTo) || !Array.isArray(present)) return attributes;
  const address = (entry: unknown): unknown =>
    cseIn(entry) === undefined ? entry : ((present.find((one) => cseIn(one) === cseIn(entry)) as unknown) ?? entry);
  return { ...attributes, announceTo: announceTo.map(address) };
}

/** What tells the tester's CSEs apart in any address of theirs. */
function cseIn(entry: unknown): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(String(entry))?.[0].toLowerCase();
}
