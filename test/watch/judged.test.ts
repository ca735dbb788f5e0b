import { afterEach, expect, test } from 'vitest';
import { judgeWatch } from '../../src/decide/watch/judge.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';
import { createMinimal } from '../fixtures/servers/minimal.ts';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { endWatches, watching } from './watching.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await endWatches();
  for (const close of closing.splice(0)) await close();
});

async function startVersion(version: string, port: number, stateful: boolean) {
  const serverInfo = { name: 'minimal', version };
  const { handle } = createMinimal({ eras: ['legacy'], stateful, serverInfo });
  const { origin, close } = await listen(handle, { port });
  closing.push(close);
  return { url: `${origin}/mcp`, close };
}

test('a version that is replaced in place, without sessions: l3', async () => {
  const { handle, state } = createMinimal();
  const { origin, close } = await listen(handle);
  closing.push(close);
  const watch = watching(`${origin}/mcp`, { intervalMs: 200 });
  await watch.held;
  await watch.more(4);
  state.serverInfo = { name: 'minimal', version: '2.0.0' };
  await watch.seen('new', (one) => one.ok && one.version === '2.0.0');
  await watch.more(10);
  await watch.stop();
  const result = judgeWatch(
    watch.records.filter(({ type }) => type !== 'late'),
    { required: 'l3' },
  );
  expect(result).toMatchObject({ level: 'l3', met: true, versions: ['1.0.0', '2.0.0'] });
});

test('a restart with a gap: downtime, and every session lost', async () => {
  const port = await freePort();
  const old = await startVersion('1.0.0', port, true);
  const watch = watching(old.url);
  await watch.held;
  await watch.more(2);
  await old.close();
  await watch.seen('new', ({ ok }) => !ok);
  await startVersion('2.0.0', port, true);
  await watch.until(() => watch.of('session-started').length === 4);
  await watch.seen('new', (one) => one.ok && one.version === '2.0.0');
  await watch.more(2);
  await watch.stop();
  const result = judgeWatch(watch.records, { required: 'l1' });
  expect(result).toMatchObject({
    level: 'none',
    met: false,
    sessions: { total: 2, lost: 2, kept: 0 },
    versions: ['1.0.0', '2.0.0'],
  });
  expect(result.outages).toHaveLength(1);
  expect(result.longestOutage?.minMs).toBeGreaterThanOrEqual(0);
});

test('a server that is asked too often: not known whether it was down', async () => {
  let asked = 0;
  const { handle, state } = createMinimal({
    eras: ['legacy'],
    intercept: (_req, res, { method }) => {
      if (method !== 'initialize' || asked++ % 3 !== 2) return false;
      res.writeHead(429, { 'retry-after': '1' }).end('slow down');
      return true;
    },
  });
  const { origin, close } = await listen(handle);
  closing.push(close);
  const watch = watching(`${origin}/mcp`);
  await watch.held;
  await watch.seen('new', ({ ok }) => !ok);
  state.serverInfo = { name: 'minimal', version: '2.0.0' };
  await watch.seen('new', (one) => one.ok && one.version === '2.0.0');
  await watch.stop();
  const result = judgeWatch(watch.records, { required: 'l1' });
  expect(result).toMatchObject({ level: 'not-proven', met: false, outages: [], downtimeMs: 0 });
  expect(result.reason).toContain('refused with HTTP 429');
});

test('nothing that changes proves nothing', async () => {
  const server = await startSdkV2();
  closing.push(server.close);
  const watch = watching(server.url);
  await watch.held;
  await watch.more(2);
  await watch.stop();
  expect(judgeWatch(watch.records, { required: 'l1' })).toMatchObject({
    level: 'not-proven',
    met: false,
  });
});
