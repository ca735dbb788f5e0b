import { editAccept } from '../config/accept-edit.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { loadFile } from '../config/load-file.ts';
import { SettingsError } from '../config/problem.ts';
import type { Acceptance } from '../config/settings.ts';
import { acceptanceOf } from '../config/settle.ts';
import { applyAccepted } from '../diff/accept.ts';
import type { Comparison } from '../diff/finding.ts';
import { ConfigError, GateError } from '../errors.ts';
import { acceptPage, type Done } from './accept-page.ts';
import { type AcceptPlan, planAcceptance } from './accept-plan.ts';
import { selectChanges } from './accept-select.ts';
import type { CliRequest } from './arguments.ts';
import { compareSides } from './comparison.ts';
import { placeInCheckout } from './config-place.ts';
import { sideOf } from './side.ts';
import { type CliRun, startRun } from './start.ts';
import { terminal } from './terminal.ts';

type Request = Extract<CliRequest, { command: 'accept' }>;
type Compared = Extract<Comparison, { comparable: true }>;

/** The first line of a file that is made: editors then know what may stand in it. */
const HEAD =
  '# yaml-language-server: $schema=https://unpkg.com/mcp-deploy-gate/schema/config.schema.json\n';

/**
 * `mcp-deploy-gate accept`: writes entries of `accept` for changes that were reviewed into the config file, and takes
 * out those that accept nothing. 0 where that is done or was done before; errors say 2, or 5 where nothing was compared.
 */
export async function accept(request: Request): Promise<number> {
  const started = await startRun({ ...request, withoutEndpoint: true });
  try {
    const comparison = await compared(request, started);
    started.close();
    const { run } = started;
    const path = run.settings.config ?? DEFAULT_CONFIG;
    const place = await placeInCheckout(path, process.cwd(), run.git);
    const before = await run.readFile(place);
    const entries = before === undefined ? [] : await entriesOf(path, before);
    const { plan, accepted } = planned(request, started, comparison, entries);
    const { replace, remove, append } = plan.change;
    const changed = replace.size + remove.size + append.length > 0;
    if (changed) {
      const text = await editAccept(path, before ?? HEAD, plan.change);
      if (!request.dryRun) await run.writeFile(place, text);
    }
    const done: Done = { path, plan, accepted, changed, created: before === undefined };
    process.stdout.write(acceptPage(done, request, terminal(process.stdout)));
    return 0;
  } finally {
    started.close();
  }
}

/** The two sides as `diff` compares them. */
async function compared({ before, after }: Request, started: CliRun): Promise<Compared> {
  const { settings } = started.run;
  const sides = [
    await sideOf(before ?? { kind: 'file', path: settings.snapshot.path }, started),
    await sideOf(after, started),
  ] as const;
  const comparison = await compareSides(...sides, settings.rules);
  if (comparison.comparable) return comparison;
  const { reason, hint } = comparison;
  throw new GateError('unasked', `Not comparable, so nothing was written: ${reason}.`, { hint });
}

/** The entries of the file as it is now: a server may have taken its time. */
async function entriesOf(path: string, text: string): Promise<Acceptance[]> {
  const { values, problems } = await loadFile(path, text);
  if (problems.length > 0) throw new SettingsError(problems);
  return (values.accept ?? []).map(acceptanceOf);
}

function planned(
  { reason, expires, prune, select }: Request,
  { run }: CliRun,
  { findings, notCompared }: Compared,
  entries: readonly Acceptance[],
): { plan: AcceptPlan } & Pick<Done, 'accepted'> {
  const found = applyAccepted(findings, entries, run.today, notCompared);
  const selection =
    reason === undefined
      ? ({ kind: 'chosen', findings: [] } as const)
      : selectChanges(found, select, run.settings.failOn);
  if (selection.kind === 'refused') {
    throw new ConfigError(selection.message, { hint: selection.hint });
  }
  const chosen = selection.kind === 'chosen' ? selection.findings : [];
  const plan = planAcceptance(entries, found, chosen, { reason: reason ?? '', expires, prune });
  return { plan, accepted: selection.kind === 'done' ? selection.accepted : [] };
}
