import { probeHealth } from '../connect/health.ts';
import type { CheckResult } from './check.ts';
import { checkColdStart } from './checks/r2-cold-start.ts';
import { checkAffinity } from './checks/s1-affinity.ts';
import { checkAgreement } from './checks/t4-agreement.ts';
import { placeOf } from './excerpt.ts';
import { type Health, judgeHealth } from './health.ts';
import { knownOf } from './known.ts';
import { checkLatency } from './latency.ts';
import { blameAffinity } from './lost-affinity.ts';
import type { Known } from './memory.ts';
import { checkOnce } from './once.ts';
import { type Probed, probe, wireOf } from './probe.ts';
import { type ReadingRoom, readingRoom } from './reading-room.ts';
import type { Sample, Served } from './sample.ts';
import { checkSample } from './sample-checks.ts';
import type { RoundOptions } from './settings.ts';
import { versionOf } from './version.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/**
 * One round (design, "Rounds on one clock"): `samples` fresh connections side by side, the health address beside
 * them, every check of a sample, and those that need several connections or run once per verification, merged into
 * every sample's checks. Nothing that a server does makes it reject. Aborted, it ends early: what it gives then is
 * not to be judged.
 * @throws ConfigError for a target that contradicts itself.
 */
export async function takeRound(options: RoundOptions): Promise<Sample[]> {
  if (options.signal.aborted) return [];
  const { limits, room = readingRoom(options.samples, 1) } = options;
  const aside = { ...options, limits: room.aside(limits) };
  const [healths, probes] = await Promise.all([askHealths(aside), openAll(options, room)]);
  try {
    return await judge(probes, healths, aside);
  } finally {
    await Promise.all(probes.map((one) => one.close()));
  }
}

/** The first sample finds out by itself, or a server that gained an era since would never be noticed. */
async function openAll(options: RoundOptions, room: ReadingRoom): Promise<Probed[]> {
  const { hint } = options.memory;
  const settled = await Promise.allSettled(
    Array.from({ length: options.samples }, (_, i) => {
      const how = i > 0 && hint ? { ...options, hint } : options;
      return room.read(i, options.limits, (limits) => probe({ ...how, limits }));
    }),
  );
  const probes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = settled.find((one) => one.status === 'rejected');
  if (!failed) return probes;
  await Promise.all(probes.map((one) => one.close()));
  throw failed.reason;
}

/**
 * What the health address says to every sample. Where it tells the version, each sample asks for itself: one answer
 * for all would call a whole fleet new because one replica is.
 */
async function askHealths(options: RoundOptions): Promise<(Health | undefined)[]> {
  const { samples, versionFrom } = options;
  if (versionFrom && 'health' in versionFrom) {
    return Promise.all(Array.from({ length: samples }, () => askHealth(options)));
  }
  const health = await askHealth(options);
  return Array.from({ length: samples }, () => health);
}

async function askHealth(options: RoundOptions): Promise<Health | undefined> {
  const { healthUrl, wallClock } = options;
  if (!healthUrl) return undefined;
  const wire = wireOf(options);
  try {
    return judgeHealth(healthUrl, await probeHealth(healthUrl, wire), wallClock());
  } finally {
    await wire.close();
  }
}

async function judge(
  probes: readonly Probed[],
  healths: readonly (Health | undefined)[],
  options: RoundOptions,
): Promise<Sample[]> {
  const endpoint = options.label ?? placeOf(options.target.url.href);
  const open: { probed: Open; served: Served; sample: Sample }[] = [];
  const samples: Sample[] = [];
  for (const [i, probed] of probes.entries()) {
    const health = healths[i];
    const { startedAt, endedAt } = probed;
    const base = { endpoint, startedAt, endedAt };
    if (health?.well === false) samples.push({ ...base, outcome: health.failure, checks: [] });
    else if (probed.kind === 'failed')
      samples.push({ ...base, outcome: probed.failure, checks: [] });
    else {
      const known = await knownOf(probed, options.memory, options.clock);
      const served = servedBy(probed, known, health, options);
      const own = await checkSample(probed, served, known, options);
      const sample: Sample = { ...base, outcome: { kind: 'served', served }, ...own };
      samples.push(sample);
      open.push({ probed, served, sample });
    }
  }
  const [first] = open;
  const merged = first ? await checkTogether(first, open, options) : [];
  for (const { sample } of open) sample.checks = [...sample.checks, ...merged];
  blameAffinity(probes, samples, merged);
  return samples;
}

function servedBy(
  { session, listMs }: Open,
  { contract, hash, neutralHash }: Known,
  health: Health | undefined,
  options: RoundOptions,
): Served {
  const version = versionOf(session, options.versionFrom, health?.well ? health.json : undefined);
  const { era, protocolVersion, transport, connectMs } = session;
  const served: Served = {
    contract,
    hash,
    neutralHash,
    era,
    protocolVersion,
    transport,
    connectMs,
    listMs,
  };
  return version === undefined ? served : { ...served, version };
}

/** T4, S1, R2, latency, and what runs once. All of it concerns every sample of the round. */
async function checkTogether(
  first: { probed: Open; served: Served },
  open: readonly { probed: Open; served: Served }[],
  options: RoundOptions,
): Promise<CheckResult[]> {
  const { memory, declared, samples } = options;
  const served = open.map((one) => one.served);
  const results = checkAgreement(served);
  const mixed = results.some(({ status }) => status === 'fail');
  memory.hint = { era: first.served.era, transport: first.served.transport };

  memory.coldStart ??= checkColdStart(first.probed.session.exchanges);
  if (memory.coldStart) results.push(memory.coldStart);
  if (declared) results.push(...checkLatency(served, declared.latency, memory.servedRounds > 0));
  memory.servedRounds++;

  // While versions are mixed, a session that is lost or a call that fails is the rollout's doing.
  if (mixed || options.signal.aborted) return results;
  const wire = wireOf(options, true);
  try {
    // Two more than there are samples: with two replicas a lost affinity hides from few connections.
    const affinity = await checkAffinity(first.probed.session, options.target, wire, samples + 2);
    results.push(...affinity);
    // Whatever else would be asked could go astray as well.
    if (affinity.some(({ status }) => status === 'fail')) return results;
  } finally {
    await wire.close();
  }
  return [...results, ...(await checkOnce(first.probed, first.served, options))];
}
