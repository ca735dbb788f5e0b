import type { Result } from '../../src/decide/verdict.ts';
import type { Finding } from '../../src/diff/finding.ts';
import type { EventOf, GateEvent, Phase } from '../../src/events.ts';
import type { CheckResult } from '../../src/verify/check.ts';

/* Logs of whole runs, one per result, as the gate writes them. */

export const started: EventOf<'run-started'> = {
  at: 0,
  type: 'run-started',
  time: '2026-11-22T10:00:00.000Z',
  version: '0.1.0',
  mode: 'gate',
  endpoint: 'https://mcp.example.com/mcp',
  snapshot: 'tools-snapshot.json',
  failOn: 'breaking',
  onFailure: 'rollback',
  expectedVersion: '2.0.0',
};

export const findings: Finding[] = [
  {
    rule: 'description-changed',
    severity: 'review',
    subject: 'tools/search',
    pointer: '/description',
    before:
      'Searches the documentation and gives at most 10 results.\nAsk in plain words; quote what must match exactly.',
    after:
      'Searches the documentation and gives at most 50 results.\nAsk in plain words; quote what must match exactly.',
    reason: 'The description of tool search changed: models read it.',
    confidence: 'rule',
    fingerprint: 'f1'.repeat(32),
  },
  {
    rule: 'schema-unproven',
    severity: 'breaking',
    subject: 'tools/search',
    direction: 'input',
    pointer: '/inputSchema',
    before: {
      type: 'object',
      properties: { query: { type: 'string' }, limit: { type: 'integer' } },
      required: ['query'],
    },
    after: {
      type: 'object',
      required: ['query', 'limit'],
      properties: { query: { type: 'string' }, limit: { type: 'integer' } },
    },
    reason: 'The input schema of tool search changed, and not only in how it is written.',
    confidence: 'unproven',
    fingerprint: 'f2'.repeat(32),
  },
  {
    rule: 'tool-added',
    severity: 'safe',
    subject: 'tools/fetch',
    pointer: '',
    reason: 'Tool fetch was added.',
    confidence: 'rule',
    fingerprint: 'f3'.repeat(32),
  },
];

export const passing: CheckResult[] = [
  { id: 'H6', key: 'H6', status: 'pass', message: 'Answers have the content types of MCP.' },
  { id: 'S1', key: 'S1', status: 'pass', message: 'Follow-ups on fresh connections were served.' },
  { id: 'T1', key: 'T1', status: 'pass', message: 'The tools capability is declared.' },
  { id: 'T2', key: 'T2', status: 'pass', message: 'All 3 tools are well-formed.' },
  {
    id: 'T6',
    key: 'T6',
    status: 'warn',
    message: 'Clients may keep the list of tools for 1 h after a rollback.',
    hint: 'Serve tools/list with a shorter ttlMs.',
  },
];

export const drift: CheckResult = {
  id: 'T5',
  key: 'T5:tools/search',
  status: 'fail',
  message:
    'tools/search: breaking, The input schema of tool search changed, and not only in how it is written. (and 1 more)',
  hint: 'If it is meant: refresh the snapshot, or accept the change in the config file. If not: mend the server.',
  subject: 'tools/search',
};

export function served(phase: Phase, version: string, hash: string, at: number): EventOf<'served'> {
  return {
    at,
    type: 'served',
    phase,
    serverName: 'docs',
    serverVersion: version,
    era: 'modern',
    protocolVersion: '2026-07-28',
    transport: 'streamable-http',
    hash: hash.repeat(64),
    counts: { tools: 3, resources: 0, resourceTemplates: 0, prompts: 1 },
    connectMs: 12.4,
    listMs: 8.1,
  };
}

export function probes(
  phase: Phase,
  from: number,
  version: string,
  rounds: number,
  first = 1,
): GateEvent[] {
  return Array.from({ length: rounds * 3 }, (_, n) => ({
    at: from + n * 40,
    type: 'probe' as const,
    phase,
    round: Math.floor(n / 3) + first,
    endpoint: started.endpoint,
    identity: version === '2.0.0' ? ('ours' as const) : ('old' as const),
    version,
    outcome: 'served',
    ok: true,
  }));
}

