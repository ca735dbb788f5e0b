import type { JsonObject, JsonValue } from '../json.ts';
import { pointerSegments, valueAt } from '../json-pointer.ts';
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
    ({ ref }) =>
      ref.startsWith('#/') && valueAt(schema, pointerSegments(decode(ref.slice(1)))) === undefined,
  );
  return (
    lost && {
      level: 'invalid',
      message: `refers to ${excerpt(lost.ref, 80)}, which does not exist`,
    }
  );
}

/** A URI fragment as the JSON pointer that it stands for (RFC 6901 §6). */
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
