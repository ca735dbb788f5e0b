import { describe, expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import type { ManifestFinding } from '../../src/preflight/finding.ts';
import { annotations } from '../../src/report/annotations.ts';
import { foldReport } from '../../src/report/report.ts';
import { failed, findings, passed, rolledBackLog } from './sample-log.ts';
import { manifestFinding, watchedLog, watches } from './watch-examples.ts';

/** A log in which no check and no change says anything. */
const calm = passed.filter(({ type }) => type !== 'checks' && type !== 'findings');
const shown = (log: GateEvent[], part?: 'cause' | 'outcome') =>
  annotations(foldReport(log), { ...(part && { part }) });
const titles = (log: GateEvent[]) => shown(log).map(({ level, title }) => [level, title]);
const without = { required: undefined, met: true };

function manyManifests(count: number, level: ManifestFinding['level']): ManifestFinding[] {
  return Array.from({ length: count }, (_, n) => ({ ...manifestFinding, level, line: n + 1 }));
}

describe('annotations of a watch', () => {
  it('are errors where a required level was missed, and nothing where it was reached', () => {
    expect(titles(watchedLog([watches.none, watches.l3, watches.l1], [], calm))).toEqual([
      ['error', 'Watched: Downtime (L2 is required)'],
      ['error', 'Watched: L1: no downtime (L3 is required)'],
    ]);
    const [first] = shown(watchedLog([watches.none], [], calm));
    expect(first?.message).toMatch(/^22 of 199 new sessions failed.*\nTo fix: .*https:/s);
  });

  it('are warnings and notices where nothing was required', () => {
    const all = [watches.none, watches.l1, watches.l2, watches['not-proven'], watches.l3];
    const log = watchedLog(
      all.map((each) => ({ ...each, ...without })),
      [],
      calm,
    );
    expect(titles(log)).toEqual([
      ['warning', 'Watched: Downtime'],
      ['warning', 'Watched: L1: no downtime'],
      ['notice', 'Watched: L2: no downtime, no lost call'],
      ['notice', 'Watched: Not proven'],
    ]);
  });

  it('do not repeat what the cause of the run says', () => {
    const { reason } = watches.none;
    const decision: GateEvent = {
      ...{ at: 14_006, type: 'decision', phase: 'deploy', verdict: 'fail', check: 'zero-downtime' },
      reason: `What is live is verified, but L2 was asked. ${reason}`,
    };
    const log = watchedLog([watches.none], [], [...calm.slice(0, -1), decision, calm.at(-1)!]);
    expect(shown(log).filter(({ message }) => message.includes(reason))).toHaveLength(1);
  });

  it('follow a rollback, as the outcome does', () => {
    const log = watchedLog([{ ...watches.l1, ...without }], [], rolledBackLog);
    const isWatch = ({ title }: { title: string }) => title.startsWith('Watched');
    expect(shown(log, 'cause').some(isWatch)).toBe(false);
    expect(shown(log, 'outcome').some(isWatch)).toBe(true);
  });
});

describe('annotations of manifests', () => {
  it('stand on their line, in the file as the repository knows it', () => {
    const report = foldReport(watchedLog([], [manifestFinding], calm));
    const manifestFiles = new Map([['k8s/deployment.yaml', 'app/k8s/deployment.yaml']]);
    expect(annotations(report, { manifestFiles })).toMatchInlineSnapshot(`
      [
        {
          "endLine": 21,
          "file": "app/k8s/deployment.yaml",
          "level": "error",
          "message": "Kubernetes kills the pod after 30 s, and its drain takes 45 s: sessions are cut.
      To fix: Write \`terminationGracePeriodSeconds: 60\`.
      spec:
        template:
          spec:
            terminationGracePeriodSeconds: 60
      About the rule: https://github.com/org/mcp-deploy-gate/blob/v1/docs/preflight.md#grace-too-short",
          "startColumn": 7,
          "startLine": 21,
          "title": "grace-too-short Deployment/docs",
        },
      ]
    `);
    const ranged = { ...manifestFinding, endLine: 24 };
    const [first] = shown(watchedLog([], [ranged], calm));
    expect(first).toMatchObject({ file: 'k8s/deployment.yaml', startLine: 21, endLine: 24 });
    expect(first?.startColumn).toBeUndefined();
  });

  it('tell what failed the run once, where it stands', () => {
    const { message, rule } = manifestFinding;
    const log: GateEvent[] = watchedLog(
      [],
      [manifestFinding],
      [
        ...calm.slice(0, 2),
        {
          at: 12,
          type: 'decision',
          phase: 'preflight',
          verdict: 'fail',
          check: rule,
          reason: `k8s/deployment.yaml:21: ${message}`,
        },
        { at: 13, type: 'rollback', outcome: 'skipped', reason: 'Nothing was deployed.' },
        {
          at: 14,
          type: 'run-ended',
          result: 'failed',
          failedPhase: 'preflight',
          failedCheck: rule,
          reason: message,
        },
      ],
    );
    expect(shown(log).filter((one) => one.message.includes(message))).toHaveLength(1);
    expect(shown(log)[0]?.level).toBe('error');
  });

  it.each(['cause', undefined] as const)(
    'never crowd out what failed, nor the other way round: %s',
    (part) => {
      const many = Array.from({ length: 30 }, (_, n) => ({
        ...{ ...findings[1]!, subject: `tools/t${n}`, fingerprint: String(n) },
      }));
      const log = failed.map((event) =>
        event.type === 'findings' ? { ...event, findings: many } : event,
      );
      const all = shown(watchedLog([watches.none], manyManifests(30, 'error'), log), part).filter(
        ({ level }) => level === 'error',
      );
      const of = (start: string) => all.filter(({ title }) => title.startsWith(start)).length;
      expect(all).toHaveLength(part === 'cause' ? 8 : 10);
      expect(of('breaking')).toBeGreaterThanOrEqual(3);
      expect(of('grace-too-short')).toBe(2);
      expect(of('Watched')).toBe(part === 'cause' ? 0 : 1);
      expect(all.at(-1)?.title).toMatch(/^\d+ more errors$/);
      const [before] = shown(log, part);
      expect(all[0]).toEqual(before);
    },
  );

  it('have the room that nothing else takes', () => {
    const all = shown(watchedLog([], manyManifests(30, 'warning'), calm));
    expect(all.filter(({ title }) => title.startsWith('grace-too-short'))).toHaveLength(9);
    expect(all.at(-1)?.title).toBe('21 more warnings');
    expect(shown(watchedLog([], manyManifests(10, 'warning'), calm))).toHaveLength(10);
  });
});
