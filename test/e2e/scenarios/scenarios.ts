import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { describe as describeJournal, firstAfter, journalHas, readJournal } from './journal.ts';
import { caughtIn, liveAfter, startedBy, told } from './killed.ts';
import { settlesOn } from './live.ts';
import { type Inputs, type KillPhase, type Part, VERSIONS, type Version } from './part.ts';
import { endAll, inPlace, LIMIT_MS, type Place } from './place.ts';
import type { Row } from './row.ts';

/** What the three plain scenarios come to: result, exit code, and who serves then. */
const PLAIN = {
  good: { rollout: 'good', result: 'passed', exit: 0, live: 'good' },
  bad: { rollout: 'bad', result: 'rolled-back', exit: 3, live: 'before' },
  'useless-rollback': { rollout: 'bad', result: 'rollback-failed', exit: 4, live: 'bad' },
} as const;

/**
 * Declares the scenarios of a part as tests: a good version passes, a bad one is rolled back, a rollback that does
 * nothing is told, and a gate that is killed in any phase leaves a journal that says so, and a post step that ends
 * nothing and starts nothing twice. Each fills a row of the table that the run ends with.
 */
export function scenarios(part: Part): void {
  const { name, phases, concurrent = false, timeoutMs = LIMIT_MS } = part;
  describe(`${name}: scenarios`, { concurrent, timeout: timeoutMs }, () => {
    afterAll(endAll);
    const ways = part.alsoAsAction ? (['cli', 'action'] as const) : (['cli'] as const);
    for (const scenario of Object.keys(PLAIN) as (keyof typeof PLAIN)[]) {
      test.for(ways)(`${scenario}, through the %s`, async (way, { task }) => {
        const { result, exit } = PLAIN[scenario];
        // The action itself ends with 0 or 1.
        const code = way === 'cli' ? exit : Math.min(exit, 1);
        task.meta.scenario = row(part, scenario, way, result, code);
        await plain(part, scenario, task.meta.scenario);
      });
    }
    test.for(phases)('killed-in-%s', async (phase, { task }) => {
      task.meta.scenario = row(part, `killed-in-${phase}`, 'action', '', 'SIGKILL');
      await killed(part, phase, task.meta.scenario);
    });
  });
}

function row(
  { name }: Part,
  scenario: Row['scenario'],
  through: Row['through'],
  expected: string,
  expectedExit: Row['expectedExit'],
): Row {
  return { part: name, scenario, through, expected, expectedExit };
}

/** The rows's both sides, in one assertion that shows both. */
function agree(row: Row, live: string, expectedLive: Version, shown: string): void {
  expect({ is: row.actual, exit: row.actualExit, live }, shown).toEqual({
    is: row.expected,
    exit: row.expectedExit,
    live: VERSIONS[expectedLive],
  });
}

async function plain(part: Part, scenario: keyof typeof PLAIN, row: Row): Promise<void> {
  const { rollout, live } = PLAIN[scenario];
  // All of the time is used: nothing else says that it did not come back.
  const useless = {
    'rollback-command': part.uselessRollback ?? 'true',
    'rollback-timeout': '8s',
  };
  await inPlace(part, async (place) => {
    const more = scenario === 'useless-rollback' ? useless : {};
    const inputs = await place.inputs(rollout, more);
    const shown = await (row.through === 'cli' ? asCli : asAction)(place, inputs, row);
    agree(row, await settlesOn(place.stage, VERSIONS[live]), live, shown);
    const entries = place.ledger.entries();
    expect(entries, shown).toEqual([...new Set(entries)]);
    expect(entries.includes('rollback started')).toBe(scenario !== 'good');
  });
}

async function asCli(place: Place, inputs: Inputs, row: Row): Promise<string> {
  const { code, report, progress } = await place.verify(inputs);
  row.actual = report?.result ?? 'no report';
  row.actualExit = code ?? 'none';
  return `${report?.reason}\n${progress}`;
}

async function asAction(place: Place, inputs: Inputs, row: Row): Promise<string> {
  const { exitCode, outputs, log, post, problems } = await place.action(inputs);
  row.actual = outputs.result ?? 'no result';
  row.actualExit = exitCode ?? 'none';
  const shown = log.join('\n');
  expect(problems, shown).toEqual([]);
  expect(post?.annotations, shown).toEqual([]);
  return shown;
}

async function killed(part: Part, phase: KillPhase, row: Row): Promise<void> {
  const { version, held, more } = caughtIn(phase, part.uselessRollback ?? 'true');
  await inPlace(part, async ({ stage, ledger, stateFolder, inputs: inputsOf, action }) => {
    const inputs = await inputsOf(version, more);
    const started = startedBy(phase, inputs);
    const live = liveAfter(phase, inputs, version);
    const { result, level } = told(phase);
    row.expected = [phase, ...started.map((role) => `${role} 0`), result].join('; ');
    let whenKilled = '';
    let released: Promise<void> | undefined;
    if (held) ledger.hold(held);
    const step = await action(inputs, {
      signals: [
        {
          ladder: 'SIGKILL',
          when: async (stepEnded) => {
            await journalHas(
              stateFolder,
              (event) => event.type === 'phase-started' && event.phase === phase,
              stepEnded,
            );
            if (held) await ledger.started(held, stepEnded);
            whenKilled = describeJournal(readJournal(stateFolder));
          },
        },
      ],
      onPostLine: () => {
        released ??= untilItGoesOn(stateFolder).finally(ledger.release);
      },
    });
    await released;
    const journal = readJournal(stateFolder);
    row.actual = describeJournal(journal);
    row.actualExit = step.signal ?? step.exitCode ?? 'none';
    const shown = [...step.log, '--- post', ...(step.post?.log ?? ['none'])].join('\n');
    if (held) {
      // The intent was on disk while the command ran, and the post step waited for its end before all else.
      expect(whenKilled, shown).toMatch(new RegExp(`; ${held} \\?$`));
      expect(firstAfter(journal), shown).toMatchObject({ type: 'command-ended', role: held });
    }
    agree(row, await settlesOn(stage, VERSIONS[live]), live, shown);
    expect(ledger.entries(), shown).toEqual(
      started.flatMap((role) => [`${role} started`, `${role} ended`]),
    );
    expect(step.post?.annotations, shown).toContainEqual(expect.objectContaining({ level }));
  });
}

/** Until the post step does something although the command still stands, or for so long that it would have. */
async function untilItGoesOn(stateFolder: string): Promise<void> {
  const until = performance.now() + 3_000;
  while (performance.now() < until && !firstAfter(readJournal(stateFolder))) await sleep(50);
}
