import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';

/** The `tls` of an IUT description: paths, relative to the description's folder. */
export interface TlsDescription {
  /** Certificates of the authorities to trust, in place of the public ones. */
  readonly ca?: string;
  /** The tester's certificate, and its key. */
  readonly cert?: string;
  readonly key?: string;
  /** Of the key: itself, the environment variable that holds it, or the file. */
  readonly passphrase?: string;
  readonly passphraseEnv?: string;
  readonly passphraseFile?: string;
}

/** What a TLS connection is made with: PEM texts. */
export interface Tls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
}

class Unfit extends Error {}

/**
 * Reads what `tls` names and tries whether it belongs together.
 * @returns the texts, or one line that names the field and what was expected; it shows nothing of a key or passphrase
 */
export function loadTls(
  given: TlsDescription,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly tls: Tls } | { readonly error: string } {
  try {
    const file = (field: 'ca' | 'cert' | 'key') => given[field] && read(`/tls/${field}`, resolve(folder, given[field]));
    const ca = file('ca');
    const cert = file('cert');
    const key = file('key');
    const passphrase = passphraseOf(given, folder, env);
    if (ca !== undefined) certificates('/tls/ca', ca);
    if (cert !== undefined) certificates('/tls/cert', cert);
    if ((cert === undefined) !== (key === undefined)) throw new Unfit('/tls expected cert and key together');
    if (key !== undefined) usable(key, passphrase);
    const tls = {
      ...(ca !== undefined && { ca }),
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(passphrase !== undefined && { passphrase }),
    };
    belongTogether(tls);
    return { tls };
  } catch (error) {
    if (error instanceof Unfit) return { error: error.message };
    throw error;
  }
}

function read(field: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Unfit(`${field} expected a file that can be read, and ${path} cannot (${codeOf(error)})`);
  }
}

function passphraseOf(
  { passphrase, passphraseEnv, passphraseFile }: TlsDescription,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if ([passphrase, passphraseEnv, passphraseFile].filter((one) => one !== undefined).length > 1)
    throw new Unfit('/tls expected one of passphrase, passphraseEnv and passphraseFile');
  if (passphraseFile !== undefined)
    return read('/tls/passphraseFile', resolve(folder, passphraseFile)).replace(/\r?\n$/, '');
  if (passphraseEnv === undefined) return passphrase;
  const value = env[passphraseEnv];
  if (value === undefined) throw new Unfit(`/tls/passphraseEnv: the environment variable ${passphraseEnv} is not set`);
  return value;
}

function certificates(field: string, pem: string): void {
  const each = pem.match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs) ?? [];
  try {
    if (each.length === 0) throw new Error();
    for (const one of each) new X509Certificate(one);
  } catch {
    throw new Unfit(`${field} expected a file of PEM certificates (-----BEGIN CERTIFICATE-----)`);
  }
}

function usable(key: string, passphrase: string | undefined): void {
  try {
    createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    if (passphrase === undefined && /ENCRYPTED/.test(key))
      throw new Unfit('/tls/key has a passphrase: give it in passphraseEnv, passphraseFile or passphrase');
    if (/ENCRYPTED/.test(key)) throw new Unfit('/tls/key cannot be opened with this passphrase');
    throw new Unfit('/tls/key expected a PEM private key (-----BEGIN PRIVATE KEY-----)');
  }
}

function belongTogether(tls: Tls): void {
  try {
    createSecureContext(tls);
  } catch (error) {
    if (/KEY_VALUES_MISMATCH/.test(codeOf(error)))
      throw new Unfit('/tls/key does not belong to the certificate in /tls/cert');
    throw new Unfit(`/tls cannot be used (${codeOf(error)})`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
