import type { IncomingMessage, RequestListener } from 'node:http';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { DemoVersion } from './versions.ts';

const MODERN = '2026-07-28';
const LEGACY = '2025-11-25';
const MAX_BODY_BYTES = 64 * 1024;

/**
 * A small MCP server without state, in both eras: Streamable HTTP with JSON answers, and the protocol of
 * 2026-07-28. Serves two tools of an imaginary shop.
 */
export function demoServer({ version, tools }: DemoVersion): RequestListener {
  const serverInfo = { name: 'demo-orders', version };
  const capabilities = { tools: {} };

  const results = (method: string, modern: boolean): JsonObject | undefined => {
    const dress: JsonObject = modern
      ? {
          resultType: 'complete',
          ttlMs: 0,
          cacheScope: 'private',
          _meta: { 'io.modelcontextprotocol/serverInfo': serverInfo },
        }
      : {};
    switch (method) {
      case 'server/discover':
        return modern ? { supportedVersions: [MODERN], capabilities, ...dress } : undefined;
      case 'initialize':
        return modern ? undefined : { protocolVersion: LEGACY, capabilities, serverInfo };
      case 'tools/list':
        return { tools, ...dress };
      case 'ping':
        return modern ? undefined : {};
      default:
        return undefined;
    }
  };

  return async (req, res) => {
    const send = (status: number, answer?: JsonObject): void => {
      res.writeHead(status, answer ? { 'content-type': 'application/json' } : {});
      res.end(answer && JSON.stringify(answer));
    };
    if (req.method !== 'POST') return send(405);
    const message = await readMessage(req);
    if (!message) return send(400, failure(null, -32700, 'Parse error'));
    if (message.id === undefined) return send(202);
    const modern = req.headers['mcp-protocol-version'] === MODERN;
    const result = results(String(message.method), modern);
    if (result) return send(200, { jsonrpc: '2.0', id: message.id, result });
    return send(modern ? 404 : 200, failure(message.id, -32601, 'Method not found'));
  };
}

function failure(id: JsonObject[string], code: number, message: string): JsonObject {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

async function readMessage(req: IncomingMessage): Promise<JsonObject | undefined> {
  let text = '';
  for await (const chunk of req) {
    text += chunk;
    if (text.length > MAX_BODY_BYTES) return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
