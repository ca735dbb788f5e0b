import { afterEach, expect, test } from 'vitest';
import {
  type ServerProcess,
  startEverything,
  startMcpProxy,
  startSupergateway,
} from '../fixtures/servers/processes.ts';
import { closeAll, open, started } from './open.ts';

afterEach(closeAll);

test.each<[string, () => Promise<ServerProcess>, object, number]>([
  ['everything, sse', () => startEverything('sse'), { era: 'legacy', transport: 'sse' }, 13],
  [
    'everything, streamableHttp',
    () => startEverything('streamableHttp'),
    { era: 'legacy', transport: 'streamable-http', protocolVersion: '2025-11-25' },
    13,
  ],
  ['supergateway, sse', () => startSupergateway('sse'), { era: 'legacy', transport: 'sse' }, 1],
  [
    'supergateway, streamableHttp',
    () => startSupergateway('streamableHttp'),
    { era: 'legacy', transport: 'streamable-http' },
    1,
  ],
  ['mcp-proxy', startMcpProxy, { era: 'modern', protocolVersion: '2026-07-28' }, 1],
])('%s', async (_name, start, expected, tools) => {
  const server = await started(start());
  const session = await open(server.url);
  expect(session).toMatchObject({ ...expected, notices: [] });
  const list = await session.list('tools');
  expect(list.fault).toBeUndefined();
  expect(list.items).toHaveLength(tools);
  const again = await open(server.url);
  expect((await again.list('tools')).items).toEqual(list.items);
});
