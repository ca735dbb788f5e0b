/** Writes schema/report.schema.json, the JSON Schema of the report, from the zod schema. `--check` only compares. */
import * as z from 'zod';
import { reportSchema } from '../src/report/report-schema.ts';
import { writeOrCheck } from './write-or-check.ts';

const LINE_WIDTH = 99;

/** The published schema, as text. Members that it does not name are allowed: later versions of the gate may add some. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, {
    io: 'input',
    target: 'draft-2020-12',
  });
  const document = {
    $schema,
    $id: 'https://unpkg.com/mcp-deploy-gate/schema/report.schema.json',
    title: 'mcp-deploy-gate report',
    description: 'What report-path holds: docs/report.md',
    ...schema,
  };
  // Short lists in one line, as the formatter of this repository writes them.
  const text = JSON.stringify(document, null, 2).replaceAll(
    /^( *"\w+": )\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/gm,
    (list, before: string, words: string) => {
      const line = `${before}[${words.replaceAll(/,\s+/g, ', ')}]`;
      return line.length > LINE_WIDTH ? list : line;
    },
  );
  return `${text}\n`;
}

if (import.meta.main) {
  await writeOrCheck(new Map([['schema/report.schema.json', reportSchemaText()]]));
}
