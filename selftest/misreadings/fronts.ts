import type { RequestHandler } from '../../targets/in-process-target';
import { decode, encode, shortName } from '../../wire/codec';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';
import type { Profile } from '../../wire/profile';
import { isRecord } from '../../wire/record';
import type { CseVariant } from '../variant';

export type Front = NonNullable<CseVariant['front']>;

/** Attributes by long name, with symbolic values; undefined for one that is to be left out. */
export type Values = Readonly<Record<string, unknown>>;

type Operation = 'CREATE' | 'UPDATE';

/** The attributes in a request or a response, if it is about a resource of this type. */
export function valuesIn(profile: Profile, type: string, content: unknown): Values | undefined {
  const decoded = decode(profile, content);
  return 'attributes' in decoded && decoded.type === type ? decoded.attributes : undefined;
}

/** The content with other values of some attributes, and everything else as it was; values need not be legal. */
export function withValues(profile: Profile, type: string, content: unknown, values: Values): unknown {
  const root = profile.resourceTypes[type]?.root ?? type;
  const before = isRecord(content) ? content[root] : undefined;
  const given = encode(profile, type, values)[root];
  const left = Object.keys(values)
    .filter((name) => values[name] === undefined)
    .map((name) => shortName(profile, type, name));
  const merged = { ...(isRecord(before) ? before : {}), ...(isRecord(given) ? given : {}) };
  return { [root]: Object.fromEntries(Object.entries(merged).filter(([name]) => !left.includes(name))) };
}

/** The number of a resource type. */
export const numberOf = (profile: Profile, type: string): number => profile.resourceTypes[type]?.ty ?? 0;

/** An answer without content. */
export const bare = ({ requestId }: RequestPrimitive, statusCode: number): ResponsePrimitive => ({
  statusCode,
  requestId,
  content: undefined,
});

/** A CSE that answers some requests in a way of its own. */
export function answering(
  applies: (request: RequestPrimitive, profile: Profile) => boolean,
  otherwise: (
    request: RequestPrimitive,
    cse: RequestHandler,
    profile: Profile,
  ) => Promise<ResponsePrimitive> | ResponsePrimitive,
): Front {
  return (cse, _clock, profile) => ({
    handle: async (request) => (applies(request, profile) ? otherwise(request, cse, profile) : cse.handle(request)),
  });
}

/** A CSE that shows other values than it has in every answer about a resource of a type; `now` counts the answers. */
export function showingAll(type: string, change: (values: Values, now: number) => Values): Front {
  return (cse, _clock, profile) => {
    let answers = 0;
    return {
      handle: async (request) => {
        const response = await cse.handle(request);
        const values = valuesIn(profile, type, response.content);
        if (!values) return response;
        return { ...response, content: withValues(profile, type, response.content, change(values, ++answers)) };
      },
    };
  };
}

/** The same for one attribute; undefined leaves it out. */
export function showing(type: string, attribute: string, change: (value: unknown, now: number) => unknown): Front {
  return showingAll(type, (values, now) => ({ [attribute]: change(values[attribute], now) }));
}

/** A CSE that gets other values than were sent; undefined leaves the request as it is. */
export function getting(
  type: string,
  operation: Operation,
  change: (values: Values, request: RequestPrimitive) => Values | undefined,
): Front {
  return (cse, _clock, profile) => ({
    handle: (request) => {
      const values = request.operation === operation ? valuesIn(profile, type, request.content) : undefined;
      const other = values && change(values, request);
      return cse.handle(other ? { ...request, content: withValues(profile, type, request.content, other) } : request);
    },
  });
}

/** A CSE that passes over an attribute of a request. */
export function ignoring(type: string, operation: Operation, attribute: string): Front {
  return getting(type, operation, () => ({ [attribute]: undefined }));
}

/** A CSE that refuses a request with an attribute. */
export function refusing(type: string, operation: Operation, attribute: string): Front {
  return answering(
    (request, profile) => {
      const values = valuesIn(profile, type, request.content);
      return request.operation === operation && values !== undefined && attribute in values;
    },
    (request) => bare(request, 4000),
  );
}

/** A CSE that takes, from a request, an attribute which is not the Originator's to give. */
export function taking(type: string, operation: Operation, attribute: string): Front {
  return (cse, _clock, profile) => {
    const taken = new Map<string, unknown>();
    const renamed = new Map<string, string>();
    return {
      handle: async (given) => {
        const request = { ...given, to: renamed.get(given.to) ?? given.to };
        const values = valuesIn(profile, type, request.content);
        const carries = request.operation === operation && values !== undefined && attribute in values;
        const content = carries
          ? withValues(profile, type, request.content, { [attribute]: undefined })
          : request.content;
        const response = await cse.handle({ ...request, content });
        const shown = valuesIn(profile, type, response.content);
        const id = typeof shown?.['resourceID'] === 'string' ? shown['resourceID'] : request.to;
        if (carries) taken.set(id, values[attribute]);
        if (carries && attribute === 'resourceID') renamed.set(String(values[attribute]), id);
        const key = [id, request.to].find((one) => taken.has(one));
        if (!shown || key === undefined) return response;
        return {
          ...response,
          content: withValues(profile, type, response.content, { [attribute]: taken.get(key) }),
        };
      },
    };
  };
}

/** A CSE that does whatever it is asked by whoever asks, once a resource of this type is there to be asked about. */
export function allowingAll(type: string): Front {
  return (cse, _clock, profile) => {
    const made = new Set<string>();
    return {
      handle: async (request) => {
        const from = made.has(request.to) ? 'CAdmin' : request.from;
        const response = await cse.handle({ ...request, from });
        const id = valuesIn(profile, type, response.content)?.['resourceID'];
        if (typeof id === 'string') made.add(id);
        if (typeof id === 'string' && request.operation !== 'CREATE') made.add(request.to);
        return response;
      },
    };
  };
}

/** A CSE that still shows the resources of a type when they are gone. */
export function undying(type: string): Front {
  return (cse, _clock, profile) => {
    const last = new Map<string, unknown>();
    return {
      handle: async (request) => {
        const response = await cse.handle(request);
        const shown = valuesIn(profile, type, response.content);
        for (const id of shown ? [request.to, String(shown['resourceID'])] : []) last.set(id, response.content);
        const gone = response.statusCode === 4004 && request.operation === 'RETRIEVE' && last.has(request.to);
        return gone ? { ...response, statusCode: 2000, content: last.get(request.to) } : response;
      },
    };
  };
}

/** A CSE that does something else after it has answered a request about a resource of this type. */
export function afterwards(
  type: string,
  also: (values: Values, request: RequestPrimitive, response: ResponsePrimitive) => Values | undefined,
): Front {
  return (cse, _clock, profile) => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const values = request.operation === 'UPDATE' ? valuesIn(profile, type, request.content) : undefined;
      const more = values && also(values, request, response);
      if (more) await cse.handle({ ...request, from: 'CAdmin', content: encode(profile, type, more) });
      return response;
    },
  });
}
