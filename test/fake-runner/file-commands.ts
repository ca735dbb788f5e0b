import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The most of a summary that GitHub takes, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;

/**
 * Reads `name=value` lines and `name<<END` blocks as the runner does. Throws, with the runner's words, for what
 * makes a step fail there.
 */
export function parseKeyValues(text: string): [string, string][] {
  const lines = text.split(/\r?\n/);
  const found: [string, string][] = [];
  while (lines.length > 0) {
    const line = lines.shift()!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      found.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found.push([
        name,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join('\n'),
      ]);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return found;
}

export interface FileCommands {
  /** The variables that name the files. */
  env: Record<string, string>;
  /** What the step wrote, and what the runner says about it; each problem fails the step. */
  read(): {
    outputs: [string, string][];
    state: [string, string][];
    env: [string, string][];
    path: string[];
    summary: string;
    problems: string[];
  };
}

/** Makes the files of one step in a folder of their own. */
export function createFileCommands(folder: string): FileCommands {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name.toLowerCase());
  const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
  for (const name of names) writeFileSync(file(name), '');
  return {
    env: Object.fromEntries(names.map((name) => [`GITHUB_${name}`, file(name)])),
    read() {
      const problems: string[] = [];
      const pairs = (name: string) => {
        try {
          return parseKeyValues(readFileSync(file(name), 'utf8'));
        } catch (error) {
          problems.push(`Unable to process file command '${name.toLowerCase()}': ${error}`);
          return [];
        }
      };
      let summary = readFileSync(file('STEP_SUMMARY'), 'utf8');
      const bytes = Buffer.byteLength(summary);
      if (bytes > SUMMARY_LIMIT) {
        problems.push(`$GITHUB_STEP_SUMMARY upload aborted: ${bytes} bytes are over the limit`);
        summary = '';
      }
      return {
        outputs: pairs('OUTPUT'),
        state: pairs('STATE'),
        env: pairs('ENV'),
        path: readFileSync(file('PATH'), 'utf8').split('\n').filter(Boolean),
        summary,
        problems,
      };
    },
  };
}
