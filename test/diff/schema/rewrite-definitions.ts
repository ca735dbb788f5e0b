import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { placesOf, replaceAt, resolveRef } from './schema-places.ts';
import { isSchemaObject } from './vocabulary.ts';

/** Rewrites of where things stand: references, definitions, the dialect. */
export const DEFINITION_REWRITES: Record<
  string,
  (draw: Draw, root: JsonObject) => JsonValue | undefined
> = {
  inlined(draw, root) {
    const references = placesOf(root).filter(({ path, schema }) => {
      if (path.length === 0 || !isSchemaObject(schema) || typeof schema.$ref !== 'string')
        return false;
      const target = resolveRef(root, schema.$ref);
      return (
        Object.keys(schema).length === 1 &&
        target !== undefined &&
        !JSON.stringify(target).includes('"$ref"')
      );
    });
    if (references.length === 0) return undefined;
    const { path, schema } = draw.pick(references);
    return replaceAt(root, path, resolveRef(root, String((schema as JsonObject).$ref)));
  },
  extracted(draw, root) {
    const places = placesOf(root).filter(
      ({ path, schema }) => path.length > 0 && path[0] !== '$defs' && isSchemaObject(schema),
    );
    if (places.length === 0 || root.definitions !== undefined) return undefined;
    const { path, schema } = draw.pick(places);
    const definitions = isSchemaObject(root.$defs) ? root.$defs : {};
    const name = `Extracted${Object.keys(definitions).length}`;
    if (Object.hasOwn(definitions, name)) return undefined;
    const shorter = replaceAt(root, path, { $ref: `#/$defs/${name}` }) as JsonObject;
    return {
      ...shorter,
      $defs: { ...((shorter.$defs as JsonObject | undefined) ?? definitions), [name]: schema },
    };
  },
  renamed(draw, root) {
    if (!isSchemaObject(root.$defs)) return undefined;
    const name = draw.pick(Object.keys(root.$defs));
    const next = `${name}Renamed`;
    return JSON.parse(
      JSON.stringify(root)
        .replaceAll(`"#/$defs/${name}"`, `"#/$defs/${next}"`)
        .replace(`"${name}":`, `"${next}":`),
    );
  },
  definitions(_, root) {
    if (!isSchemaObject(root.$defs) || root.definitions !== undefined) return undefined;
    const { $defs, ...rest } = root;
    return JSON.parse(
      JSON.stringify({ ...rest, definitions: $defs }).replaceAll('"#/$defs/', '"#/definitions/'),
    );
  },
  unused: (_, root) =>
    root.definitions === undefined && !Object.hasOwn((root.$defs as JsonObject) ?? {}, 'Unused')
      ? { ...root, $defs: { ...((root.$defs as JsonObject) ?? {}), Unused: { type: 'string' } } }
      : undefined,
  dialect: (_, root) =>
    root.$schema === undefined
      ? { ...root, $schema: 'https://json-schema.org/draft/2020-12/schema' }
      : undefined,
};
