import * as z from 'zod';
import { endpointLines, healthAddress } from './address-schema.ts';
import {
  acceptSchema,
  checksSchema,
  count,
  rulesSchema,
  versionFromSchema,
} from './checks-schema.ts';
import { bearerToken, headerLines } from './headers.ts';
import { FILE_NAMES } from './keys.ts';
import { monitorSchema } from './monitor-schema.ts';
import { isDay } from './text-rules.ts';
import { duration, durationOrNone, line, oneLine, pathLines, webAddress, wrong } from './values.ts';
import { watchSchema } from './watch-schema.ts';

// Each schema is used once or twice: compiling code for it takes longer than it saves.
z.config({ jitless: true });

const secretLine = oneLine(8192);

const revision = z
  .string()
  .meta({ pattern: '^(auto|\\d{4}-\\d{2}-\\d{2})$', examples: ['auto', '2025-11-25'] })
  .superRefine((text, context) => {
    if (text === 'auto' || isDay(text)) return;
    wrong(context, 'is not a revision of MCP', 'Write `auto` or a revision: `2025-11-25`.');
  });

const scopes = z.string().transform((text, context) => {
  const list = text.split(/[\s,]+/).filter((scope) => scope !== '');
  // RFC 6749 section 3.3.
  if (list.every((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope))) return list;
  wrong(context, 'holds a scope that OAuth does not allow', 'Write scopes with blanks between.');
  return z.NEVER;
});

const shell = z.string().superRefine((text, context) => {
  const known = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];
  if (known.includes(text.trim()) || text.includes('{0}')) return;
  wrong(
    context,
    'is neither a shell that GitHub knows nor a template with `{0}`',
    `Write ${known.join(', ')}, or a template such as \`bash -e {0}\`.`,
  );
});

/** Text of several lines, kept as it is. */
const script = z.string().superRefine((text, context) => {
  if (text.includes('\0')) wrong(context, 'holds a NUL character', 'Take it out.');
});

/**
 * The settings by their public names, each optional: inputs, flags and the config file all go through this one schema,
 * and defaults apply after they are merged. Its output holds URLs as `href` and durations in milliseconds.
 */
