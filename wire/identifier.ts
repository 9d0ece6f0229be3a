/** An identifier taken apart by its form (TS-0001, clause 7.2). */
export type Identifier =
  | { readonly form: 'unstructured'; readonly local: string }
  | { readonly form: 'structured'; readonly local: string }
  | { readonly form: 'spRelative'; readonly cseId: string; readonly local: string }
  | { readonly form: 'absolute'; readonly spId: string; readonly cseId: string; readonly local: string };

/** The CSE that identifiers are read for. */
export interface CseIdentity {
  /** The CSE-ID, with or without its slash; undefined takes every CSE for this one. */
  readonly cseId?: string | undefined;
  readonly cseBaseName: string;
}

/** Tells an identifier's form by its leading slashes and takes it apart. The CSE-ID is given without its slash. */
export function parseIdentifier(id: string): Identifier {
  if (id.startsWith('//')) {
    const [spId = '', cseId = '', ...rest] = id.slice(2).split('/');
    return { form: 'absolute', spId, cseId, local: rest.join('/') };
  }
  if (id.startsWith('/')) {
    const [cseId = '', ...rest] = id.slice(1).split('/');
    return { form: 'spRelative', cseId, local: rest.join('/') };
  }
  return { form: id.includes('/') ? 'structured' : 'unstructured', local: id };
}

/**
 * The path under which HTTP reaches a resource (TS-0009, clause 6.2.2.1), each segment percent-encoded: `/x`,
 * `/cse-in/a`, `/~/id-in/x`, `/_/sp/id-in/x`. The empty identifier is the CSEBase.
 */
export function httpPath(id: string, cseBaseName: string): string {
  if (id.startsWith('//')) return `/_${encodeSegments(id.slice(1))}`;
  if (id.startsWith('/')) return `/~${encodeSegments(id)}`;
  return `/${encodeSegments(id === '' ? cseBaseName : id)}`;
}

/** The inverse of `httpPath`: the identifier that a request path (without query) names; undefined if it is malformed. */
export function identifierOfPath(path: string): string | undefined {
  if (!path.startsWith('/')) return undefined;
  let decoded: string;
  try {
    decoded = path.split('/').map(decodeURIComponent).join('/');
  } catch {
    return undefined;
  }
  if (decoded.startsWith('/~/')) return decoded.slice(2);
  if (decoded.startsWith('/_/')) return `/${decoded.slice(2)}`;
  return decoded.slice(1);
}

/**
 * The identifier without what names the service provider and the CSE, for comparing: `/id-in/x` and `//sp/id-in/x` give
 * `x`; `-` for the CSEBase gives its name. An identifier at another CSE keeps its SP-relative form.
 */
export function stripToLocal(id: string, cse: CseIdentity): string {
  const parsed = parseIdentifier(id);
  if ('cseId' in parsed && !isOwn(parsed.cseId, cse)) return `/${parsed.cseId}/${parsed.local}`;
  if (parsed.local === '' || parsed.local === '-') return cse.cseBaseName;
  return parsed.local.startsWith('-/') ? `${cse.cseBaseName}${parsed.local.slice(1)}` : parsed.local;
}

function isOwn(cseId: string, cse: CseIdentity): boolean {
  return cse.cseId === undefined || cse.cseId.split('/').at(-1) === cseId;
}

function encodeSegments(path: string): string {
  return path.split('/').map(encodeText).join('/');
}

/** Percent-encodes text for a path or a query; half a surrogate pair, which has no encoding, is replaced. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
