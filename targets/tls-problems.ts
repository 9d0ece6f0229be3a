/** What can be wrong with a TLS connection, and what to do about it, by the codes of Node and OpenSSL. */
const problems: readonly (readonly [RegExp, string])[] = [
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'the certificate is self-signed: if you trust it, name its file in tls.ca'],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?)$/,
    'the certificate comes from an authority that is not known here: name the file of its certificate in tls.ca',
  ],
  [/^CERT_SIGNATURE_FAILURE$/, 'the certificate was not signed by the authority in tls.ca, though that has its name'],
  [/^CERT_HAS_EXPIRED$/, 'the certificate has expired'],
  [/^CERT_NOT_YET_VALID$/, 'the certificate is not valid yet: is the clock right?'],
  [/^CERT_REVOKED$/, 'the certificate has been revoked'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the certificate is for another host name than the one in baseUrl'],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER/,
    'what answers does not speak TLS: should baseUrl begin with http?',
  ],
  [/CERTIFICATE_REQUIRED/, 'the server wants a client certificate: name one in tls.cert and tls.key'],
  [
    /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(UNKNOWN|EXPIRED|REVOKED)|ACCESS_DENIED)/,
    'the server does not accept the client certificate in tls.cert',
  ],
  [/HANDSHAKE_FAILURE/, 'the server refuses the handshake: it may want a client certificate (tls.cert and tls.key)'],
  [/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/, 'the server speaks no version of TLS that is still in use'],
  [/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|EPROTO$)/, 'the handshake failed'],
];

/** A TLS failure in words; undefined if the code is of another kind. */
export function tlsProblem(code: string): string | undefined {
  return problems.find(([pattern]) => pattern.test(code))?.[1];
}
