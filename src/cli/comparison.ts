import type { Comparison } from '../diff/finding.ts';
import type { RuleLevels } from '../diff/levels.ts';
import { ConfigError } from '../errors.ts';
import { shellQuote } from '../report/shell-quote.ts';
import type { Operand } from './operands.ts';
import type { Side } from './side.ts';

/** Two sides compared, at the levels that the user set. Throws ConfigError where the second is a hash only. */
export async function compareSides(
  before: Side,
  after: Side,
  levels: RuleLevels | undefined,
): Promise<Comparison> {
  if (!('contract' in after)) {
    throw new ConfigError(`${after.name} holds a hash only, which does not tell what changed.`, {
      hint: 'Write a whole snapshot over it, `mcp-deploy-gate snapshot <endpoint> -o <file>`, or name it first.',
    });
  }
  if ('hash' in before) {
    const { compareHandMade } = await import('../diff/hand-made.ts');
    const { withLevels } = await import('../diff/levels.ts');
    const findings = compareHandMade(before.hash, after.contract);
    return { comparable: true, ...withLevels(findings, levels) };
  }
  const { compareAndConfirm } = await import('../diff/confirm.ts');
  return compareAndConfirm(before.contract, after.contract, { resources: 'all', levels });
}

/** A side as it stands on a command line; a command quoted for the shell, after its dashes. */
export function written(operand: Operand): string {
  switch (operand.kind) {
    case 'file':
      return operand.path;
    case 'endpoint':
      return operand.url;
    case 'stdio':
      return `-- ${[operand.command, ...operand.args].map(shellQuote).join(' ')}`;
  }
}
