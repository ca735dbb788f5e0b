type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, each in lower case first, as curl reads them:
 * entries of NO_PROXY are separated by commas or blanks, may carry a port, match a host and its subdomains, and `*`
 * matches all. An address without a scheme is taken as http. Undefined: ask the server directly.
 */
export function proxyFor(url: URL, env: Env): string | undefined {
  const proxy =
    url.protocol === 'https:'
      ? env.https_proxy || env.HTTPS_PROXY
      : env.http_proxy || env.HTTP_PROXY;
  if (!proxy || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  for (const raw of noProxy.toLowerCase().split(/[,\s]+/)) {
    if (raw === '*') return true;
    if (raw === '') continue;
    const { name, port: wanted } = splitPort(raw);
    if (wanted !== undefined && wanted !== port) continue;
    const bare = name.startsWith('*.')
      ? name.slice(2)
      : name.startsWith('.')
        ? name.slice(1)
        : name;
    if (bare !== '' && (host === bare || host.endsWith(`.${bare}`))) return true;
  }
  return false;
}

/** `[::1]:80`, `::1` and `host:80`; URL.hostname keeps the brackets of an IPv6 address. */
function splitPort(entry: string): { name: string; port?: string } {
  const colon = entry.lastIndexOf(':');
  const port = entry.slice(colon + 1);
  const isPort = colon > 0 && port !== '' && [...port].every((c) => c >= '0' && c <= '9');
  if (entry.startsWith('[')) {
    return isPort && entry[colon - 1] === ']'
      ? { name: entry.slice(0, colon), port }
      : { name: entry };
  }
  if (entry.indexOf(':') !== colon) return { name: `[${entry}]` };
  return isPort ? { name: entry.slice(0, colon), port } : { name: entry };
}
