import { expect } from 'vitest';
import { type SdkV1, type SdkV1Options, startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { verify } from './gate.ts';
import { type Nginx, type NginxConfig, startNginx } from './nginx.ts';

/** What a proxy in front of an MCP server has to say. */
export const STREAMING =
  'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off;';

const open: { close(): Promise<void> }[] = [];

/** For `afterEach`: ends what the test started, last first. */
export async function closeAll(): Promise<void> {
  for (const one of open.splice(0).reverse()) await one.close();
}

/** A server of this test, closed at its end. */
export async function started<T extends { close(): Promise<void> }>(
  server: Promise<T>,
): Promise<T> {
  const one = await server;
  open.push(one);
  return one;
}

export function server(mode: SdkV1Options['mode']): Promise<SdkV1> {
  return started(startSdkV1({ mode }));
}

export function nginx(config: NginxConfig): Promise<Nginx> {
  return started(startNginx(config));
}

/** Two replicas and an nginx before them that balances as `method` says; gives the address that clients use. */
export async function replicas(
  mode: SdkV1Options['mode'],
  options: { method?: string; location?: string; server?: string } = {},
): Promise<string> {
  const { method = '', location = '', server: more = '' } = options;
  const [one, two] = [await server(mode), await server(mode)];
  const { origin } = await nginx({
    http: `upstream replicas { ${method} server ${new URL(one.origin).host}; server ${new URL(two.origin).host}; }`,
    server: `location / { proxy_pass http://replicas; ${STREAMING} ${location} } ${more}`,
  });
  return origin + new URL(one.url).pathname;
}

/** The check by which the gate fails, and everything that it says of it. Throws where it does not fail. */
export async function failedCheck(endpoint: string, ...flags: string[]) {
  const { exitCode, report, progress } = await verify(endpoint, '--wait-timeout', '2s', ...flags);
  expect(report.result, progress).toBe('failed');
  expect(exitCode).toBe(1);
  const check = report.checks.find(({ id }) => id === report.failedCheck);
  return { id: report.failedCheck, said: `${report.reason} ${check?.message} ${check?.hint}` };
}
