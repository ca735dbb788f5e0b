import { structuredPatch } from 'diff';
import { ANNOTATIONS } from '../src/preflight/annotations.ts';
import { GOOD_SET } from '../src/preflight/good-set.ts';
import type { ManifestRule } from '../src/preflight/rule.ts';
import { RULE_GROUPS } from '../src/preflight/rules.ts';

const INTRODUCTION = `# Preflight

<!-- Made by scripts/generate-preflight-doc.ts from src/preflight/. Change it there. -->

\`preflight\` reads rendered Kubernetes manifests and says what they do to the sessions of an MCP server when it is deployed: at which line, what will happen, and the YAML to write instead. It asks no cluster and no server, and does not mind what the server is written in.

\`\`\`sh
npx mcp-deploy-gate preflight k8s/
helm template . | npx mcp-deploy-gate preflight -
kubectl kustomize overlays/prod | npx mcp-deploy-gate preflight -
\`\`\`

In a workflow the input \`manifests\` names files or folders: they are checked before anything is deployed, and findings are annotations on their lines.

Exit codes: 0 nothing of level error, 1 an error was found, 2 something could not be checked (unreadable, a template, no MCP server in it).

Rules of the general linters are left to them: kube-linter, kube-score and Polaris say where probes, replicas, budgets or a rolling strategy are missing.

## What is read

Deployments, StatefulSets, DaemonSets and Argo Rollouts; what belongs to them: Services (by selector and namespace), HorizontalPodAutoscalers, PodDisruptionBudgets, Ingresses, HTTPRoutes, Traefik's IngressRoutes, VirtualServices, DestinationRules (by host), BackendTrafficPolicies of Envoy Gateway, BackendConfigs of GKE, and Namespaces for Istio's injection. All files are read together, lists (\`kind: List\`) too. Resources that name no namespace are taken to be in the one that the others name, or, where the set has several, in \`default\`. JSON is read as YAML. Of a folder, \`*.yaml\`, \`*.yml\` and \`*.json\` that stand directly in it are read, as \`kubectl apply -f\` does.

Manifests are read as they are deployed: a Helm template or a kustomization is not guessed at, you are asked to render it. A setting for a whole controller, a ConfigMap of ingress-nginx say, and what a webhook changes on the way are not seen.

## Which workload is an MCP server

In this order:

1. The annotation \`${ANNOTATIONS.server}\`: \`"true"\` or \`"false"\`.
2. All its containers are databases, proxies, agents or other well-known bystanders (by image), it is a client, an inspector or an operator by name, or it is told to speak on stdio: it is none.
3. A route leads \`/mcp\` or \`/sse\` to it, or a port of its Service has the \`appProtocol\` of MCP.
4. \`mcp\` is a word in its name, in a label that names it (\`app\`, \`app.kubernetes.io/name\`, …), in an image, the name of a container or port, or its command line (\`--transport streamable-http\` counts, too); or a variable such as \`MCP_PORT\`, \`MCP_TRANSPORT\` or \`FASTMCP_*\` (a URL of another server is a client's).
5. Where none of the set is one so far: the only workload that is left.

The output names each server and why it was taken for one. Silence about a database is better than a false alarm, so in doubt a workload is left out; where no server is found at all, that is said.

## What a workload can say about itself

Annotations, on the workload or its pod template:

| Annotation | What it says |
| --- | --- |
| \`${ANNOTATIONS.server}\` | \`"true"\`: it is an MCP server; \`"false"\`: it is none |
| \`${ANNOTATIONS.sessions}\` | \`stateful\`: sessions live in the memory of a pod; \`stateless\`: there are none, or all pods share them. Without it a variable or flag such as \`FASTMCP_STATELESS_HTTP=true\` counts; where nothing says so, findings about affinity are warnings |
| \`${ANNOTATIONS.drain}\` | how long the server drains, from SIGTERM on: for \`mcp-deploy-gate/drain\` its \`timeoutMs\` in seconds, \`"25"\` by default |
| \`${ANNOTATIONS.settle}\` | how long of it the server takes new sessions: \`settleMs\` in seconds; a fifth of the drain by default |
| \`${ANNOTATIONS.ignore}<id>\` | the reason why this rule is ignored, for the resource that the annotation stands on |

## Levels, and what is meant to be so

A finding is an \`error\`, a \`warning\` or a \`notice\`. The config file sets another level for a rule, or turns it \`off\`, and the number of findings that are not shown is told:

\`\`\`yaml
rules:
  pre-stop-missing: error
  min-ready-seconds: off
\`\`\`

One finding is silenced by a comment on its line or on the line above, with a reason:

\`\`\`yaml
metadata:
  # mcp-deploy-gate: ignore proxy-read-timeout the server pings its streams every 15 s
  annotations:
    nginx.ingress.kubernetes.io/proxy-read-timeout: '60'
\`\`\`

kustomize takes comments out: there use the annotation \`${ANNOTATIONS.ignore}<id>: <reason>\` on the resource. What names no rule, gives no reason or silences nothing is told.

## A good set

Nothing is found in these manifests. The example of each rule is this set with one fault.

\`\`\`yaml
${GOOD_SET.trimEnd()}
\`\`\`
`;

/** The text of docs/preflight.md: one heading per rule id, so that findings can link to it. */
export function preflightDocument(): string {
  const table = [
    '| Rule | Level | |',
    '| --- | --- | --- |',
    ...RULE_GROUPS.flatMap(({ rules }) =>
      rules.map(({ id, level, title }) => `| [${id}](#${id}) | ${level} | ${title} |`),
    ),
  ].join('\n');
  const groups = RULE_GROUPS.flatMap(({ title, text, rules }) => [
    `## ${title}\n\n${text}\n`,
    ...rules.map(section),
  ]);
  return [INTRODUCTION, `## Rules\n\n${table}\n`, ...groups].join('\n');
}

function section({ id, level, title, explanation, action, example }: ManifestRule): string {
  const { right, wrong, extra = '' } = example;
  const good = GOOD_SET + extra;
  return `### ${id}

**${level}** · ${title}.

${explanation}

\`\`\`diff
${change(
  good.replace(right, () => wrong),
  good,
)}
\`\`\`

What to do: ${action}
`;
}

/** From wrong to right: the lines that differ with those around them. */
function change(wrong: string, right: string): string {
  const { hunks } = structuredPatch('', '', wrong, right, undefined, undefined, { context: 3 });
  return hunks
    .flatMap(({ lines }, index) => [...(index > 0 ? ['…'] : []), ...lines])
    .filter((line) => !line.startsWith('\\'))
    .map((line) => `${line[0]} ${line.slice(1)}`.trimEnd())
    .join('\n');
}
