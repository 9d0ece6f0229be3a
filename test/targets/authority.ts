import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** The passphrase of the client's key. */
export const passphrase = 'a-passphrase-of-the-test';

/** A certificate authority of one test: paths of PEM files. */
export interface Authority {
  readonly folder: string;
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  /** A server's certificate of the same authority that is over, with the key of the other. */
  readonly expired: string;
  /** The certificate of another authority of the same name. */
  readonly otherCa: string;
  readonly client: { readonly cert: string; readonly key: string };
  /** A key that belongs to no certificate. */
  readonly otherKey: string;
  remove(): void;
}

/** What OpenSSL needs to sign for a time that is over: its other commands count from now. */
const expiring = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
default_md = sha256
serial = serial
policy = any
[any]
commonName = supplied
`;

/** Makes an authority, a server's certificate for 127.0.0.1 and a client's, whose key has a passphrase. */
export function authority(): Authority {
  const folder = mkdtempSync(path.join(tmpdir(), 'authority-'));
  const run = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  };
  const made = (name: string): string => path.join(folder, name);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'];
  run('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA', '-days', '2');
  writeFileSync(made('names'), 'subjectAltName=IP:127.0.0.1,DNS:cse.example\n');
  for (const name of ['server', 'client']) {
    run('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2'];
    run('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.pem`, ...signed);
  }
  writeFileSync(made('ca.conf'), expiring);
  writeFileSync(made('index.txt'), '');
  writeFileSync(made('serial'), '01\n');
  const over = ['-startdate', '20200101000000Z', '-enddate', '20200102000000Z', '-extfile', 'names'];
  const asAuthority = ['-config', 'ca.conf', '-cert', 'ca.pem', '-keyfile', 'ca.key'];
  run('ca', '-batch', '-notext', ...asAuthority, ...over, '-in', 'server.csr', '-out', 'expired.pem');
  run('req', '-x509', ...newKey, '-keyout', 'other.key', '-out', 'other.pem', '-subj', '/CN=Test CA', '-days', '2');
  run('pkcs8', '-topk8', '-in', 'client.key', '-out', 'locked.key', '-passout', `pass:${passphrase}`);
  return {
    folder,
    ca: made('ca.pem'),
    server: { cert: made('server.pem'), key: made('server.key') },
    expired: made('expired.pem'),
    otherCa: made('other.pem'),
    client: { cert: made('client.pem'), key: made('locked.key') },
    otherKey: made('ca.key'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
