import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import {
  A_TOOL_MORE,
  type Deployment,
  LACKS_A_TOOL,
  startDeployment,
  version,
} from '../fixtures/deployment.ts';

const STDIO = fileURLToPath(new URL('../fixtures/servers/stdio-server.ts', import.meta.url));
const FILE = 'tools-snapshot.json';
const CONFIG = 'gate.yml';

let folder: string;
let server: Deployment;

const run = (...args: string[]): Promise<CliEnd> => cli(args, { cwd: folder });
const verify = (): Promise<CliEnd> =>
  run('verify', server.url, '--config', CONFIG, '--wait-timeout', '1s', '--interval', '50ms');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  server = await startDeployment();
  expect(await run('snapshot', server.url)).toMatchObject({ code: 0 });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it('a snapshot holds every field that the server sent, known or not, at any depth', async () => {
  const tool = {
    name: 'odd',
    description: 'Has more than a client knows',
    inputSchema: { type: 'object', 'x-form': { order: [1, 2.5, null] } },
    annotations: { readOnlyHint: true, 'x-cost': 'high' },
    icons: [{ src: 'https://a.example/i.png', 'x-theme': 'dark' }],
    execution: { taskSupport: 'forbidden', 'x-queue': 1 },
    _meta: { 'a.example/owner': { team: 'search' } },
    'x-own': { nested: [{ a: '' }], __proto: false },
  };
  server.deploy(version('2.0.0', [tool]));
  expect(await run('snapshot', server.url)).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(join(folder, FILE), 'utf8')).tools).toEqual([tool]);
});

describe('snapshot --check', () => {
  it('0 while the file is what is served; else 1 with the command that refreshes it', async () => {
    const check = () => run('snapshot', server.url, '--check');
    const before = await readFile(join(folder, FILE), 'utf8');
    expect(await check()).toMatchObject({ code: 0 });
    server.deploy(A_TOOL_MORE);
    const stale = await check();
    expect(stale.code).toBe(1);
    expect(stale.stdout.replace(/\s+/g, ' ')).toContain(
      `npx mcp-deploy-gate snapshot ${server.url}`,
    );
    expect(await readFile(join(folder, FILE), 'utf8')).toBe(before);
    await rm(join(folder, FILE));
    expect(await check()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('does not exist'),
    });
  });

  it('asks a server on stdio, and says how to ask it again', async () => {
    const command = ['--', process.execPath, STDIO];
    const stale = await run('snapshot', '--check', ...command);
    expect(stale.code).toBe(1);
    expect(stale.stdout.replace(/\s+/g, ' ')).toMatch(
      /npx mcp-deploy-gate snapshot .*-- .*stdio-server\.ts/,
    );
    expect(await run('snapshot', ...command)).toMatchObject({ code: 0 });
    expect(await run('snapshot', '--check', ...command)).toMatchObject({ code: 0 });
  });
});

describe('an accepted change', () => {
  /** The lines that a report prints for the config file. */
  const printed = (stdout: string): string =>
    /^ {4}accept:\n(?: {6}.*\n)+/m.exec(stdout)?.[0].replace(/^ {4}/gm, '') ?? 'none';

  it('passes by the lines that the report printed, and fails again once they are expired', async () => {
    server.deploy(LACKS_A_TOOL);
    await writeFile(join(folder, CONFIG), '{}\n');
    const refused = await verify();
    expect(refused.code).toBe(1);
    const lines = printed(refused.stdout);
    await writeFile(join(folder, CONFIG), lines);
    const accepted = await verify();
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toContain('1 accepted');
    await writeFile(join(folder, CONFIG), `${lines}    expires: 2020-02-29\n`);
    const expired = await verify();
    expect(expired.code).toBe(1);
    expect(expired.stdout).toMatch(/acceptance-expired.*tools\/fetch.*2020-02-29/s);
  });

  it('that is not there any more is told', async () => {
    server.deploy(LACKS_A_TOOL);
    await writeFile(join(folder, CONFIG), '{}\n');
    await writeFile(join(folder, CONFIG), printed((await verify()).stdout));
    server.deploy(A_TOOL_MORE);
    const end = await verify();
    expect(end.code).toBe(0);
    expect(end.stdout).toMatch(/acceptance-stale.*tools\/fetch/s);
  });
});
