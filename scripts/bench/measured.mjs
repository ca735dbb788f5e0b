// Measures what this process takes for a number of held sessions. JavaScript, for the plain script uses it too.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Memory after all that can be let go was: in KiB. */
const memory = () => {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / 1024, heap: (heapUsed + external) / 1024 };
};

/**
 * Holds `sessions`, measures while they are called for `seconds`, and prints what they take. `hold` opens them and
 * starts to call them; what it gives ends them, and tells how many calls were answered and how many not.
 */
export async function measure(sessions, seconds, hold) {
  const before = memory();
  const release = await hold();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const { user, system } = process.cpuUsage(cpu);
  const ms = performance.now() - startedAt;
  delay.disable();
  const after = memory();
  const calls = await release();
  const told = {
    rssKiB: (after.rss - before.rss) / sessions,
    heapKiB: (after.heap - before.heap) / sessions,
    cpuPercent: (user + system) / 10 / ms,
    // The histogram holds the whole time between two looks, 10 ms apart when nothing is late.
    lateMs: { p99: delay.percentile(99) / 1e6 - 10, worst: delay.max / 1e6 - 10 },
    ...calls,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit());
}
