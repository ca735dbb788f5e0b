import { readdirSync, readFileSync } from 'node:fs';
import type { JsonObject } from '../../../src/json.ts';

export interface ToolList {
  source: { package: string; version: string; license: string; protocolVersion: string };
  tools: (JsonObject & { name: string; inputSchema: JsonObject; outputSchema?: JsonObject })[];
}

const FOLDER = new URL('../../fixtures/data/tool-lists/', import.meta.url);

/** What published servers answer to `tools/list`; each file says which package and version it is from. */
export const TOOL_LISTS: readonly ToolList[] = readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
