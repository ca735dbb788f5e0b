import { diffLines } from 'diff';
import type { RuleEntry, SecurityEntry } from '../src/diff/catalogue/entry.ts';
import { ITEM_RULES } from '../src/diff/catalogue/items.ts';
import { MEMBER_RULES } from '../src/diff/catalogue/members.ts';
import { SCHEMA_RULES } from '../src/diff/catalogue/schema.ts';
import { SECURITY_RULES } from '../src/diff/catalogue/security.ts';
import { SERVER_RULES } from '../src/diff/catalogue/server.ts';
import type { JsonObject } from '../src/json.ts';

const INTRODUCTION = `# Rules

<!-- Made by scripts/generate-rules-doc.ts from src/diff/catalogue/. Change it there. -->

What a server serves is compared with the snapshot, and every difference is a finding of one of these rules.

- **breaking**: a caller or consumer that worked may stop working. Also everything that cannot be proven compatible.
- **review**: it behaves differently for a model or a person, though every old call still validates.
- **safe**: more is accepted, less is returned, or something was added.

\`fail-on\` says from which of them on the gate fails. A finding is accepted by an entry of \`accept\` in the config
file, which names rule, subject, pointer and fingerprint: see [accepting changes](accepting-changes.md).

What is no change: the order of items, keys, prompt arguments, \`required\` and \`enum\`; a default of the specification
that is written down; the server's name and version. A snapshot of one protocol era is compared with the other era
without \`execution\`, \`ttlMs\`, \`cacheScope\` and the \`_meta\` keys that are reserved for the protocol. A snapshot
recorded with another \`principal\` or other client capabilities is not comparable, which makes the run inconclusive.
`;

const GROUPS: readonly { title: string; text: string; rules: readonly RuleEntry[] }[] = [
  { title: 'Items', text: 'Tools, prompts, resources and resource templates.', rules: ITEM_RULES },
  {
    title: 'Schemas',
    text: 'What callers may send (`inputSchema`) and what comes back (`outputSchema`).',
    rules: SCHEMA_RULES,
  },
  {
    title: 'What is said about an item',
    text: 'Descriptions, annotations and the like.',
    rules: MEMBER_RULES,
  },
  {
    title: 'Prompt arguments and the server',
    text: 'Arguments, capabilities, instructions, protocol.',
    rules: SERVER_RULES,
  },
];

const SECURITY = `## Security lane

Text that models read is looked at for signs of poisoning. What is found is added to the finding, which keeps its
severity: a hint for the reader, not a verdict. Only what is new counts.
`;

/** The text of docs/rules.md: one heading per rule id, so that findings can link to it. */
export function rulesDocument(): string {
  const groups = GROUPS.map(({ title, text, rules }) =>
    [`## ${title}\n`, `${text}\n`, ...rules.map(rule)].join('\n'),
  );
  return [INTRODUCTION, ...groups, SECURITY, ...SECURITY_RULES.map(security)].join('\n');
}

function rule(entry: RuleEntry): string {
  const severity =
    typeof entry.severity === 'string'
      ? `**${entry.severity}**`
      : `input **${entry.severity.input}** · output **${entry.severity.output}**`;
  return section(entry, `${severity} · ${entry.title}.`);
}

function security(entry: SecurityEntry): string {
  return section(entry, `${entry.title}.`);
}

function section(entry: RuleEntry | SecurityEntry, lead: string): string {
  const { id, explanation, before, after, action } = entry;
  return `### ${id}

${lead}

${explanation}

\`\`\`diff
${example(before, after)}
\`\`\`

What to do: ${action}
`;
}

/** Both sides as one text, the lines that differ marked. */
function example(before: JsonObject, after: JsonObject): string {
  const changes = diffLines(pretty(before), pretty(after));
  return changes
    .flatMap(({ added, removed, value }) => {
      const sign = added ? '+ ' : removed ? '- ' : '  ';
      return value
        .trimEnd()
        .split('\n')
        .map((line) => sign + line);
    })
    .join('\n');
}

function pretty(value: JsonObject): string {
  // What a reader could not see stands as an escape.
  return `${JSON.stringify(value, null, 2).replaceAll('\u200b', '\\u200b')}\n`;
}
