import { afterEach, expect, test } from 'vitest';
import { probeHealth } from '../../src/connect/health.ts';
import { listen } from '../fixtures/servers/listen.ts';
import { closeAll, newWire, started } from './open.ts';

afterEach(closeAll);

test.each<[number, string, string, object]>([
  [200, 'application/health+json', '{"status":"pass"}', { status: 200, json: { status: 'pass' } }],
  [200, 'text/plain', 'ok', { status: 200 }],
  [503, 'application/json', '{"status":"down"}', { status: 503, json: { status: 'down' } }],
  [200, 'application/json', '[1]', { status: 200 }],
])('HTTP %i %s %s', async (status, type, body, expected) => {
  const server = await started(
    listen((_req, res) =>
      res.writeHead(status, { 'content-type': type, 'x-version': '7' }).end(body),
    ),
  );
  const health = await probeHealth(new URL(`${server.origin}/health`), newWire());
  expect(health).toEqual({ ...expected, headers: expect.objectContaining({ 'x-version': '7' }) });
});

test('what cannot be read has an error, and its status where there was one', async () => {
  const deep = await started(
    listen((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' }).end('['.repeat(10_000));
    }),
  );
  const answer = await probeHealth(new URL(deep.origin), newWire());
  expect(answer).toMatchObject({ status: 200, error: { code: 'depth' } });
  const silent = await started(listen(() => {}));
  const wire = newWire({ requestTimeoutMs: 1000 });
  expect(await probeHealth(new URL(silent.origin), wire)).toMatchObject({
    error: { code: 'timeout' },
  });
});
