import type { CheckResult } from './check.ts';
import { checkRedirect } from './checks/h1-redirect.ts';
import { checkInitialized } from './checks/l1-initialized.ts';
import { checkProbeHeaders } from './checks/m1-dropped-headers.ts';
import { checkEnvelope } from './checks/m2-modern-envelope.ts';
import { checkProtocol } from './checks/n1-protocol.ts';
import { checkProbe } from './checks/n2-probe-hostile.ts';
import { checkToolsCapability } from './checks/t1-capability.ts';
import { checkPagination } from './checks/t3-pagination.ts';
import { checkTtl } from './checks/t6-ttl.ts';
import { checkDeclaredTools } from './declared.ts';
import { driftOf } from './drift.ts';
import type { Known } from './memory.ts';
import type { Probed } from './probe.ts';
import type { Sample, Served } from './sample.ts';
import type { RoundOptions } from './settings.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/** Everything that one served sample tells by itself, without a further request. */
export async function checkSample(
  { session, lists }: Open,
  served: Served,
  known: Known,
  options: RoundOptions,
): Promise<Pick<Sample, 'checks' | 'findings' | 'accepted'>> {
  const { snapshot, declared, memory, target } = options;
  const { contract } = served;
  const reviewed = snapshot?.file.kind === 'full' ? snapshot.file.contract : undefined;
  const checks: CheckResult[] = [
    ...checkRedirect(session.notices),
    ...checkProbe(session.notices),
    ...checkProbeHeaders(session.notices),
    ...checkInitialized(session.notices),
    ...orPass(
      'N1',
      `Speaks ${served.protocolVersion}.`,
      checkProtocol(session, target.protocolVersion, reviewed),
    ),
    ...checkToolsCapability(contract.capabilities, wantsTools(options)),
  ];
  const paging: CheckResult[] = [];
  for (const [kind, list] of lists) {
    paging.push(...checkPagination(kind, list));
    checks.push(...checkEnvelope(served.era, kind, list), ...checkTtl(served.era, kind, list));
  }
  checks.push(...paging);
  const tools = lists.get('tools')?.items;
  if (tools) {
    const passed =
      tools.length === 1 ? '1 tool is well-formed.' : `${tools.length} tools are well-formed.`;
    checks.push(...orPass('T2', passed, known.tools));
  }
  if (tools && declared) checks.push(...checkDeclaredTools(contract.tools, declared));
  // Half a list against the whole snapshot would call the other half removed.
  if (!snapshot || paging.some((result) => result.status === 'fail')) return { checks };
  const { results, ...drift } = await driftOf(served, snapshot, declared?.resources ?? [], memory);
  return { checks: [...checks, ...results], ...drift };
}

/** Where no tool is asked for, by the config file or by the reviewed snapshot, none need be served. */
function wantsTools({ declared, snapshot }: RoundOptions): boolean {
  if (
    snapshot?.file.kind === 'full' &&
    !Object.hasOwn(snapshot.file.contract.capabilities, 'tools')
  ) {
    return false;
  }
  return declared === undefined || declared.minTools > 0 || declared.requiredTools.length > 0;
}

/** A row without anything to say has passed. */
function orPass(id: string, message: string, results: CheckResult[]): CheckResult[] {
  return results.length > 0 ? results : [{ id, key: id, status: 'pass', message }];
}
