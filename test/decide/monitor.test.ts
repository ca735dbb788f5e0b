import { describe, expect, test } from 'vitest';
import { judgeMonitor } from '../../src/decide/monitor.ts';
import type { MonitorReading } from '../../src/decide/monitor-reading.ts';
import { monitorWords } from '../../src/decide/monitor-words.ts';

const SWITCH = Date.parse('2026-05-01T12:00:00Z');
const RULES = { down: ['down', 'broken'], switchedAt: SWITCH };
const at = (seconds: number) => SWITCH + seconds * 1000;

/** A reading at a second after the switch, of a probe at another one. */
const told = (
  second: number,
  probed: number | undefined,
  status: string,
  clock?: number,
): MonitorReading => ({
  at: at(second),
  status,
  ...(probed !== undefined && { probedAt: at(probed) }),
  ...(clock !== undefined && { clock: at(clock) }),
});
const failed = (second: number): MonitorReading => ({ at: at(second), error: 'HTTP 500' });

function judge(readings: MonitorReading[]): { verdict: string; ids: string[] } {
  const judgement = judgeMonitor(readings, RULES);
  return {
    verdict: judgement.verdict,
    ids: monitorWords(readings, judgement).map(({ id }) => id),
  };
}

describe('an outside monitor', () => {
  test.each<[string, MonitorReading[], string, string[]]>([
    ['two probes down', [told(70, 60, 'down'), told(130, 120, 'down')], 'down', []],
    [
      'another word for down, in other letters',
      [told(70, 60, ' Broken '), told(130, 120, 'DOWN')],
      'down',
      [],
    ],
    [
      'one probe down, read twice',
      [told(70, 60, 'down'), told(80, 60, 'down')],
      'unproven',
      ['monitor-down'],
    ],
    [
      'one down before the switch and one after',
      [told(1, -20, 'down'), told(50, 40, 'down')],
      'unproven',
      ['monitor-down'],
    ],
    [
      'down in the moment of the switch',
      [told(1, 0, 'down'), told(70, 60, 'down')],
      'unproven',
      ['monitor-down'],
    ],
    [
      'down twice, then up',
      [told(70, 60, 'down'), told(130, 120, 'down'), told(190, 180, 'live')],
      'up',
      ['monitor-down'],
    ],
    [
      'down, up, down',
      [told(70, 60, 'down'), told(130, 120, 'live'), told(190, 180, 'down')],
      'unproven',
      ['monitor-down'],
    ],
    [
      'up read last, but of an older probe than both',
      [told(130, 120, 'down'), told(190, 180, 'down'), told(191, 60, 'live')],
      'down',
      [],
    ],
    [
      'down twice, then a word that says neither',
      [told(70, 60, 'down'), told(130, 120, 'down'), told(190, 180, 'unknown')],
      'down',
      ['monitor-drift'],
    ],
    [
      'one region calls the second probe up',
      [told(70, 60, 'down'), told(130, 120, 'live'), told(140, 120, 'down')],
      'up',
      ['monitor-down'],
    ],
    ['up', [told(70, 60, 'live')], 'up', []],
    ['up, true as JSON has it', [told(70, 60, 'true')], 'up', []],
    ['a word that is not known', [told(70, 60, 'degraded')], 'unproven', ['monitor-drift']],
    ['no new probe', [told(1, -20, 'down'), told(20, -20, 'down')], 'unproven', ['monitor-silent']],
    ['no probe for long', [told(1, -3600, 'live')], 'unproven', ['monitor-stale']],
    ['a probe, and none for long after', [told(1800, 60, 'live')], 'up', ['monitor-stale']],
    [
      'no time of a probe',
      [told(70, undefined, 'down'), told(130, undefined, 'down')],
      'unproven',
      ['monitor-unreadable'],
    ],
    ['nothing readable', [failed(10), failed(20)], 'unproven', ['monitor-unreadable']],
    ['an error between', [told(70, 60, 'live'), failed(80), told(130, 120, 'live')], 'up', []],
    ['an error at the end', [told(70, 60, 'live'), failed(80)], 'up', ['monitor-unreadable']],
    ['no reading', [], 'unproven', []],
    [
      'clock ahead: probes of before the switch look like later ones',
      [told(1, 100, 'down', 181), told(61, 160, 'down', 241)],
      'unproven',
      ['monitor-drift', 'monitor-silent'],
    ],
    [
      'clock behind: probes after the switch look like earlier ones',
      [told(70, -60, 'down', -50), told(130, 0, 'down', 10)],
      'down',
      ['monitor-drift'],
    ],
    [
      'times to come',
      [told(10, 300, 'down'), told(70, 360, 'down')],
      'unproven',
      ['monitor-drift'],
    ],
    [
      'an alarm, taken back by a time to come',
      [told(70, 60, 'down'), told(130, 120, 'down'), told(140, 900, 'up')],
      'up',
      ['monitor-drift', 'monitor-down'],
    ],
    [
      'rounding moves no probe before the switch',
      [told(1, 1, 'down', 2.5), told(70, 60, 'down')],
      'down',
      [],
    ],
    [
      'rounding is no drift',
      [told(70, 69, 'down', 68.5), told(80, 80.9, 'down', 80.9)],
      'down',
      [],
    ],
  ])('%s', (_, readings, verdict, ids) => {
    expect(judge(readings)).toEqual({ verdict, ids });
  });
});
