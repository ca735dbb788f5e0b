import { formsOf } from './config/secrets.ts';
import type { Credentials } from './connect/target.ts';
import { credentialsOf } from './entry/credentials.ts';
import { createRedactor, type Redactor } from './entry/redact.ts';
import type { RecorderRequest } from './watch/recorder-request.ts';
import { record } from './watch/recorder-run.ts';

/**
 * The process that watches an endpoint and outlives the step that started it: reads the request from stdin, and writes
 * what it sees into a recording. Nothing of it is printed.
 */
export async function run(): Promise<void> {
  const terminated = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => terminated.abort());
  process.on('SIGHUP', () => undefined);
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  const request = requestIn(text);
  if (!request) process.exit(1);
  const redactor = createRedactor();
  for (const secret of request.secrets) redactor.add(secret);
  const { startWatch } = await import('./watch/watcher.ts');
  await record(request, {
    credentials: credentials(request, redactor),
    clean: redactor.value,
    terminated: terminated.signal,
    startWatch,
  });
  process.exit();
}

/** Undefined where who sent it was killed before it had sent all. */
function requestIn(text: string): RecorderRequest | undefined {
  try {
    return JSON.parse(text) as RecorderRequest;
  } catch {
    return undefined;
  }
}

function credentials(
  { settings, endpoint, env }: RecorderRequest,
  redactor: Redactor,
): Credentials {
  const mask = (secret: string): void => {
    for (const form of formsOf(secret)) redactor.add(form);
  };
  const getIdToken = async (audience: string): Promise<string> => {
    // The toolkit reads where to ask from there. No program is started that would inherit it.
    Object.assign(process.env, env);
    const { idTokenFor } = await import('./github/id-token.ts');
    return idTokenFor(audience);
  };
  try {
    return credentialsOf({ settings: { ...settings, endpoint }, env, getIdToken, mask });
  } catch (error) {
    // The watch tells it as it tells what fails later.
    return { renewable: false, headers: () => Promise.reject(error) };
  }
}
