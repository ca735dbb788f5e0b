import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './row.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** What users copy: the tests deploy it as it stands there. */
export const EXAMPLE = join(ROOT, 'examples/server');

const CONTROLS = join(import.meta.dirname, 'controls');
const SSE = join(import.meta.dirname, 'servers/sse.js');

/** A file of the example. Throws where it is not there. */
export function exampleFile(name: string): string {
  return readFileSync(join(EXAMPLE, name), 'utf8');
}

/** A text with these parts of it replaced, each of which it must have. */
export function edited(
  text: string,
  edits: readonly (readonly [from: string, to: string])[],
): string {
  return edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the example lacks "${from}"`);
    return before.replaceAll(from, to);
  }, text);
}

/** In a control: a server takes a while to come up, as most do; without it an outage is over before it can be seen. */
const SLOW_START = 'await new Promise((started) => setTimeout(started, 2_000));\n';

/** Copies the server of the example, with other modules in the place of its own where a kind asks for it. */
export function copyServer(folder: string, { server, handler, stopFirst }: Kind): void {
  mkdirSync(folder, { recursive: true });
  const own = (name: string) => name === 'package.json' || name.endsWith('.js');
  for (const name of readdirSync(EXAMPLE).filter(own))
    cpSync(join(EXAMPLE, name), join(folder, name));
  const edits: [string, string][] = [];
  if (server === 'sse') {
    cpSync(SSE, join(folder, 'sse.js'));
    edits.push(["'./stateful.js'", "'./sse.js'"], ["!== '/mcp'", "=== '/mcp'"]);
  }
  if (stopFirst) edits.push(['server.listen(', `${SLOW_START}server.listen(`]);
  if (handler !== 'drain') {
    cpSync(CONTROLS, folder, { recursive: true });
    edits.push(["'mcp-deploy-gate/drain'", `'./${handler}.js'`]);
  }
  writeFileSync(join(folder, 'server.js'), edited(exampleFile('server.js'), edits));
}

/** The server of the example in a folder, with its packages: those of this repository. */
export function installServer(folder: string, kind: Kind): void {
  copyServer(folder, kind);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(
    join(ROOT, 'node_modules/@modelcontextprotocol'),
    join(modules, '@modelcontextprotocol'),
  );
  symlinkSync(ROOT, join(modules, 'mcp-deploy-gate'));
}
