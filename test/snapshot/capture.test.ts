import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../src/connect/open-session.ts';
import type { RawList } from '../../src/connect/session.ts';
import type { Target } from '../../src/connect/target.ts';
import { compareContracts } from '../../src/diff/compare.ts';
import { captureContract, contractOf, mergeEras } from '../../src/snapshot/capture.ts';
import type { Contract, Era } from '../../src/snapshot/contract.ts';
import { sameContract } from '../../src/snapshot/hash.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire } from '../../src/wire/wire.ts';
import { type SdkV2, startSdkV2 } from '../fixtures/servers/sdk-v2.ts';

const tool = {
  name: 'echo',
  description: 'Echo',
  inputSchema: { type: 'object' },
  'x-unknown': { kept: true },
};
let server: SdkV2;

beforeAll(async () => {
  server = await startSdkV2({ tools: [tool], instructions: 'Be kind', version: '7.0.0' });
});
afterAll(() => server.close());

async function capture(era: Era): Promise<Contract> {
  const target: Target = {
    kind: 'http',
    url: new URL(server.url),
    transport: 'streamable-http',
    protocolVersion: 'auto',
    era,
    credentials: { headers: () => Promise.resolve({}), renewable: false },
    clientCapabilities: {},
  };
  const wire = createWire({
    limits: { ...DEFAULT_LIMITS, requestTimeoutMs: 10_000 },
    signal: new AbortController().signal,
    env: {},
  });
  const session = await openSession(target, { wire, clientInfo: { name: 'test', version: '0' } });
  try {
    return await captureContract(session, { clientCapabilities: {}, principal: 'ci' });
  } finally {
    await session.close();
    await wire.close();
  }
}

describe('captureContract', () => {
  it('takes what a real server serves, raw, in either era', async () => {
    const modern = await capture('modern');
    const legacy = await capture('legacy');
    for (const contract of [modern, legacy]) {
      expect(contract.tools).toEqual([tool]);
      expect(contract.instructions).toBe('Be kind');
      expect(contract.context).toMatchObject({ clientCapabilities: {}, principal: 'ci' });
    }
    expect(modern.context.eras).toEqual([{ era: 'modern', protocolVersion: '2026-07-28' }]);
    expect(sameContract(modern, legacy)).toBe(true);
    const merged = mergeEras(modern, legacy);
    expect(merged.context.eras.map(({ era }) => era)).toEqual(['modern', 'legacy']);
    expect(renderSnapshot(merged)).toBe(
      renderSnapshot(mergeEras(await capture('modern'), await capture('legacy'))),
    );
    expect(compareContracts(merged, legacy, { resources: [] })).toEqual({
      comparable: true,
      findings: [],
    });
    const alone = compareContracts(merged, mergeEras(modern, undefined), { resources: [] });
    expect(alone).toMatchObject({ findings: [{ rule: 'era-dropped', before: '2025-11-25' }] });
  });
});

describe('contractOf', () => {
  const session = { era: 'legacy' as const, protocolVersion: '2025-11-25', capabilities: {} };
  const list = (partial: Partial<RawList>): RawList => ({
    items: [],
    pages: 1,
    envelope: {},
    elapsedMs: 1,
    ...partial,
  });

  it('refuses a list that broke off, and names it', () => {
    const fault = { kind: 'cursor-loop' as const, message: 'nextCursor does not advance' };
    const take = (): unknown =>
      contractOf(session, { prompts: list({ fault }) }, { clientCapabilities: {} });
    expect(take).toThrow('the list of prompts is not complete: nextCursor does not advance');
  });

  it('refuses what is no item, and says after which tool', () => {
    const items = [{ name: 'good' }, 'bad'];
    const take = (): unknown =>
      contractOf(session, { tools: list({ items }) }, { clientCapabilities: {} });
    expect(take).toThrow('tools[1], after "good", is not an object but "bad"');
  });
});
