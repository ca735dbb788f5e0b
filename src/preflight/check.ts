import { compareCodePoints } from '../snapshot/order.ts';
import { TooMuch } from './document.ts';
import type {
  CheckedManifests,
  ManifestFinding,
  ManifestLevel,
  ManifestNotice,
  ManifestProblem,
} from './finding.ts';
import { withoutIgnored } from './ignore.ts';
import { unbuiltKustomization } from './kustomize.ts';
import { ManifestSet } from './manifest-set.ts';
import { readBudget, readDocuments } from './read-documents.ts';
import { inNamespaces, type Resource, resourcesIn } from './resource.ts';
import { MANIFEST_RULES } from './rules.ts';
import { findingsOf } from './run-rules.ts';
import { type Server, serversIn } from './server.ts';

export interface CheckOptions {
  /** Levels by rule id; a rule that is not named keeps its own. */
  levels?: Readonly<Record<string, ManifestLevel>>;
}

const RULE_IDS: ReadonlySet<string> = new Set(MANIFEST_RULES.map(({ id }) => id));
const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/**
 * Checks a rendered set of manifests, all files read together. Reads nothing itself, and never throws for what stands in
 * a manifest: that is a finding, or a problem where it cannot be checked.
 */
export async function checkManifests(
  files: readonly { path: string; text: string }[],
  { levels = {} }: CheckOptions = {},
): Promise<CheckedManifests> {
  const problems: ManifestProblem[] = [];
  try {
    return checkedSet(await resourcesOf(files, problems), files, levels, problems);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    problems.push(tooMuch(error));
    return { findings: [], ignored: [], off: [], problems, notices: [], servers: [], others: [] };
  }
}

/** Throws TooMuch. */
async function resourcesOf(
  files: readonly { path: string; text: string }[],
  problems: ManifestProblem[],
): Promise<Resource[]> {
  const budget = readBudget();
  const resources: Resource[] = [];
  for (const file of files) {
    const read = await readDocuments(file, budget);
    problems.push(...read.problems);
    for (const { root } of read.documents) resources.push(...resourcesIn(root));
    const overlay = unbuiltKustomization(file.path, resources);
    if (overlay) problems.push(overlay);
  }
  return inNamespaces(resources.filter(({ kind }) => kind !== 'Kustomization'));
}

/** Throws TooMuch. */
function checkedSet(
  resources: readonly Resource[],
  files: readonly { path: string; text: string }[],
  levels: NonNullable<CheckOptions['levels']>,
  problems: ManifestProblem[],
): CheckedManifests {
  const set = new ManifestSet(resources);
  const { servers, others } = serversIn(set);
  const all = findingsOf(servers, set);
  const { findings, ignored, notices } = withoutIgnored(all, files, resources, RULE_IDS);
  const { kept, off } = atLevels(findings, levels);
  const missed = servers.length === 0 && problems.length === 0 ? [noServer(others)] : [];
  return {
    findings: kept.sort(
      (a, b) =>
        ORDER[a.level] - ORDER[b.level] ||
        compareCodePoints(a.file, b.file) ||
        a.line - b.line ||
        compareCodePoints(a.rule, b.rule),
    ),
    ignored,
    off,
    problems,
    notices: [...notices, ...servers.flatMap(unknownReplicas), ...missed],
    servers: servers.map(({ workload, because, sessions }) => ({
      resource: workload.id,
      file: workload.file,
      line: workload.root.place.line,
      because,
      sessions,
    })),
    others: others.map(({ id }) => id),
  };
}

function tooMuch({ file }: TooMuch): ManifestProblem {
  return {
    file,
    message:
      'The check was given up here: with its aliases followed and its resources compared, this set is larger than any that is deployed.',
    fix: 'Name only the files that the MCP server is deployed with.',
  };
}

function atLevels(
  findings: readonly ManifestFinding[],
  levels: NonNullable<CheckOptions['levels']>,
): { kept: ManifestFinding[]; off: string[] } {
  const kept: ManifestFinding[] = [];
  const off: string[] = [];
  for (const finding of findings) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === 'off') off.push(finding.rule);
    else kept.push(level === undefined ? finding : { ...finding, level });
  }
  return { kept, off };
}

/** What a tool such as envsubst has yet to fill in. */
function unknownReplicas({ workload, replicas: { known, at } }: Server): ManifestNotice[] {
  if (known) return [];
  return [
    {
      file: at.document.file,
      line: at.place.line,
      message: `How many pods ${workload.id} has is no number here, so nothing that hangs on it was checked.`,
      fix: 'Fill it in first: `envsubst < k8s.yaml | mcp-deploy-gate preflight -`.',
    },
  ];
}

function noServer(others: readonly Resource[]): ManifestNotice {
  const [first] = others;
  const fix = 'Annotate it: `mcp-deploy-gate/server: "true"`.';
  if (!first) {
    return {
      message: 'There is no Deployment or StatefulSet in these manifests, so nothing was checked.',
      fix: 'Name the manifests that the MCP server is deployed with.',
    };
  }
  const { file } = first;
  const none =
    others.length === 1
      ? 'The only workload here does not look'
      : `None of the ${others.length} workloads here looks`;
  return {
    file,
    line: first.root.place.line,
    message: `${none} like an MCP server, so nothing was checked.`,
    fix,
  };
}
