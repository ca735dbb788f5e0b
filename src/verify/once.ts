import { openSession } from '../connect/open-session.ts';
import { SessionError } from '../connect/session.ts';
import type { Era } from '../snapshot/contract.ts';
import type { CheckResult } from './check.ts';
import { eraDropped, erasToAsk } from './checks/n1-protocol.ts';
import { checkVersionEcho } from './checks/n3-version-echo.ts';
import { checkUnknownSession } from './checks/s2-unknown-session.ts';
import { diagnose } from './diagnose.ts';
import { remember } from './memory.ts';
import { type Probed, wireOf } from './probe.ts';
import type { Served } from './sample.ts';
import type { RoundOptions } from './settings.ts';
import { callTool } from './tool-calls.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/**
 * Checks that run once per verification: S2, N3, the era that the snapshot recorded, and declared tool calls. "Once"
 * is per what is served (version and hash): what an old version passed says nothing about the new one. What fails or
 * could not be decided is asked again in the next round, for one failure confirms nothing.
 */
export async function checkOnce(
  probed: Open,
  served: Served,
  options: RoundOptions,
): Promise<CheckResult[]> {
  const { memory, snapshot, target, clientInfo, declared } = options;
  const known = `${served.era} ${served.version ?? ''} ${served.hash}`;
  const once = async (name: string, ask: () => Promise<CheckResult[]>): Promise<CheckResult[]> => {
    const key = `${known} ${name}`;
    const results = memory.once.get(key) ?? (await ask());
    const settled = results.every(({ status }) => status !== 'fail' && status !== 'inconclusive');
    return settled ? remember(memory.once, key, results) : results;
  };

  const { session } = probed;
  const results: CheckResult[] = [];
  if (session.sessionId !== undefined) {
    results.push(
      ...(await once('S2', () =>
        withWire(options, (wire) => checkUnknownSession(session, target, wire)),
      )),
    );
  }
  if (options.all && served.transport === 'streamable-http') {
    results.push(
      ...(await once('N3', () =>
        withWire(options, (wire) => checkVersionEcho(target, clientInfo, wire)),
      )),
    );
  }
  if (target.protocolVersion === 'auto' && target.transport !== 'sse') {
    const reviewed = snapshot?.file.kind === 'full' ? snapshot.file.contract : undefined;
    for (const era of erasToAsk(reviewed, served.era)) {
      results.push(...(await once(`N1 ${era}`, () => askEra(era, options))));
    }
  }
  if (options.mayCall && !options.mayCall(served)) return results;
  for (const call of declared?.toolCalls ?? []) {
    const ask = async () => [await callTool(session, call, options.wallClock)];
    results.push(
      ...(call.repeat ? await ask() : await once(`call ${JSON.stringify(call.name)}`, ask)),
    );
  }
  return results;
}

async function withWire<T>(
  options: RoundOptions,
  use: (wire: ReturnType<typeof wireOf>) => Promise<T>,
): Promise<T> {
  const wire = wireOf(options, true);
  try {
    return await use(wire);
  } finally {
    await wire.close();
  }
}

/** N1: does a recorded era still answer? An error is no answer to that. */
function askEra(era: Era, options: RoundOptions): Promise<CheckResult[]> {
  return withWire(options, async (wire) => {
    try {
      const session = await openSession(
        { ...options.target, era },
        { wire, clientInfo: options.clientInfo },
      );
      await session.close();
      const message = `The ${era} era still answers, with ${session.protocolVersion}.`;
      return [{ id: 'N1', key: `N1:era:${era}`, status: 'pass', message }];
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      const failure = diagnose(error, options.wallClock());
      if (failure.kind === 'not-mcp') return [eraDropped(era, failure.message)];
      const { message, hint } = failure;
      return [{ id: 'N1', key: `N1:era:${era}`, status: 'inconclusive', message, hint }];
    }
  });
}
