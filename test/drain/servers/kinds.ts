import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { rawServer } from './raw.ts';
import { sseHandler, statefulHandler, statelessHandler } from './sdk-v1.ts';
import { v2Handler } from './sdk-v2.ts';

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
  const handle = statefulHandler();
  const app = create();
  app.use(json());
  app.all('/mcp', async (req, res) => handle(req, res, req.body));
  return { server: createServer(app) };
}

async function fastify(): Promise<Built> {
  const { default: create } = await import('fastify');
  const handle = statelessHandler();
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
  const handler = v2Handler();
  const app = new Hono();
  app.all('/mcp', (context) => handler.fetch(context.req.raw));
  return { server: createAdaptorServer({ fetch: app.fetch }) as Server, close: handler.close };
}

async function v2(): Promise<Built> {
  const { toNodeHandler } = await import('@modelcontextprotocol/node');
  const handler = v2Handler();
  const handle = toNodeHandler(handler);
  return { server: createServer((req, res) => void handle(req, res)), close: handler.close };
}

const on = (handle: ReturnType<typeof statefulHandler>): Built => ({
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
      return on(sseHandler());
    case 'v1-stateful':
      return on(statefulHandler());
    case 'v1-stateless':
      return on(statelessHandler());
  }
}
