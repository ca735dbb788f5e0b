import * as z from 'zod';
import { LEVELS } from '../decide/watch/result.ts';
import { count } from './checks-schema.ts';
import { WATCH_DEFAULTS, WATCH_STRICT } from './defaults.ts';
import { MAX_DURATION_MS } from './durations.ts';
import type { WatchSettings } from './settings.ts';
import { duration, durationOrNone, jsonObject, oneLine, wrong } from './values.ts';

/** A shorter interval measures this machine and not the server. */
const MIN_INTERVAL_MS = 20;

const interval = duration.superRefine((ms, context) => {
  if (ms >= MIN_INTERVAL_MS) return;
  wrong(context, 'is too short to be kept', `Write at least \`${MIN_INTERVAL_MS}ms\`.`);
});

/** The member `watch` of the config file, and what the flags and inputs of the watch give. */
export const watchSchema = z.strictObject({
  profile: z
    .enum(['default', 'strict'])
    .optional()
    .describe(
      `\`strict\`: ${WATCH_STRICT.sessions} sessions, a probe every ${WATCH_STRICT.interval} (default: \`default\`)`,
    ),
  sessions: count(1, 1000)
    .optional()
    .describe(`Sessions that are held all along (default: \`${WATCH_DEFAULTS.sessions}\`)`),
  interval: interval
    .optional()
    .describe(
      `From one new session, and one call in each held one, to the next (default: \`${WATCH_DEFAULTS.interval}\`)`,
    ),
  timeout: duration
    .optional()
    .describe(`How long one probe may take (default: \`${WATCH_DEFAULTS.timeout}\`)`),
  'max-duration': duration
    .optional()
    .describe(`When the watch ends by itself (default: \`${WATCH_DEFAULTS['max-duration']}\`)`),
  settle: durationOrNone
    .optional()
    .describe(
      `How long the gate watches on after the last change: sessions of the old version end late (default: \`${WATCH_DEFAULTS.settle}\`)`,
    ),
  require: z
    .enum(LEVELS)
    .optional()
    .describe('The level that must be reached: `l1`, `l2` or `l3` (default: none)'),
  tool: z
    .strictObject({
      name: oneLine().describe('A tool that only reads, and that takes a while'),
      arguments: jsonObject.optional().describe('Its arguments (default: none)'),
      timeout: duration
        .optional()
        .describe(`How long a call may take (default: \`${WATCH_DEFAULTS['tool-timeout']}\`)`),
    })
    .optional()
    .describe('A slow call is always under way with it (default: no slow calls)'),
});

const ms = (key: 'interval' | 'timeout' | 'max-duration' | 'settle' | 'tool-timeout') =>
  duration.parse(WATCH_DEFAULTS[key]);

/** Parsed `watch` with defaults: a profile gives them, what is named beside it wins. */
export function watchSettings(parsed: z.output<typeof watchSchema>): WatchSettings {
  const strict = parsed.profile === 'strict';
  const usual = strict ? duration.parse(WATCH_STRICT.interval) : ms('interval');
  const { tool, require } = parsed;
  const settings: WatchSettings = {
    sessions: parsed.sessions ?? (strict ? WATCH_STRICT : WATCH_DEFAULTS).sessions,
    intervalMs: parsed.interval ?? usual,
    timeoutMs: parsed.timeout ?? ms('timeout'),
    settleMs: parsed.settle ?? ms('settle'),
    maxDurationMs: Math.min(parsed['max-duration'] ?? ms('max-duration'), MAX_DURATION_MS),
  };
  if (require !== undefined) settings.require = require;
  if (tool) {
    settings.tool = {
      name: tool.name,
      arguments: tool.arguments ?? {},
      timeoutMs: tool.timeout ?? ms('tool-timeout'),
    };
  }
  return settings;
}
