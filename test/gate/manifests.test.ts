import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { EventOf, GateEvent } from '../../src/events.ts';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { type Rollout, startRollout } from '../fixtures/rollout.ts';
import { gateOf } from './gate-of.ts';

/** The pod is killed before its sessions could end. */
const BROKEN = GOOD_SET.replace(
  'terminationGracePeriodSeconds: 40',
  'terminationGracePeriodSeconds: 5',
);

let folder: string;
let rollout: Rollout;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-manifests-'));
});
beforeEach(async () => {
  rollout = await startRollout();
  return () => rollout.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifests(text: string): string[] {
  const path = join(folder, 'server.yaml');
  writeFileSync(path, text);
  return ['--manifests', path];
}

const ended = (events: readonly GateEvent[]) => events.at(-1) as EventOf<'run-ended'>;
const checked = (events: readonly GateEvent[]) =>
  events.find((event): event is EventOf<'manifests'> & GateEvent => event.type === 'manifests');

it('manifests that cost sessions end a run before it deploys', async () => {
  const { result, events } = await gateOf(rollout.url, [
    ...manifests(BROKEN),
    ...['--deploy-command', rollout.serve('v2'), '--rollback-command', rollout.serve('v1')],
  ]);
  expect(result).toBe('failed');
  expect(ended(events)).toMatchObject({
    failedPhase: 'preflight',
    hint: expect.stringContaining('Nothing was deployed.'),
  });
  const [finding] = checked(events)?.findings ?? [];
  expect(finding).toMatchObject({ level: 'error', rule: ended(events).failedCheck });
  expect(BROKEN.split('\n')[(finding?.line ?? 0) - 1]).toContain('terminationGracePeriodSeconds');
  expect(rollout.ran).toEqual([]);
});

it('of what is deployed already they fail a run that passed otherwise, and roll nothing back', async () => {
  const { result, events } = await gateOf(rollout.url, [
    ...manifests(BROKEN),
    ...['--rollback-command', rollout.serve('v1')],
  ]);
  expect(result).toBe('failed');
  expect(events).toContainEqual(expect.objectContaining({ type: 'served', phase: 'verify' }));
  expect(ended(events)).toMatchObject({ failedPhase: 'preflight' });
  expect(rollout.ran).toEqual([]);
});

it('a run on probation deploys in spite of them, and says so', async () => {
  const { result, events } = await gateOf(rollout.url, [
    ...manifests(BROKEN),
    ...['--deploy-command', rollout.serve('v2'), '--on-failure', 'report'],
  ]);
  expect(result).toBe('failed');
  expect(checked(events)?.findings.length).toBeGreaterThan(0);
  expect(rollout.ran).toEqual(['live v2']);
});

it('good ones are told in the log, and the run goes on', async () => {
  const { result, events } = await gateOf(rollout.url, [
    ...manifests(GOOD_SET),
    ...['--deploy-command', rollout.serve('v2')],
  ]);
  expect(result).toBe('passed');
  expect(checked(events)).toMatchObject({ files: 1, resources: 1, findings: [], ignored: 0 });
  expect(rollout.ran).toEqual(['live v2']);
});

it.each([
  [
    'a template',
    GOOD_SET.replace('replicas: 2', 'replicas: {{ .Values.replicas }}'),
    /helm template/i,
  ],
  ['what is no YAML', 'kind: [\n', /server\.yaml/],
])('%s is a configuration error before anything is deployed', async (_name, text, said) => {
  const running = gateOf(rollout.url, [
    ...manifests(text),
    ...['--deploy-command', rollout.serve('v2')],
  ]);
  const error = await running.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigError);
  const { message, hint } = error as ConfigError;
  expect(`${message} ${hint}`).toMatch(said);
  expect(rollout.ran).toEqual([]);
});
