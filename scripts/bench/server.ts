/** An MCP server in a process of its own, as lean as can be: what is measured is the client. Told what to serve over IPC. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../../src/json.ts';
import type { Era } from '../../src/snapshot/contract.ts';
import { changedTools, manyTools } from './tools.ts';

/** What the server is told: serve this from now on, and forget the requests so far. */
export interface ToServe {
  era: Era;
  tools: number;
  /** The next version of these tools. */
  changed: boolean;
}

/** A request as it came in. */
export interface SeenRequest {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** What the server says: where it listens, that it serves what it was told, or what it was asked. */
export type FromServer = { url: string } | { ready: true } | { seen: SeenRequest[] };

const MODERN = '2026-07-28';
const SERVER_INFO = { name: 'bench', version: '1.0.0' };
/** Headers of the connection, which every client makes itself. */
const HOP = ['host', 'connection', 'content-length', 'transfer-encoding'];

let era: Era = 'modern';
let results = new Map<string, string>();
let seen: SeenRequest[] = [];

function serve(told: ToServe): void {
  ({ era } = told);
  const tools = manyTools(told.tools);
  const list = { tools: told.changed ? changedTools(tools) : tools };
  const capabilities = { tools: {} };
  // Serialised once, here.
  results = new Map(
    Object.entries({
      'server/discover': modern({ supportedVersions: [MODERN], capabilities }),
      initialize: { protocolVersion: '2025-11-25', capabilities, serverInfo: SERVER_INFO },
      'tools/list': era === 'modern' ? modern(list) : list,
    }).map(([method, result]) => [method, JSON.stringify(result)]),
  );
  seen = [];
}

function modern(result: JsonObject): JsonObject {
  const dress = { resultType: 'complete', ttlMs: 0, cacheScope: 'private' };
  return { ...dress, ...result, _meta: { 'io.modelcontextprotocol/serverInfo': SERVER_INFO } };
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) body += chunk;
  const headers = Object.entries(req.headers).filter(([name]) => !HOP.includes(name));
  seen.push({
    method: req.method ?? '',
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body,
  });
  const message: unknown = body === '' ? undefined : JSON.parse(body);
  if (!isJsonObject(message)) return void res.writeHead(405).end();
  const send = (status: number, text: string) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(text);
  const id = JSON.stringify(message.id ?? null);
  const method = String(message.method);
  if ((req.headers['mcp-protocol-version'] === MODERN) !== (era === 'modern')) {
    const error = { code: -32022, message: 'Unsupported protocol version' };
    send(400, `{"jsonrpc":"2.0","id":${id},"error":${JSON.stringify(error)}}`);
  } else if (message.id === undefined) {
    res.writeHead(202).end();
  } else {
    const result = results.get(method);
    const rest = result
      ? `"result":${result}`
      : `"error":{"code":-32601,"message":"No such method"}`;
    send(200, `{"jsonrpc":"2.0","id":${id},${rest}}`);
  }
}

const tell = (message: FromServer) => process.send?.(message);
const server = createServer((req, res) => {
  answer(req, res).catch(() => res.destroy());
});
server.listen(0, '127.0.0.1', () => {
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp` });
});
process.on('message', (told: ToServe | 'seen') => {
  if (told === 'seen') {
    tell({ seen });
    seen = [];
    return;
  }
  serve(told);
  tell({ ready: true });
});
process.once('disconnect', () => process.exit());
