import * as z from 'zod';
import type { DiffResult } from './diff-json.ts';
import { changesSchema, findingSchema } from './report-schema.ts';

const entrySchema = z.object({
  rule: z.string(),
  subject: z.string(),
  pointer: z.string(),
  fingerprint: z.string(),
  reason: z.string(),
  expires: z.string().optional(),
});

/** What `diff --format json` prints. Later versions may add members. */
export const diffSchema = z.object({
  verdict: z
    .enum(['breaking', 'review', 'safe', 'none', 'not-comparable'])
    .describe('The worst severity of what is not accepted; none without any'),
  reason: z.string().optional().describe('Why the two cannot be compared'),
  hint: z.string().optional(),
  notices: z
    .array(z.string())
    .optional()
    .describe('What the comparison does not cover; absent where it covers all'),
  changes: changesSchema.optional(),
  findings: z
    .array(
      findingSchema
        .extend({
          file: z.string().optional().describe('Where line counts: the left side, as named'),
          acceptance: entrySchema
            .pick({ reason: true, expires: true })
            .optional()
            .describe('What the config file says of an accepted one'),
        })
        .meta({ id: 'finding' }),
    )
    .describe('Worst first'),
  acceptances: z
    .object({
      stale: z.array(entrySchema).describe('For changes that are not there'),
      expired: z.array(entrySchema).describe('Past their day'),
    })
    .optional()
    .describe('Entries of the config file that accept nothing'),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile where the schema and the type part. */
export const diffSchemaMatchesType: Same<z.infer<typeof diffSchema>, DiffResult> = true;
