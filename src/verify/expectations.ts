import type { CodeOptions, ValidateFunction } from 'ajv';
import type { Expectation } from '../config/settings.ts';
import { ConfigError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { equalJson } from '../snapshot/canonical.ts';
import { matchesWithin } from './bounded-regex.ts';
import { excerpt } from './excerpt.ts';
import { jsonOf, type ToolResult } from './tool-result.ts';

/**
 * What in a tool's result is not as expected, in words; empty where all holds. Without `isError` the result must
 * not be an error. Loads the schema validator only for `schema`.
 */
export async function unmet(result: ToolResult, expect: Expectation): Promise<string[]> {
  const faults: string[] = [];
  const got = () => `got ${quoted(result.text)}`;
  const wantsError = expect.isError ?? false;
  if (result.isError !== wantsError) {
    faults.push(
      wantsError ? `no error was reported; ${got()}` : `the tool reported an error; ${got()}`,
    );
  }
  if (expect.contains !== undefined && !result.text.includes(expect.contains)) {
    faults.push(`the text does not contain "${excerpt(expect.contains, 80)}"; ${got()}`);
  }
  if (expect.matches !== undefined) {
    const matches = matchesWithin(expect.matches, 'u', result.text);
    if (matches === undefined)
      faults.push(`matching /${excerpt(expect.matches, 80)}/ takes too long on ${got()}`);
    else if (!matches)
      faults.push(`the text does not match /${excerpt(expect.matches, 80)}/; ${got()}`);
  }
  if (Object.hasOwn(expect, 'equals') && expect.equals !== undefined) {
    const fault = unequal(result, expect.equals);
    if (fault) faults.push(fault);
  }
  if (expect.schema !== undefined) {
    const value = jsonOf(result);
    if (value === undefined)
      faults.push(`there is no structured content and the text is not JSON; ${got()}`);
    else {
      const fault = await schemaFault(expect.schema, value);
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

function unequal(result: ToolResult, expected: JsonValue): string | undefined {
  if (typeof expected === 'string' && result.text === expected) return undefined;
  const value = jsonOf(result);
  if (value !== undefined && equalJson(value, expected)) return undefined;
  const got = value === undefined ? quoted(result.text) : excerpt(JSON.stringify(value));
  return `expected ${excerpt(JSON.stringify(expected))}, got ${got}`;
}

function quoted(text: string): string {
  return text === '' ? 'no text' : `"${excerpt(text)}"`;
}

async function schemaFault(
  schema: NonNullable<Expectation['schema']>,
  value: JsonValue,
): Promise<string | undefined> {
  const tooLong = Symbol('too long');
  // A pattern of the file meets text of a server: the same deadline as for `matches`.
  const regExp = (pattern: string, flags: string) => ({
    // The validator keeps one engine per name.
    toString: () => `/${pattern}/${flags}`,
    test: (text: string) => {
      const matches = matchesWithin(pattern, flags, text);
      if (matches === undefined) throw tooLong;
      return matches;
    },
  });
  const validate = await compile(schema, Object.assign(regExp, { code: 'new RegExp' }));
  try {
    if (validate(value)) return undefined;
  } catch (error) {
    if (error === tooLong) return 'a pattern of the schema takes too long on the result';
    throw error;
  }
  const fault = validate.errors?.[0];
  return `the result does not fit the schema: ${excerpt(`${fault?.instancePath || '(root)'} ${fault?.message ?? ''}`)}`;
}

async function compile(
  schema: NonNullable<Expectation['schema']>,
  regExp: NonNullable<CodeOptions['regExp']>,
): Promise<ValidateFunction> {
  const options = {
    strict: false,
    validateFormats: false,
    logger: false as const,
    code: { regExp },
  };
  const named = typeof schema === 'object' ? String(schema.$schema ?? '') : '';
  const ajv = /draft-0[67]/.test(named)
    ? new (await import('ajv')).Ajv(options)
    : new (await import('ajv/dist/2020.js')).Ajv2020(options);
  try {
    return ajv.compile(schema);
  } catch (error) {
    throw new ConfigError('checks.tool-calls: the schema of an expectation does not compile.', {
      hint: 'Write JSON Schema 2020-12, or draft-07 with $schema saying so.',
      cause: error,
    });
  }
}
