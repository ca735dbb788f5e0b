import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../fixtures/servers/listen.ts';
import { closeAll, failedCheck, nginx, STREAMING, server, started } from './behind-nginx.ts';
import { verify } from './gate.ts';

afterEach(closeAll);

describe('N4: nginx buffers the stream, headers and all', () => {
  test.each(['auto', 'sse'])('transport: %s', async (transport) => {
    const { origin } = await server('sse');
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; }` });
    const { id, said } = await failedCheck(
      `${proxy.origin}/sse`,
      ...['--transport', transport, '--request-timeout', '1s'],
    );
    expect(id).toBe('N4');
    expect(said).toMatch(/GET .*\/sse never delivered `endpoint`: a proxy buffers it/);
    expect(said).toMatch(/while POST .*\/sse .* was answered: HTTP 404/);
    expect(said).toMatch(/proxy_buffering off; or answer with X-Accel-Buffering: no/);
  });

  test('the server that answers with X-Accel-Buffering: no passes', async () => {
    const { origin } = await server('sse');
    const mended = await nginx({
      server: `location / { proxy_pass ${origin}; ${STREAMING} add_header X-Accel-Buffering no always; }`,
    });
    const proxy = await nginx({ server: `location / { proxy_pass ${mended.origin}; }` });
    const { report } = await verify(`${proxy.origin}/sse`, '--request-timeout', '5s');
    expect(report.result).toBe('passed');
  });
});

describe('what is no buffered stream', () => {
  test('R1: a backend that hangs', async () => {
    const { origin } = await started(listen(() => {}));
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; }` });
    const { report } = await verify(
      `${proxy.origin}/sse`,
      ...['--transport', 'sse', '--request-timeout', '1s', '--wait-timeout', '2s'],
    );
    expect(report).toMatchObject({ result: 'inconclusive', failedCheck: 'R1' });
    expect(report.reason).toMatch(/GET .*\/sse: no MCP answer/);
  });

  test('R1: a backend that is gone', async () => {
    const { origin, close } = await listen(() => {});
    await close();
    const proxy = await nginx({ server: `location / { proxy_pass ${origin}; }` });
    const { id, said } = await failedCheck(`${proxy.origin}/sse`, '--transport', 'sse');
    expect(id).toBe('R1');
    expect(said).toMatch(/GET .*\/sse: HTTP 502/);
  });
});

describe('N5: `endpoint` leads nowhere', () => {
  test('the path prefix is lost', async () => {
    const { origin } = await server('sse');
    const proxy = await nginx({
      server: `location /app/ { proxy_pass ${origin}/; ${STREAMING} }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/app/sse`);
    expect(id).toBe('N5');
    expect(said).toMatch(
      /endpoint=http.*\/messages → HTTP 404 text\/html: the path prefix of \/app\/sse is lost/,
    );
    expect(said).toMatch(/Tell the server its public prefix/);
  });

  test('only the stream is routed', async () => {
    const { origin } = await server('sse');
    const proxy = await nginx({
      server: `location = /sse { proxy_pass ${origin}; ${STREAMING} }`,
    });
    const { id, said } = await failedCheck(`${proxy.origin}/sse`);
    expect(id).toBe('N5');
    expect(said).toMatch(/endpoint=http.*\/messages → HTTP 404 .* nothing takes messages/);
    expect(said).toMatch(/Route this path to the server too/);
  });
});
