import { compareContracts } from '../../../src/diff/compare.ts';
import type { JsonObject } from '../../../src/json.ts';
import type { Contract } from '../../../src/snapshot/contract.ts';
import { MONSTERS } from './monsters.ts';

// Compares one monster beside a tool that plainly changed, and says what came out and what it took.
const monster = MONSTERS[process.argv[2]!]!();
const contract = (schema: JsonObject, type: string): Contract => ({
  capabilities: {},
  context: { eras: [], clientCapabilities: {}, assumed: true },
  tools: [
    { name: 'monster', inputSchema: schema, outputSchema: schema },
    { name: 'plain', inputSchema: { type: 'object', properties: { a: { type } } } },
  ],
  resources: [],
  resourceTemplates: [],
  prompts: [],
});
const before = contract(monster.before, 'string');
const after = contract(monster.after, 'boolean');
const idle = process.resourceUsage().maxRSS;
const started = performance.now();
const result = compareContracts(before, after, { resources: 'all' });
const milliseconds = Math.round(performance.now() - started);
if (!result.comparable) throw new Error(result.reason);
process.stdout.write(
  JSON.stringify({
    findings: result.findings.map(({ rule, severity, subject, direction, confidence }) => ({
      rule,
      severity,
      subject,
      direction,
      confidence,
    })),
    milliseconds,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    idle: Math.round(idle / 1024),
  }),
);
