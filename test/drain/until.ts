import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; gives it. */
export async function until<T>(look: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    await sleep(20);
  }
}
