import type { VersionFrom } from '../config/settings.ts';
import { probeHealth } from '../connect/health.ts';
import { versionOf } from '../verify/version.ts';
import { DEFAULT_LIMITS } from '../wire/limits.ts';
import { createWire } from '../wire/wire.ts';
import type { OpenSession } from './open-session.ts';

/** The version of what opened a session; never rejects. */
export type ReadVersion = (opening: OpenSession['opening']) => Promise<string | undefined>;

const MAX_HEALTH_BYTES = 1024 * 1024;

/**
 * Reads versions as `version-from` says: `serverInfo.version`, a header of the opening answer, or a member of what
 * `healthUrl` answers over a connection of its own, at most `timeoutMs` later.
 */
export function versionReader(options: {
  from: VersionFrom | undefined;
  healthUrl: URL | undefined;
  timeoutMs: number;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}): ReadVersion {
  const { from, healthUrl, env, signal } = options;
  const limits = {
    ...DEFAULT_LIMITS,
    maxBodyBytes: MAX_HEALTH_BYTES,
    maxSampleBytes: MAX_HEALTH_BYTES,
    requestTimeoutMs: options.timeoutMs,
  };
  return async ({ serverInfo, headers }) => {
    const opened = { serverInfo, openingHeaders: headers };
    if (!from || !('health' in from)) return versionOf(opened, from, undefined);
    if (!healthUrl) return undefined;
    const wire = createWire({ limits, signal, env, freshConnections: true });
    const health = await probeHealth(healthUrl, wire);
    await wire.close();
    return versionOf(opened, from, health.json);
  };
}
