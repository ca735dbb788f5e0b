// The watch, measured as the plain script beside it is.
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import { startWatch } from '../../src/watch/watcher.ts';
import { undici } from '../../src/wire/undici.ts';
import { measure } from './measured.mjs';

const [url, sessions, seconds] = process.argv.slice(2);
// Node's own fetch is there before the measurement too.
await undici();
await measure(Number(sessions), Number(seconds), async () => {
  const calls = { ok: 0, lost: 0, late: 0 };
  const began = performance.now();
  const watcher = startWatch(
    {
      url: new URL(url),
      transport: 'auto',
      protocolVersion: 'auto',
      credentials: NO_CREDENTIALS,
      env: {},
    },
    {
      sessions: Number(sessions),
      intervalMs: 1000,
      timeoutMs: 30_000,
      maxDurationMs: 600_000,
      settleMs: 0,
    },
    {
      clock: () => performance.now() - began,
      onRecord(record) {
        if (record.type === 'calls') calls.ok += record.ok;
        else if (record.type === 'lost-calls') calls.lost += record.count;
        else if (record.type === 'lost-call' || record.type === 'session-ended') calls.lost++;
        else if (record.type === 'late') calls.late++;
      },
    },
  );
  const held = await watcher.held;
  return async () => {
    await watcher.stop('asked');
    return { held: held.sessions, ...calls };
  };
});
