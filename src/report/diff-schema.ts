import * as z from 'zod';
import type { DiffResult } from './diff-json.ts';
import { changesSchema, findingSchema } from './report-schema.ts';

/** What `diff --format json` prints. Later versions may add members. */
export const diffSchema = z.object({
  verdict: z
    .enum(['breaking', 'review', 'safe', 'none', 'not-comparable'])
    .describe('The worst severity, of accepted changes too; none without any'),
  reason: z.string().optional().describe('Why the two cannot be compared'),
  hint: z.string().optional(),
  changes: changesSchema.optional(),
  findings: z
    .array(
      findingSchema
        .extend({
          file: z.string().optional().describe('Where line counts: the left side, as named'),
        })
        .meta({ id: 'finding' }),
    )
    .describe('Worst first'),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile where the schema and the type part. */
export const diffSchemaMatchesType: Same<z.infer<typeof diffSchema>, DiffResult> = true;
