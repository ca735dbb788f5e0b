import { isJsonObject, type JsonValue } from '../json.ts';
import type { Era } from '../snapshot/contract.ts';
import { excerpt } from './excerpt.ts';

const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];

/**
 * What in a raw item of `tools/list` makes SDK clients reject the whole list, in words ("inputSchema lacks
 * type:object"); undefined where nothing does. Follows the schemas by which v1 and v2 clients parse a tool, which
 * are stricter in the legacy era.
 */
export function toolShapeFault(tool: JsonValue, era: Era): string | undefined {
  if (!isJsonObject(tool)) return `is ${nameOf(tool)}, not an object`;
  if (typeof tool.name !== 'string') return `name is ${nameOf(tool.name)}, not a string`;
  for (const member of ['title', 'description']) {
    const value = tool[member];
    if (value !== undefined && typeof value !== 'string')
      return `${member} is ${nameOf(value)}, not a string`;
  }
  return (
    inputFault(tool.inputSchema, era) ??
    outputFault(tool.outputSchema, era) ??
    annotationsFault(tool.annotations) ??
    iconsFault(tool.icons) ??
    (era === 'legacy' ? executionFault(tool.execution) : undefined) ??
    (tool._meta === undefined || isJsonObject(tool._meta)
      ? undefined
      : `_meta is ${nameOf(tool._meta)}, not an object`)
  );
}

function inputFault(schema: JsonValue | undefined, era: Era): string | undefined {
  if (schema === undefined) return 'has no inputSchema';
  if (!isJsonObject(schema)) return `inputSchema is ${nameOf(schema)}, not an object`;
  if (schema.type !== 'object') return 'inputSchema lacks type:object';
  return schemaMembersFault('inputSchema', schema, era);
}

function outputFault(schema: JsonValue | undefined, era: Era): string | undefined {
  if (schema === undefined) return undefined;
  if (!isJsonObject(schema)) return `outputSchema is ${nameOf(schema)}, not an object`;
  if (era === 'legacy' && schema.type !== 'object') return 'outputSchema lacks type:object';
  return schemaMembersFault('outputSchema', schema, era);
}

function schemaMembersFault(
  name: string,
  schema: Record<string, JsonValue>,
  era: Era,
): string | undefined {
  const { properties, required, $schema } = schema;
  if (era === 'modern') {
    return $schema === undefined || typeof $schema === 'string'
      ? undefined
      : `${name}.$schema is ${nameOf($schema)}, not a string`;
  }
  if (properties !== undefined && !isJsonObject(properties)) {
    return `${name}.properties is ${nameOf(properties)}, not an object`;
  }
  const strings = Array.isArray(required) && required.every((entry) => typeof entry === 'string');
  return required === undefined || strings ? undefined : `${name}.required is no list of names`;
}

function annotationsFault(annotations: JsonValue | undefined): string | undefined {
  if (annotations === undefined) return undefined;
  if (!isJsonObject(annotations)) return `annotations is ${nameOf(annotations)}, not an object`;
  if (annotations.title !== undefined && typeof annotations.title !== 'string') {
    return `annotations.title is ${nameOf(annotations.title)}, not a string`;
  }
  const wrong = HINTS.find(
    (hint) => annotations[hint] !== undefined && typeof annotations[hint] !== 'boolean',
  );
  return wrong && `annotations.${wrong} is ${nameOf(annotations[wrong])}, not true or false`;
}

function iconsFault(icons: JsonValue | undefined): string | undefined {
  if (icons === undefined) return undefined;
  if (!Array.isArray(icons)) return `icons is ${nameOf(icons)}, not a list`;
  const sound = icons.every((icon) => isJsonObject(icon) && typeof icon.src === 'string');
  return sound ? undefined : 'icons has an entry without src';
}

function executionFault(execution: JsonValue | undefined): string | undefined {
  if (execution === undefined) return undefined;
  if (!isJsonObject(execution)) return `execution is ${nameOf(execution)}, not an object`;
  const support = execution.taskSupport;
  const known =
    support === undefined ||
    support === 'required' ||
    support === 'optional' ||
    support === 'forbidden';
  return known
    ? undefined
    : `execution.taskSupport is ${nameOf(support)}, not required, optional or forbidden`;
}

function nameOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `"${excerpt(value, 30)}"` : String(value);
}
