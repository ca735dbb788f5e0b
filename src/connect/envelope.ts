import type { JsonObject } from '../json.ts';

const PREFIX = 'io.modelcontextprotocol/';
export const SERVER_INFO_META_KEY = `${PREFIX}serverInfo`;

/** Who asks: of the stateless protocol's `_meta` in every request. */
export interface Asker {
  clientInfo: { name: string; version: string };
  clientCapabilities: JsonObject;
}

/** Parameters with the `_meta` that the stateless protocol wants in every request (2026-07-28, basic/_meta). */
export function enveloped(
  params: JsonObject | undefined,
  protocolVersion: string,
  asker: Asker,
): JsonObject {
  const meta = params?._meta;
  return {
    ...params,
    _meta: {
      ...(typeof meta === 'object' && meta !== null && !Array.isArray(meta) ? meta : {}),
      [`${PREFIX}protocolVersion`]: protocolVersion,
      [`${PREFIX}clientInfo`]: { ...asker.clientInfo },
      [`${PREFIX}clientCapabilities`]: asker.clientCapabilities,
    },
  };
}
