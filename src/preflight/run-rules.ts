import { DOCS_URL } from '../report/render-context.ts';
import type { ManifestFinding } from './finding.ts';
import type { ManifestSet } from './manifest-set.ts';
import type { Draft, ManifestRule } from './rule.ts';
import { MANIFEST_RULES } from './rules.ts';
import type { Server } from './server.ts';

/** What every rule says of every server. A fault that two servers share is told once. */
export function findingsOf(servers: readonly Server[], set: ManifestSet): ManifestFinding[] {
  const found = new Map<string, ManifestFinding>();
  for (const server of servers) {
    for (const rule of MANIFEST_RULES) {
      for (const draft of rule.check(server, set)) {
        const finding = findingOf(rule, draft);
        const key = [finding.rule, finding.file, finding.line, finding.column, finding.resource];
        const name = JSON.stringify(key);
        if (!found.has(name)) found.set(name, finding);
      }
    }
  }
  return [...found.values()];
}

function findingOf({ id, level }: ManifestRule, draft: Draft): ManifestFinding {
  const { line, endLine, column } = draft.at.place;
  return {
    rule: id,
    level: draft.level ?? level,
    file: draft.at.document.file,
    line,
    ...(endLine > line && { endLine }),
    column,
    resource: draft.by.id,
    message: draft.message,
    fix: draft.fix,
    ...(draft.yaml !== undefined && { yaml: draft.yaml }),
    docs: `${DOCS_URL}preflight.md#${id}`,
  };
}
