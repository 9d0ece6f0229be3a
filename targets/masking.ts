/** Shown in place of a secret. */
export const masked = '***';

const alwaysSecret = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'];

/** A secret shorter than this would also hide text that has nothing to do with it. */
const shortestSecret = 6;

/** What hides the secrets of an IUT description in everything that is recorded or printed. */
export interface Masking {
  /** Headers with secret values replaced. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** Text with the secret values replaced that a peer may have echoed. */
  text(text: string): string;
}

/** @param headers the extra headers of the IUT description: each of them is a secret */
export function masking(headers: Readonly<Record<string, string>> = {}): Masking {
  const names = new Set([...alwaysSecret, ...Object.keys(headers).map((name) => name.toLowerCase())]);
  // An authorization is a scheme and a secret: a peer may echo the latter alone.
  const secrets = Object.values(headers)
    .flatMap((value) => [value, ...value.split(/\s+/)])
    .filter((value) => value.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
  return {
    headers: (shown) =>
      Object.fromEntries(
        Object.entries(shown).map(([name, value]) => [name, names.has(name.toLowerCase()) ? masked : value]),
      ),
    text: (shown) => secrets.reduce((text, secret) => text.replaceAll(secret, masked), shown),
  };
}
