import * as z from 'zod';
import { PHASES } from '../events.ts';

/* What happened when, as the published JSON Schema of the report describes it. */

export const phase = z.enum(PHASES).meta({ id: 'phase' });
export const ms = z.number().describe('Milliseconds');
export const at = z.number().describe('Milliseconds since the run began');
export const hash = z.string();
export const count = z.number().int().nonnegative();

const sight = z
  .object({
    samples: count,
    outcome: z.string().describe('served, or why not'),
    ok: z.boolean().describe('Served, and every check passed'),
    identity: z.enum(['ours', 'old', 'unknown']).optional(),
    version: z.string().optional(),
    hash: hash.optional(),
  })
  .meta({ id: 'sight', description: 'What some samples were served' });

export const endpoint = z
  .object({ endpoint: z.string(), ok: z.boolean(), saw: z.array(sight) })
  .meta({ id: 'endpoint', description: 'The last round of one endpoint' });

export const timelineEntry = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('state'), at, phase, state: z.string(), message: z.string() }),
    z
      .object({
        kind: z.literal('probes'),
        at,
        until: at,
        phase,
        endpoint: z.string(),
        rounds: z.object({ first: count, last: count }),
        samples: count,
        ok: z.boolean(),
        saw: z.array(sight).describe('Several where the connections of a round differ'),
      })
      .describe('Rounds of one endpoint in a row that saw the same'),
  ])
  .meta({ id: 'timelineEntry' });

export const phasesSchema = z.array(
  z.object({
    phase,
    at,
    outcome: z.enum(['passed', 'failed', 'inconclusive', 'cancelled', 'done']).optional(),
    durationMs: ms.optional(),
  }),
);
