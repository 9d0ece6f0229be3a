import type { RequestHandler } from '../../targets/in-process-target';
import type { RequestPrimitive, ResponsePrimitive } from '../../wire/primitive';

type Front = (cse: RequestHandler) => RequestHandler;
type Members = Record<string, unknown>;

const root = 'm2m:swc';
const known = ['rn', 'lbl', 'cae', 'vr', 'swn', 'url', 'swt', 'swtc', 'swo'];
const readOnly = ['cas', 'swl', 'agss', 'inss', 'ty', 'ri', 'pi', 'ct', 'lt'];
const mandatory = { vr: '0', swn: 'x', url: 'x', swo: 1 };

/** What a CREATE or UPDATE of a campaign gives, by short names. */
function members({ operation, content }: RequestPrimitive): Members | undefined {
  if (operation !== 'CREATE' && operation !== 'UPDATE') return undefined;
  return (content as Readonly<Record<string, Members>> | undefined)?.[root];
}

const withMembers = (request: RequestPrimitive, given: Members): RequestPrimitive => ({
  ...request,
  content: { [root]: given },
});

const only = (given: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));

const isRefused = ({ statusCode }: ResponsePrimitive): boolean => (statusCode ?? 0) >= 4000;

/** Answers by a function of the request and of what lies behind. */
function answering(answer: (request: RequestPrimitive, cse: RequestHandler) => Promise<ResponsePrimitive>): Front {
  return (cse) => ({ handle: (request) => answer(request, cse) });
}

/** Takes RO attributes from requests, and shows them from then on. */
export const takesReadOnly: Front = (cse) => {
  const taken = new Map<string, Members>();
  return {
    handle: async (request) => {
      const given = members(request) ?? {};
      const response = await cse.handle(members(request) ? withMembers(request, only(given, known)) : request);
      const own = (response.content as Readonly<Record<string, Members>> | undefined)?.[root];
      const name = String(own?.['rn']);
      const stolen = only(given, readOnly);
      if (!isRefused(response) && Object.keys(stolen).length > 0) taken.set(name, { ...taken.get(name), ...stolen });
      return own ? { ...response, content: { [root]: { ...own, ...taken.get(name) } } } : response;
    },
  };
};

/** Applies the labels of a request before it looks at the rest. */
export const appliesHalf = answering(async (request, cse) => {
  const given = members(request);
  if (request.operation === 'UPDATE' && given && 'lbl' in given)
    await cse.handle(withMembers(request, only(given, ['lbl'])));
  return cse.handle(request);
});

/** Creates what it can of a campaign that it refuses. */
export const createsAllTheSame = answering(async (request, cse) => {
  const response = await cse.handle(request);
  const given = members(request);
  if (request.operation === 'CREATE' && given && isRefused(response))
    await cse.handle(withMembers(request, { ...mandatory, ...only(given, ['rn', 'swt']) }));
  return response;
});

/** Makes the change without the attributes that it does not know, and then finds that it does not know them. */
export const failsAfterwards = answering(async (request, cse) => {
  const given = members(request);
  if (request.operation !== 'UPDATE' || !given) return cse.handle(request);
  const response = await cse.handle(withMembers(request, only(given, known)));
  const unheardOf = Object.keys(given).some((name) => !known.includes(name));
  return unheardOf ? { ...response, statusCode: 5000, content: undefined } : response;
});

/** Creates campaigns without what they must have. */
export const takesIncomplete: Front = (cse) => {
  const missing = new Map<string, readonly string[]>();
  return {
    handle: async (request) => {
      const given = members(request);
      if (request.operation === 'CREATE' && given) {
        const absent = Object.keys(mandatory).filter((name) => (given[name] ?? null) === null);
        missing.set(String(given['rn']), absent);
        request = withMembers(request, { ...given, ...only(mandatory, absent) });
      }
      const response = await cse.handle(request);
      const own = (response.content as Readonly<Record<string, Members>> | undefined)?.[root];
      if (!own) return response;
      const absent = missing.get(String(own['rn'])) ?? [];
      return {
        ...response,
        content: { [root]: Object.fromEntries(Object.entries(own).filter(([name]) => !absent.includes(name))) },
      };
    },
  };
};

/** Is gone, from then on, when something is nested deeply. */
export const diesOfDepth: Front = (cse) => {
  let dead = false;
  return {
    handle: (request) => {
      dead ||= isDeep(request.content);
      return dead ? Promise.reject(new Error('gone')) : cse.handle(request);
    },
  };
};

/** Loses the connection when labels are nested deeply, and answers the next request. */
export const losesDeepLabels: Front = answering((request, cse) =>
  isDeep(members(request)?.['lbl']) ? Promise.reject(new Error('lost')) : cse.handle(request),
);

const texts = ['vr', 'swn', 'url'];

/** No fault: makes of every value one that an attribute can have, where it can, and passes over what it does not know. */
export const converts: Front = answering((request, cse) => {
  const given = members(request);
  if (!given || isDeep(request.content)) return cse.handle(request);
  const understood = Object.entries(only(given, known)).map(([name, value]) => [name, converted(name, value)] as const);
  return cse.handle(withMembers(request, Object.fromEntries(understood.filter(([, value]) => value !== undefined))));
});

function converted(name: string, value: unknown): unknown {
  if (value === null) return undefined;
  if (texts.includes(name)) return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 50);
  if (name === 'cae') return typeof value === 'boolean' ? value : value !== 'maybe';
  if (name === 'swo') return Array.isArray(value) ? (value as unknown[])[0] : value;
  if (name === 'lbl') return (Array.isArray(value) ? value : [value]).map(String).slice(0, 50);
  if (name === 'swt') return [...new Set(([value] as unknown[]).flat(2).filter((id) => id !== null))];
  if (name === 'swtc') return [value].flat(2).slice(0, 10);
  return value;
}

function isDeep(content: unknown): boolean {
  let layer: unknown[] = [content];
  for (let level = 0; layer.length > 0; level++) {
    if (level > 1000) return true;
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}
