import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { WatchSettings } from '../config/settings.ts';
import type { Credentials } from '../connect/target.ts';
import type { WatchEnd, WatchRecord } from '../decide/watch/record.ts';
import { processId } from '../deploy/process-table.ts';
import { reasonToEnd, SYSTEM_CLOCKS } from './recorder-limits.ts';
import { recorderFiles } from './recorder-place.ts';
import type { RecorderRequest } from './recorder-request.ts';
import { createRecording } from './recording-file.ts';
import { readRegistration, writeRegistration } from './registration.ts';
import type { Watcher, WatchParts, WatchTarget } from './watch-target.ts';

const POLL_MS = 100;
/** What a watch may take beyond the deadline of its slowest probe to end: less than who asked for it waits. */
const STOP_MS = 2_000;

export interface RecorderParts {
  credentials: Credentials;
  /** Takes secrets out. */
  clean(record: WatchRecord): WatchRecord;
  /** Aborted when the system asks this process to end. */
  terminated: AbortSignal;
  startWatch(target: WatchTarget, settings: WatchSettings, parts: WatchParts): Watcher;
}

/**
 * Watches what the request names, and writes down what is seen, until somebody leaves the stop file, takes the
 * registration away or is not there any more, or until the watch or the recording has reached its limit. Throws where
 * nothing can be written.
 */
export async function record(request: RecorderRequest, parts: RecorderParts): Promise<void> {
  const { folder, id, watch, maxBytes } = request;
  const files = recorderFiles(folder, id);
  const registration = readRegistration(files.registration);
  if (!registration || existsSync(files.stop)) return;
  const recording = createRecording(files.recording, { maxBytes, clean: parts.clean });
  writeRegistration(files.registration, { ...registration, process: processId(process.pid) });

  const began = performance.now();
  const clock = (): number => performance.now() - began;
  let isTold = false;
  let end: (why: WatchEnd) => void = () => undefined;
  const asked = new Promise<WatchEnd>((resolve) => {
    end = resolve;
  });
  const onRecord = (seen: WatchRecord): void => {
    if (seen.type === 'watch-ended') isTold = true;
    const taken = recording.append(seen);
    if (taken !== 'written') end(taken === 'full' ? 'recording-full' : 'broke-off');
  };
  parts.terminated.addEventListener('abort', () => end('asked'), { once: true });
  const reason = reasonToEnd(request, files, SYSTEM_CLOCKS);
  const poll = setInterval(() => {
    const why = reason();
    if (why) end(why);
  }, POLL_MS);

  const watcher = parts.startWatch(targetOf(request, parts.credentials), watch, {
    clock,
    onRecord,
  });
  const why = await Promise.race([asked, watcher.ended]);
  clearInterval(poll);
  const late = delay(registration.slowestProbeMs + STOP_MS, undefined, { ref: false });
  await Promise.race([watcher.stop(why), late]);
  if (!isTold) recording.append({ type: 'watch-ended', at: Math.round(clock()), why });
  recording.close();
}

function targetOf(request: RecorderRequest, credentials: Credentials): WatchTarget {
  const { endpoint, healthUrl, settings, env } = request;
  const { transport, protocolVersion, versionFrom } = settings;
  return {
    url: new URL(endpoint),
    transport,
    protocolVersion,
    credentials,
    env,
    ...(versionFrom && { versionFrom }),
    ...(healthUrl !== undefined && { healthUrl: new URL(healthUrl) }),
  };
}
