import { compareCodePoints } from '../snapshot/order.ts';
import { type ManifestDocument, TooMuch } from './document.ts';
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
import { type Server, serversIn, type Workloads } from './server.ts';

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
  const resources = await resourcesOf(files, problems);
  let workloads: Workloads = { servers: [], others: [] };
  let judged: ReturnType<typeof withoutIgnored> = { findings: [], ignored: [], notices: [] };
  try {
    const set = new ManifestSet(resources);
    workloads = serversIn(set);
    const all = findingsOf(workloads.servers, set);
    judged = withoutIgnored(all, files, resources, RULE_IDS);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    problems.push(tooMuch(error));
  }
  const { findings, ignored, notices } = judged;
  const { kept, off } = atLevels(findings, levels);
  notices.push(...workloads.servers.flatMap(unknownReplicas));
  if (workloads.servers.length === 0 && problems.length === 0) {
    notices.push(noServer(workloads.others));
  }
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
    notices,
    servers: workloads.servers.map(({ workload, because, sessions }) => ({
      resource: workload.id,
      file: workload.file,
      line: workload.root.place.line,
      because,
      sessions,
    })),
    others: workloads.others.map(({ id }) => id),
  };
}

async function resourcesOf(
  files: readonly { path: string; text: string }[],
  problems: ManifestProblem[],
): Promise<Resource[]> {
  const budget = readBudget();
  const resources: Resource[] = [];
  for (const file of files) {
    const read = await readDocuments(file, budget);
    problems.push(...read.problems);
    for (const document of read.documents) resources.push(...inDocument(document, problems));
    const overlay = unbuiltKustomization(file.path, resources);
    if (overlay) problems.push(overlay);
  }
  return inNamespaces(resources.filter(({ kind }) => kind !== 'Kustomization'));
}

function inDocument(document: ManifestDocument, problems: ManifestProblem[]): Resource[] {
  try {
    return resourcesIn(document.root);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    problems.push(tooMuch(error));
    return [];
  }
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
