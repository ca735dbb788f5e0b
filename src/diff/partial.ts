import { type Contract, LIST_KINDS } from '../snapshot/contract.ts';
import type { Comparison } from './finding.ts';

/** What only a whole contract says for sure: in one part of it, what is absent may be served all the same. */
const PARTS = [...LIST_KINDS, 'capabilities', 'instructions'] as const;
type Part = (typeof PARTS)[number];

/** What two contracts can be compared in, or why there is nothing. */
export type CommonPart =
  | { before: Contract; after: Contract; notCompared: string[] }
  | Extract<Comparison, { comparable: false }>;

/**
 * Where one side is whole, a snapshot or what a server serves, and the other a part, a `tools/list` result say, only
 * what the part holds is compared: the rest would be called removed, or new, for nothing. `notCompared` names what the
 * whole one has beside it. Of two parts what is absent is empty.
 */
export function commonPart(before: Contract, after: Contract): CommonPart {
  const whole = [before, after].filter(({ context }) => !context.members);
  const part = [before, after].find(({ context }) => context.members);
  if (whole.length !== 1 || !part) return { before, after, notCompared: [] };
  const held = new Set(part.context.members);
  const absent = PARTS.filter((name) => !held.has(name));
  if (absent.length === PARTS.length && !held.has('protocolVersion')) {
    if (!held.has('supportedVersions')) return NOTHING;
  }
  return {
    before: without(before, absent),
    after: without(after, absent),
    notCompared: absent.filter((name) => has(whole[0]!, name)),
  };
}

const NOTHING: CommonPart = {
  comparable: false,
  reason:
    'one side holds no list, no capabilities, no instructions and no revision of the protocol: nothing of the other could be compared',
  hint: 'give a snapshot, or a JSON object with what is to be compared, `{"tools": […]}` say; an empty list says that there is none',
};

function without(contract: Contract, absent: readonly Part[]): Contract {
  const result: Contract = { ...contract };
  for (const name of absent) {
    if (name === 'capabilities') result.capabilities = {};
    else if (name === 'instructions') delete result.instructions;
    else result[name] = [];
  }
  return result;
}

function has(contract: Contract, name: Part): boolean {
  const value = contract[name];
  return value !== undefined && Object.keys(value).length > 0;
}
