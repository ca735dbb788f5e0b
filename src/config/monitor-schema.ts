import * as z from 'zod';
import { MONITOR_DEFAULTS } from './defaults.ts';
import type { MonitorSettings } from './settings.ts';
import { oneLine, webAddress } from './values.ts';

const { status, 'probed-at': probedAt, down } = MONITOR_DEFAULTS;
const ticked = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

/** The member `monitor` of the config file. */
export const monitorSchema = z.strictObject({
  url: webAddress({ secure: 'what it says may fail the run' }).describe(
    'Its JSON answer, over https; no credential is sent there',
  ),
  status: oneLine()
    .optional()
    .describe(`Member or JSON pointer that holds the status (default: \`${status}\`)`),
  'probed-at': oneLine()
    .optional()
    .describe(
      `Member or JSON pointer that holds when it probed last (default: \`${probedAt}\`): ISO 8601, or seconds or milliseconds since 1970`,
    ),
  down: z
    .array(oneLine(100))
    .min(1)
    .max(50)
    .optional()
    .describe(`Statuses that mean down, upper or lower case (default: ${ticked(down)})`),
});

/** Parsed `monitor` with defaults. */
export function monitorSettings(parsed: z.output<typeof monitorSchema>): MonitorSettings {
  return {
    url: parsed.url,
    status: parsed.status ?? status,
    probedAt: parsed['probed-at'] ?? probedAt,
    down: (parsed.down ?? down).map((word) => word.toLowerCase()),
  };
}
