import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isAlive } from '../../src/deploy/process-table.ts';
import { askToStop, endRecorder, isTaken, takeRecordings } from '../../src/watch/recorder-end.ts';
import { recorderFiles } from '../../src/watch/recorder-place.ts';
import type { RecorderRequest } from '../../src/watch/recorder-request.ts';
import { writeRegistration } from '../../src/watch/registration.ts';
import { eventually } from '../deploy/processes.ts';
import { freePort, listen } from '../fixtures/servers/listen.ts';
import { nodeBinary } from '../node-versions.ts';
import { at, left, SETTINGS, tracked, WATCH } from './recorder-place.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.skipIf(process.platform !== 'linux').concurrent('a recorder', () => {
  it(
    'writes down what it sees from held sessions on, and ends when the gate takes the recording',
    at(async ({ held, env, server, found, records, id }) => {
      const recorder = await held({ watch: { ...WATCH, require: 'l2' } });
      const { recording, registration } = recorderFiles(recorder.folder, recorder.id);
      for (const file of [recording, registration]) expect(statSync(file).mode & 0o777).toBe(0o600);
      await eventually('a probe', () => records(recorder).some(({ type }) => type === 'new'));
      const [taken, ...more] = await takeRecordings(env, ['http://other.example/mcp', server.url]);
      expect(more).toEqual([]);
      expect(tracked(id)).toEqual([]);
      expect(taken).toMatchObject({ how: 'ended' });
      expect(taken?.recorder.registration.watch).toMatchObject({ require: 'l2' });
      const all = [...(taken?.records ?? [])];
      expect(all[0]).toMatchObject({ type: 'watch-started', endpoint: server.url });
      expect(all).toContainEqual(expect.objectContaining({ type: 'held', sessions: 2 }));
      expect(all.at(-1)).toMatchObject({ type: 'watch-ended', why: 'asked' });
      expect(isTaken(recorder)).toBe(false);
      taken?.remove();
      expect(isTaken(recorder)).toBe(true);
      expect(found()).toEqual([]);
      expect(existsSync(recording)).toBe(false);
    }),
  );

  it(
    'goes on when who started it is killed with its group and all below it',
    at(async ({ heldByAnother, kill, records, processOf }) => {
      const { starter, recorder } = await heldByAnother({ ownerGoneMs: 200 });
      kill(starter);
      const last = () => records(recorder).at(-1)?.at ?? 0;
      const before = last();
      await eventually('more records', () => last() > before + 2_500);
      expect(isAlive(processOf(recorder))).toBe(true);
      expect((await endRecorder(recorder)).how).toBe('ended');
    }),
  );

  it(
    'of a gate ends when that has been gone for a while, and its recording can be read then',
    at(async ({ heldByAnother, kill, ended, found }) => {
      const { starter, recorder } = await heldByAnother({ owner: 'gate', ownerGoneMs: 200 });
      kill(starter);
      expect(await ended(recorder)).toBe('owner-gone');
      expect(found()).toMatchObject([{ id: recorder.id, registration: { owner: 'gate' } }]);
    }),
  );

  it(
    'ends at its maximum duration',
    at(async ({ held, ended }) => {
      const recorder = await held({ watch: { ...WATCH, maxDurationMs: 5_000 } });
      expect(await ended(recorder)).toBe('max-duration');
    }),
  );

  it(
    'ends when it was stopped beyond its maximum duration',
    at(async ({ held, ended, processOf, records }) => {
      const recorder = await held({ watch: { ...WATCH, maxDurationMs: 5_000 } });
      const { pid } = processOf(recorder);
      process.kill(pid, 'SIGSTOP');
      const until = Date.now() + 5_500;
      await eventually('time', () => Date.now() > until);
      process.kill(pid, 'SIGCONT');
      expect(await ended(recorder)).toBe('max-duration');
      expect(records(recorder).length).toBeGreaterThan(2);
    }),
  );

  it(
    'ends when nobody could find it any more',
    at(async ({ held, temp, id }) => {
      await held();
      rmSync(temp, { recursive: true });
      await eventually('its end', () => tracked(id).length === 0);
    }),
  );

  it(
    'that was killed leaves a recording that breaks off',
    at(async ({ held, processOf }) => {
      const recorder = await held();
      process.kill(processOf(recorder).pid, 'SIGKILL');
      const { how, records } = await endRecorder(recorder);
      expect(how).toBe('ended');
      expect([...records].at(-1)).toMatchObject({ type: 'watch-ended', why: 'broke-off' });
    }),
  );

  it(
    'that does not end is killed',
    at(async ({ held, processOf, id }) => {
      const recorder = await held();
      process.kill(processOf(recorder).pid, 'SIGSTOP');
      const { how, records } = await endRecorder(recorder, left(300));
      expect(how).toBe('killed');
      expect(tracked(id)).toEqual([]);
      expect([...records].at(-1)).toMatchObject({ type: 'watch-ended', why: 'broke-off' });
    }),
  );

  it(
    'that is killed before any session is held is not waited for',
    at(async ({ start, found }) => {
      const hanging = await listen(() => {});
      try {
        const starting = start({ endpoint: `${hanging.origin}/mcp`, heldWithinMs: 50_000 });
        const begun = await eventually('it', () => found('any')[0]?.registration.process);
        process.kill(begun.pid, 'SIGKILL');
        const { held } = await starting;
        expect(held).toEqual({ sessions: 0, why: expect.stringContaining('has ended') });
      } finally {
        await hanging.close();
      }
    }),
  );

  it(
    'that comes up when nobody waits for it any more ends at once',
    at(async ({ start, id, records }) => {
      const { recorder, held } = await start({ heldWithinMs: 0 });
      expect(held).toMatchObject({ sessions: 0, why: expect.stringContaining('within') });
      await eventually('its end', () => tracked(id).length === 0);
      expect(records(recorder!)).toEqual([]);
      const ended = await endRecorder(recorder!, left(100));
      expect([...ended.records].map(({ type }) => type)).toEqual([
        'watch-started',
        'held',
        'watch-ended',
      ]);
    }),
  );

  it(
    'ends when the recording is full, and says so',
    at(async ({ held, ended }) => {
      const recorder = await held({ maxBytes: 4_000 });
      expect(await ended(recorder)).toBe('recording-full');
      const { recording } = recorderFiles(recorder.folder, recorder.id);
      expect(statSync(recording).size).toBeLessThanOrEqual(4_000);
    }),
  );

  it(
    'of a server that cannot be reached says why no session is held, and goes on',
    at(async ({ start, processOf }) => {
      const { recorder, held } = await start({
        endpoint: `http://127.0.0.1:${await freePort()}/mcp`,
      });
      expect(held).toMatchObject({ sessions: 0, why: expect.stringMatching(/./) });
      expect(isAlive(processOf(recorder!))).toBe(true);
    }),
  );

  it(
    'shows no secret in its arguments, its environment or a file',
    at(async ({ held, server, processOf, records, files }) => {
      const secret = 'tok-6b1f9a0c2e';
      server.deploy({ serverInfo: { name: 'minimal', version: `it is ${secret}` } });
      const recorder = await held({
        endpoint: `${server.url}?api_key=${secret}`,
        settings: {
          transport: 'auto',
          protocolVersion: 'auto',
          headers: [],
          requestTimeoutMs: 1_000,
          bearerToken: secret,
        },
        secrets: [secret],
      });
      const { pid } = processOf(recorder);
      await eventually('a version', () =>
        records(recorder).some((one) => one.type === 'new' && one.ok && one.version),
      );
      expect(files()).toContain('it is ***');
      const told = ['cmdline', 'environ'].map((n) => readFileSync(`/proc/${pid}/${n}`, 'latin1'));
      for (const text of [...told, files()]) expect(text).not.toContain(secret);
      const sent = server.seen.map(({ req }) => req.headers.authorization);
      expect(new Set(sent)).toEqual(new Set([`Bearer ${secret}`]));
    }),
  );

  it(
    'fetches the tokens of the job by itself, renews them, and writes none down',
    at(async ({ held, server, env, processOf, records, files }) => {
      const tokens: string[] = [];
      const issuer = await listen((req, res) => {
        expect(req.headers.authorization).toBe('Bearer request-token');
        expect(req.url).toContain('audience=shop');
        // Its life is over in a moment.
        const expires = Math.floor(Date.now() / 1000) + 1;
        const claims = Buffer.from(JSON.stringify({ exp: expires })).toString('base64url');
        const value = `header.${claims}.signature-${tokens.length}`;
        tokens.push(value);
        server.deploy({ serverInfo: { name: 'minimal', version: `it is ${value}` } });
        res.setHeader('content-type', 'application/json');
        res.end(JSON.stringify({ value }));
      });
      try {
        const recorder = await held({
          settings: { ...SETTINGS, oidcAudience: 'shop' },
          env: {
            ...env,
            ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.origin}/token?api=1`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
          },
        });
        const { pid } = processOf(recorder);
        await eventually('a renewed token', () => tokens.length > 1);
        await eventually('more records', () => records(recorder).length > 20);
        expect(files()).toContain('it is ***');
        const told = ['cmdline', 'environ'].map((n) => readFileSync(`/proc/${pid}/${n}`, 'latin1'));
        for (const text of [...told, files()]) {
          expect(text).not.toContain('request-token');
          expect(text).not.toContain('signature-');
        }
        const sent = new Set(server.seen.map(({ req }) => req.headers.authorization));
        expect(sent).toContain(`Bearer ${tokens[0]}`);
      } finally {
        await issuer.close();
      }
    }),
  );

  it.each([20, 22, 24])(
    'runs on Node %i as it is built',
    (major) =>
      at(async ({ held, records, found, server, env }) => {
        const recorder = await held();
        const { id, ...rest } = recorder.registration;
        await endRecorder(recorder);
        const { folder } = recorder;
        const again = { ...recorder, id: id.replace(/.{8}$/, '0000000a') };
        const { process: _, ...registration } = { ...rest, id: again.id };
        const files = recorderFiles(folder, again.id);
        writeRegistration(files.registration, registration);
        const request: RecorderRequest = {
          id: again.id,
          folder,
          owner: 'action',
          ownerProcess: registration.ownerProcess,
          endpoint: server.url,
          settings: SETTINGS,
          watch: WATCH,
          env: {},
          secrets: [],
          ownerGoneMs: 1_000,
          maxBytes: 1_000_000,
        };
        const built = join(import.meta.dirname, '..', '..', 'dist', 'recorder', 'index.js');
        const child = spawn(await nodeBinary(major), [built], {
          stdio: ['pipe', 'inherit', 'inherit'],
          env: env as NodeJS.ProcessEnv,
        });
        const exit = once(child, 'exit');
        child.stdin.end(JSON.stringify(request));
        await eventually('calls', () => records(again).some(({ type }) => type === 'calls'));
        askToStop(files.stop);
        expect(await exit).toEqual([0, null]);
        expect(records(again).at(-1)).toMatchObject({ type: 'watch-ended', why: 'asked' });
        expect(found()).toHaveLength(2);
      })(),
    120_000,
  );
});
