type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the usual environment variables (HTTP_PROXY, HTTPS_PROXY, NO_PROXY, in either case) name for a URL. What
 * answers on loopback is never reached through one.
 * @returns the proxy, undefined in it if there is none, or one line that names the variable; it shows no password
 */
export function proxyFor(url: URL, env: Env): { readonly proxy: URL | undefined } | { readonly error: string } {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = env[name.toLowerCase()] ?? env[name] ?? '';
  if (value === '' || isLoopback(url.hostname) || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? ''))
    return { proxy: undefined };
  const proxy = URL.canParse(value) ? new URL(value) : undefined;
  if (proxy && ['http:', 'https:'].includes(proxy.protocol)) return { proxy };
  return { error: `${name} expected an http or https URL, for example http://proxy:3128` };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
}

/** Whether a list as in NO_PROXY has the host: `*`, or names (with all below them) with or without a port. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const ports = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const host = name.replace(/^\*?\./, '');
      const meant = name === '*' || hostname === host || hostname.endsWith(`.${host}`);
      return meant && (only === undefined || only === ports);
    });
}
