import { dirname, resolve } from 'node:path';
import { readJsonFile } from '../wire/json-file';
import { defaultProfile, loadProfile } from '../wire/load-profile';
import type { Profile } from '../wire/profile';
import { brief, describeSchemaError } from '../wire/schema-error';
import { httpTarget } from './http-target';
import schema from './iut.schema.json';
import { httpReceiver } from './receiver';
import type { Target, Timing } from './target';
import { defaultTiming } from './timing';
import type { Tls, TlsDescription } from './tls';
import { loadTls } from './tls';
import { compiledSchema } from '../wire/compiled-schema';

/** The description of an implementation under test as it stands in its file. */
export interface IutDescription {
  readonly name?: string;
  readonly vendor?: string;
  readonly version?: string;
  readonly baseUrl: string;
  readonly cseBaseName: string;
  readonly cseId?: string;
  /** Has the right to create nodes, access control policies and campaigns under the CSEBase. */
  readonly originator: string;
  readonly tls?: TlsDescription;
  /** Extra request headers: secrets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The path of a wire profile, relative to the description's folder. */
  readonly profile?: string;
  readonly timing?: Partial<Timing>;
  /** `null` declares nothing: so a form can have every feature. */
  readonly supports?: Readonly<Record<string, boolean | null>>;
  /** Where the notification receiver listens, and how the IUT reaches it. */
  readonly receiver?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
}

/** A description with its defaults filled in and its profile read. */
export interface Iut extends Omit<IutDescription, 'profile' | 'supports' | 'tls'> {
  readonly tls?: Tls;
  readonly name: string;
  readonly timing: Timing;
  readonly supports: Readonly<Record<string, boolean>>;
  readonly profile: Profile;
}

type Loaded = { readonly iut: Iut } | { readonly error: string };

const validator = compiledSchema<IutDescription>(schema, { allowUnionTypes: true });

/** Headers that the binding itself sets. */
const reserved = [
  'x-m2m-origin',
  'x-m2m-ri',
  'content-type',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'expect',
  'host',
];

/**
 * Reads the description of an implementation under test.
 * @param profilePath a wire profile that takes the place of the description's own
 * @returns the description, or one line that names the file, the field and what was expected
 */
export function loadIut(path: string, profilePath?: string): Loaded {
  const read = readJsonFile(path);
  if ('error' in read) return read;
  const made = makeIut(withoutComments(read.value), dirname(path), profilePath);
  return 'error' in made && !made.named ? { error: `${path}: ${made.error}` } : made;
}

/** The description of a CSE of which only the URL is known; for all else, what public CSEs have by default. */
export function iutAt(baseUrl: string, profilePath?: string): Loaded {
  const description = { baseUrl, cseBaseName: 'cse-in', cseId: '/id-in', originator: 'CAdmin' };
  const made = makeIut(description, '.', profilePath);
  return 'error' in made && !made.named ? { error: `--target ${made.error.replace(/^\/baseUrl /, '')}` } : made;
}

/** The implementation under test as a target. */
export function iutTarget(iut: Iut, proxy?: URL): Promise<Target> {
  const { receiver, ...options } = iut;
  return httpTarget({ kind: 'iut', ...options, ...(proxy && { proxy }), receiver: httpReceiver(receiver) });
}

/** `named` says that the error names a file by itself. */
function makeIut(
  value: unknown,
  folder: string,
  profilePath: string | undefined,
): { readonly iut: Iut } | { readonly error: string; readonly named?: true } {
  const validate = validator();
  if (!validate(value)) {
    const { path, message } = describeSchemaError(validate.errors);
    // What stands in a header is secret, also when it is wrong.
    return { error: `${path} ${/^\/(headers|tls)\//.test(path) ? message.replace(/, found .*/s, '') : message}` };
  }
  const error = urlError('/baseUrl', value.baseUrl) ?? receiverError(value) ?? headerError(value.headers ?? {});
  if (error !== undefined) return { error };
  const { profile: own, cseId, tls, ...description } = value;
  if (tls && !/^https:/i.test(value.baseUrl)) return { error: '/tls expected a baseUrl that begins with https' };
  const secured = tls === undefined ? undefined : loadTls(tls, folder, process.env);
  if (secured && 'error' in secured) return secured;
  const path = profilePath ?? (own === undefined ? undefined : resolve(folder, own));
  const loaded = path === undefined ? { profile: defaultProfile } : loadProfile(path);
  if ('error' in loaded) return { error: loaded.error, named: true };
  return {
    iut: {
      ...description,
      ...(cseId === undefined ? {} : { cseId: cseId.replace(/^\/?/, '/') }),
      ...(secured && { tls: secured.tls }),
      name: value.name ?? value.baseUrl,
      timing: { ...defaultTiming, ...value.timing },
      supports: declared(value.supports ?? {}),
      profile: loaded.profile,
    },
  };
}

/** JSON has no comments: a member `$comment` of any object says what it likes, but among headers, where it would be one. */
function withoutComments(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== '$comment');
  return Object.fromEntries(kept.map(([name, each]) => [name, name === 'headers' ? each : withoutComments(each)]));
}

/** The features that are declared, in whichever way. */
function declared(supports: Readonly<Record<string, boolean | null>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(supports).filter((entry): entry is [string, boolean] => entry[1] !== null));
}

function receiverError({ receiver }: IutDescription): string | undefined {
  if (receiver?.publicUrl !== undefined) return urlError('/receiver/publicUrl', receiver.publicUrl);
  if (receiver?.host === undefined || !['0.0.0.0', '::'].includes(receiver.host)) return undefined;
  return `/receiver/publicUrl expected a URL at which the IUT reaches the receiver, as it listens on ${receiver.host}`;
}

function urlError(field: string, text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return `${field} expected an absolute http or https URL, found ${brief(text)}`;
  if (url.username !== '' || url.password !== '')
    return `${field} expected a URL without user and password (send an authorization in headers)`;
  if (url.search !== '' || url.hash !== '')
    return `${field} expected a URL without query and fragment, found ${brief(text)}`;
  return undefined;
}

function headerError(headers: Readonly<Record<string, string>>): string | undefined {
  for (const name of Object.keys(headers)) {
    if (!/^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/.test(name)) return `/headers expected header names, found ${brief(name)}`;
    if (name === '$comment') return '/headers/$comment would be sent as a header: a comment stands beside headers';
    if (reserved.includes(name.toLowerCase())) return `/headers/${name} is set by the HTTP binding itself`;
  }
  return undefined;
}
