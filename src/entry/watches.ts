import { secretsOf } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { isAlive } from '../deploy/process-table.ts';
import { healthAddress } from '../gate/health-address.ts';
import { NO_WATCHES, type Recording, type Watches } from '../gate/watches.ts';
import { cleanUrl } from '../report/clean-url.ts';
import { nothingRecorded } from '../watch/nothing-recorded.ts';
import { askToStop, endRecorder, endsWithin, takeRecordings } from '../watch/recorder-end.ts';
import { type FoundRecorder, findRecorders } from '../watch/recorder-find.ts';
import { recorderFiles, recorderFolders } from '../watch/recorder-place.ts';
import { startRecorder } from '../watch/recorder-start.ts';

/** Where neither the config file nor a step says how long to watch on. */
const SETTLE_MS = 30_000;

/**
 * The watches of a run: recorders that it starts itself, and those that a step before left running. A run that writes a
 * snapshot, or only prints its plan, leaves them alone: it may stand before the deployment.
 */
export function watchesOf(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
): Watches {
  const { watch, endpoints } = settings;
  if (settings.mode === 'snapshot' || settings.dryRun) return NO_WATCHES;
  const started: FoundRecorder[] = [];
  /** Where no recording can be written: what is required is missed there, too. */
  const unrecorded: Recording[] = [];
  let last: ReturnType<Watches['lastChange']>;
  const left = (): FoundRecorder[] => findRecorders(recorderFolders(env), endpoints, 'action');

  const recorders = (): FoundRecorder[] => [...left(), ...started];

  const start = async (endpoint: string): Promise<{ endpoint: string; why: string }[]> => {
    const healthUrl = healthAddress(settings, endpoint)?.href;
    const { recorder, held } = await startRecorder({
      owner: 'gate',
      endpoint,
      ...(healthUrl !== undefined && { healthUrl }),
      settings,
      watch: watch as NonNullable<typeof watch>,
      env,
      secrets: secretsOf(settings),
      onRegistered: (registered) => started.push(registered),
    });
    if (recorder && held.why === undefined) return [];
    const { why = 'it could not begin' } = held;
    const missed = { endpoint: cleanUrl(endpoint), why };
    if (!recorder && watch) {
      const records = nothingRecorded(missed, watch);
      unrecorded.push({ endpoint: missed.endpoint, records, judged: () => undefined });
    }
    return [missed];
  };

  return {
    get settleMs() {
      return recorders().length > 0 ? (watch?.settleMs ?? SETTLE_MS) : 0;
    },
    async begin() {
      if (!watch) return [];
      // One that is over (its maximum duration, say) sees nothing of what comes.
      const alive = left().filter(({ registration: { process: id } }) => id && isAlive(id));
      const already = new Set(alive.map(({ registration }) => registration.endpoint));
      const mine = endpoints.filter((endpoint) => !already.has(cleanUrl(endpoint)));
      return (await Promise.all(mine.map(start))).flat();
    },
    any: () => unrecorded.length > 0 || recorders().length > 0,
    changed: (phase, at) => {
      last = { phase, at };
    },
    lastChange: () => last,
    ask() {
      for (const { folder, id } of recorders()) askToStop(recorderFiles(folder, id).stop);
    },
    endMs: () => Math.max(0, ...[...left(), ...started].map(endsWithin)),
    async end(leftMs) {
      const [theirs, mine] = await Promise.all([
        takeRecordings(env, endpoints, leftMs),
        Promise.all(started.map((recorder) => endRecorder(recorder, leftMs))),
      ]);
      const recorded = [...theirs, ...mine].map(({ recorder, records, remove }) => {
        const { endpoint, watch: asked } = recorder.registration;
        return {
          endpoint,
          records,
          judged: remove,
          ...(asked.require && { required: asked.require }),
        };
      });
      return [...recorded, ...unrecorded];
    },
  };
}
