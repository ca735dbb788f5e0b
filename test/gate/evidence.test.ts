import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.ts';
import { gitIn } from '../../src/entry/git.ts';
import { gatherEvidence } from '../../src/gate/evidence.ts';
import type { NewEvent, Run } from '../../src/gate/run.ts';
import type { Contract } from '../../src/snapshot/contract.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';

const contract = (tool: string, principal?: string): Contract => ({
  capabilities: { tools: {} },
  tools: [{ name: tool, inputSchema: { type: 'object' } }],
  resources: [],
  resourceTemplates: [],
  prompts: [],
  context: {
    eras: [{ era: 'modern', protocolVersion: '2026-07-28' }],
    clientCapabilities: {},
    ...(principal !== undefined && { principal }),
  },
});

/** The part of a run that evidence is gathered with. */
function runWith(
  files: Record<string, string>,
  settings: Partial<Settings>,
  more: Partial<Run> = {},
) {
  const events: NewEvent[] = [];
  const run = {
    settings: {
      endpoint: 'https://mcp.example.com/mcp',
      snapshot: { path: 'tools-snapshot.json', named: false },
      ...settings,
    },
    emit: (event: NewEvent) => events.push(event),
    readFile: async (path: string) => files[path],
    git: async () => ({ code: 128, stdout: '', stderr: 'fatal: not a git repository' }),
    ...more,
  } as unknown as Run;
  return { run, events };
}

/** A real checkout in which the snapshot had these contents, one after the other. */
async function checkoutWith(contents: string[]): Promise<{ folder: string; git: Run['git'] }> {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '-q');
  for (const text of contents) {
    await writeFile(join(folder, 'tools-snapshot.json'), text);
    git('add', '.');
    git('commit', '-qm', 'snapshot');
  }
  return { folder, git: gitIn(folder) };
}

describe('evidence', () => {
  it('without a snapshot it is a smoke test, and says how to make one', async () => {
    const { run, events } = runWith({}, {});
    expect(await gatherEvidence(run)).toEqual({ evidence: { earlier: [] } });
    expect(events).toMatchObject([
      { type: 'notice', id: 'no-snapshot', hint: expect.stringContaining('snapshot https://') },
    ]);
  });

  it('a named snapshot that is absent is an error that says what is live is unverified', async () => {
    const { run } = runWith({}, { snapshot: { path: 'gone.json', named: true } });
    await expect(gatherEvidence(run)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('unverified'),
    });
  });

  it('earlier contracts leave out what equals the snapshot of today', async () => {
    const now = renderSnapshot(contract('new'));
    const { folder, git } = await checkoutWith([renderSnapshot(contract('old')), now]);
    try {
      const { run, events } = runWith({ 'tools-snapshot.json': now }, {}, { git });
      expect((await gatherEvidence(run)).evidence.earlier).toHaveLength(1);
      expect(events).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('a baseline gives the id that old answers are recognised by', async () => {
    const file = renderSnapshot(contract('old'));
    const { run } = runWith({ 'base.json': file }, { baseline: 'base.json' });
    expect((await gatherEvidence(run)).evidence.baseline).toMatchObject({ era: 'modern' });
  });

  it('a baseline of another principal is an error', async () => {
    const { run } = runWith(
      { 'base.json': renderSnapshot(contract('old', 'admin')) },
      { baseline: 'base.json' },
    );
    await expect(gatherEvidence(run)).rejects.toMatchObject({
      code: 'config',
      hint: expect.stringContaining('principal'),
    });
  });

  it('a baseline that is a hash only is an error', async () => {
    const { run } = runWith(
      { 'base.json': JSON.stringify({ hash: 'a'.repeat(64) }) },
      { baseline: 'base.json' },
    );
    await expect(gatherEvidence(run)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('hash only'),
    });
  });

  it('hashes that do not belong to the contents are told, and the contents count', async () => {
    const edited = renderSnapshot(contract('old')).replaceAll('"old"', '"new"');
    const { run, events } = runWith({ 'tools-snapshot.json': edited }, {});
    const { snapshot } = await gatherEvidence(run);
    expect(snapshot?.file).toMatchObject({ kind: 'full', recordedHashesStale: true });
    expect(events).toMatchObject([{ type: 'notice', id: 'stale-hashes' }]);
  });
});
