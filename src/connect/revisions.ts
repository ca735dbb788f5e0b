import { ConfigError } from '../errors.ts';
import type { Era } from '../snapshot/contract.ts';

/** Revisions of the stateless protocol that are spoken here, newest first. */
export const MODERN_REVISIONS = ['2026-07-28'] as const;

/** Revisions that open with `initialize`, newest first. */
export const LEGACY_REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const;

/**
 * The era of a revision that was pinned.
 * @throws ConfigError for a revision that is not spoken here.
 */
export function eraOfRevision(revision: string): Era {
  if (MODERN_REVISIONS.some((known) => known === revision)) return 'modern';
  if (LEGACY_REVISIONS.some((known) => known === revision)) return 'legacy';
  throw new ConfigError(
    `protocol-version: "${revision}" is not a revision of MCP that is spoken here.`,
    {
      hint: `Use auto, or one of ${[...MODERN_REVISIONS, ...LEGACY_REVISIONS].join(', ')}.`,
    },
  );
}
