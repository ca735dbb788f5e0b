import vm from 'node:vm';
import type { ValidateFunction } from 'ajv';
import type { JsonObject, JsonValue } from '../json.ts';
import { Patterns } from './schema/patterns.ts';

/** Characters of a schema that is compiled; ajv's time is more than linear. */
const MAX_SCHEMA = 20_000;
/** A deadline for the values of one schema: references may lead to the same place in a million ways. */
const DEADLINE_MS = 1000;
/** Schemas that may run into it. */
const MAX_LATE = 2;

/** Whether ajv takes a value; undefined where it cannot say. */
export type Accepts = (value: JsonValue) => boolean | undefined;

/** What ajv says about schemas and values of servers. */
export interface Judge {
  /** Undefined where ajv cannot read the schema, or it is too large. No reference is fetched. */
  compile(schema: JsonObject): Accepts | undefined;
  /** Runs `work` under a deadline; false where it did not come to its end. */
  inTime(work: () => void): boolean;
}

/** Loads ajv. */
export async function loadJudge(): Promise<Judge> {
  const [{ Ajv2020 }, { Ajv }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv')]);
  const options = optionsFor(new Patterns());
  const context = vm.createContext({ work: undefined });
  const script = new vm.Script('work()');
  let late = 0;
  return {
    compile(schema) {
      const { $schema } = schema;
      const isOld = typeof $schema === 'string' && /draft-0[67]/.test($schema);
      let validate: ValidateFunction;
      try {
        if (JSON.stringify(schema).length > MAX_SCHEMA) return undefined;
        // One for each schema: what they call themselves by `$id` must not clash.
        validate = (isOld ? new Ajv(options) : new Ajv2020(options)).compile(schema);
      } catch {
        return undefined;
      }
      return (value) => {
        try {
          return validate(value);
        } catch {
          return undefined;
        }
      };
    },
    inTime(work) {
      if (late >= MAX_LATE) return false;
      try {
        context.work = work;
        script.runInContext(context, { timeout: DEADLINE_MS });
        return true;
      } catch {
        late++;
        return false;
      }
    },
  };
}

function optionsFor(patterns: Patterns) {
  const regExp = (source: string, flags: string) => ({
    toString: () => `/${source}/${flags}`,
    test: (text: string) => {
      const matches = patterns.matches(source, text);
      if (matches === undefined) throw new Error('a pattern takes too long');
      return matches;
    },
  });
  return {
    strict: false,
    logger: false as const,
    meta: false,
    validateFormats: false,
    validateSchema: false,
    addUsedSchema: false,
    ownProperties: true,
    // A definition that is used in many places is compiled once.
    inlineRefs: false,
    code: { optimize: false, regExp: Object.assign(regExp, { code: 'new RegExp' }) },
  };
}
