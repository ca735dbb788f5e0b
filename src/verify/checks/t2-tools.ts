import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { Era } from '../../snapshot/contract.ts';
import type { CheckResult, CheckStatus } from '../check.ts';
import { excerpt } from '../excerpt.ts';
import { SchemaJudge } from '../schema-validity.ts';
import { toolShapeFault } from '../tool-shape.ts';
import { headerFault } from '../x-mcp-header.ts';

const NAME = /^[A-Za-z0-9_.-]{1,128}$/;

/**
 * T2: every raw tool as clients will parse it: form, names, duplicates, schemas. At most one result per tool, its
 * worst. Names that only break a recommendation warn: many real servers have them.
 * `budgetMs` bounds the time for schemas, measured on `clock`; what was left out is said.
 */
export async function checkTools(
  items: readonly JsonValue[],
  era: Era,
  options: { clock: () => number; budgetMs?: number },
): Promise<CheckResult[]> {
  const judge = new SchemaJudge();
  const until = options.clock() + (options.budgetMs ?? 3000);
  const seen = new Map<string, number>();
  const results: CheckResult[] = [];
  for (const [index, tool] of items.entries()) {
    const name = isJsonObject(tool) && typeof tool.name === 'string' ? tool.name : undefined;
    const fault =
      formFault(tool, era) ??
      duplicateFault(name, seen, index) ??
      (await schemaFault(tool as JsonObject, judge)) ??
      nameFault(name);
    if (fault) results.push(result(fault, name, index));
    if (name !== undefined && !seen.has(name)) seen.set(name, index);
    if (options.clock() > until && index + 1 < items.length) {
      results.push(unchecked(index + 1, items.length));
      break;
    }
  }
  return results;
}

interface Fault {
  status: CheckStatus;
  what: string;
  effect: string;
  hint: string;
}

function formFault(tool: JsonValue, era: Era): Fault | undefined {
  const what = toolShapeFault(tool, era);
  if (what) {
    return {
      status: 'fail',
      what,
      effect: 'clients drop all tools',
      hint: 'SDK clients reject the whole list for one malformed tool: mend its definition in the server.',
    };
  }
  const header =
    era === 'modern' ? headerFault((tool as JsonObject).inputSchema as JsonObject) : undefined;
  return header === undefined
    ? undefined
    : {
        status: 'fail',
        what: header,
        effect: 'clients drop this tool',
        hint: 'Declare x-mcp-header only on plain string, integer or boolean properties, each with a header name of its own.',
      };
}

function duplicateFault(
  name: string | undefined,
  seen: Map<string, number>,
  index: number,
): Fault | undefined {
  const first = name === undefined ? undefined : seen.get(name);
  if (first === undefined || first === index) return undefined;
  return {
    status: 'fail',
    what: `has the same name as tools[${first}]`,
    effect: 'clients call one of them, or refuse both',
    hint: 'Give every tool a name of its own.',
  };
}

async function schemaFault(tool: JsonObject, judge: SchemaJudge): Promise<Fault | undefined> {
  for (const member of ['inputSchema', 'outputSchema']) {
    const schema = tool[member];
    const fault = isJsonObject(schema) ? await judge.judge(schema) : undefined;
    if (!fault) continue;
    const invalid = fault.level === 'invalid';
    return {
      status: invalid ? 'fail' : 'warn',
      what: `${member} ${fault.message}`,
      effect: invalid ? 'model APIs refuse the tool' : 'some clients cannot validate it',
      hint: 'Make the schema valid JSON Schema 2020-12 (or draft-07, with $schema saying so).',
    };
  }
  return undefined;
}

function nameFault(name: string | undefined): Fault | undefined {
  if (name === undefined || NAME.test(name)) return undefined;
  return {
    status: 'warn',
    what: 'its name is not 1 to 128 letters, digits, underscores, hyphens and dots',
    effect: 'some clients and models refuse it',
    hint: 'Rename the tool; the specification recommends A-Z a-z 0-9 _ - . only.',
  };
}

function result(fault: Fault, name: string | undefined, index: number): CheckResult {
  const shown = name === undefined ? '' : ` \`${excerpt(name, 60)}\``;
  const subject = name === undefined ? `tools[${index}]` : `tools/${name}`;
  return {
    id: 'T2',
    key: `T2:${subject}`,
    status: fault.status,
    message: `tools[${index}]${shown}: ${fault.what}; ${fault.effect}.`,
    hint: fault.hint,
    subject,
  };
}

function unchecked(done: number, all: number): CheckResult {
  return {
    id: 'T2',
    key: 'T2:unchecked',
    status: 'info',
    message: `Only the first ${done} of ${all} tools were looked at: the time for schemas was used up.`,
    hint: 'Serve fewer or smaller schemas.',
  };
}
