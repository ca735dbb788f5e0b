import { join } from 'node:path';
import { isJsonObject } from '../../src/json.ts';
import { startSessions } from '../../test/fixtures/servers/sessions.ts';
import { spreadOf, spreadText } from './numbers.ts';
import { run } from './processes.ts';
import { expectEnd, wrong } from './workplace.ts';

const SESSIONS = 1000;
const SECONDS = 6;
const ROUNDS = 3;
const SCRIPTS = { watch: 'hold-watch.mjs', fetch: 'hold-fetch.mjs' };

interface Held {
  rssKiB: number;
  heapKiB: number;
  cpuPercent: number;
  lateMs: { p99: number; worst: number };
  held: number;
  ok: number;
  lost: number;
  /** Ticks that began more than half an interval late, which the watch writes down. */
  late?: number;
}

/** What a held session takes: the watch against a plain loop of `fetch`, on the same server, in turn. */
export async function compareWatch(folder: string): Promise<void> {
  const server = await startSessions();
  const measured: Record<keyof typeof SCRIPTS, Held[]> = { watch: [], fetch: [] };
  const hold = async (who: keyof typeof SCRIPTS) => {
    const script = join(import.meta.dirname, SCRIPTS[who]);
    const args = ['--expose-gc', script, server.url, String(SESSIONS), String(SECONDS)];
    const { stdout } = expectEnd(await run(args, folder), 0, who);
    const told: unknown = JSON.parse(stdout);
    if (!isJsonObject(told)) throw new Error(`${who} tells nothing.`);
    const held = told as unknown as Held;
    if (held.held !== SESSIONS) wrong(`${who} holds ${held.held} sessions`);
    if (held.lost > 0) wrong(`${who} lost ${held.lost} calls on a healthy server`);
    if (held.ok < SESSIONS) wrong(`${who} made ${held.ok} calls only`);
    measured[who].push(held);
  };
  try {
    for (let i = 0; i < ROUNDS; i++) {
      const order = ['watch', 'fetch'] as const;
      for (const who of i % 2 === 0 ? order : order.toReversed()) await hold(who);
    }
  } finally {
    server.close();
  }
  console.log(
    `watch: ${SESSIONS.toLocaleString('en')} held sessions, each with a stream and a call a second, a new one a second`,
  );
  for (const who of ['watch', 'fetch'] as const) console.log(line(who, measured[who]));
  const share = (pick: (held: Held) => number) =>
    (spreadOf(measured.fetch.map(pick)).median / spreadOf(measured.watch.map(pick)).median).toFixed(
      1,
    );
  console.log(
    `  the loop of fetch takes × ${share(({ rssKiB }) => rssKiB)} of memory, × ${share(({ cpuPercent }) => cpuPercent)} of CPU`,
  );
  const late = measured.watch.reduce((sum, held) => sum + (held.late ?? 0), 0);
  console.log(`  ticks that the watch was late with: ${late}\n`);
}

function line(who: string, held: readonly Held[]): string {
  const spread = (pick: (one: Held) => number, unit: string, digits = 0) =>
    spreadText(spreadOf(held.map(pick)), unit, digits);
  const memory = spread(({ rssKiB }) => rssKiB, ' KiB a session');
  const heap = spreadOf(held.map(({ heapKiB }) => heapKiB)).median.toFixed(0);
  const cpu = spread(({ cpuPercent }) => cpuPercent, ' % of a core', 1);
  const p99 = spreadOf(held.map(({ lateMs }) => lateMs.p99)).median.toFixed(1);
  const worst = Math.max(...held.map(({ lateMs }) => lateMs.worst)).toFixed(0);
  return `  ${who.padEnd(6)}${memory} (heap ${heap})   ${cpu}   late ${p99} ms (99 %), at worst ${worst} ms`;
}
