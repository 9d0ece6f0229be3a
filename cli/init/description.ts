import { optionalFeatures } from '../../spec/optional-features';
import { defaultTiming } from '../../targets/timing';

/** The description that `init` writes: valid as it stands, for a CSE on loopback with the usual names. */
export const description = {
  $comment: [
    'The implementation under test. A member $comment of any object is a comment, but not among headers.',
    'Required are baseUrl, cseBaseName and originator; the form beside this file explains every field.',
  ],
  name: 'My CSE',
  vendor: 'My company',
  version: '1.0',
  baseUrl: 'http://127.0.0.1:8080',
  cseBaseName: 'cse-in',
  cseId: '/id-in',
  originator: 'CAdmin',
  headers: {},
  timing: {
    $comment: 'Whole milliseconds. Start with these, let probe suggest others, and shorten when all passes.',
    ...defaultTiming,
  },
  supports: {
    $comment:
      'Optional features: true = claimed, false = denied (its tests do not apply), null = not declared (they are tried).',
    ...Object.fromEntries(optionalFeatures.map(({ name }) => [name, null])),
  },
  receiver: {
    $comment: 'Where the tester listens for notifications; publicUrl as the IUT reaches it.',
    host: '127.0.0.1',
    port: 0,
  },
};

/** A field of the description: an item of the extra information for testing (IXIT). */
export interface Field {
  readonly name: string;
  readonly needed: 'required' | 'optional';
  /** What stands for a field that is left out. */
  readonly default: string;
  readonly meaning: string;
}

const optional = (name: string, byDefault: string, meaning: string): Field => ({
  name,
  needed: 'optional',
  default: byDefault,
  meaning,
});
const required = (name: string, meaning: string): Field => ({ name, needed: 'required', default: '', meaning });

/** Every field, in the order in which a vendor fills them in. */
export const fields: readonly Field[] = [
  optional('name', 'the baseUrl', 'how the reports call the implementation under test (IUT)'),
  optional('vendor', '', 'who makes it'),
  optional('version', '', 'which version is tested, as text'),
  required('baseUrl', 'where it answers over HTTP; a path in it comes before every request path'),
  required('cseBaseName', 'the resource name of the CSEBase'),
  optional('cseId', '', 'its CSE-ID; without it, requests in SP-relative form are left out'),
  required('originator', 'may create nodes, access control policies, containers and campaigns under the CSEBase'),
  optional('headers', 'none', 'extra request headers, such as {"Authorization": "Bearer …"}; never printed in full'),
  optional(
    'profile',
    'the default binding',
    'path of a wire profile, relative to this file, for other names or numbers',
  ),
  optional(
    'tls.ca',
    'the public authorities',
    'the file (PEM) with the certificates of the authorities to trust instead',
  ),
  optional('tls.cert', 'none', "the file (PEM) with the tester's certificate"),
  optional('tls.key', 'none', 'the file (PEM) with its private key'),
  optional('tls.passphraseEnv', '–', 'the environment variable with the passphrase of the key'),
  optional('tls.passphraseFile', '–', 'or the file with it'),
  optional('tls.passphrase', '–', 'or the passphrase itself'),
  optional('timing.responseMs', String(defaultTiming.responseMs), 'the longest that one response may take'),
  optional('timing.settleMs', String(defaultTiming.settleMs), 'how long the IUT may take over one step of its own'),
  optional('timing.pollMs', String(defaultTiming.pollMs), 'the pause between two looks'),
  optional(
    'timing.expiryMs',
    String(defaultTiming.expiryMs),
    'how long after its expirationTime a resource may be found',
  ),
  optional(
    'supports',
    'nothing declared',
    'optional features claimed (true), denied (false: not tested), or open (null)',
  ),
  optional('receiver.host', '127.0.0.1', 'the address on which the tester listens for notifications'),
  optional('receiver.port', '0: a free one', 'and the port'),
  optional('receiver.publicUrl', 'as host and port say', 'the same as the IUT reaches it'),
];
