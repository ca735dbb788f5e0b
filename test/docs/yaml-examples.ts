import { parseAllDocuments } from 'yaml';
import { readInputs } from '../../src/config/inputs.ts';
import { loadSettings } from '../../src/config/load.ts';
import { watchInputs } from '../../src/config/watch-inputs.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/json.ts';

const OURS = /^(\.\/|[^/]+\/mcp-deploy-gate@\S+)$/;
const OUR_WATCH = /^[^/]+\/mcp-deploy-gate\/watch@\S+$/;

/** The values of an example in YAML. Throws where it is none. */
export function parseYaml(text: string): JsonValue[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const [fault] = document.errors;
    if (fault) throw fault;
    return document.toJS() as JsonValue;
  });
}

/** Every map inside of a value, itself included. */
export function* mapsIn(value: JsonValue): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* mapsIn(item);
  if (!isJsonObject(value)) return;
  yield value;
  for (const member of Object.values(value)) yield* mapsIn(member);
}

/** The inputs of every step that uses our action, or with `watch` the one that only watches. */
export function usesOfOurs(value: JsonValue, which: 'gate' | 'watch' = 'gate'): JsonObject[] {
  const ours = which === 'gate' ? OURS : OUR_WATCH;
  return [...mapsIn(value)]
    .filter(({ uses }) => typeof uses === 'string' && ours.test(uses))
    .map((step) => (isJsonObject(step.with) ? step.with : {}));
}

/** Settings whose value is one word of a list: what an expression gives, nobody knows here. */
const WORDS = new Set([
  ...['transport', 'protocol-version', 'mode', 'fail-on', 'on-failure', 'on-cancel', 'dry-run'],
]);
const EXPRESSION = /\$\{\{.*?\}\}/gs;

/** Loads the settings that these inputs make; those of a snippet need no endpoint. Throws SettingsError where the action would. */
export async function loadInputs(
  inputs: JsonObject,
  whole: boolean,
  which: 'gate' | 'watch' = 'gate',
): Promise<void> {
  const env: Record<string, string> = {};
  const expressions: string[] = [];
  // Two expressions are two values.
  const standIn = (expression: string) => {
    if (!expressions.includes(expression)) expressions.push(expression);
    return `value${expressions.indexOf(expression)}`;
  };
  for (const [name, value] of Object.entries(inputs)) {
    let text = String(value);
    if (/^\$\{\{[^}]*\}\}$/.test(text)) {
      if (WORDS.has(name)) continue;
      if (name.endsWith('endpoint')) text = `https://${name}.example.com/mcp`;
    }
    env[`INPUT_${name.toUpperCase()}`] = text.replaceAll(EXPRESSION, standIn);
  }
  const options = {
    source: 'action' as const,
    ...(which === 'watch' ? watchInputs(readInputs(env)) : { raw: readInputs(env) }),
    readFile: (path: string) => (/\.ya?ml$/.test(path) ? '' : undefined),
    env: {},
  };
  if (whole) await loadSettings(options);
  else await loadSettings({ ...options, endpointOptional: true });
}
