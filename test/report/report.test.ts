import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { diffSchemaText, reportSchemaText } from '../../scripts/generate-report-schema.ts';
import { RESULTS } from '../../src/decide/verdict.ts';
import type { GateEvent } from '../../src/events.ts';
import { foldReport } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { locate } from './rendered.ts';
import { failing, findings, logs, passed, probes, rollbackStarted, started } from './sample-log.ts';

const published = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(published);
// The same without room for members that it does not name: nothing may stand in a report unseen.
const closed = new Ajv2020({ allErrors: true }).compile(
  z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }),
);

describe('the published schema', () => {
  it('is what the source describes', () => {
    expect(readFileSync('schema/report.schema.json', 'utf8')).toBe(reportSchemaText());
    expect(readFileSync('schema/diff.schema.json', 'utf8')).toBe(diffSchemaText());
  });

  const partial = { empty: [], started: [started], failing, rollbackStarted };
  it.each(Object.entries({ ...logs, ...partial }))('describes the report of %s', (_, log) => {
    const report = JSON.parse(JSON.stringify(foldReport(log as GateEvent[], { locate })));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(closed(report), JSON.stringify(closed.errors)).toBe(true);
  });

  it('describes every prefix of a log, as a killed run leaves it', () => {
    for (const log of Object.values(logs)) {
      for (let length = 0; length < log.length; length++) {
        const report = foldReport(log.slice(0, length));
        expect(closed(report), JSON.stringify(closed.errors)).toBe(true);
        expect(report.complete).toBe(false);
        expect(report.result).not.toBe('passed');
        expect(report.exitCode).not.toBe(0);
      }
    }
  });
});

describe('a report', () => {
  it.each([
    ['passed', 0],
    ['failed', 1],
    ['rolled-back', 3],
    ['rollback-failed', 4],
    ['inconclusive', 5],
    ['cancelled', 130],
  ] as const)('of a run that ended with %s', (result, exitCode) => {
    const report = foldReport(logs[result]);
    expect(report).toMatchObject({ complete: true, result, exitCode });
  });

  it('passes the job on probation, but never where a rollback started', () => {
    const probation = (log: readonly GateEvent[]) =>
      log.map((event) =>
        event.type === 'run-started' ? { ...event, onFailure: 'report' as const } : event,
      );
    expect(foldReport(probation(logs.failed)).exitCode).toBe(0);
    expect(foldReport(probation(logs['rolled-back'])).exitCode).toBe(3);
  });

  it('tells what failed before a rollback starts', () => {
    expect(foldReport(failing, { locate })).toMatchObject({
      complete: false,
      result: 'cancelled',
      cause: { phase: 'verify', verdict: 'fail', check: 'T5:tools/search' },
      changes: { total: 3, breaking: 1, review: 1, safe: 1, accepted: 0, failing: 1 },
      rollback: { outcome: 'not-needed' },
    });
  });

  it('calls a rollback that was not seen to end failed', () => {
    const report = foldReport(rollbackStarted);
    expect(report).toMatchObject({ result: 'rollback-failed', exitCode: 4 });
    expect(report.rollback).toMatchObject({ outcome: 'failed', command: { timeoutMs: 300_000 } });
    expect(report.rollback.command?.ended).toBeUndefined();
    expect(report).toMatchObject({ failedPhase: 'rollback', cause: { phase: 'verify' } });
    expect(report.hint).toContain('Do not run the rollback again');
  });

  it('believes a rollback that was proven before the run broke off', () => {
    const report = foldReport(logs['rolled-back'].slice(0, -1));
    expect(report).toMatchObject({ complete: false, result: 'rolled-back', exitCode: 3 });
    expect(report).toMatchObject({ failedPhase: 'verify', rollback: { outcome: 'done' } });
  });

  it('puts findings worst first, with their lines, and marks accepted and failing ones', () => {
    const log = failing.map((event) =>
      event.type === 'findings' ? { ...event, accepted: [findings[0]!.fingerprint] } : event,
    );
    const report = foldReport(log, { locate });
    expect(report.findings.map((f) => [f.rule, f.line, f.accepted, f.failing])).toEqual([
      ['schema-unproven', 11, false, true],
      ['tool-added', 3, false, false],
      ['description-changed', 10, true, false],
    ]);
    expect(report.changes).toEqual({
      total: 3,
      breaking: 1,
      review: 0,
      safe: 1,
      accepted: 1,
      failing: 1,
    });
  });

  it('keeps no credential of an address', () => {
    const url = 'https://user:pa%20ss@mcp.example.com/mcp?api_key=abc&env=prod#x';
    const log: GateEvent[] = [
      { ...started, endpoint: url },
      { at: 1, type: 'notice', level: 'notice', id: 'n', message: `asked ${url}` },
      { ...probes('verify', 2, '1', 1)[0]!, endpoint: url } as GateEvent,
    ];
    const report = foldReport(log);
    expect(report.endpoints).toEqual(['https://mcp.example.com/mcp?api_key=***&env=prod']);
    expect(JSON.stringify(report)).not.toMatch(/pa%20ss/);
  });

  it('joins samples that saw the same, and bounds the timeline', () => {
    const report = foldReport(passed);
    expect(report.timeline.map((entry) => entry.kind)).toEqual([
      'probes',
      'state',
      'probes',
      'state',
    ]);
    expect(report.timeline[0]).toMatchObject({ samples: 6, rounds: { first: 1, last: 2 } });

    const flapping = Array.from({ length: 1000 }, (_, n) =>
      probes('verify', n, n % 2 ? '1' : '2', 1, n + 1),
    ).flat();
    const long = foldReport([started, ...flapping]);
    expect(long.timeline).toHaveLength(600);
    expect(long.timelineLeftOut).toBe(400);
    expect(long.timeline.at(-1)).toMatchObject({ saw: [{ version: '1' }] });

    const mixed = flapping.map((event, n): GateEvent => {
      if (event.type !== 'probe') throw new Error('only probes');
      return { ...event, round: Math.floor(n / 6) + 1 };
    });
    expect(foldReport([started, ...mixed]).timeline).toEqual([
      expect.objectContaining({
        samples: 3000,
        rounds: { first: 1, last: 500 },
        saw: [
          expect.objectContaining({ version: '2', samples: 1500 }),
          expect.objectContaining({ version: '1', samples: 1500 }),
        ],
      }),
    ]);
  });

  it('cuts what is too large around the difference', () => {
    const side = (word: string) => `${'a'.repeat(50_000)}${word}${'b'.repeat(50_000)}`;
    const large = { ...findings[0]!, before: side('OLD'), after: side('NEW') };
    const [finding] = foldReport([
      started,
      { at: 1, type: 'findings', findings: [large], accepted: [] },
    ]).findings;
    expect(finding).toMatchObject({ shortened: true });
    expect(finding!.before).toContain('OLD');
    expect(finding!.after).toContain('NEW');
    expect(String(finding!.before).length).toBeLessThanOrEqual(16_384);
  });
});

it.each(['rollback', 'report'] as const)(
  'promise 2: a log in which a rollback started has no exit code 0 (on-failure: %s)',
  (onFailure) => {
    for (const result of RESULTS) {
      const ended = { type: 'run-ended' as const, at: 99_999, result, reason: 'It ended.' };
      const log = [{ ...started, onFailure }, ...rollbackStarted.slice(1), ended];
      expect(foldReport(log).exitCode, result).not.toBe(0);
    }
    const brokenOff = foldReport([{ ...started, onFailure }, ...rollbackStarted.slice(1)]);
    expect(brokenOff).toMatchObject({ result: 'rollback-failed', exitCode: 4 });
  },
);
