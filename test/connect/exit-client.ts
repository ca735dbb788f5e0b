// Opens a session with each target of its argument, one after the other, and ends when nothing keeps it alive.
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import { openSession } from '../../src/connect/open-session.ts';
import { SessionError } from '../../src/connect/session.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire } from '../../src/wire/wire.ts';

const limits = { ...DEFAULT_LIMITS, requestTimeoutMs: 800 };
const { signal } = new AbortController();
for (const target of JSON.parse(process.argv[2] ?? '[]')) {
  const wire = createWire({ limits, signal, env: {} });
  const defaults = {
    transport: 'auto',
    protocolVersion: 'auto',
    credentials: NO_CREDENTIALS,
    clientCapabilities: {},
  };
  const url = target.url && new URL(target.url);
  try {
    const session = await openSession(
      { ...defaults, ...target, url },
      { wire, clientInfo: { name: 'g', version: '0' } },
    );
    const { items } = await session.list('tools');
    await session.close();
    console.log(session.transport, items.length);
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    console.log(error.stage, error.limit ?? 'none');
  }
  await wire.close();
}
// An idle socket that is left would hold it for 4 s, a reconnecting stream for 3 s.
const ended = performance.now();
process.on('exit', () => console.log(performance.now() - ended < 2500 ? 'idle' : 'kept alive'));
