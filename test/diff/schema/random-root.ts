import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { type Flavour, randomObject, randomSchema } from './random-schema.ts';
import { DEFINITIONS, isSchemaObject, NAMES } from './vocabulary.ts';

/** A schema as a tool's `inputSchema` or `outputSchema` has it: an object at the top, with definitions where used. */
export function randomRoot(draw: Draw, flavour: Flavour): JsonObject {
  const root = randomObject(draw, flavour, flavour.depth);
  if (draw.chance(0.12)) {
    const branch = (): JsonValue =>
      draw.chance(0.5) ? { required: [draw.pick(NAMES)] } : randomObject(draw, flavour, 0);
    root[draw.pick(['anyOf', 'oneOf', 'allOf'])] = [branch(), ...draw.some([0]).map(branch)];
  }
  const definitions: JsonObject = {};
  for (const name of usedDefinitions(root)) {
    definitions[name] = randomDefinition(draw, flavour, name);
  }
  for (const name of usedDefinitions(definitions)) {
    definitions[name] ??= randomDefinition(draw, { ...flavour, depth: 0 }, name);
  }
  for (const name of usedDefinitions(definitions)) definitions[name] ??= { type: 'string' };
  if (Object.keys(definitions).length > 0) root.$defs = definitions;
  const target = isSchemaObject(root.properties) ? root.properties.a : undefined;
  const text = JSON.stringify(target) ?? '#/properties/a';
  // Nothing is to be its own meaning, and no reference leads nowhere.
  if (!text.includes('#/properties/a') && !text.includes('#/$defs/')) return root;
  return JSON.parse(JSON.stringify(root).replaceAll('"#/properties/a"', '"#"'));
}

function randomDefinition(draw: Draw, flavour: Flavour, name: string): JsonValue {
  if (name !== 'Node') {
    const schema = JSON.stringify(randomSchema(draw, flavour, Math.min(flavour.depth, 1)));
    // A definition refers to later ones only: it never is its own meaning.
    return JSON.parse(
      name === 'One'
        ? schema.replaceAll('$defs/One"', '$defs/Two"')
        : schema.replace(/\$defs\/(One|Two)"/g, '$defs/Node"'),
    );
  }
  return {
    type: 'object',
    properties: {
      a: randomSchema(draw, flavour, 0),
      e: draw.pick<JsonObject>([
        { $ref: '#/$defs/Node' },
        { type: 'array', items: { $ref: '#/$defs/Node' } },
      ]),
    },
    ...(draw.chance(0.3) ? { additionalProperties: false } : {}),
  };
}

function usedDefinitions(schema: JsonValue): string[] {
  const text = JSON.stringify(schema);
  return DEFINITIONS.filter((name) => text.includes(`"#/$defs/${name}"`));
}
