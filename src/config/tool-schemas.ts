import type { FileDocument } from './file-document.ts';
import type { Problem } from './problem.ts';
import type { ParsedSettings } from './schema.ts';

/**
 * The JSON Schemas that declared tool calls expect, compiled once to see whether they can be.
 * Loads the validator, and only where there is such a schema.
 */
export async function toolSchemaProblems(
  merged: Partial<ParsedSettings>,
  document: FileDocument | undefined,
): Promise<Problem[]> {
  const calls = [...(merged.checks?.['tool-calls'] ?? []).entries()];
  const declared = calls.filter(([, call]) => call.expect?.schema !== undefined);
  if (declared.length === 0) return [];
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const problems: Problem[] = [];
  for (const [index, call] of declared) {
    try {
      const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
      ajv.compile(call.expect?.schema ?? true);
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
      const at = document?.at(['checks', 'tool-calls', index, 'expect', 'schema'], 'key');
      const key = `checks.tool-calls[${index}].expect.schema`;
      problems.push({
        key,
        message: `\`${key}\` is not a JSON Schema: ${reason}.`,
        fix: 'Write a JSON Schema of the dialect 2020-12.',
        ...(at && { at }),
      });
    }
  }
  return problems;
}
