import { secretsOf } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { aftermathOf } from '../decide/aftermath.ts';
import { isIncomplete } from '../deploy/journal-marks.ts';
import type { Journal } from '../deploy/journal-read.ts';
import { journalState } from '../deploy/journal-state.ts';
import { createRun } from '../entry/create-run.ts';
import { credentialsOf } from '../entry/credentials.ts';
import { errorText } from '../entry/error-text.ts';
import { writeTextFile } from '../entry/files.ts';
import { resumeJournal } from '../entry/journaled.ts';
import { learnSecrets } from '../entry/learn-secrets.ts';
import { createLog, type RunLog } from '../entry/log.ts';
import { createRedactor } from '../entry/redact.ts';
import { reporting } from '../entry/reporting.ts';
import { cancelOnSignals } from '../entry/signals.ts';
import { finishLeft } from '../gate/aftermath.ts';
import { leftOf, type Told, UNVERIFIED } from '../gate/left-open.ts';
import type { Run } from '../gate/run.ts';
import { jsonText } from '../report/escape.ts';
import { renderSummary } from '../report/summary.ts';
import { defaultReportPath, quietly } from './finish.ts';
import { githubHost } from './host.ts';
import { idTokenFor } from './id-token.ts';
import { postSettings } from './post-settings.ts';
import { tell } from './tell.ts';

/** A question to revision-command must leave time for the rest. */
const COMMAND_MS = 20_000;

/** Finishes a run of which no command runs any more, within `until` on its clock, and writes what came of it. */
export async function finishAfter(
  journal: Journal,
  time: { clock: number; until: number },
): Promise<void> {
  const { settings, why } = await postSettings();
  const aftermath = aftermathOf(leftOf(journal, settings ?? {}));
  if (aftermath.todo === 'nothing') return;
  const wasTold = journal.events.some((event) => event.type === 'run-ended');
  const redactor = createRedactor();
  const log = createLog(redactor, { events: journal.events, clock: time.clock });
  const host = githubHost(log, redactor);
  const runCommand = resumeJournal(journal.path, { log, redactor, header: journal.header });
  const cancellation = cancelOnSignals(() => undefined);
  const { intents } = journalState(journal);
  let run: Run | undefined;
  let told: Told;
  try {
    if (!settings) throw new Error(why);
    const secrets = secretsOf(settings);
    for (const secret of secrets) host.mask(secret);
    const mask = learnSecrets(secrets, host.mask);
    const { env } = process;
    run = createRun({
      settings: withinTime(settings, time.until),
      log,
      host,
      credentials: credentialsOf({ settings, env, getIdToken: idTokenFor, mask }),
      cancelled: cancellation.signal,
      env,
      cwd: process.cwd(),
      runCommand,
    });
    const incomplete = isIncomplete(journal.path);
    const { events } = journal;
    told = await finishLeft(run, aftermath, { events, intents, incomplete, until: time.until });
  } catch (error) {
    told = cannotAsk(
      settings ? errorText(error) : (why ?? ''),
      intents.some(({ role }) => role === 'rollback'),
    );
  } finally {
    cancellation.release();
  }
  log.emit({ type: 'run-ended', ...told.ending });
  await write(told, log, run, wasTold);
}

function withinTime(settings: Settings, until: number): Settings {
  return {
    ...settings,
    timeoutMs: until,
    commandTimeoutMs: Math.min(settings.commandTimeoutMs, COMMAND_MS),
  };
}

/** What can be said where what is live cannot be asked. */
function cannotAsk(why: string, rolledBack: boolean): Told {
  const failedPhase = rolledBack ? ('verify-rollback' as const) : ('verify' as const);
  const reason = rolledBack
    ? `The gate was cancelled or killed after it had started the rollback, and what is live could not be asked: ${why}`
    : `The gate was cancelled or killed before it had decided: the live version is unverified, and could not be asked afterwards: ${why} Nothing was rolled back.`;
  const hint =
    'Look at what is live. A rollback that may have run is never to be run again unseen.';
  const result = rolledBack ? ('rollback-failed' as const) : ('cancelled' as const);
  return { title: UNVERIFIED, ending: { result, failedPhase, reason, hint } };
}

async function write(
  { title, ending, verified }: Told,
  log: RunLog,
  run: Run | undefined,
  wasTold: boolean,
): Promise<void> {
  const { report, context } = await reporting(log.events, run);
  const path = run?.settings.reportPath ?? defaultReportPath();
  await quietly('The report', () => writeTextFile(path, jsonText(report)));
  const { reason, hint } = ending;
  // A main step that came to its end has written its summary.
  const more = wasTold ? '' : renderSummary(report, context);
  await tell({ title, reason, hint, level: verified ? 'warning' : 'error' }, more);
}
