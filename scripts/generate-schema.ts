/** Writes schema/config.schema.json, the JSON Schema of the config file for editors, from the zod schema. `--check` only compares. */
import * as z from 'zod';
import { fileSchema } from '../src/config/schema.ts';
import { writeOrCheck } from './write-or-check.ts';

/** The published schema, as text. */
export function configSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' });
  const document = {
    $schema,
    $id: 'https://unpkg.com/mcp-deploy-gate/schema/config.schema.json',
    title: 'mcp-deploy-gate config file',
    description: '.github/mcp-deploy-gate.yml',
    ...schema,
  };
  // Lists of words in one line, as the formatter of this repository writes them.
  const text = JSON.stringify(document, null, 2).replaceAll(
    /\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g,
    (_, words: string) => `[${words.replaceAll(/,\s+/g, ', ')}]`,
  );
  return `${text}\n`;
}

if (import.meta.main) {
  await writeOrCheck(new Map([['schema/config.schema.json', configSchemaText()]]));
}
