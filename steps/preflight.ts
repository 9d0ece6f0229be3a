import type { Target } from '../targets/target';
import { decode } from '../wire/codec';

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
  const listed = 'attributes' in decoded ? decoded.attributes['supportedResourceType'] : undefined;
  return {
    supportedTypes: Array.isArray(listed) ? listed.filter((one): one is number => typeof one === 'number') : undefined,
  };
}
