import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Spread, spreadOf, spreadText } from './numbers.ts';
import { type BenchServer, type Ran, run } from './processes.ts';
import { peak } from './verify.ts';
import { CLI, commit, expectEnd, wrong } from './workplace.ts';

const SIZES = [1, 100, 1000, 10_000] as const;
const BOUND_MIB = 300;
/** Rounds of each size: the large ones take seconds. */
const ROUNDS: Record<(typeof SIZES)[number], number> = { 1: 7, 100: 7, 1000: 5, 10000: 3 };

type Command = 'snapshot' | 'diff' | 'verify';
const COMMANDS: Command[] = ['snapshot', 'diff', 'verify'];

/** The three commands for more and more tools: time, memory, and by how much the time grows. */
export async function measureGrowth(server: BenchServer, folder: string): Promise<void> {
  const measured = new Map<Command, Map<number, Ran[]>>();
  for (const command of COMMANDS) measured.set(command, new Map());
  for (const size of SIZES) {
    const commands = await prepare(server, folder, size);
    for (let i = 0; i < ROUNDS[size]; i++) {
      for (const command of COMMANDS) {
        const ran = await commands[command]();
        const all = measured.get(command)!;
        all.set(size, [...(all.get(size) ?? []), ran]);
      }
    }
  }
  for (const [command, bySize] of measured) print(command, bySize);
  const all = [...measured.values()].flatMap((bySize) => [...bySize.values()].flat());
  const most = Number(peak(all));
  const verdict = most <= BOUND_MIB ? 'kept' : 'broken';
  console.log(`peak memory of all: ${most} MiB; bound: ${BOUND_MIB} MiB, ${verdict}`);
}

/** Snapshots of both versions are written and committed; the commands then check what came of them. */
async function prepare(
  server: BenchServer,
  folder: string,
  size: number,
): Promise<Record<Command, () => Promise<Ran>>> {
  const before = `before-${size}.json`;
  const after = `after-${size}.json`;
  const write = (file: string) => run([CLI, 'snapshot', server.url, '-o', file], folder);
  await server.serve({ era: 'modern', tools: size, changed: true });
  expectEnd(await write(after), 0, 'snapshot');
  await server.serve({ era: 'modern', tools: size, changed: false });
  expectEnd(await write(before), 0, 'snapshot');
  commit(folder);
  const committed = readFileSync(join(folder, before), 'utf8');
  if (JSON.parse(committed).tools.length !== size) wrong('the snapshot lacks tools');
  return {
    snapshot: async () => {
      const again = `again-${size}.json`;
      const ran = expectEnd(await write(again), 0, 'snapshot');
      if (readFileSync(join(folder, again), 'utf8') !== committed) wrong('two snapshots differ');
      return ran;
    },
    diff: async () => {
      const ran = expectEnd(await run([CLI, 'diff', before, after], folder), 1, 'diff');
      const changes = Math.ceil(size / 100);
      if (!ran.stdout.includes(`${changes} breaking`))
        wrong(`diff does not say ${changes} breaking`);
      return ran;
    },
    verify: async () => {
      const args = [CLI, 'verify', server.url, '--snapshot', before, '--format', 'json'];
      const ran = expectEnd(await run(args, folder), 0, 'verify');
      const { result, served } = JSON.parse(ran.stdout);
      if (result !== 'passed' || served?.counts?.tools !== size) wrong('verify did not see it all');
      return ran;
    },
  };
}

function print(command: Command, bySize: ReadonlyMap<number, readonly Ran[]>): void {
  const times = new Map(
    [...bySize].map(([size, ran]) => [size, spreadOf(ran.map(({ ms }) => ms))] as const),
  );
  console.log(command === 'verify' ? 'verify (3 samples)' : command);
  for (const [size, time] of times) {
    const name = `${size.toLocaleString('en')} ${size === 1 ? 'tool' : 'tools'}`;
    const cells = [
      name.padStart(12),
      spreadText(time).padEnd(22),
      `peak ${peak(bySize.get(size) ?? []).padStart(3)} MiB`,
      growth(size, times),
    ];
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
  console.log('');
}

/** By how much the time grew from a tenth of the tools. */
function growth(size: number, times: ReadonlyMap<number, Spread>): string {
  const [start, before, now] = [1, size / 10, size].map((one) => times.get(one)?.median);
  if (start === undefined || before === undefined || now === undefined) return '';
  const whole = `× ${(now / before).toFixed(1)}`;
  // For few tools, what lies above the start-up is less than what two runs differ in.
  return before - start < start / 2
    ? whole
    : `${whole}, above start-up × ${((now - start) / (before - start)).toFixed(1)}`;
}
