import { Agent, request } from 'node:http';
import { INITIALIZE, MCP_HEADERS } from './scenarios/live.ts';

/** Opens a session and the stream that a client holds for the server's notifications. Throws where there is none. */
export async function holdStream(endpoint: string): Promise<{ ended: Promise<void> }> {
  const opened = await fetch(endpoint, { method: 'POST', headers: MCP_HEADERS, body: INITIALIZE });
  await opened.body?.cancel();
  const session = opened.headers.get('mcp-session-id');
  if (session === null) throw new Error(`no session: HTTP ${opened.status}`);
  const headers = { ...MCP_HEADERS, 'mcp-session-id': session };
  return new Promise((resolve, reject) => {
    const asked = request(endpoint, { agent: new Agent(), headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`no stream: HTTP ${answer.statusCode}`));
      answer.resume();
      // However it ends: a proxy that cuts it is an error here.
      answer.on('error', () => {});
      resolve({ ended: new Promise((gone) => answer.once('close', () => gone())) });
    });
    asked.once('error', reject);
    asked.end();
  });
}
