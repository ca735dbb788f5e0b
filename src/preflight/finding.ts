/** What a finding of a rule counts as; `off`: it is not looked for. */
export const MANIFEST_LEVELS = ['error', 'warning', 'notice', 'off'] as const;
export type ManifestLevel = (typeof MANIFEST_LEVELS)[number];

/** What a manifest does to sessions. Texts may come from a file: raw. */
export interface ManifestFinding {
  /** Its id, in kebab case. */
  rule: string;
  level: Exclude<ManifestLevel, 'off'>;
  /** As the user named it. */
  file: string;
  /** Counted from 1; of the parent where a key is missing. */
  line: number;
  endLine?: number;
  column?: number;
  /** `Deployment/mcp-server`, with its namespace before it where one is given. */
  resource: string;
  /** What will happen to sessions. */
  message: string;
  /** What to write instead, in a sentence. */
  fix: string;
  /** The exact YAML to write. */
  yaml?: string;
  /** Where the rule is explained. */
  docs: string;
}
