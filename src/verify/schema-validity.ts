import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { excerpt } from './excerpt.ts';
import { type SchemaWalk, walkSchema } from './schema-walk.ts';

/** What is wrong with a schema: `invalid` by its meta-schema or a reference into nothing, `doubtful` where only some validators object. */
export interface SchemaFault {
  level: 'invalid' | 'doubtful';
  message: string;
}

/** Beyond these a schema is not given to the validator, whose time is not linear. */
const MAX_VALIDATED_CHARS = 512 * 1024;
const MAX_VALIDATED_LIST = 2000;

/** Judges schemas one after the other; loads the validator only when a schema is not plain. */
export class SchemaJudge {
  private validators: MetaValidators | undefined;

  async judge(schema: JsonObject): Promise<SchemaFault | undefined> {
    const walk = walkSchema(schema);
    if (walk.cutShort) return { level: 'doubtful', message: 'is too large to be validated' };
    return (
      (walk.plain ? undefined : await this.againstMetaSchema(schema, walk)) ??
      danglingReference(schema, walk) ??
      badPattern(walk)
    );
  }

  private async againstMetaSchema(
    schema: JsonObject,
    walk: SchemaWalk,
  ): Promise<SchemaFault | undefined> {
    const dialect = dialectOf(schema.$schema);
    if (dialect === 'unknown') return undefined;
    if (
      walk.longestList > MAX_VALIDATED_LIST ||
      JSON.stringify(schema).length > MAX_VALIDATED_CHARS
    ) {
      return { level: 'doubtful', message: 'is too large to be validated' };
    }
    this.validators ??= await loadValidators();
    const { draft2020, draft07 } = this.validators;
    const first = dialect === 'draft-07' ? draft07(schema) : draft2020(schema);
    if (first === undefined) return undefined;
    // Without $schema older servers mean draft-07: a tuple as `items`, say.
    if (dialect === 'unnamed' && draft07(schema) === undefined) return undefined;
    return { level: 'invalid', message: `is no valid JSON Schema: ${first}` };
  }
}

type Dialect = '2020-12' | 'draft-07' | 'unnamed' | 'unknown';

function dialectOf($schema: JsonValue | undefined): Dialect {
  if ($schema === undefined) return 'unnamed';
  if (typeof $schema !== 'string') return '2020-12';
  if (/2020-12|2019-09/.test($schema)) return '2020-12';
  return /draft-0[67]/.test($schema) ? 'draft-07' : 'unknown';
}

interface MetaValidators {
  /** The first fault in words, or undefined. */
  draft2020(schema: JsonObject): string | undefined;
  draft07(schema: JsonObject): string | undefined;
}

async function loadValidators(): Promise<MetaValidators> {
  const [{ Ajv2020 }, { Ajv }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv')]);
  const options = {
    strict: false,
    validateFormats: false,
    logger: false as const,
    allErrors: false,
  };
  const against = (ajv: InstanceType<typeof Ajv> | InstanceType<typeof Ajv2020>, id: string) => {
    const validate = ajv.getSchema(id);
    return (schema: JsonObject): string | undefined => {
      if (!validate || validate(schema)) return undefined;
      const fault = validate.errors?.[0];
      return excerpt(`${fault?.instancePath || '(root)'} ${fault?.message ?? 'does not hold'}`);
    };
  };
  return {
    draft2020: against(new Ajv2020(options), 'https://json-schema.org/draft/2020-12/schema'),
    draft07: against(new Ajv(options), 'http://json-schema.org/draft-07/schema'),
  };
}

function danglingReference(schema: JsonObject, walk: SchemaWalk): SchemaFault | undefined {
  if (walk.rebased) return undefined;
  const lost = walk.refs.find(
    ({ ref }) => ref.startsWith('#/') && resolvePointer(schema, ref.slice(1)) === undefined,
  );
  return (
    lost && {
      level: 'invalid',
      message: `refers to ${excerpt(lost.ref, 80)}, which does not exist`,
    }
  );
}

/** The value at a JSON pointer of a URI fragment (RFC 6901 §6), or undefined. */
function resolvePointer(root: JsonObject, pointer: string): JsonValue | undefined {
  let node: JsonValue | undefined = root;
  for (const raw of pointer.split('/').slice(1)) {
    const token = decode(raw).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(node)) node = node[Number(token)];
    else if (isJsonObject(node) && Object.hasOwn(node, token)) node = node[token];
    else return undefined;
  }
  return node;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Patterns are only compiled, never run. */
function badPattern({ patterns }: SchemaWalk): SchemaFault | undefined {
  const bad = patterns.find(({ pattern }) => !compiles(pattern));
  return (
    bad && {
      level: 'doubtful',
      message: `has a pattern that JavaScript clients cannot compile at ${excerpt(bad.pointer, 80)}`,
    }
  );
}

function compiles(pattern: string): boolean {
  if (pattern.length > 20_000) return false;
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
