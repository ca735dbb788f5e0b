import * as z from 'zod';
import type { JsonObject, JsonValue } from '../json.ts';
import { CHECK_DEFAULTS } from './defaults.ts';
import { HEADER_NAME } from './headers.ts';
import type { DeclaredChecks, Expectation, ToolCallCheck, VersionFrom } from './settings.ts';
import { day, duration, jsonObject, jsonValue, line, oneLine, wrong } from './values.ts';

/** A whole number in bounds. */
export const count = (min: number, max: number) => z.int().min(min).max(max);

/** A list whose items differ. */
const distinct = (of: string) =>
  z.array(line()).superRefine((items, context) => {
    const twice = items.find((item, index) => items.indexOf(item) !== index);
    if (twice !== undefined) wrong(context, `names the ${of} \`${twice}\` twice`, 'Keep it once.');
  });

const pattern = z.string().superRefine((source, context) => {
  try {
    new RegExp(source, 'u');
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.split(': ').at(-1) : 'it does not compile';
    wrong(
      context,
      `is not a regular expression: ${reason}`,
      'Write it as in JavaScript with the flag `u`; in YAML put it in single quotes.',
    );
  }
});

const expectation = z.strictObject({
  contains: z.string().min(1).optional().describe("The result's text contains this"),
  matches: pattern
    .optional()
    .describe("The result's text matches this regular expression (JavaScript, flag u)"),
  equals: jsonValue
    .optional()
    .describe("The result's structured content, or its text read as JSON, equals this"),
  'is-error': z.boolean().optional().describe('Whether the result is an error (default: `false`)'),
  schema: z
    .union([z.boolean(), jsonObject], { error: 'is not a JSON Schema' })
    .optional()
    .describe('A JSON Schema for the structured content'),
});

const toolCall = z.strictObject({
  tool: line().describe('The tool to call'),
  name: line(100).optional().describe("The check's name in reports (default: the tool's name)"),
  arguments: jsonObject.optional().describe('What the tool is called with (default: nothing)'),
  expect: expectation
    .optional()
    .describe('What the result must look like; all of it must hold (default: not an error)'),
  timeout: duration.optional().describe('How long the call may take (default: `request-timeout`)'),
  repeat: z
    .boolean()
    .optional()
    .describe('Whether the call may run again and again (default: `false`, once per verification)'),
});

/** The member `checks` of the config file. */
export const checksSchema = z.strictObject({
  'required-tools': distinct('tool').optional().describe('Tools that must be served'),
  'min-tools': count(0, 100_000)
    .optional()
    .describe(
      `How many tools must be served at least (default: \`${CHECK_DEFAULTS['min-tools']}\`)`,
    ),
  latency: z
    .strictObject({
      connect: duration.optional().describe('Until a session is open (default: no limit)'),
      list: duration.optional().describe('Until all lists are read (default: no limit)'),
    })
    .optional()
    .describe('What a sample may take at most'),
  'tool-calls': z.array(toolCall).max(100).optional().describe('Tools to call, and their results'),
  resources: distinct('resource')
    .optional()
    .describe('URIs of single resources to compare with the snapshot'),
});

/** The member `accept` of the config file. */
export const acceptSchema = z.array(
  z.strictObject({
    rule: line().describe("The finding's rule, such as `tool-removed`"),
    // A server's text: anything that a name can be.
    subject: z.string().min(1).describe('What it is about, such as `tools/search`'),
    pointer: z.string().optional().describe('Where inside the subject (default: the whole of it)'),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'is not a fingerprint of 64 hexadecimal digits' })
      .describe("The finding's fingerprint, as the report prints it"),
    reason: line(4096).describe('Why the change is taken'),
    expires: day.optional().describe('The last day on which this holds (default: for ever)'),
  }),
);

/** The member `rules` of the config file. Which of the levels fit a rule is known with the catalogues: see rule-ids.ts. */
export const rulesSchema = z.record(
  line(100),
  z.enum(['breaking', 'review', 'safe', 'error', 'warning', 'notice', 'off']),
);

/** The member `version-from` of the config file, and the flag of that name. */
export const versionFromSchema = z
  .strictObject({
    header: z
      .string()
      .regex(HEADER_NAME, { error: 'is not a header name' })
      .optional()
      .describe('A response header'),
    health: oneLine().optional().describe('In the health answer: a JSON pointer or a member'),
  })
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform((value, context): VersionFrom => {
    const { header, health } = value;
    if (header !== undefined && health === undefined) return { header: header.toLowerCase() };
    if (health !== undefined && header === undefined) return { health };
    wrong(
      context,
      'names not exactly one place',
      'Give `header: <name>` or `health: <JSON pointer or member>`.',
    );
    return z.NEVER;
  });

type ParsedChecks = z.output<typeof checksSchema>;

/** Parsed `checks` with defaults; a call's time limit is the request timeout where it has none of its own. */
export function declaredChecks(
  parsed: ParsedChecks | undefined,
  requestTimeoutMs: number,
): DeclaredChecks {
  const latency: DeclaredChecks['latency'] = {};
  if (parsed?.latency?.connect !== undefined) latency.connectMs = parsed.latency.connect;
  if (parsed?.latency?.list !== undefined) latency.listMs = parsed.latency.list;
  return {
    requiredTools: parsed?.['required-tools'] ?? [],
    minTools: parsed?.['min-tools'] ?? CHECK_DEFAULTS['min-tools'],
    latency,
    toolCalls: (parsed?.['tool-calls'] ?? []).map((call) => toolCallCheck(call, requestTimeoutMs)),
    resources: parsed?.resources ?? [],
  };
}

function toolCallCheck(
  call: NonNullable<ParsedChecks['tool-calls']>[number],
  requestTimeoutMs: number,
): ToolCallCheck {
  const given = call.expect ?? {};
  const expect: Expectation = {};
  if (given.contains !== undefined) expect.contains = given.contains;
  if (given.matches !== undefined) expect.matches = given.matches;
  // `equals: null` is an expectation too.
  if (Object.hasOwn(given, 'equals')) expect.equals = given.equals as JsonValue;
  if (given['is-error'] !== undefined) expect.isError = given['is-error'];
  if (given.schema !== undefined) expect.schema = given.schema as JsonObject | boolean;
  return {
    name: call.name ?? call.tool,
    tool: call.tool,
    arguments: call.arguments ?? {},
    expect,
    timeoutMs: call.timeout ?? requestTimeoutMs,
    repeat: call.repeat ?? false,
  };
}
