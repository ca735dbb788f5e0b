import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './part.ts';

/** The first message of a session. */
export const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'scenarios', version: '1' },
  },
});

export const MCP_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

/** The `serverInfo.version` of who answers here over a connection of its own; the empty string where nothing does. */
export function servedVersion(endpoint: string): Promise<string> {
  return new Promise((resolve) => {
    const options = { method: 'POST', agent: false, headers: MCP_HEADERS };
    const asked = request(endpoint, options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.once('close', () =>
        resolve(/"serverInfo":\{[^}]*"version":"([^"]*)"/.exec(text)?.[1] ?? ''),
      );
    });
    asked.setTimeout(3_000, () => asked.destroy());
    asked.once('error', () => resolve(''));
    asked.end(INITIALIZE);
  });
}

/** The version that is live in the end: waits until it is `wanted`, gives what it is where that does not come. */
export async function settlesOn(
  stage: Pick<Stage, 'endpoint' | 'live'>,
  wanted: string,
  withinMs = 10_000,
): Promise<string> {
  const until = performance.now() + withinMs;
  for (;;) {
    const version = await (stage.live?.() ?? servedVersion(stage.endpoint));
    if (version === wanted || performance.now() > until) return version;
    await sleep(100);
  }
}
