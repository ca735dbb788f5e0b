import { afterEach, expect, test } from 'vitest';
import { type Sessions, startSessions } from '../fixtures/servers/sessions.ts';
import { endWatches, trouble, watching } from './watching.ts';

let server: Sessions;
afterEach(async () => {
  await endWatches();
  server.close();
});

test('a thousand sessions are held with their streams, called one after the other, and given back', async () => {
  server = await startSessions();
  const watch = watching(server.url, { sessions: 1000, intervalMs: 1000, timeoutMs: 30_000 });
  expect(await watch.held).toEqual({ sessions: 1000 });
  expect(await server.ask()).toMatchObject({ streams: 1000 });
  // The loop goes on beside them: each is called, and new ones are opened.
  await watch.more(2000);
  await watch.until(() => watch.of('new').length >= 2);
  expect((await server.ask()).called).toBeGreaterThanOrEqual(1000);
  await watch.stop();
  expect(trouble(watch)).toEqual([]);
  await expect.poll(() => server.ask()).toMatchObject({ sessions: 0, streams: 0 });
});
