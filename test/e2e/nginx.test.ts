import { afterEach, describe, expect, test } from 'vitest';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { closeAll, nginx, replicas, STREAMING, server, started } from './behind-nginx.ts';
import { verify } from './gate.ts';

afterEach(closeAll);

describe('behind an nginx that is set up well', () => {
  test.each(['sse', 'stateful', 'stateless'] as const)('%s passes', async (mode) => {
    const { origin, url } = await server(mode);
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; ${STREAMING} }` });
    const { exitCode, report } = await verify(proxy.origin + new URL(url).pathname);
    expect(report).toMatchObject({ result: 'passed', served: { serverName: 'sdk-v1' } });
    expect(report.checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('the stateless protocol passes', async () => {
    const { origin } = await started(startSdkV2());
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; ${STREAMING} }` });
    const { report } = await verify(`${proxy.origin}/mcp`);
    expect(report).toMatchObject({ result: 'passed', served: { era: 'modern' } });
    expect(report.checks.filter(({ status }) => status !== 'pass')).toEqual([]);
  });

  test.each(['stateful', 'sse'] as const)(
    'two %s replicas, of which a client always gets the same',
    async (mode) => {
      const { report } = await verify(await replicas(mode, { method: 'ip_hash;' }));
      expect(report.result).toBe('passed');
      expect(report.checks).toContainEqual(expect.objectContaining({ id: 'S1', status: 'pass' }));
    },
  );
});
