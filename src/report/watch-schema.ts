import * as z from 'zod';
import { LEVELS } from '../decide/watch/result.ts';

const ms = z.number().describe('Milliseconds');
const count = z.number().int();
const outcome = z.object({ ok: count, failed: count });

/** What a watch saw, as the published JSON Schema describes it. */
export const watchResultSchema = z
  .object({
    endpoint: z.string().describe('Without credentials'),
    startedAt: z.string().describe('ISO 8601, UTC'),
    durationMs: ms,
    ended: z.enum(['asked', 'max-duration', 'owner-gone', 'recording-full', 'broke-off']),
    level: z.enum(['none', ...LEVELS, 'not-proven']),
    reason: z.string().describe('Why this level, and not the next'),
    hint: z.string().optional(),
    required: z.enum(LEVELS).optional(),
    met: z.boolean().describe('False: the required level was missed, or is not proven'),
    protocols: z.array(
      z.object({
        era: z.enum(['modern', 'legacy']),
        protocolVersion: z.string(),
        transport: z.enum(['streamable-http', 'sse']),
        stateful: z.boolean(),
        streams: z.boolean().describe('It lets a stream be held'),
      }),
    ),
    settings: z.object({
      sessions: count,
      intervalMs: ms,
      timeoutMs: ms,
      maxDurationMs: ms,
      tool: z.string().optional(),
    }),
    downtimeMs: ms,
    outages: z.array(z.object({ from: ms, until: ms.optional(), failed: count })),
    outagesLeftOut: count,
    longestOutage: z.object({ from: ms, minMs: ms, maxMs: ms }).optional(),
    probes: z.object({ new: outcome, call: outcome, stream: outcome, slow: outcome }),
    sessions: z
      .object({
        total: count,
        kept: count,
        endedGracefully: count,
        endedAbruptly: count,
        lost: count,
        hung: count,
      })
      .describe('Each session is counted once'),
    longestGapMs: ms.optional(),
    lostCalls: count,
    failures: z
      .array(
        z.object({
          at: ms,
          probe: z.enum(['new', 'call', 'stream', 'slow']),
          failure: z.enum([
            ...['connect', 'reset', 'timeout', 'status', 'refused', 'limited', 'unknown-session'],
            ...['rpc-error', 'protocol', 'stream', 'session'],
          ] as const),
          session: count.optional(),
          why: z.string(),
        }),
      )
      .describe('The first 100'),
    failuresLeftOut: count,
    versions: z.array(z.string()).describe('In the order in which they were first seen'),
    late: z.object({ worstMs: ms, ticks: count }).describe('Of the probes themselves'),
    failureRateBelow: z.number().optional(),
    timeline: z.object({
      columnMs: ms,
      columns: z.array(
        z.object({
          newOk: count,
          newFailed: count,
          callsOk: count,
          callsLost: count,
          streamsHeld: count,
          streamsEnded: count,
          streamsBroken: count,
          sessionsHeld: count,
          sessionsEnded: count,
          versions: z.record(z.string(), count),
        }),
      ),
    }),
  })
  .meta({ id: 'watch', description: 'What a watch of one endpoint saw' });

/** What the manifests do to sessions. */
export const manifestsSchema = z
  .object({
    files: count,
    resources: count,
    findings: z.array(
      z.object({
        rule: z.string().describe('A row of docs/preflight.md'),
        level: z.enum(['error', 'warning', 'notice']),
        file: z.string(),
        line: count.describe('Counted from 1'),
        endLine: count.optional(),
        column: count.optional(),
        resource: z.string().describe('Deployment/mcp-server, say'),
        message: z.string(),
        fix: z.string(),
        yaml: z.string().optional().describe('The YAML to write'),
        docs: z.string(),
      }),
    ),
    ignored: count.describe('Findings that a comment in the file silences'),
  })
  .meta({ id: 'manifests' });
