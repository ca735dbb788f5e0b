import { afterEach, expect, test } from 'vitest';
import { startMinimal } from '../fixtures/servers/minimal.ts';
import { closeAll, newWire, open, started } from './open.ts';

afterEach(closeAll);

test('the limits hold in a session, and the error says which', async () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000);
  const server = await started(
    startMinimal({
      eras: ['legacy'],
      intercept(_req, res, seen) {
        const body = {
          'tools/list': `{"jsonrpc":"2.0","id":"x","result":{"tools":${deep}}}`,
          'prompts/list': `{"jsonrpc":"2.0","id":"x","result":{"prompts":"${'x'.repeat(2_000_000)}"}}`,
        }[seen.method];
        if (body) res.writeHead(200, { 'content-type': 'application/json' }).end(body);
        return body !== undefined || seen.method === 'resources/list';
      },
      capabilities: { tools: {}, prompts: {}, resources: {} },
    }),
  );
  const limits = { maxBodyBytes: 1_000_000, requestTimeoutMs: 1000 };
  const session = await open(server.url, {}, { limits });
  await expect(session.list('tools')).rejects.toMatchObject({ stage: 'list', limit: 'depth' });
  await expect(session.list('prompts')).rejects.toMatchObject({ limit: 'body-bytes' });
  await expect(session.list('resources')).rejects.toMatchObject({ limit: 'timeout' });
  const short = session.request('resources/list', {}, { timeoutMs: 30 });
  await expect(short).rejects.toMatchObject({ stage: 'request', limit: 'timeout' });
});

test('a longer time limit of one request is kept', async () => {
  const server = await started(
    startMinimal({
      call: () => new Promise((done) => setTimeout(() => done({ content: [] }), 1200)),
    }),
  );
  const session = await open(server.url, {}, { limits: { requestTimeoutMs: 700 } });
  const call = await session.request('tools/call', { name: 'echo' }, { timeoutMs: 10_000 });
  expect(call).toMatchObject({ ok: true });
});

test('a session that the server forgot is told by its exchange', async () => {
  const server = await started(
    startMinimal({
      eras: ['legacy'],
      stateful: true,
      intercept(req, _res, seen) {
        if (seen.method === 'tools/list') req.headers['mcp-session-id'] = 'another';
        return false;
      },
    }),
  );
  const session = await open(server.url);
  await expect(session.list('tools')).rejects.toMatchObject({ stage: 'list' });
  expect(session.exchanges.at(-1)).toMatchObject({ rpcMethod: 'tools/list', status: 404 });
});

test('the signal ends a request at once', async () => {
  const server = await started(
    startMinimal({ intercept: (_req, _res, seen) => seen.method === 'tools/list' }),
  );
  const abort = new AbortController();
  const session = await open(server.url, {}, { wire: newWire({}, abort.signal) });
  const list = session.list('tools');
  setImmediate(() => abort.abort());
  await expect(list).rejects.toMatchObject({ limit: 'aborted' });
});

test('a server that asks its client without end is answered a hundred times', async () => {
  const ping = (id: number) =>
    `data: ${JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' })}\n\n`;
  const server = await started(
    startMinimal({
      eras: ['legacy'],
      intercept(_req, res, seen) {
        if (seen.method !== 'tools/list') return false;
        const answer = { jsonrpc: '2.0', id: seen.message?.id ?? null, result: { tools: [] } };
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        for (let id = 0; id < 1000; id++) res.write(ping(id));
        res.end(`data: ${JSON.stringify(answer)}\n\n`);
        return true;
      },
    }),
  );
  const session = await open(server.url);
  await session.list('tools');
  await session.close();
  expect(server.seen.filter((one) => one.method === '').length).toBeLessThanOrEqual(100);
});