export const settingsSchema = z.strictObject({
  endpoint: endpointLines.optional(),
  'candidate-endpoint': endpointLines.optional(),
  'previous-endpoint': webAddress().optional(),
  transport: z
    .enum(['auto', 'streamable-http', 'sse'])
    .optional()
    .describe('`auto`, `streamable-http` or `sse` (default: `auto`)'),
  'protocol-version': revision
    .optional()
    .describe('`auto`, or the MCP revision to pin, such as `2025-11-25` (default: `auto`)'),
  'health-url': healthAddress.optional(),
  'expected-version': oneLine(256).optional(),
  'expected-revision': oneLine().optional(),
  'previous-revision': oneLine().optional(),
  headers: headerLines.optional(),
  'bearer-token': bearerToken.optional(),
  'oidc-audience': oneLine().optional(),
  'oauth-client-id': oneLine().optional(),
  'oauth-client-secret': secretLine.optional(),
  'oauth-scopes': scopes.optional(),
  'oauth-issuer': webAddress({ secure: 'the client secret is sent there' }).optional(),
  principal: oneLine(100)
    .optional()
    .describe('A label for who asks, kept in the snapshot; never a secret (default: none)'),
  mode: z.enum(['gate', 'snapshot', 'rollback']).optional(),
  snapshot: oneLine()
    .optional()
    .describe('The committed file of what was reviewed (default: `tools-snapshot.json`)'),
  baseline: oneLine().optional(),
  'fail-on': z
    .enum(['breaking', 'review', 'any', 'none'])
    .optional()
    .describe(
      'The least change that fails: `breaking`, `review`, `any` or `none` (default: `breaking`)',
    ),
  manifests: pathLines
    .optional()
    .describe(
      'Paths of rendered Kubernetes manifests to check before anything is deployed (default: none)',
    ),
  config: line().optional(),
  'deploy-command': script.optional(),
  'promote-command': script.optional(),
  'discard-command': script.optional(),
  'rollback-command': script.optional(),
  'retire-command': script.optional(),
  'revision-command': script.optional(),
  shell: shell.optional(),
  'working-directory': line().optional(),
  timeout: duration
    .optional()
    .describe('How long the whole run may take, rollback included (default: `45m`)'),
  'wait-timeout': duration
    .optional()
    .describe('How long to wait until the new version is proven (default: `5m`)'),
  'soak-duration': durationOrNone
    .optional()
    .describe('How long to go on looking at a verified version (default: `0s`, no soak)'),
  'drain-duration': durationOrNone
    .optional()
    .describe(
      'How long the previous version keeps its sessions before it is retired (default: `30s`)',
    ),
  'command-timeout': duration
    .optional()
    .describe('How long each command may take, the rollback apart (default: `15m`)'),
  'rollback-timeout': duration
    .optional()
    .describe('How long the rollback and its proof may take (default: `5m`)'),
  'on-failure': z
    .enum(['rollback', 'hold', 'report'])
    .optional()
    .describe(
      '`rollback`, `hold` (do nothing, print the command) or `report` (do nothing, pass the job) (default: `rollback`)',
    ),
  'on-cancel': z
    .enum(['hold', 'rollback'])
    .optional()
    .describe(
      'What becomes of an unverified version when the run is cancelled: `hold` or `rollback` (default: `hold`)',
    ),
  'dry-run': z.boolean().optional(),
  'report-path': line().optional(),
  samples: count(1, 20)
    .optional()
    .describe('Fresh connections in a round, which must agree (default: `3`)'),
  interval: duration.optional().describe('Pause between two rounds (default: `2s`)'),
  'request-timeout': duration.optional().describe('How long one request may take (default: `10s`)'),
  'failure-threshold': count(1, 20)
    .optional()
    .describe('Rounds in a row that must fail alike, or be clean after others (default: `2`)'),
  'soak-interval': duration
    .optional()
    .describe('Pause between two rounds of the soak (default: `10s`)'),
  'error-tolerance': durationOrNone
    .optional()
    .describe('How long errors may last in the soak (default: `60s`)'),
  'version-from': versionFromSchema
    .optional()
    .describe('Where the running version is read from (default: `serverInfo.version`)'),
  monitor: monitorSchema
    .optional()
    .describe('An outside uptime monitor, read beside the soak; it never starts a rollback'),
  watch: watchSchema
    .nullish()
    .describe('Holds sessions while the deployment is rolled out, and tells what became of them'),
  checks: checksSchema.optional().describe('What must hold beside the protocol'),
  rules: rulesSchema
    .nullish()
    .describe(
      'What the findings of a rule count as, by its id: `breaking`, `review`, `safe` or `off` for those of docs/rules.md, `error`, `warning`, `notice` or `off` for those of docs/preflight.md (default: as they say)',
    ),
  accept: acceptSchema.nullish().describe('Changes that were reviewed and taken, one by one'),
});

/** What the schema gives: every key by its public name, checked and converted. */
export type ParsedSettings = z.output<typeof settingsSchema>;

const IN_FILE = Object.fromEntries(FILE_NAMES.map((name) => [name, true as const]));

/** The part of the schema that the config file may hold. */
export const fileSchema = settingsSchema.pick(IN_FILE as Record<never, true>);

/** The names of every setting, as the schema knows them. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(settingsSchema.shape);

/** The keys that the schema knows for the map at this path, for suggestions. */
export function siblingsAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = settingsSchema;
  for (const part of path) {
    schema = within(schema);
    if (schema instanceof z.ZodObject) schema = schema.shape[String(part)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return [];
  }
  const last = within(schema);
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

/** What is wrapped by `optional`, by `nullable` and by a conversion. */
function within(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return within(schema.unwrap());
  if (schema instanceof z.ZodPipe) return within(schema.in);
  return schema;
}
