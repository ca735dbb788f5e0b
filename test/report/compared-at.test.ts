import { describe, expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { rendered } from './rendered.ts';
import { failed, started } from './sample-log.ts';

const GREEN = 'https://green.example.com/mcp';
/** A candidate that failed, and what came after it. */
const candidate = (...more: GateEvent[]): GateEvent[] => [
  { ...started, candidateEndpoint: GREEN },
  ...failed.slice(1, -1),
  ...more,
  ...failed.slice(-1),
];
const discarded: GateEvent[] = [
  { at: 15_000, type: 'command-started', role: 'discard', command: './stop', timeoutMs: 9000 },
  {
    at: 15_100,
    type: 'command-ended',
    role: 'discard',
    exitCode: 0,
    timedOut: false,
    durationMs: 100,
    tail: '',
  },
];

describe('a candidate that failed', () => {
  it('is told apart from what is live, and its changes are accepted at its own address', async () => {
    const { report, context } = await rendered(candidate());
    for (const text of [
      renderSummary(report, context),
      renderTerminal(report, context, { color: false }),
    ]) {
      expect(text).toContain('Failed before the switch: what is live was not touched');
      expect(text).toMatch(/ · candidate `?docs/);
      expect(text).toContain(`accept tools-snapshot.json ${GREEN} `);
      expect(text).toContain(`snapshot ${GREEN} -o`);
    }
  });

  it('has to be there again before it can be compared, where it was discarded', async () => {
    const { report, context } = await rendered(candidate(...discarded));
    const text = renderTerminal(report, context, { color: false });
    expect(text).toContain('let them be written, once the new version is deployed again:');
    expect(text).toContain('refresh the snapshot, once the new version is deployed again,');
  });

  it('is live after the switch, and compared there', async () => {
    const { report, context } = await rendered(
      candidate(
        { at: 14_100, type: 'phase-started', phase: 'promote' },
        { at: 14_200, type: 'phase-started', phase: 'verify-live' },
      ),
    );
    const text = renderTerminal(report, context, { color: false });
    expect(text).toContain('Failed: nothing was rolled back');
    expect(text).toContain(`accept tools-snapshot.json ${started.endpoint} `);
    expect(text).not.toContain('candidate docs');
  });
});
