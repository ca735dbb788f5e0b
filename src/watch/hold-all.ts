import type { Slot } from './slot.ts';

/** Openings at once: more would be a burst that no rollout meets. */
const AT_ONCE = 20;
/** Attempts to open each one. */
const ATTEMPTS = 2;

/**
 * Opens the first session of each slot, some at a time. Gives how many are held, and of one that is not, why. Ends early
 * where nothing opens: nobody waits a thousand times for a server that is not there.
 */
export async function holdAll(
  slots: readonly Slot[],
  isStopped: () => boolean,
): Promise<{ sessions: number; why?: string }> {
  let why: string | undefined;
  let failures = 0;
  const queue = slots.flatMap((slot) => [slot]);
  const open = async () => {
    for (let slot = queue.shift(); slot && !isStopped(); slot = queue.shift()) {
      for (let attempt = 1; attempt <= ATTEMPTS && !slot.holds && !isStopped(); attempt++) {
        if (failures > AT_ONCE * ATTEMPTS) return;
        const failed = await slot.open();
        if (failed === undefined) failures = 0;
        else {
          why = failed;
          failures++;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, open));
  const sessions = slots.filter((slot) => slot.holds).length;
  if (sessions === slots.length) return { sessions };
  return { sessions, why: why ?? 'The watch was ended before' };
}
