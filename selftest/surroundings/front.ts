import type { RequestHandler } from '../../targets/in-process-target';
import { decode, encode } from '../../wire/codec';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import type { CseVariant } from '../variant';

/** A request on its way to the CSE, in the specification's words. */
export interface Passing {
  readonly request: RequestPrimitive;
  /** Whether it is about a campaign. */
  readonly ofCampaign: boolean;
  /** What it gives, by long name; empty when it gives nothing. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Has the CSE answer it, or another in its place. */
  readonly pass: (
    given?: Readonly<Record<string, unknown>>,
    change?: Partial<RequestPrimitive>,
  ) => Promise<ResponsePrimitive>;
  /** The attributes that a campaign has now, and undefined when it cannot be retrieved. */
  readonly look: (id?: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
  /** The resourceIDs of the campaigns that were created and not deleted. */
  readonly campaigns: ReadonlySet<string>;
  /** What the front answers in the CSE's place. */
  readonly answer: (name: string, content?: Readonly<Record<string, unknown>>) => ResponsePrimitive;
}

/** Answers one request about a campaign; `memory` is the front's own, and new for each CSE. */
export type Spoiler = (passing: Passing, memory: Map<string, unknown>) => Promise<ResponsePrimitive>;

/** A front that treats requests about campaigns in its own way, and passes on all others. */
export function spoiling(spoil: Spoiler): NonNullable<CseVariant['front']> {
  return (cse, _clock, profile) => {
    const memory = new Map<string, unknown>();
    const campaigns = new Set<string>();
    return {
      handle: async (request) => {
        const passing = passingOf(cse, profile, request, campaigns);
        if (!passing.ofCampaign) return cse.handle(request);
        const response = await spoil(passing, memory);
        note(profile, request, response, campaigns);
        return response;
      },
    };
  };
}

const type = 'softwareCampaign';

function passingOf(
  cse: RequestHandler,
  profile: Profile,
  request: RequestPrimitive,
  campaigns: ReadonlySet<string>,
): Passing {
  const decoded = decode(profile, request.content);
  const own = 'attributes' in decoded && decoded.type === type;
  return {
    request,
    ofCampaign: own || (request.operation !== 'CREATE' && campaigns.has(idIn(request.to))),
    given: own ? decoded.attributes : {},
    pass: (given, change = {}) =>
      cse.handle({ ...request, ...(given && { content: encode(profile, type, given) }), ...change }),
    look: async (id = request.to) => {
      const { content: _, resourceType: _type, query: _query, ...rest } = request;
      const found = decode(
        profile,
        (await cse.handle({ ...rest, operation: 'RETRIEVE', to: id, from: 'CAdmin' })).content,
      );
      return 'attributes' in found ? found.attributes : undefined;
    },
    campaigns,
    answer: (name, content) => ({
      statusCode: profile.responseStatusCodes[name],
      requestId: request.requestId,
      content: content && encode(profile, type, content),
    }),
  };
}

/** The resourceID in an identifier of any form that ends with one. */
function idIn(to: string): string {
  return to.split('/').at(-1) ?? to;
}

function note(
  profile: Profile,
  { operation, to }: RequestPrimitive,
  response: ResponsePrimitive,
  campaigns: Set<string>,
): void {
  const found = decode(profile, response.content);
  const id = 'attributes' in found && found.type === type ? found.attributes['resourceID'] : undefined;
  if (operation === 'CREATE' && typeof id === 'string') campaigns.add(idIn(id));
  if (operation === 'DELETE' && response.statusCode === profile.responseStatusCodes['DELETED'])
    campaigns.delete(idIn(to));
}

/** Whether a response says that the request was carried out. */
export function accepted({ statusCode }: ResponsePrimitive): boolean {
  return statusCode !== undefined && statusCode >= 2000 && statusCode < 3000;
}
