import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** What the runner needs of an action.yml; paths are absolute. */
export interface ActionFile {
  main: string;
  post?: string;
  postIf: string;
  /** Declared inputs and their defaults; an input without one is an empty string, as on GitHub. */
  inputs: Map<string, string>;
}

/** Reads the action.yml at `path`. Throws where it is not one of a JavaScript action. */
export function readActionFile(path: string): ActionFile {
  const { runs, inputs } = parse(readFileSync(path, 'utf8')) as {
    runs?: { using?: string; main?: string; post?: string; 'post-if'?: string };
    inputs?: Record<string, { default?: unknown } | null>;
  };
  if (!runs?.main || !/^node\d+$/.test(runs.using ?? '')) {
    throw new Error(`${path} is not a JavaScript action`);
  }
  return {
    main: resolve(dirname(path), runs.main),
    ...(runs.post && { post: resolve(dirname(path), runs.post) }),
    postIf: runs['post-if'] ?? 'always()',
    inputs: new Map(
      Object.entries(inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')]),
    ),
  };
}
