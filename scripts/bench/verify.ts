import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Era } from '../../src/snapshot/contract.ts';
import { spreadOf, spreadText } from './numbers.ts';
import { type BenchServer, type Ran, run } from './processes.ts';
import type { SeenRequest } from './server.ts';
import { CLI, commit, expectEnd, wrong } from './workplace.ts';

const AIM = 1.5;
const ROUNDS = 20;
const BARE = join(import.meta.dirname, 'bare.mjs');

/** What a verification of a healthy server has to ask, and no more. */
const NEEDED: Record<Era, string[]> = {
  modern: ['server/discover', 'tools/list'],
  // The first one finds out that the server does not speak the modern era.
  legacy: ['server/discover', 'initialize', 'notifications/initialized', 'tools/list'],
};

/** `verify` with one sample against the bare script, both whole processes, in turn. */
export async function compareVerify(server: BenchServer, era: Era, folder: string): Promise<void> {
  const snapshot = `${era}.json`;
  await server.serve({ era, tools: 20, changed: false });
  expectEnd(await run([CLI, 'snapshot', server.url, '-o', snapshot], folder), 0, 'snapshot');
  commit(folder);
  await server.seen();

  const gate = () =>
    run([CLI, 'verify', server.url, '--snapshot', snapshot, '--samples', '1'], folder);
  expectEnd(await gate(), 0, 'verify');
  const requests = await server.seen();
  const asked = requests.map(rpcMethod);
  if (asked.join() !== NEEDED[era].join()) {
    wrong(`verify of a healthy ${era} server asks ${asked.join(', ')}`);
  }
  const file = join(folder, `${era}-requests.json`);
  writeFileSync(file, JSON.stringify(requests));
  const bare = () => run([BARE, server.url, file], folder);
  expectEnd(await bare(), 0, 'the bare script');
  const repeated = await server.seen();
  if (JSON.stringify(repeated.map(known)) !== JSON.stringify(requests.map(known))) {
    wrong('The bare script does not send the same requests');
  }

  const gates: Ran[] = [];
  const bares: Ran[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    // Who comes first changes, for the second one may find the machine warmer.
    if (i % 2 === 0) bares.push(await bare());
    gates.push(expectEnd(await gate(), 0, 'verify'));
    if (i % 2 === 1) bares.push(await bare());
  }
  const sent = (await server.seen()).length;
  if (sent !== 2 * ROUNDS * requests.length) wrong(`${sent} requests came instead of the expected`);

  const ratio = spreadOf(gates.map(({ ms }, i) => ms / (bares[i]?.ms ?? Number.NaN)));
  const verdict = ratio.median <= AIM ? 'reached' : 'missed';
  const line = (name: string, ran: Ran[]) =>
    `  ${name.padEnd(14)}${spreadText(spreadOf(ran.map(({ ms }) => ms))).padEnd(22)}peak ${peak(ran)} MiB   ${requests.length} requests`;
  console.log(`${era} server: ${asked.join(', ')}`);
  console.log(line('bare script', bares));
  console.log(line('verify', gates));
  console.log(
    `  ${'ratio'.padEnd(14)}${spreadText(ratio, '', 2).padEnd(22)}aim: at most ${AIM}, ${verdict}\n`,
  );
}

export const peak = (ran: readonly Ran[]): string =>
  Math.max(...ran.map(({ peakMiB }) => peakMiB)).toFixed(0);

function rpcMethod({ method, body }: SeenRequest): string {
  return body === '' ? method : String(JSON.parse(body).method);
}

/** A request without what no server looks at. */
function known({ method, headers, body }: SeenRequest): unknown {
  return [method, body, Object.entries(headers).sort()];
}
