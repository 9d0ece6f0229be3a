/** Texts up to so many UTF-16 units are ordinary. */
const ordinaryLength = 1000;

/** What has no place in an xs:string: control characters and noncharacters. */
const beyondStrings = /[\p{Cc}\p{Noncharacter_Code_Point}]/u;

/** What a URI consists of (RFC 3986). */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/u;

/**
 * Why a CSE may refuse version, softwareName or URL, whatever the rules on campaigns say; undefined when it may not. TS-0001
 * names no type and sets no limit; as an xs:string or xs:anyURI a text has no control characters, a URL is a URI, and a CSE
 * may want it to be not empty and not too long.
 */
export function oddTextIn(attributes: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of ['version', 'softwareName', 'URL']) {
    const value = attributes[name];
    const odd = typeof value === 'string' ? oddness(name, value) : undefined;
    if (odd !== undefined) return odd;
  }
  return undefined;
}

function oddness(name: string, value: string): string | undefined {
  if (value.length === 0) return `${name} is empty`;
  if (value.length > ordinaryLength) return `${name} has ${String(value.length)} characters`;
  if (beyondStrings.test(value)) return `${name} has characters that an xs:string has not`;
  return name === 'URL' && !uri.test(value) ? 'URL is no URI' : undefined;
}
