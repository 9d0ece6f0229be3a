/** The description that `init` writes: valid as it stands, for a CSE on loopback with the usual names. */
export const description = {
  name: 'My CSE',
  vendor: 'My company',
  version: '1.0',
  baseUrl: 'http://127.0.0.1:8080',
  cseBaseName: 'cse-in',
  cseId: '/id-in',
  originator: 'CAdmin',
  headers: {},
  timing: { responseMs: 5000, settleMs: 3000, pollMs: 50, expiryMs: 5000 },
  supports: {},
  receiver: { host: '127.0.0.1', port: 0 },
};

/** What each field is for, and whether it has to be there. */
export const fields: readonly (readonly [name: string, needed: 'required' | 'optional', meaning: string])[] = [
  ['name', 'optional', 'how the reports call the implementation under test (IUT)'],
  ['vendor', 'optional', 'who makes it'],
  ['version', 'optional', 'which version is tested, as text'],
  ['baseUrl', 'required', 'where it answers over HTTP; a path in it comes before every request path'],
  ['cseBaseName', 'required', 'the resource name of the CSEBase'],
  ['cseId', 'optional', 'its CSE-ID; without it, requests in SP-relative form are left out'],
  ['originator', 'required', 'may create nodes, access control policies and campaigns under the CSEBase'],
  ['headers', 'optional', 'extra request headers, such as {"Authorization": "Bearer …"}; never printed in full'],
  ['profile', 'optional', 'path of a wire profile, relative to this file, for other short names or numbers'],
  ['timing.responseMs', 'optional', 'the longest that one response may take'],
  ['timing.settleMs', 'optional', 'how long the IUT may take over one step of its own'],
  ['timing.pollMs', 'optional', 'the pause between two looks'],
  ['timing.expiryMs', 'optional', 'how long after its expirationTime a resource may still be found'],
  ['supports', 'optional', 'optional features claimed (true) or denied (false); what is denied is not tested'],
  [
    'receiver',
    'optional',
    'where the tester listens for notifications: host, port, and publicUrl as the IUT reaches it',
  ],
];
