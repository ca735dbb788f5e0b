import type { ChangedText } from './changed-text.ts';

/** What the renderers need beside the report; all of it is optional. */
export interface RenderContext {
  /** Where docs/ stands on the web, with a slash at the end. */
  docsUrl?: string;
  /** The snapshot file on the web, at the commit of this run; `#L42` is appended to it. */
  fileUrl?: string;
  /** The file that `accept:` lines go to. */
  configFile?: string;
  /** Differences of the longer texts, from `changedTexts`. */
  texts?: readonly ChangedText[];
}

export const DOCS_URL = 'https://github.com/org/mcp-deploy-gate/blob/v1/docs/';
export const CONFIG_FILE = '.github/mcp-deploy-gate.yml';
