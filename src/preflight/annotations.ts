import type { Field } from './field.ts';
import type { Resource } from './resource.ts';

/** What a workload may say about itself, on it or on its pod template. */
export const ANNOTATIONS = {
  server: 'mcp-deploy-gate/server',
  sessions: 'mcp-deploy-gate/sessions',
  drain: 'mcp-deploy-gate/drain-seconds',
  settle: 'mcp-deploy-gate/settle-seconds',
  /** Followed by the id of a rule; its value is the reason. */
  ignore: 'mcp-deploy-gate/ignore-',
} as const;

/** An annotation of a workload or of its pod template; missing, it is where one would be written. */
export function annotation(workload: Resource, key: string): Field {
  const ofPods = workload.root.get('spec', 'template', 'metadata', 'annotations', key);
  return ofPods.exists ? ofPods : workload.root.get('metadata', 'annotations', key);
}