function verified(result: 'pass' | 'fail'): GateEvent[] {
  return [
    { at: 5, type: 'phase-started', phase: 'preflight' },
    { at: 20, type: 'phase-ended', phase: 'preflight', outcome: 'passed' },
    { at: 21, type: 'phase-started', phase: 'verify' },
    ...probes('verify', 30, '1.4.0', 2),
    {
      at: 300,
      type: 'state',
      phase: 'verify',
      state: 'old',
      message: 'Only the old version answers (1.4.0).',
    },
    ...probes('verify', 4000, '2.0.0', 3, 3),
    {
      at: 4100,
      type: 'state',
      phase: 'verify',
      state: result === 'pass' ? 'clean' : 'failing',
      message:
        result === 'pass'
          ? 'The deployed version answers and every check passes.'
          : 'The deployed version fails T5:tools/search.',
    },
    served('verify', '2.0.0', 'b', 14_000),
  ];
}

export const passed: GateEvent[] = [
  started,
  ...verified('pass'),
  { at: 14_001, type: 'checks', phase: 'verify', checks: passing },
  {
    at: 14_002,
    type: 'findings',
    findings: [findings[2]!],
    accepted: [],
    snapshotHash: 'a'.repeat(64),
    servedHash: 'b'.repeat(64),
  },
  {
    at: 14_003,
    type: 'decision',
    phase: 'verify',
    verdict: 'pass',
    identity: 'proven',
    reason: 'The deployed server is verified.',
  },
  { at: 14_004, type: 'phase-ended', phase: 'verify', outcome: 'passed' },
  {
    at: 14_010,
    type: 'run-ended',
    result: 'passed',
    reason: 'The deployed server is verified.',
  },
];

const cause = drift.message;

/** A failed verification, up to the moment before a rollback. */
export const failing: GateEvent[] = [
  started,
  ...verified('fail'),
  { at: 14_001, type: 'checks', phase: 'verify', checks: [...passing, drift] },
  {
    at: 14_002,
    type: 'findings',
    findings,
    accepted: [],
    snapshotHash: 'a'.repeat(64),
    servedHash: 'b'.repeat(64),
  },
  {
    at: 14_003,
    type: 'decision',
    phase: 'verify',
    verdict: 'fail',
    identity: 'proven',
    check: 'T5:tools/search',
    reason: cause,
  },
  { at: 14_004, type: 'phase-ended', phase: 'verify', outcome: 'failed' },
];

export const rollbackStarted: GateEvent[] = [
  ...failing,
  { at: 14_010, type: 'phase-started', phase: 'rollback' },
  {
    at: 14_011,
    type: 'command-started',
    role: 'rollback',
    command: 'kubectl rollout undo deployment/docs\nkubectl rollout status deployment/docs',
    timeoutMs: 300_000,
  },
];

function rolledBack(exitCode: number, tail: string): GateEvent[] {
  return [
    ...rollbackStarted,
    {
      at: 17_200,
      type: 'command-ended',
      role: 'rollback',
      exitCode,
      timedOut: false,
      durationMs: 3189,
      tail,
    },
    {
      at: 17_201,
      type: 'phase-ended',
      phase: 'rollback',
      outcome: exitCode === 0 ? 'done' : 'failed',
    },
    { at: 17_202, type: 'phase-started', phase: 'verify-rollback' },
  ];
}

function end(at: number, result: Result, reason: string, hint?: string): GateEvent {
  return {
    at,
    type: 'run-ended',
    result,
    failedPhase: 'verify',
    failedCheck: 'T5:tools/search',
    reason,
    ...(hint !== undefined && { hint }),
  };
}

export const failed: GateEvent[] = [
  ...failing,
  {
    at: 14_010,
    type: 'rollback',
    outcome: 'skipped',
    reason: 'No rollback-command is given.',
  },
  end(14_020, 'failed', cause),
];

