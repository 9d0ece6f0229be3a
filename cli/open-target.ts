import { isDeepStrictEqual } from 'node:util';
import { reason } from '../reports/prepare-output';
import type { Results, TlsFile } from '../reports/results';
import { iutAt, iutTarget, loadIut, type Iut } from '../targets/iut';
import { modelTarget } from '../targets/model-target';
import { proxyFor } from '../targets/proxy';
import type { Target } from '../targets/target';
import { defaultProfile, loadProfile } from '../wire/load-profile';
import type { Profile } from '../wire/profile';
import { startReference } from './reference-server';
import { referenceTarget } from './reference-target';
import { version } from './version';

/** The options that choose a target. */
export interface TargetOptions {
  readonly target?: string;
  readonly iut?: string;
  readonly profile?: string;
}

/** A target, ready to be talked to; `headers` are the names of the extra ones that each request carries. */
export interface OpenTarget {
  readonly target: Target;
  readonly headers: readonly string[];
  /** Which files its description names for TLS. */
  readonly tls?: readonly TlsFile[];
  readonly close: () => Promise<void>;
}

/** A target as results.json has it. */
export function targetFacts({ target, headers, tls }: OpenTarget): Results['target'] {
  const { kind, name, vendor, version: productVersion, baseUrl, profile } = target;
  return {
    kind,
    name,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(vendor === undefined ? {} : { vendor }),
    ...(productVersion === undefined ? {} : { version: productVersion }),
    releaseVersion: profile.releaseVersion,
    headers,
    ...(tls === undefined ? {} : { tls }),
  };
}

/** The profile of a target, unless it is the default binding. */
export function ownProfile(profile: Profile): Profile | undefined {
  return isDeepStrictEqual(profile, defaultProfile) ? undefined : profile;
}

type Opened = { readonly opened: OpenTarget } | { readonly error: string };

/**
 * Opens what `--target`, `--iut` and `--profile` name; the error says which option and what was expected.
 * @param otherwise the profile where no file gives one
 */
export async function openTarget(
  { target, iut, profile }: TargetOptions,
  otherwise: Profile = defaultProfile,
): Promise<Opened> {
  if (target !== undefined && iut !== undefined) return { error: '--target and --iut exclude each other' };
  if (iut !== undefined) return openIut(loadIut(iut, profile));
  const kind = target ?? 'reference';
  if (/^https?:\/\//iu.test(kind))
    return openIut(withProfile(iutAtUrl(kind, profile), profile === undefined ? otherwise : undefined));
  if (kind !== 'reference' && kind !== 'model') {
    return { error: `--target expected reference, model or an http(s) URL, found '${kind}'` };
  }
  const loaded = profile === undefined ? { profile: otherwise } : loadProfile(profile);
  if ('error' in loaded) return loaded;
  return { opened: kind === 'model' ? openModel(loaded.profile) : await openReference(loaded.profile) };
}

/** A URL with a path names the CSEBase by its last segment: `http://host:8080/cse-in`. */
function iutAtUrl(url: string, profile: string | undefined): ReturnType<typeof iutAt> {
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter((segment) => segment !== '') : [];
  const cseBaseName = path.at(-1);
  if (cseBaseName === undefined) return iutAt(url, profile);
  const loaded = iutAt(url.replace(/\/+[^/?#]+\/*$/u, ''), profile);
  return 'error' in loaded ? loaded : { iut: { ...loaded.iut, cseBaseName: decodeURIComponent(cseBaseName) } };
}

function withProfile(loaded: ReturnType<typeof iutAt>, profile: Profile | undefined): ReturnType<typeof iutAt> {
  return 'error' in loaded || profile === undefined ? loaded : { iut: { ...loaded.iut, profile } };
}

async function openIut(loaded: { readonly iut: Iut } | { readonly error: string }): Promise<Opened> {
  if ('error' in loaded) return loaded;
  const way = proxyFor(new URL(loaded.iut.baseUrl), process.env);
  if ('error' in way) return way;
  const target = await iutTarget(loaded.iut, way.proxy);
  const deaf = loaded.iut.receiver === undefined ? undefined : await receiverError(target, loaded.iut.receiver);
  if (deaf !== undefined) {
    await target.close();
    return { error: deaf };
  }
  const { headers = {}, tls = {} } = loaded.iut;
  const files = (['ca', 'cert', 'key'] as const).filter((file) => tls[file] !== undefined);
  const close = (): Promise<void> => target.close();
  return { opened: { target, headers: Object.keys(headers), ...(files.length > 0 && { tls: files }), close } };
}

/** Why the notification receiver cannot listen where the description puts it: better said before the run than in it. */
async function receiverError(
  target: Target,
  { host, port }: NonNullable<Iut['receiver']>,
): Promise<string | undefined> {
  try {
    (await target.receiver.mailbox()).close();
    return undefined;
  } catch (error) {
    const where = `${host ?? '127.0.0.1'}, port ${port ?? 0}`;
    return `/receiver of the IUT description expected an address to listen on, and cannot listen on ${where} (${reason(error)})`;
  }
}

/** The reference CSE in this process. */
function openModel(profile: Profile): OpenTarget {
  const target = modelTarget(profile, { version: version() });
  return { target, headers: [], close: () => target.close() };
}

/** The reference CSE behind a port of its own on loopback. */
async function openReference(profile: Profile): Promise<OpenTarget> {
  const server = await startReference(profile);
  const target = await referenceTarget(server.url, profile);
  const close = async (): Promise<void> => {
    await target.close();
    await server.close();
  };
  return { target, headers: [], close };
}
