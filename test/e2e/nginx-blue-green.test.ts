import { afterAll, describe, expect, test } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { host, TRUSTING } from './blue-green.ts';
import { holdStream } from './held-stream.ts';
import { journalHas, readJournal } from './scenarios/journal.ts';
import { settlesOn } from './scenarios/live.ts';
import { VERSIONS } from './scenarios/part.ts';
import { endAll, inPlace, LIMIT_MS } from './scenarios/place.ts';

describe.concurrent('blue and green behind nginx', { timeout: LIMIT_MS }, () => {
  afterAll(endAll);

  test('switches, proves green at the live address, and stops blue last', () =>
    inPlace(host(), async ({ stage, ledger, inputs, action }) => {
      const step = await action(await inputs('good', { 'soak-duration': '1s' }));
      const shown = step.log.join('\n');
      expect(step.outputs, shown).toMatchObject({
        result: 'passed',
        identity: 'proven',
        rollback: 'not-needed',
        'server-version': VERSIONS.good,
        'previous-revision': `blue ${VERSIONS.before}`,
        'deployed-revision': `green ${VERSIONS.good}`,
      });
      expect(step).toMatchObject({
        conclusion: 'success',
        problems: [],
        post: { annotations: [] },
      });
      expect(await stage.taken()).toBe(`green ${VERSIONS.good}`);
      expect(stage.units.done()).toEqual(['restart green', 'stop blue']);
      expect(ledger.entries()).toEqual([
        ...['promote started', 'promote ended', 'retire started', 'retire ended'],
      ]);
    }));

  test('switches back where only clients of the live address see that it is broken, and proves it', () =>
    inPlace(host(), async ({ stage, inputs, action }) => {
      const step = await action(await inputs('bad'));
      expect(step.outputs, step.log.join('\n')).toMatchObject({
        result: 'rolled-back',
        'failed-phase': 'verify-live',
        'failed-check': 'T5',
        rollback: 'done',
        'rollback-verified-by': 'baseline',
      });
      expect(step.conclusion).toBe('failure');
      expect(await stage.taken()).toBe(`blue ${VERSIONS.before}`);
      expect(stage.configured()).toBe('blue.conf');
      // Neither is stopped: blue serves, and green is there to be looked at.
      expect(stage.units.done()).toEqual(['restart green']);
    }));

  test('a failed candidate is discarded, and nginx is never touched', () =>
    inPlace(host({ broken: 'always' }), async ({ stage, ledger, inputs, verify }) => {
      const workers = stage.nginx.workers();
      const { code, report, progress } = await verify(await inputs('bad'));
      expect(report, progress).toMatchObject({
        result: 'failed',
        failedPhase: 'verify',
        rollback: { outcome: 'not-needed' },
      });
      expect(code).toBe(1);
      expect(ledger.entries()).toEqual(['discard started', 'discard ended']);
      expect(stage.units.done()).toEqual(['restart green', 'stop green']);
      expect(stage.nginx.workers()).toEqual(workers);
      expect(await settlesOn(stage, VERSIONS.before)).toBe(VERSIONS.before);
    }));

  test('a reload that comes late: the gate asks until live is green', () =>
    inPlace(host(), async ({ stage, stateFolder, ledger, inputs, verify }) => {
      const { pid } = stage.nginx;
      // The master hears of the reload, and acts on it when it is let go.
      const late = `kill -STOP ${pid}\n${TRUSTING}`;
      // Only the answers tell what is live: the revision would be waited for.
      const { 'revision-command': _, ...given } = await inputs('good', {
        'promote-command': late,
        'wait-timeout': '60s',
      });
      const running = verify(given);
      const over = new AbortController();
      const ended = running.finally(() => over.abort());
      const old = (event: GateEvent) =>
        event.type === 'probe' && event.phase === 'verify-live' && event.identity === 'old';
      await Promise.race([ended, journalHas(stateFolder, old, over.signal)]).catch(() => {});
      process.kill(pid, 'SIGCONT');
      const { code, report, progress } = await running;
      expect(report, progress).toMatchObject({ result: 'passed', identity: 'proven' });
      expect(code).toBe(0);
      const probes = readJournal(stateFolder).filter(
        (event) => event.type === 'probe' && event.phase === 'verify-live',
      );
      expect(probes[0]).toMatchObject({ identity: 'old', version: VERSIONS.before });
      expect(probes.at(-1)).toMatchObject({ identity: 'ours', version: VERSIONS.good });
      expect(ledger.entries().at(-1)).toBe('retire ended');
    }));

  test('a revision that lags behind the switch does not keep a bad version live', () =>
    inPlace(host(), async ({ stage, inputs, verify }) => {
      const { pid, folder } = stage.nginx;
      // Nothing is taken until the gate has asked a second time.
      const promote = `kill -STOP ${pid}\n${TRUSTING}\ntouch ${folder}/switched`;
      const revision = `if [ -e ${folder}/asked ]; then kill -CONT ${pid}; fi
if [ -e ${folder}/switched ]; then touch ${folder}/asked; fi
curl -fsS --max-time 5 "$WHICH"`;
      const given = await inputs('bad', {
        'promote-command': promote,
        'revision-command': revision,
        'wait-timeout': '30s',
      });
      try {
        const { report, progress } = await verify(given);
        expect(report, progress).toMatchObject({
          result: 'rolled-back',
          revisions: { previous: `blue ${VERSIONS.before}`, deployed: `green ${VERSIONS.bad}` },
        });
      } finally {
        process.kill(pid, 'SIGCONT');
      }
    }));

  test('clients are not sent back to a blue that is dead', () =>
    inPlace(host(), async ({ stage, ledger, inputs, verify }) => {
      const given = await inputs('bad');
      const promote = `${TRUSTING}\nsudo -n systemctl stop "mcp@$LIVE"`;
      const { code, report, progress } = await verify({
        ...given,
        ...ledger.watched({ 'promote-command': promote }),
      });
      expect(report, progress).toMatchObject({
        result: 'failed',
        failedPhase: 'verify-live',
        rollback: { outcome: 'skipped' },
      });
      expect(report?.rollback.reason).toContain(stage.blue);
      expect(code).toBe(1);
      expect(ledger.entries()).toEqual(['promote started', 'promote ended']);
      expect(await settlesOn(stage, VERSIONS.bad)).toBe(VERSIONS.bad);
    }));

  test('with nothing that tells the two apart, blue is kept and the run warns', () =>
    inPlace(host({ good: VERSIONS.before }), async ({ stage, ledger, inputs, verify }) => {
      const {
        'expected-version': _version,
        'revision-command': _revision,
        ...blind
      } = await inputs('good');
      const { code, report, progress } = await verify(blind);
      expect(report, progress).toMatchObject({ result: 'passed', identity: 'unproven' });
      expect(code).toBe(0);
      expect(report?.notices).toContainEqual(
        expect.objectContaining({ level: 'warning', id: 'switch-unproven' }),
      );
      expect(ledger.entries()).toEqual(['promote started', 'promote ended']);
      expect(stage.units.isRunning('blue')).toBe(true);
    }));

  test('blue is stopped after the old workers, and the streams that they hold, are gone', () =>
    inPlace(host({ stateful: true }), async ({ stage, inputs, verify }) => {
      const given = await inputs('good');
      const stream = await holdStream(stage.endpoint);
      const old = stage.nginx.workers().map(({ pid }) => pid);
      const doneAtItsEnd = stream.ended.then(() => stage.units.done());
      const { report, progress } = await verify(given);
      expect(report?.result, progress).toBe('passed');
      expect(await doneAtItsEnd).toEqual(['restart green']);
      expect(stage.units.done()).toEqual(['restart green', 'stop blue']);
      const workers = stage.nginx.workers();
      expect(workers.some(({ endsWithItsConnections }) => endsWithItsConnections)).toBe(false);
      expect(workers.some(({ pid }) => old.includes(pid))).toBe(false);
    }));
});