export const rolledBackLog: GateEvent[] = [
  ...rolledBack(0, 'deployment.apps/docs rolled back\ndeployment "docs" successfully rolled out\n'),
  ...probes('verify-rollback', 17_300, '1.4.0', 2),
  served('verify-rollback', '1.4.0', 'a', 19_900),
  { at: 19_901, type: 'checks', phase: 'verify-rollback', checks: passing },
  { at: 20_000, type: 'phase-ended', phase: 'verify-rollback', outcome: 'passed' },
  {
    at: 20_001,
    type: 'rollback',
    outcome: 'done',
    reason: 'The previous version serves again.',
    verifiedBy: 'baseline',
  },
  end(20_010, 'rolled-back', cause),
];

export const rollbackFailed: GateEvent[] = [
  ...rolledBack(1, 'Error from server (NotFound): deployments.apps "docs" not found\n'),
  ...probes('verify-rollback', 17_300, '2.0.0', 2),
  served('verify-rollback', '2.0.0', 'b', 317_000),
  { at: 317_001, type: 'phase-ended', phase: 'verify-rollback', outcome: 'failed' },
  {
    at: 317_002,
    type: 'rollback',
    outcome: 'failed',
    reason: 'After 5 min the failed version 2.0.0 still answers.',
  },
  end(
    317_010,
    'rollback-failed',
    cause,
    'Undo the deployment by hand, then prove it with mode: rollback.',
  ),
];

export const inconclusive: GateEvent[] = [
  started,
  { at: 21, type: 'phase-started', phase: 'verify' },
  ...Array.from(
    { length: 9 },
    (_, n): GateEvent => ({
      at: 100 + n * 10_000,
      type: 'probe',
      phase: 'verify',
      round: n + 1,
      endpoint: started.endpoint,
      outcome: 'dns: mcp.example.com was not found',
      ok: false,
    }),
  ),
  {
    at: 110,
    type: 'state',
    phase: 'verify',
    state: 'error',
    message: '3 of 3 connections failed: mcp.example.com was not found.',
  },
  {
    at: 300_000,
    type: 'decision',
    phase: 'verify',
    verdict: 'inconclusive',
    check: 'R1',
    reason: 'No MCP answer in 5 min; the name mcp.example.com never resolved from here.',
    hint: 'Check the endpoint and the DNS of this runner.',
  },
  { at: 300_001, type: 'phase-ended', phase: 'verify', outcome: 'inconclusive' },
  {
    at: 300_010,
    type: 'run-ended',
    result: 'inconclusive',
    failedPhase: 'verify',
    failedCheck: 'R1',
    reason: 'No MCP answer in 5 min; the name mcp.example.com never resolved from here.',
    hint: 'Check the endpoint and the DNS of this runner.',
  },
];

export const cancelled: GateEvent[] = [
  started,
  ...verified('pass').slice(0, 12),
  { at: 2000, type: 'phase-ended', phase: 'verify', outcome: 'cancelled' },
  {
    at: 2001,
    type: 'run-ended',
    result: 'cancelled',
    failedPhase: 'verify',
    reason: 'SIGINT came while the new version was awaited.',
    hint: 'What is live is unverified: run the gate again, or mode: rollback.',
  },
];

export const smoke: GateEvent[] = [
  (({ snapshot: _snapshot, ...rest }) => rest)(started),
  ...verified('pass'),
  { at: 14_001, type: 'checks', phase: 'verify', checks: passing },
  {
    at: 14_002,
    type: 'notice',
    level: 'notice',
    id: 'no-snapshot',
    message: 'No tools-snapshot.json here: this is a smoke test, no contract was compared.',
    hint: 'Make one with mcp-deploy-gate snapshot, review it and commit it.',
  },
  {
    at: 14_003,
    type: 'decision',
    phase: 'verify',
    verdict: 'pass',
    identity: 'unproven',
    reason: 'Every check passes.',
    hint: 'Give expected-version, or record a baseline before the deployment.',
  },
  { at: 14_004, type: 'phase-ended', phase: 'verify', outcome: 'passed' },
  {
    at: 14_010,
    type: 'run-ended',
    result: 'passed',
    reason: 'Every check passes; which version answered is not proven.',
    hint: 'Give expected-version, or record a baseline before the deployment.',
  },
];

export const logs = {
  passed,
  failed,
  'rolled-back': rolledBackLog,
  'rollback-failed': rollbackFailed,
  inconclusive,
  cancelled,
  smoke,
} as const;
