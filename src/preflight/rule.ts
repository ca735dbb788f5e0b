import type { Field } from './field.ts';
import type { ManifestSeverity } from './finding.ts';
import type { ManifestSet } from './manifest-set.ts';
import type { Resource } from './resource.ts';
import type { Server } from './server.ts';

/** A finding before it has a rule and a place. */
export interface Draft {
  /** What is wrong; missing, it stands where the map does that lacks it. */
  at: Field;
  /** The resource that it is part of. */
  by: Resource;
  /** What happens to sessions. */
  message: string;
  /** What to write instead, in a sentence. */
  fix: string;
  yaml?: string;
  /** Where this one is better or worse known than others of the rule. */
  level?: ManifestSeverity;
}

/** The good set with one fault, for docs/preflight.md and its test. */
export interface RuleExample {
  /** A part of the good set, or of `extra`. */
  right: string;
  /** What stands there instead. */
  wrong: string;
  /** A part of the line that the finding is on. */
  at: string;
  /** Documents beside the good set. */
  extra?: string;
}

/** One rule as users see it: docs/preflight.md is made of these. */
export interface ManifestRule {
  /** Stable: it stands in config files and comments. */
  id: string;
  level: ManifestSeverity;
  title: string;
  /** What happens to sessions. */
  explanation: string;
  /** What to do about it. */
  action: string;
  example: RuleExample;
  check(server: Server, set: ManifestSet): Draft[];
}

/** YAML below these keys, from the top of a resource. */
export function below(path: readonly string[], text: string): string {
  const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const indent = '  '.repeat(path.length);
  return [...lines, ...text.split('\n').map((line) => `${indent}${line}`)].join('\n');
}

const POD = ['spec', 'template', 'spec'];

/** YAML of the pods' `spec`. */
export const podYaml = (text: string): string => below(POD, text);

/** YAML of the container that serves MCP. */
export function containerYaml({ container }: Server, text: string): string {
  const name = container.get('name').text ?? 'mcp';
  const lines = text.split('\n').map((line) => `  ${line}`);
  return below(
    [...POD, 'containers'],
    [`- name: ${/^[a-z][a-z0-9-]*$/.test(name) ? name : JSON.stringify(name)}`, ...lines].join(
      '\n',
    ),
  );
}

/** YAML of annotations of a resource, values quoted as Kubernetes wants them. */
export function annotationYaml(
  annotations: Readonly<Record<string, string>>,
  path: readonly string[] = ['metadata', 'annotations'],
): string {
  const lines = Object.entries(annotations).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return below(path, lines.join('\n'));
}
