import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../../src/json.ts';

/** The one tool of every server here: answers after `ms`, with so many characters at least. */
export const WAIT_TOOL = {
  name: 'wait',
  description: 'Answers after a while',
  inputSchema: { type: 'object', properties: { ms: { type: 'number' }, size: { type: 'number' } } },
} as const;

/** Calls the tool. */
export async function wait(
  args: JsonObject | undefined,
): Promise<{ content: { type: 'text'; text: string }[] }> {
  await sleep(Number(args?.ms ?? 0));
  return { content: [{ type: 'text', text: 'waited'.padEnd(Number(args?.size ?? 0), '.') }] };
}
