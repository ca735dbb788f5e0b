import type { Given } from '../loading.ts';

/** Settings, what the only problem says, and what its fix says. */
export type Row = [name: string, given: Given, message: string, fix: string];

export const action = (raw: Given['raw']): Given => ({ raw });
export const cli = (raw: Given['raw'], env: Record<string, string> = {}): Given => ({
  source: 'cli',
  raw,
  env,
});
export const file = (text: string): Given => ({ file: text });
export const calls = (call: string): Given => file(`checks:\n  tool-calls:\n    - ${call}\n`);
export const accept = (members: string): Given => file(`accept:\n  - { ${members} }\n`);
export const FINGERPRINT = 'ab'.repeat(32);
