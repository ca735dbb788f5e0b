import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { rawServer } from './raw.ts';

// Each loads what it needs: many processes of it start.
const v1 = () => import('./sdk-v1.ts');
const v2Handler = async () => (await import('./sdk-v2.ts')).v2Handler();

/** A server that does not listen yet, and how the app itself ends what it holds. */
export interface Built {
  server: Server;
  close?: () => Promise<void>;
}

/** The kinds of servers that the drain is tried on. */
export type Kind =
  | 'raw'
  | 'express'
  | 'fastify'
  | 'hono'
  | 'v1-sse'
  | 'v1-stateful'
  | 'v1-stateless'
  | 'v2';

async function express(): Promise<Built> {
  const { default: create, json } = await import('express');
  const handle = (await v1()).statefulHandler();
  const app = create();
  // Above that of its default, for long bodies are sent here too.
  app.use(json({ limit: '1mb' }));
  app.all('/mcp', async (req, res) => handle(req, res, req.body));
  return { server: createServer(app) };
}

async function fastify(): Promise<Built> {
  const { default: create } = await import('fastify');
  const handle = (await v1()).statelessHandler();
  const app = create();
  app.all('/mcp', async (request, reply) => {
    reply.hijack();
    await handle(request.raw, reply.raw, request.body);
  });
  await app.ready();
  return { server: app.server };
}

async function hono(): Promise<Built> {
  const { Hono } = await import('hono');
  const { createAdaptorServer } = await import('@hono/node-server');
  const handler = await v2Handler();
  const app = new Hono();
  app.all('/mcp', (context) => handler.fetch(context.req.raw));
  return { server: createAdaptorServer({ fetch: app.fetch }) as Server, close: handler.close };
}

async function v2(): Promise<Built> {
  const { toNodeHandler } = await import('@modelcontextprotocol/node');
  const handler = await v2Handler();
  const handle = toNodeHandler(handler);
  return { server: createServer((req, res) => void handle(req, res)), close: handler.close };
}

const on = (handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>): Built => ({
  server: createServer((req, res) => {
    handle(req, res).catch(() => res.destroy());
  }),
});

/** Builds a server of this kind. */
export async function build(kind: Kind): Promise<Built> {
  switch (kind) {
    case 'raw':
      return { server: createServer(rawServer()) };
    case 'express':
      return express();
    case 'fastify':
      return fastify();
    case 'hono':
      return hono();
    case 'v2':
      return v2();
    case 'v1-sse':
      return on((await v1()).sseHandler());
    case 'v1-stateful':
      return on((await v1()).statefulHandler());
    case 'v1-stateless':
      return on((await v1()).statelessHandler());
  }
}
