import type { Target } from '../../targets/target';
import type { Decoded } from '../../wire/codec';
import { decode } from '../../wire/codec';
import type { ResponsePrimitive } from '../../wire/primitive';

/** What a first look at the IUT gave. */
export interface Found {
  /** The numbers of the resource types that the CSEBase lists; undefined when it lists none. */
  readonly supportedTypes: readonly number[] | undefined;
}

/** Retrieves the CSEBase: is anybody there, and what does it support? */
export async function preflight(target: Target): Promise<Found | { readonly unreachable: string }> {
  const reply = await target.send({
    operation: 'RETRIEVE',
    to: target.cseBaseName,
    from: target.originators.administrator,
    requestId: 'preflight',
    releaseVersion: target.profile.releaseVersion,
  });
  if (reply.kind === 'problem') return { unreachable: reply.problem.message };
  const decoded = decode(target.profile, reply.response.content);
  const stranger = noCse(target, reply.response, decoded);
  if (stranger !== undefined) return { unreachable: stranger };
  const listed = 'attributes' in decoded ? decoded.attributes['supportedResourceType'] : undefined;
  return {
    supportedTypes: Array.isArray(listed) ? listed.filter((one): one is number => typeof one === 'number') : undefined,
  };
}

/**
 * Why what answers is no CSE, or not the one described; undefined when it may be. A CSE that only refuses the request may
 * still be tested.
 */
function noCse(target: Target, response: ResponsePrimitive, decoded: Decoded): string | undefined {
  const { baseUrl = 'the target', cseBaseName } = target;
  const status = response.statusCode ?? response.http?.status ?? 0;
  if (response.statusCode === target.profile.responseStatusCodes['NOT_FOUND'] || response.http?.status === 404)
    return `${baseUrl} knows no CSEBase "${cseBaseName}" (${String(status)}): is cseBaseName right?`;
  const accepted = (status >= 200 && status < 300) || (status >= 2000 && status < 3000);
  if (!accepted || ('type' in decoded && decoded.type === 'CSEBase')) return undefined;
  const found = 'problem' in decoded ? decoded.problem : `a resource of type ${decoded.type}`;
  return `what answers at ${baseUrl} gives no CSEBase for "${cseBaseName}": ${found}`;
}
