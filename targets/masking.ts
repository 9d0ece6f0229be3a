/** Shown in place of a secret. */
export const masked = '***';

const alwaysSecret = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** A secret shorter than this would also hide text that has nothing to do with it. */
const shortestSecret = 6;

/** What hides the secrets of an IUT description in everything that is recorded or printed. */
export interface Masking {
  /** Headers with secret values replaced. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** Whether there is no secret to hide. */
  readonly idle: boolean;
  /** Text with the secret values replaced that a peer may have echoed. */
  text(text: string): string;
}

/**
 * @param headers the extra headers of the IUT description: each of them is a secret
 * @param others more secrets
 * @param known what everybody may know, also where a header has it as its value
 */
export function masking(
  headers: Readonly<Record<string, string>> = {},
  others: readonly string[] = [],
  known: readonly string[] = [],
): Masking {
  const names = new Set([...alwaysSecret, ...Object.keys(headers).map((name) => name.toLowerCase())]);
  // An authorization is a scheme and a secret: a peer may echo the latter alone.
  const secrets = [
    ...Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/), ...credentials(value)]),
    ...others,
  ]
    .filter((value) => value.length >= shortestSecret && !known.includes(value))
    .flatMap((value) => [...new Set([value, JSON.stringify(value).slice(1, -1)])])
    .sort((a, b) => b.length - a.length);
  return {
    idle: secrets.length === 0,
    headers: (shown) =>
      Object.fromEntries(
        Object.entries(shown).map(([name, value]) => [name, names.has(name.toLowerCase()) ? masked : value]),
      ),
    text: (shown) => secrets.reduce((text, secret) => text.replaceAll(secret, masked), shown),
  };
}

/** User and password of a Basic authorization: a peer may echo what it has read. */
function credentials(value: string): readonly string[] {
  const [, coded] = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(value) ?? [];
  if (coded === undefined) return [];
  const text = Buffer.from(coded, 'base64').toString('utf8');
  return [text, text.slice(text.indexOf(':') + 1)];
}

/** Any value with each text in it masked. */
export function maskedDeep<T>(value: T, mask: (text: string) => string): T {
  const each = (one: unknown): unknown => {
    if (typeof one === 'string') return mask(one);
    if (Array.isArray(one)) return one.map(each);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [mask(name), each(inner)]));
  };
  return each(value) as T;
}
