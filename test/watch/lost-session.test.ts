import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import { judgeWatch } from '../../src/decide/watch/judge.ts';
import type { WatchRecord } from '../../src/decide/watch/record.ts';
import { startWatch } from '../../src/watch/watcher.ts';
import { type Listening, listen } from '../fixtures/servers/listen.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0).reverse()) await end();
});

/** A server that forgets its first session when it is told to, and goes on holding its stream. */
async function forgetful(): Promise<Listening & { forget(): void; stream(): ServerResponse }> {
  let sessions = 0;
  let first: ServerResponse | undefined;
  let knows = true;
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const id = req.headers['mcp-session-id'];
    if (req.method === 'GET') {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      first ??= res;
      return;
    }
    const message = JSON.parse((await text(req)) || '{}') as { id?: number; method?: string };
    if (id === 's1' && !knows) return res.writeHead(404).end();
    if (message.id === undefined) return res.writeHead(202).end();
    const opens = message.method === 'initialize';
    const result = opens
      ? {
          protocolVersion: '2025-06-18',
          capabilities: {},
          serverInfo: { name: 'forgetful', version: knows ? '1' : '2' },
        }
      : {};
    res.writeHead(200, {
      'content-type': 'application/json',
      ...(opens && { 'mcp-session-id': `s${++sessions}` }),
    });
    res.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
  };
  const server = await listen((req, res) => void handle(req, res));
  open.push(server.close);
  return {
    ...server,
    forget: () => {
      knows = false;
    },
    stream: () => first!,
  };
}

test.each([
  ['cut', 'broken', (stream: ServerResponse) => stream.destroy(), 'l1'],
  ['ended', 'clean', (stream: ServerResponse) => stream.end(), 'l2'],
] as const)(
  'of a session that was lost, a stream that is %s is seen',
  async (_, how, end, level) => {
    const server = await forgetful();
    const records: WatchRecord[] = [];
    const began = performance.now();
    const watcher = startWatch(
      {
        url: new URL(`${server.origin}/mcp`),
        transport: 'streamable-http',
        protocolVersion: '2025-06-18',
        credentials: NO_CREDENTIALS,
        env: {},
      },
      { sessions: 1, intervalMs: 50, timeoutMs: 5_000, maxDurationMs: 60_000, settleMs: 0 },
      { clock: () => performance.now() - began, onRecord: (record) => void records.push(record) },
    );
    open.push(() => watcher.stop('asked'));
    const of = (type: WatchRecord['type']) => records.filter((record) => record.type === type);
    const seen = (type: WatchRecord['type'], count: number) =>
      vi.waitFor(() => expect(of(type)).toHaveLength(count), { timeout: 20_000 });

    await watcher.held;
    await seen('stream-started', 1);
    server.forget();
    await seen('stream-started', 2);
    expect(of('session-ended')).toMatchObject([{ session: 1, how: 'lost' }]);
    end(server.stream());
    await seen('stream-ended', 1);
    expect(of('stream-ended')).toMatchObject([{ session: 1, how }]);
    await watcher.stop('asked');
    // Whether this machine was busy is not asked here.
    const result = judgeWatch(
      records.filter(({ type }) => type !== 'late'),
      {},
    );
    expect(result.sessions).toMatchObject({ total: 1, lost: 1 });
    expect(result.level).toBe(level);
  },
);
