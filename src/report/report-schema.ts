import * as z from 'zod';
import { RESULTS } from '../decide/verdict.ts';
import { COMMAND_ROLES } from '../events.ts';
import type { JsonValue } from '../json.ts';
import type { Report } from './report-shape.ts';
import {
  at,
  count,
  endpoint,
  hash,
  ms,
  phase,
  phasesSchema,
  timelineEntry,
} from './timeline-schema.ts';
import { manifestsSchema, watchResultSchema } from './watch-schema.ts';

/*
 * The report as the published JSON Schema describes it: schema/report.schema.json is made from this. Not loaded to
 * write a report: zod costs start-up time, and a test proves that reports are what stands here.
 */

const json: z.ZodType<JsonValue> = z.any();

const cause = z
  .object({
    phase,
    verdict: z.enum(['fail', 'inconclusive', 'cancelled']),
    check: z.string().optional().describe('A key of checks'),
    reason: z.string(),
    hint: z.string().optional(),
  })
  .meta({ id: 'cause', description: 'What the verification decided, where it did not pass' });

const check = z
  .object({
    id: z.string().describe('A row of docs/checks.md, or declared/<name>'),
    key: z.string().describe('The id, and the subject where one check looks at many'),
    status: z.enum(['pass', 'info', 'warn', 'fail', 'inconclusive']),
    message: z.string(),
    hint: z.string().optional(),
    subject: z.string().optional(),
  })
  .meta({ id: 'check' });

const served = z
  .object({
    serverName: z.string().optional(),
    serverVersion: z.string().optional(),
    era: z.enum(['modern', 'legacy']),
    protocolVersion: z.string(),
    transport: z.string(),
    hash: hash.describe('Over everything compared'),
    counts: z.object({
      tools: count,
      resources: count,
      resourceTemplates: count,
      prompts: count,
    }),
    connectMs: ms,
    listMs: ms,
  })
  .meta({ id: 'served' });

/** One change: of a run's report, and of what `diff` prints. */
export const findingSchema = z
  .object({
    rule: z.string().describe('A row of docs/rules.md'),
    severity: z.enum(['breaking', 'review', 'safe']),
    subject: z.string().describe('tools/search, say, or server'),
    direction: z.enum(['input', 'output']).optional(),
    pointer: z.string().describe('JSON pointer inside the subject; empty: the whole'),
    before: json.optional(),
    after: json.optional(),
    reason: z.string(),
    confidence: z.enum(['rule', 'witness', 'unproven']),
    witness: json
      .optional()
      .describe(
        'A call that was accepted and is refused now, or a result that could not come before',
      ),
    security: z.array(z.string()).optional(),
    fingerprint: hash,
    accepted: z.boolean().describe('The config file accepts it'),
    failing: z.boolean().describe('fail-on counts it as a failure'),
    line: count.optional().describe('In the snapshot file, counted from 1'),
    endLine: count.optional(),
    column: count.optional().describe('In that line, counted from 1'),
    docs: z.string().optional().describe('Where the rule is explained'),
    shortened: z
      .literal(true)
      .optional()
      .describe(
        'before and after are too large, and stand here as JSON text around the difference',
      ),
  })
  .meta({ id: 'finding' });

export const changesSchema = z
  .object({
    total: count,
    breaking: count,
    review: count,
    safe: count,
    accepted: count,
    failing: count,
  })
  .describe('total is the sum of the next four');

const command = z
  .object({
    command: z.string().describe('As the user wrote it'),
    startedAt: at,
    timeoutMs: ms,
    ended: z
      .object({
        exitCode: z.number().int().optional(),
        signal: z.string().optional(),
        timedOut: z.boolean(),
        durationMs: ms,
        tail: z.string().describe('The end of its output'),
      })
      .optional()
      .describe('Absent: not seen to end, so it may have run'),
  })
  .meta({ id: 'command' });

const rollback = z
  .object({
    outcome: z.enum(['not-needed', 'skipped', 'done', 'failed']),
    reason: z.string(),
    verifiedBy: z.enum(['baseline', 'earlier-contract', 'recheck']).optional(),
    command: command.optional(),
    verifyMs: ms.optional(),
    served: served.optional().describe('What is served after it'),
    servedBy: z.array(endpoint).optional(),
    checks: z.array(check),
  })
  .meta({ id: 'rollback' });

/** Version 1 of the report. Later versions of the gate may add members without raising `reportVersion`. */
export const reportSchema = z.object({
  reportVersion: z.literal(1),
  gateVersion: z.string(),
  mode: z.enum(['gate', 'snapshot', 'rollback']),
  complete: z.boolean().describe('False: the log broke off, the run was killed'),
  result: z.enum(RESULTS),
  exitCode: z.number().int().describe('Of the process; 0 also with on-failure: report'),
  reason: z.string(),
  hint: z.string().optional(),
  failedPhase: phase.optional(),
  failedCheck: z.string().optional(),
  identity: z.enum(['proven', 'unproven']).optional(),
  cause: cause.optional(),
  endpoints: z.array(z.string()).describe('Without credentials'),
  candidateEndpoints: z
    .array(z.string())
    .optional()
    .describe("The new version's own addresses in a blue-green run"),
  settings: z.object({
    snapshot: z.string().optional(),
    failOn: z.enum(['breaking', 'review', 'any', 'none']),
    onFailure: z.enum(['rollback', 'hold', 'report']),
    expectedVersion: z.string().optional(),
  }),
  startedAt: z.string().optional().describe('ISO 8601, UTC'),
  durationMs: ms,
  before: served.optional().describe('What was live before this run changed it'),
  served: served.optional().describe('What the verified deployment serves'),
  servedBy: z
    .array(endpoint)
    .optional()
    .describe('What each endpoint served at last, before any rollback; absent with one endpoint'),
  hashes: z.object({ snapshot: hash.optional(), served: hash.optional() }),
  checks: z.array(check),
  changes: changesSchema,
  findings: z.array(findingSchema).describe('Worst first, at most 10,000'),
  rollback,
  commands: z
    .array(command.extend({ role: z.enum(COMMAND_ROLES) }))
    .describe('Those that ran, the rollback left out'),
  revisions: z.object({
    previous: z.string().optional().describe('Live before this run'),
    deployed: z.string().optional().describe('Made by this run'),
  }),
  phases: phasesSchema,
  timeline: z.array(timelineEntry),
  timelineLeftOut: count.describe('Entries in the middle of the timeline that are not listed'),
  watch: z
    .array(watchResultSchema)
    .optional()
    .describe('What was seen of sessions while the version changed, for each watched endpoint'),
  manifests: manifestsSchema.optional().describe('Absent: none were checked'),
  notices: z.array(
    z.object({
      at,
      level: z.enum(['notice', 'warning']),
      id: z.string(),
      message: z.string(),
      hint: z.string().optional(),
    }),
  ),
  snapshotWritten: z.object({ path: z.string(), changed: z.boolean(), hash }).optional(),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile where the schema and the type part. */
export const schemaMatchesType: Same<z.infer<typeof reportSchema>, Report> = true;
