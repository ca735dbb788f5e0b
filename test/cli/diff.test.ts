import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliEnd, cli } from '../fixtures/cli.ts';
import {
  A_TOOL_MORE,
  type Deployment,
  FETCH,
  LACKS_A_TOOL,
  SEARCH,
  startDeployment,
  WANTS_A_PARAMETER,
} from '../fixtures/deployment.ts';

const STDIO = fileURLToPath(new URL('../fixtures/servers/stdio-server.ts', import.meta.url));

let folder: string;
let live: Deployment;
let fewer: Deployment;
let stricter: Deployment;
let more: Deployment;

const diff = (...args: string[]): Promise<CliEnd> => cli(['diff', ...args], { cwd: folder });
const write = (name: string, content: unknown): Promise<void> =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  [live, fewer, stricter, more] = await Promise.all([
    startDeployment(),
    startDeployment(LACKS_A_TOOL),
    startDeployment(WANTS_A_PARAMETER),
    startDeployment(A_TOOL_MORE),
  ]);
  const ends = await Promise.all([
    cli(['snapshot', live.url, '-o', 's.json'], { cwd: folder }),
    cli(['snapshot', stricter.url, '-o', 'stricter.json'], { cwd: folder }),
    cli(['snapshot', live.url, '-o', 'admin.json', '--principal', 'admin'], { cwd: folder }),
  ]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  await write('list.json', { jsonrpc: '2.0', id: 1, result: { tools: [SEARCH, FETCH] } });
  await write('fewer.json', `\ufeff${JSON.stringify({ tools: [SEARCH] })}`);
  await write('page.json', { result: { tools: [SEARCH], nextCursor: '2' } });
  await write('empty.json', {});
  await write('array.json', [SEARCH]);
  await write('comment.json', '{\n  // the tools\n  "tools": []\n}');
  await write('broken.json', '{\n  "tools": [,]\n}');
  await write('other.json', { name: 'none of ours' });
  const names = [FETCH, SEARCH].map(({ name, description }) => ({ name, description }));
  const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  await write('hash.json', { hash });
});

afterAll(async () => {
  await Promise.all([live, fewer, stricter, more].map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

describe.concurrent('diff', () => {
  it('of two files: nothing where they are alike, else the place in the first one, and exit 1', async () => {
    expect(await diff('s.json', 's.json')).toMatchObject({ code: 0 });
    const { code, stdout } = await diff('s.json', 'stricter.json');
    expect(code).toBe(1);
    const lines = (await readFile(join(folder, 's.json'), 'utf8')).split('\n');
    const { line } = /tools\/search .*?line (?<line>\d+)/.exec(stdout)?.groups ?? {};
    expect(lines[Number(line) - 1]).toContain('"limit"');
  });

  it('of JSON that no snapshot is: lists, and answers that hold one', async () => {
    expect(await diff('list.json', 'list.json')).toMatchObject({ code: 0 });
    const { code, stdout } = await diff('list.json', 'fewer.json', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'breaking',
      findings: [{ rule: 'tool-removed', subject: 'tools/fetch' }],
    });
  });

  it('of a part and a whole: what the part holds, with a notice of the rest', async () => {
    const { code, stdout } = await diff('list.json', 's.json', '--format', 'json');
    expect(code).toBe(0);
    const { verdict, notices } = JSON.parse(stdout);
    expect(verdict).toBe('none');
    expect(notices).toEqual([expect.stringMatching(/because list\.json .* capabilities/)]);
    expect((await diff('list.json', live.url)).stdout).toContain('Notice: Not compared');
    expect(await diff('empty.json', 's.json')).toMatchObject({ code: 5 });
    const page = await diff('list.json', 'page.json', '--format', 'markdown');
    expect(page.code).toBe(1);
    expect(page.stdout).toContain('**Notice:** page.json is one page');
    expect(await diff('list.json', 'empty.json')).toMatchObject({ code: 1 });
  });

  it('of a file and a server, of two servers, and of a server on stdio', async () => {
    expect(await diff('s.json', live.url)).toMatchObject({ code: 0 });
    expect(await diff('s.json', fewer.url)).toMatchObject({ code: 1 });
    expect(await diff(fewer.url, live.url)).toMatchObject({ code: 0 });
    const end = await diff(live.url, '--format', 'markdown', '--', process.execPath, STDIO);
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('tool-removed');
  });

  it('with a hash that was made by hand in the first place, and only there', async () => {
    expect(await diff('hash.json', 's.json')).toMatchObject({ code: 0 });
    const end = await diff('hash.json', fewer.url);
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('contract-hash-changed');
    expect(await diff('s.json', 'hash.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('hash.json holds a hash only'),
    });
  });

  it('fails as `fail-on` says', async () => {
    expect(await diff('s.json', more.url)).toMatchObject({ code: 0 });
    expect(await diff('s.json', more.url, '--fail-on', 'any')).toMatchObject({ code: 1 });
    expect(await diff('s.json', fewer.url, '--fail-on', 'none')).toMatchObject({ code: 0 });
  });

  it('leaves out what the config file accepts', async () => {
    const { stdout } = await diff('s.json', fewer.url, '--format', 'json');
    const { rule, subject, fingerprint } = JSON.parse(stdout).findings[0];
    const entry = `accept:\n  - {rule: ${rule}, subject: ${subject}, fingerprint: "${fingerprint}", reason: meant}\n`;
    await write('gate.yml', entry);
    const end = await diff('s.json', fewer.url, '--config', 'gate.yml');
    expect(end.code).toBe(0);
    expect(end.stdout).toContain('accepted');
  });

  it('says 5 of what cannot be compared, or not be asked', async () => {
    const end = await diff('admin.json', live.url);
    expect(end.code).toBe(5);
    expect(end.stdout).toMatch(/Not comparable.*admin/s);
    expect(await diff('admin.json', live.url, '--principal', 'admin')).toMatchObject({ code: 0 });
    const refused = await diff('s.json', `${live.origin}/undo`);
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain('/undo');
  });

  it.each([
    ['gone.json', /gone\.json does not exist/],
    ['broken.json', /broken\.json:2:13: not valid JSON/],
    ['comment.json', /comment\.json:2:3: not valid JSON/],
    ['array.json', /array\.json:1: what is compared is a JSON object.*"tools"/s],
    ['other.json', /other\.json: nothing to compare in it.*tools/s],
  ])('refuses %s with 2, and says what is wrong', async (file, message) => {
    const end = await diff('s.json', file);
    expect(end.code).toBe(2);
    expect(end.stderr).toMatch(message);
    expect(end.stdout).toBe('');
  });
});
