import type { Dispatcher } from 'undici';
import { proxyFor } from './proxy.ts';
import { undici } from './undici.ts';

export interface Pool {
  /** The dispatcher for a URL: straight to its server, or through the proxy that the environment names. */
  dispatcherFor(url: URL): Promise<Dispatcher>;
  /** True where the environment names a proxy for this URL. */
  proxied(url: URL): boolean;
  /** True while a TCP or TLS connection is being opened. */
  connecting(): boolean;
  destroy(): Promise<void>;
}

/**
 * One pool of connections of its own. With `freshConnections` no connection serves two requests.
 * Deadlines are the caller's: undici's own are off.
 */
export async function createPool(
  env: Readonly<Record<string, string | undefined>>,
  freshConnections: boolean,
): Promise<Pool> {
  const { Agent, buildConnector } = await undici();
  const connector = buildConnector({ timeout: 0 });
  let connecting = 0;
  const connect: typeof connector = (options, callback) => {
    connecting++;
    connector(options, (...result) => {
      connecting--;
      callback(...result);
    });
  };
  const options = {
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(freshConnections && { pipelining: 0 }),
  };
  const agents = new Map<string, Promise<Dispatcher>>();
  const DIRECT = '';
  const open = async (proxy: string): Promise<Dispatcher> => {
    if (proxy === DIRECT) return new Agent({ ...options, connect });
    // Tunnels need what only the whole package puts onto its dispatchers.
    const { ProxyAgent } = await import('undici');
    return new ProxyAgent({ ...options, uri: proxy, proxyTunnel: false });
  };
  return {
    dispatcherFor(url) {
      const proxy = proxyFor(url, env) ?? DIRECT;
      let agent = agents.get(proxy);
      if (!agent) {
        agent = open(proxy);
        agents.set(proxy, agent);
      }
      return agent;
    },
    proxied: (url) => proxyFor(url, env) !== undefined,
    connecting: () => connecting > 0,
    async destroy() {
      await Promise.all([...agents.values()].map(async (agent) => (await agent).destroy()));
    },
  };
}
