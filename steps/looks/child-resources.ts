import { decodeReferences } from '../../wire/references';
import type { Answer } from '../../targets/roles/answer';
import type { Session } from '../session/session';

/**
 * Identifiers of the children of a type, as the administrator finds them: by discovery, where that has never found any of the
 * type by child resource references, and where a CSE refuses both by the children themselves.
 * @returns undefined if the IUT refuses all of that
 */
export async function childResources(
  session: Session,
  parent: string,
  type: string,
): Promise<readonly string[] | undefined> {
  const ty = session.target.profile.resourceTypes[type]?.ty;
  const ask = (query: Readonly<Record<string, string>>): Promise<Answer> =>
    session.ask({ operation: 'RETRIEVE', to: parent, from: session.administrator, query });
  const discovered = await ask({ fu: '1', ty: String(ty ?? '') });
  const found = discovered.accepted ? (decodeReferences(discovered.content) ?? []).map(({ id }) => id) : undefined;
  const { discovered: types } = session.run;
  if (found && (found.length > 0 || session.observe(`discovery finds ${type}`, () => types.has(type)))) {
    if (found.length > 0) types.add(type);
    return found;
  }
  const referred = await ask({ rcn: '6' });
  if (referred.accepted)
    return (decodeReferences(referred.content) ?? [])
      .filter(({ resourceType }) => resourceType === ty)
      .map(({ id }) => id);
  return found ?? nested(session, await ask({ rcn: '4' }), type);
}

/** The resourceIDs of the children that stand inside the representation of their parent. */
function nested(session: Session, { accepted, resource }: Answer, type: string): readonly string[] | undefined {
  if (!accepted) return undefined;
  const { profile } = session.target;
  const children = resource?.unknown[profile.resourceTypes[type]?.root ?? ''];
  const resourceId = profile.attributes['resourceID'] ?? '';
  return (Array.isArray(children) ? children : []).flatMap((one: unknown) => {
    const id = typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[resourceId] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
