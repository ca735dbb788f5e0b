import type { ManifestProblem } from './finding.ts';
import type { Resource } from './resource.ts';

/** A kustomization is a recipe: what it deploys is known when it is built. */
export function unbuiltKustomization(
  path: string,
  resources: readonly Resource[],
): ManifestProblem | undefined {
  const named = /(?:^|[\\/])(?:kustomization\.ya?ml|Kustomization)$/.test(path);
  const found = resources.find(({ kind, file }) => kind === 'Kustomization' && file === path);
  if (!named && !found) return undefined;
  return {
    file: path,
    line: found?.root.place.line ?? 1,
    message:
      'This is a kustomization: patches and overlays may change what stands in the manifests.',
    fix: 'Build it: `kubectl kustomize DIR | mcp-deploy-gate preflight -`.',
  };
}
