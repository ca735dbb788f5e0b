import * as core from '@actions/core';
import { readInputs } from './config/inputs.ts';
import { loadSettings } from './config/load.ts';
import { secretsOf } from './config/secrets.ts';
import type { WatchSettings } from './config/settings.ts';
import { watchInputs } from './config/watch-inputs.ts';
import { errorText } from './entry/error-text.ts';
import { readTextFile } from './entry/files.ts';
import { outliveOutput } from './entry/outlive-output.ts';
import { createRedactor } from './entry/redact.ts';
import { healthAddress } from './gate/health-address.ts';
import { quietly } from './github/finish.ts';
import { save } from './github/state.ts';
import { watchPagePath } from './github/watch-page.ts';
import { type LeftRecorder, STATE_WATCH } from './github/watch-state.ts';
import { cleanUrl } from './report/clean-url.ts';
import { annotationText, logLine } from './report/escape.ts';
import { duration } from './report/words.ts';
import { recorderFiles } from './watch/recorder-place.ts';
import { type StartedRecorder, startRecorder } from './watch/recorder-start.ts';

/** How long the process may outlive its work. */
const LINGER_MS = 2_000;

/**
 * The main step of the action `watch`: starts a process that watches while the next steps deploy, for each endpoint, and
 * ends when their sessions are held. Only wrong inputs fail it: a deployment never waits for its watch for long.
 */
export async function run(): Promise<void> {
  outliveOutput();
  const { env } = process;
  const redactor = createRedactor();
  try {
    const inputs = watchInputs(readInputs(env));
    const options = { source: 'action' as const, readFile: readTextFile, env };
    const settings = await loadSettings({ ...inputs, ...options });
    const secrets = secretsOf(settings);
    for (const secret of secrets) {
      redactor.add(secret);
      core.setSecret(secret);
    }
    const left: LeftRecorder[] = [];
    // With inputs of a watch the settings have one.
    const watch = settings.watch as WatchSettings;
    const started = await Promise.all(
      settings.endpoints.map(async (endpoint) => {
        const health = healthAddress(settings, endpoint);
        const one = await startRecorder({
          owner: 'action',
          endpoint,
          ...(health && { healthUrl: health.href }),
          settings,
          watch,
          env,
          secrets,
          onRegistered({ folder, id, registration }) {
            const required = watch.require && { required: watch.require };
            left.push({ folder, id, endpoint: registration.endpoint, ...required });
            save(STATE_WATCH, JSON.stringify(left));
          },
        });
        tell(endpoint, one, watch, redactor.text);
        return one;
      }),
    );
    await quietly('The outputs', async () => output(started));
  } catch (error) {
    core.setFailed(redactor.text(errorText(error)));
  } finally {
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

function tell(
  endpoint: string,
  { held }: StartedRecorder,
  watch: WatchSettings,
  redact: (text: string) => string,
): void {
  const { sessions, why } = held;
  const at = cleanUrl(endpoint);
  if (why === undefined) {
    const every = `a probe every ${duration(watch.intervalMs)}, for ${duration(watch.maxDurationMs)} at most`;
    core.info(logLine(`Watching ${at}: ${sessions} sessions are held, ${every}.`));
    return;
  }
  const print = watch.require ? core.warning : core.notice;
  const outcome = watch.require
    ? `\`require: ${watch.require}\` will not be met`
    : 'what the deployment does to sessions will not be proven';
  const text = `${sessions} of ${watch.sessions} sessions are held at ${at}: ${redact(why)}. The deployment goes on; ${outcome}.`;
  print(annotationText(text), { title: 'The watch did not begin' });
}

function output(started: readonly StartedRecorder[]): void {
  const held = started.reduce((sum, one) => sum + one.held.sessions, 0);
  const files = started.flatMap(({ recorder }) =>
    recorder ? [recorderFiles(recorder.folder, recorder.id).recording] : [],
  );
  core.setOutput('sessions', String(held));
  core.setOutput('recording', files.join('\n'));
  core.setOutput('page', watchPagePath(process.env));
}
