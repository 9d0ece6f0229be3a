import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reason } from '../prepare-output';
import { writeFile } from '../write-file';
import { manifestName, signatureName } from './manifest';

type Key = { readonly key: KeyObject } | { readonly error: string };

/** Reads a private Ed25519 key in PEM form, as `openssl genpkey -algorithm ed25519` writes it. */
export function signingKey(file: string): Key {
  return keyOf('--sign', 'private', file, createPrivateKey);
}

/** Reads a public Ed25519 key in PEM form. */
export function publicKey(file: string): Key {
  return keyOf('--public-key', 'public', file, createPublicKey);
}

function keyOf(option: string, kind: string, file: string, make: (pem: string) => KeyObject): Key {
  const expected = `${option} expected the file of ${kind === 'public' ? 'a public' : 'a private'} Ed25519 key (PEM)`;
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      error: `${expected}, and ${absent ? `there is no '${file}'` : `cannot read '${file}' (${reason(error)})`}`,
    };
  }
  try {
    const key = make(pem);
    if (key.asymmetricKeyType === 'ed25519') return { key };
    return { error: `${expected}, found one of type ${key.asymmetricKeyType ?? 'unknown'} in '${file}'` };
  } catch {
    // What stands in the file of a key is not for a message.
    return { error: `${expected}, and '${file}' holds none that can be used without a passphrase` };
  }
}

/** Signs the manifest of a folder. */
export function signManifest(dir: string, key: KeyObject): string {
  const signature = sign(null, readFileSync(path.join(dir, manifestName)), key);
  return writeFile(dir, signatureName, `${signature.toString('base64')}\n`);
}

/** Whether the manifest of a folder is signed with the private part of this key. */
export function isSignedWith(dir: string, key: KeyObject): boolean {
  try {
    const signature = Buffer.from(readFileSync(path.join(dir, signatureName), 'utf8').trim(), 'base64');
    return verify(null, readFileSync(path.join(dir, manifestName)), key, signature);
  } catch {
    return false;
  }
}
