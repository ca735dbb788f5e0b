import type { WireLimits } from './exchange.ts';

/** What is read from one server in one sample, unless settings say otherwise. */
export const DEFAULT_LIMITS: WireLimits = {
  maxBodyBytes: 32 * 1024 * 1024,
  maxSampleBytes: 64 * 1024 * 1024,
  maxDepth: 500,
  maxPages: 1000,
  maxItems: 20_000,
  requestTimeoutMs: 10_000,
};

/** Arrays, objects and members of one JSON text: 32 MiB of `[]` would otherwise become a gigabyte of objects. */
export const MAX_JSON_VALUES = 3_000_000;

/** Kept of a body that is not MCP; JSON-RPC errors with another status than 200 have to fit. */
export const MAX_OTHER_BODY_BYTES = 1024 * 1024;

/** Kept in `Exchange.bodyHead`, in characters. */
export const BODY_HEAD_CHARS = 4096;

/** Exchanges kept per wire; the oldest are dropped. */
export const MAX_EXCHANGES = 500;

/** Redirects followed for one request. */
export const MAX_REDIRECTS = 5;
