import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CRASHING } from './pm2/releases.ts';
import { type Pm2Stage, startPm2Stage } from './pm2/stage.ts';
import { servedVersion } from './scenarios/live.ts';
import { VERSIONS } from './scenarios/part.ts';

const { before, good } = VERSIONS;
let stage: Pm2Stage;

beforeEach(async () => {
  const started = await startPm2Stage();
  stage = started;
  return started.close;
});

const deploy = (version: string) => stage.run(stage.release(version)['deploy-command']!);
const goBack = (previous: string) =>
  stage.run(stage.release(before)['rollback-command']!, { MCP_GATE_PREVIOUS_REVISION: previous });
const revision = () => stage.run(stage.release(before)['revision-command']!);

/** Who answers, asked often enough to have met both instances. */
async function served(): Promise<string[]> {
  const versions = new Set<string>();
  for (let i = 0; i < 6; i++) versions.add(await servedVersion(stage.endpoint));
  return [...versions].sort();
}

test('a reload serves the release that the link names, and going back is not a toggle', async () => {
  expect(await served()).toEqual([before]);
  expect((await deploy(good)).code).toBe(0);
  expect(await served()).toEqual([good]);
  for (let time = 1; time <= 2; time++) {
    expect((await goBack(before)).code).toBe(0);
    expect(await served()).toEqual([before]);
  }
});

test('a reload has no gap', async () => {
  const seen: string[] = [];
  let deployed = false;
  const end = deploy(good).then(({ code }) => {
    deployed = true;
    return code;
  });
  while (!deployed) seen.push(await servedVersion(stage.endpoint));
  expect(await end).toBe(0);
  expect(new Set(seen.filter((version) => version !== ''))).toEqual(new Set([before, good]));
  // A connection may be handed to a process that is just leaving; a gap is more than one.
  expect(seen.filter((version, i) => version === '' && seen[i + 1] === '')).toEqual([]);
});

test('the revision is what runs, whatever the link says', async () => {
  expect(await revision()).toMatchObject({ code: 0, stdout: `${before}\n` });
  await stage.run(`ln -sfn releases/${good} current`);
  expect(await revision()).toMatchObject({ code: 0, stdout: `${before}\n` });

  await stage.run('pm2 reload 0');
  const mixed = await revision();
  expect(mixed).toMatchObject({ code: 1, stdout: '' });
  expect(mixed.stderr).toMatch(/More than one release is running: .*1\.0\.0 .*2\.0\.0/);

  await stage.run('pm2 reload 1');
  expect(await revision()).toMatchObject({ code: 0, stdout: `${good}\n` });
});

test('where nothing runs, the revision is what would be started; before the first deployment there is none', async () => {
  await stage.run(`pm2 delete mcp-server; ln -sfn releases/${good} current`);
  expect(await revision()).toMatchObject({ code: 0, stdout: `${good}\n` });
  await stage.run('rm current');
  expect(await revision()).toMatchObject({ code: 0, stdout: '\n' });
  const back = await goBack('');
  expect(back.code).not.toBe(0);
  expect(back.stderr).toContain('first deployment');

  expect((await deploy(good)).code).toBe(0);
  expect(await served()).toEqual([good]);
});

test('a release that never gets ready takes the old one with it, with exit code 0', async () => {
  expect((await deploy(CRASHING)).code).toBe(0);
  expect(await served()).toEqual(['']);
  expect((await revision()).stdout).toBe(`${CRASHING}\n`);

  expect((await goBack(before)).code).toBe(0);
  expect(await served()).toEqual([before]);
});

test('a lock that a killed reload left behind stops a deployment, and no way back', async () => {
  await deploy(good);
  writeFileSync(join(stage.folder, '.pm2/reload.lock'), String(Date.now()));
  const refused = await deploy(VERSIONS.bad);
  expect(refused.code).not.toBe(0);
  expect(await served()).toEqual([good]);
  expect((await goBack(before)).code).toBe(0);
  expect(await served()).toEqual([before]);
});

test('a server that a deployment starts gets nothing of the environment of the job', async () => {
  const secret = { SECRET: 'of the job' };
  const environments = async () =>
    (await stage.pids()).map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
  await stage.run('pm2 delete mcp-server');
  await stage.run(stage.release(good)['deploy-command']!, secret);
  const recipe = await environments();
  expect(recipe).toHaveLength(2);
  for (const environment of recipe) expect(environment).not.toContain('SECRET');

  await stage.run('pm2 delete mcp-server; pm2 reload ecosystem.config.cjs', secret);
  for (const environment of await environments()) expect(environment).toContain('of the job');
});

test('with its ecosystem file in the release, a reload starts the old one again', async () => {
  const text = readFileSync(join(stage.folder, 'ecosystem.config.cjs'), 'utf8');
  for (const version of [before, good]) {
    const file = join(stage.folder, 'releases', version, 'ecosystem.config.cjs');
    writeFileSync(file, text.replace(/cwd: .*,/, 'cwd: __dirname,'));
  }
  await stage.run('pm2 delete mcp-server; pm2 start current/ecosystem.config.cjs');
  expect(await served()).toEqual([before]);

  await stage.run(`ln -sfn releases/${good} current`);
  const { code } = await stage.run('pm2 reload current/ecosystem.config.cjs');
  expect(code).toBe(0);
  expect(await served()).toEqual([before]);
});
