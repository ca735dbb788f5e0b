import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../fixtures/servers/listen.ts';
import { STDIO_SERVER } from '../fixtures/servers/processes.ts';
import { startSdkV1 } from '../fixtures/servers/sdk-v1.ts';
import { startSdkV2 } from '../fixtures/servers/sdk-v2.ts';
import { closeAll, started } from './open.ts';

afterEach(closeAll);

const CLIENT = fileURLToPath(new URL('./exit-client.ts', import.meta.url));

/** Opens and closes sessions in a process of its own, and gives what that process printed when it ended by itself. */
function run(targets: object[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [CLIENT, JSON.stringify(targets)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

test('sessions that were opened, closed or failed keep no process alive and leave no rejection', async () => {
  const sse = await started(startSdkV1({ mode: 'sse' }));
  const stateful = await started(startSdkV1({ mode: 'stateful' }));
  const modern = await started(startSdkV2());
  const silent = await started(listen(() => {}));
  const held = await started(
    listen(
      (_req, res) =>
        void res.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hi\n\n'),
    ),
  );
  const gone = await listen(() => {});
  await gone.close();
  const http = (url: string, more: object = {}) => ({ kind: 'http', url, ...more });
  const { code, output } = await run([
    http(sse.url),
    http(stateful.url),
    http(modern.url),
    http(silent.origin),
    http(held.origin, { transport: 'sse' }),
    http(held.origin),
    http(gone.origin),
    http(gone.origin, { transport: 'sse' }),
    { kind: 'stdio', command: process.execPath, args: [STDIO_SERVER] },
    { kind: 'stdio', command: '/no/such/command', args: [] },
  ]);
  expect(output.trim().split('\n')).toEqual([
    'sse 1',
    'streamable-http 1',
    'streamable-http 1',
    'connect timeout',
    'opening sse-no-endpoint',
    'opening timeout',
    'connect none',
    'connect none',
    'stdio 1',
    'opening none',
    'idle',
  ]);
  expect(code).toBe(0);
});
