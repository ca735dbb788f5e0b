import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/json.ts';
import { VERSIONS } from '../scenarios/part.ts';

/** A release whose processes never get ready. */
export const CRASHING = '4.0.0';

const tool = (name: string): JsonObject => ({
  name,
  description: `Does ${name}`,
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
});

const REPOSITORY_MODULES = join(import.meta.dirname, '../../../node_modules');
const SERVER = join(import.meta.dirname, 'release-server.mjs');

function write(folder: string, release: { version: string; tools: JsonObject[]; crashes?: true }) {
  const place = join(folder, 'releases', release.version);
  mkdirSync(place, { recursive: true });
  cpSync(SERVER, join(place, 'server.mjs'));
  symlinkSync(REPOSITORY_MODULES, join(place, 'node_modules'));
  writeFileSync(join(place, 'release.json'), JSON.stringify(release));
}

/** Writes `releases/<version>` below this folder: those of the scenarios, and one that cannot start. */
export function writeReleases(folder: string): void {
  const tools = [tool('search'), tool('fetch')];
  write(folder, { version: VERSIONS.before, tools });
  write(folder, { version: VERSIONS.good, tools: [...tools, tool('browse')] });
  write(folder, { version: VERSIONS.bad, tools: [tool('search')] });
  write(folder, { version: CRASHING, tools, crashes: true });
}
