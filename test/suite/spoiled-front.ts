import type { RequestHandler } from '../../targets/in-process-target';
import { defaultProfile } from '../../wire/load-profile';
import { shortName } from '../../wire/names';
import type { RequestPrimitive } from '../../wire/primitive';
import { isRecord } from '../../wire/record';

type Members = Record<string, unknown>;
type Front = (cse: RequestHandler) => RequestHandler;
type Operation = 'CREATE' | 'UPDATE';

const rootOf = (type: string): string => defaultProfile.resourceTypes[type]?.root ?? type;
const short = (type: string, attribute: string): string => shortName(defaultProfile, type, attribute);

/** What stands inside the root of a type, if the content is a resource of that type. */
function membersOf(type: string, content: unknown): Members | undefined {
  const members = isRecord(content) ? content[rootOf(type)] : undefined;
  return isRecord(members) ? members : undefined;
}

const refused = (request: RequestPrimitive) => ({
  statusCode: 4000,
  requestId: request.requestId,
  content: undefined,
});

/** A CSE that shows another value of an attribute than it has; undefined leaves it out. `now` counts the answers. */
export function showing(type: string, attribute: string, change: (value: unknown, now: number) => unknown): Front {
  let answers = 0;
  return (cse) => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const members = membersOf(type, response.content);
      if (!members) return response;
      answers += 1;
      const value = change(members[short(type, attribute)], answers);
      const changed = { ...members, [short(type, attribute)]: value };
      if (value === undefined) Reflect.deleteProperty(changed, short(type, attribute));
      return { ...response, content: { [rootOf(type)]: changed } };
    },
  });
}

/** A CSE that passes over an attribute of a request. */
export function ignoring(type: string, operation: Operation, attribute: string): Front {
  return (cse) => ({
    handle: (request) => {
      const members = membersOf(type, request.content);
      if (request.operation !== operation || !members) return cse.handle(request);
      const { [short(type, attribute)]: _, ...others } = members;
      return cse.handle({ ...request, content: { [rootOf(type)]: others } });
    },
  });
}

/** A CSE that refuses a request with an attribute. */
export function refusing(type: string, operation: Operation, attribute: string): Front {
  return (cse) => ({
    handle: (request) => {
      const members = membersOf(type, request.content);
      const carries = members !== undefined && short(type, attribute) in members;
      return request.operation === operation && carries ? Promise.resolve(refused(request)) : cse.handle(request);
    },
  });
}

/** A CSE that takes, from a request, an attribute which is not the Originator's to give. */
export function taking(type: string, operation: Operation, attribute: string): Front {
  const name = short(type, attribute);
  const taken = new Map<string, unknown>();
  const renamed = new Map<string, string>();
  return (cse) => ({
    handle: async (given) => {
      const request = { ...given, to: renamed.get(given.to) ?? given.to };
      const members = membersOf(type, request.content);
      const carries = request.operation === operation && members !== undefined && name in members;
      const { [name]: value, ...others } = members ?? {};
      const response = await cse.handle(carries ? { ...request, content: { [rootOf(type)]: others } } : request);
      const shown = membersOf(type, response.content);
      const id = typeof shown?.['ri'] === 'string' ? shown['ri'] : request.to;
      if (carries) taken.set(id, value);
      if (carries && name === 'ri') renamed.set(String(value), id);
      const key = [id, request.to].find((one) => taken.has(one));
      if (!shown || key === undefined) return response;
      return { ...response, content: { [rootOf(type)]: { ...shown, [name]: taken.get(key) } } };
    },
  });
}

/** A CSE that does whatever it is asked by whoever asks, once a resource of this type is there to be asked about. */
export function allowingAll(type: string): Front {
  const made = new Set<string>();
  return (cse) => ({
    handle: async (request) => {
      const from = made.has(request.to) ? 'CAdmin' : request.from;
      const response = await cse.handle({ ...request, from });
      const id = membersOf(type, response.content)?.['ri'];
      if (typeof id === 'string') made.add(id);
      if (typeof id === 'string' && request.operation !== 'CREATE') made.add(request.to);
      return response;
    },
  });
}

/** A CSE that answers some requests in a way of its own. */
export function answering(
  applies: (request: RequestPrimitive) => boolean,
  otherwise: (request: RequestPrimitive, cse: RequestHandler) => ReturnType<RequestHandler['handle']>,
): Front {
  return (cse) => ({
    handle: (request) => (applies(request) ? otherwise(request, cse) : cse.handle(request)),
  });
}

/** A CSE that still shows the resources of a type when they are gone. */
export function undying(type: string): Front {
  const last = new Map<string, unknown>();
  return (cse) => ({
    handle: async (request) => {
      const response = await cse.handle(request);
      const shown = membersOf(type, response.content);
      for (const id of shown ? [request.to, String(shown['ri'])] : []) last.set(id, response.content);
      const gone = response.statusCode === 4004 && request.operation === 'RETRIEVE' && last.has(request.to);
      return gone ? { ...response, statusCode: 2000, content: last.get(request.to) } : response;
    },
  });
}
