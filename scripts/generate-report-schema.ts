/** Writes the JSON Schemas of the report and of what `diff` prints from the zod schemas. `--check` only compares. */
import * as z from 'zod';
import { diffSchema } from '../src/report/diff-schema.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { writeOrCheck } from './write-or-check.ts';

const LINE_WIDTH = 99;

/** The published schema of the report, as text. */
export function reportSchemaText(): string {
  return schemaText(reportSchema, {
    $id: 'https://unpkg.com/mcp-deploy-gate/schema/report.schema.json',
    title: 'mcp-deploy-gate report',
    description: 'What report-path holds: docs/report.md',
  });
}

/** The published schema of what `diff --format json` prints, as text. */
export function diffSchemaText(): string {
  return schemaText(diffSchema, {
    $id: 'https://unpkg.com/mcp-deploy-gate/schema/diff.schema.json',
    title: 'mcp-deploy-gate diff',
    description: 'What diff --format json prints: docs/diff.md',
  });
}

// Members that are not named are allowed: later versions of the gate may add some.
function schemaText(
  of: z.ZodType,
  about: { $id: string; title: string; description: string },
): string {
  const { $schema, ...schema } = z.toJSONSchema(of, {
    io: 'input',
    target: 'draft-2020-12',
  });
  const document = { $schema, ...about, ...schema };
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
  await writeOrCheck(
    new Map([
      ['schema/report.schema.json', reportSchemaText()],
      ['schema/diff.schema.json', diffSchemaText()],
    ]),
  );
}
