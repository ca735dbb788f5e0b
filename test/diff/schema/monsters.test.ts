import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/diff/finding.ts';
import { MONSTERS } from './monsters.ts';

interface Outcome {
  findings: Pick<Finding, 'rule' | 'severity' | 'subject' | 'direction' | 'confidence'>[];
  milliseconds: number;
  megabytes: number;
}

const child = fileURLToPath(new URL('monster-child.ts', import.meta.url));

/** Promised are 5 seconds for a comparison; the process starts, reads its sources and shares the machine besides. */
const PROCESS_TIMEOUT = 12_000;

describe('a monstrous schema', () => {
  it.each(Object.keys(MONSTERS))('%s: is decided or unproven, beside the rest', async (name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [child, name], {
      timeout: PROCESS_TIMEOUT,
      killSignal: 'SIGKILL',
      maxBuffer: 8_000_000,
    });
    const { findings, megabytes }: Outcome = JSON.parse(stdout);
    const plain = findings.filter(({ subject }) => subject === 'tools/plain');
    expect(plain).toMatchObject([{ severity: 'breaking', direction: 'input' }]);
    const { expected } = MONSTERS[name]!();
    for (const direction of ['input', 'output'] as const) {
      const found = findings.filter(
        // One without a direction is about the tool as a whole.
        ({ subject, direction: side = direction }) =>
          subject === 'tools/monster' && side === direction,
      );
      const verdicts = new Set<Severity>(found.map(({ severity }) => severity));
      if (expected === 'none') expect(found).toEqual([]);
      const breaks =
        expected === 'breaking' || (expected === 'breaking-input' && direction === 'input');
      if (breaks) expect(verdicts, JSON.stringify(found)).toContain('breaking');
    }
    expect(megabytes).toBeLessThan(300);
  });
});
