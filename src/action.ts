import * as core from '@actions/core';
import { readInputs } from './config/inputs.ts';
import { loadSettings } from './config/load.ts';
import { secretsOf } from './config/secrets.ts';
import { createRun } from './entry/create-run.ts';
import { credentialsOf } from './entry/credentials.ts';
import { dryRun } from './entry/dry-run.ts';
import { errorText } from './entry/error-text.ts';
import { readTextFile } from './entry/files.ts';
import { type RunJournal, runJournal } from './entry/journal-file.ts';
import { learnSecrets } from './entry/learn-secrets.ts';
import { createLog } from './entry/log.ts';
import { outliveOutput } from './entry/outlive-output.ts';
import { createRedactor } from './entry/redact.ts';
import { reporting } from './entry/reporting.ts';
import { runMode } from './entry/run-mode.ts';
import { begin } from './entry/run-started.ts';
import { cancelOnSignals } from './entry/signals.ts';
import { watchesOf } from './entry/watches.ts';
import { annotate } from './github/annotate.ts';
import { defaultReportPath, finish, quietly } from './github/finish.ts';
import { finishPlan } from './github/finish-plan.ts';
import { githubHost } from './github/host.ts';
import { idTokenFor } from './github/id-token.ts';
import { STATE_JOURNAL, STATE_PROGRESS, save } from './github/state.ts';

/** How long the process may outlive its work. */
const LINGER_MS = 10_000;

/** The action's main step: reads the inputs, runs the gate, writes the results. */
export async function run(): Promise<void> {
  outliveOutput();
  const env = process.env;
  const redactor = createRedactor();
  const log = createLog(redactor);
  const host = githubHost(log, redactor);
  save(STATE_PROGRESS, 'started');
  let journal: RunJournal | undefined;
  const cancellation = cancelOnSignals((name) => core.info(`${name}: the job is being cancelled.`));
  try {
    const settings = await loadSettings({
      source: 'action',
      raw: readInputs(env),
      readFile: readTextFile,
      env,
    });
    const secrets = secretsOf(settings);
    for (const secret of secrets) host.mask(secret);
    const mask = learnSecrets(secrets, host.mask);
    const credentials = credentialsOf({ settings, env, getIdToken: idTokenFor, mask });
    settings.reportPath ??= defaultReportPath();
    journal = runJournal({ settings, log, redactor, env });
    const gate = createRun({
      settings,
      log,
      host,
      credentials,
      cancelled: cancellation.signal,
      env,
      cwd: process.cwd(),
      runCommand: journal.runCommand,
      watches: watchesOf(settings, env),
      earlierRuns: journal.earlierRuns,
    });

    if (settings.dryRun) {
      await finishPlan(redactor.value(await dryRun(gate)));
      save(STATE_PROGRESS, 'ended');
      return;
    }

    let causeShown = false;
    gate.beforeRollback = async () => {
      await annotate(await reporting(log.events, gate), 'cause');
      causeShown = true;
    };
    await begin(gate, journal);
    const path = journal.path();
    if (path !== undefined) save(STATE_JOURNAL, path);
    await runMode(gate, secrets);
    await finish(await reporting(log.events, gate), {
      reportPath: settings.reportPath,
      causeShown,
    });
  } catch (error) {
    journal?.breakOff(error);
    core.setFailed(redactor.text(errorText(error)));
    await quietly('The outputs', async () => core.setOutput('result', ''));
    save(STATE_PROGRESS, 'ended');
  } finally {
    cancellation.release();
    // Whatever may still hold the process (a git that does not answer), the job goes on.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}
