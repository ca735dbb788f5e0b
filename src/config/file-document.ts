import type { Document } from 'yaml';
import { type Position, positionFinder } from './file-position.ts';
import { type Problem, quoted } from './problem.ts';

/** A config file is a page or two. */
const MAX_FILE_CHARACTERS = 1024 * 1024;
const MAX_DEPTH = 64;
/** What aliases may stand for in all: a few lines of them could otherwise stand for billions of nodes. */
const MAX_ALIASES = 100;
const MAX_FAULTS = 10;

type Yaml = typeof import('yaml');

/** The config file as it was read: its value, and where each part of it stands. */
export interface FileDocument {
  value: unknown;
  /** Where the value at this path stands, or its key; the nearest part around it where there is none. */
  at(path: readonly PropertyKey[], what: 'key' | 'value'): Position;
}

/**
 * Reads YAML 1.2 (JSON too) with positions. What is no YAML, is too large or too deep, holds unknown tags, `__proto__`
 * or too many aliases, gives problems instead. Loads the YAML library, so call it only where there is a file.
 */
export async function readDocument(
  file: string,
  text: string,
): Promise<{ document: FileDocument } | { problems: Problem[] }> {
  const problems: Problem[] = [];
  const problem = (wrong: string, fix: string, at = { file, line: 1, column: 1 }) => {
    problems.push({ key: file, message: `The config file ${wrong}.`, fix, at });
  };
  const failed = (wrong: string, fix: string) => {
    problem(wrong, fix);
    return { problems };
  };
  if (text.length > MAX_FILE_CHARACTERS) {
    return failed('is larger than 1 MiB', 'Is it the right file?');
  }
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  const position = (offset = 0): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const parsed = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false });
    // The parser catches its own stack overflow, and goes on.
    if (parsed.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
      throw new RangeError('depth');
    }
    for (const fault of [...parsed.errors, ...parsed.warnings].slice(0, MAX_FAULTS)) {
      const reason = fault.message.split('\n', 1)[0]?.slice(0, 200) ?? '';
      problem(`is not valid YAML: ${reason}`, 'Mend this line.', position(fault.pos[0]));
    }
    if (problems.length === 0) {
      for (const [wrong, fix, offset] of forbidden(yaml, parsed)) {
        problem(wrong, fix, position(offset));
      }
    }
    if (problems.length > 0) return { problems };
    const value: unknown = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    if (deeperThan(value, MAX_DEPTH)) throw new RangeError('depth');
    const find = positionFinder(yaml, parsed);
    return { document: { value, at: (path, what) => position(find(path, what)) } };
  } catch (error) {
    if (error instanceof RangeError) {
      return failed(`is nested deeper than ${MAX_DEPTH} levels`, 'Flatten it.');
    }
    if (error instanceof ReferenceError) {
      return failed('has aliases that stand for too much', 'Write the parts out instead.');
    }
    throw error;
  }
}

type Fault = [wrong: string, fix: string, offset: number | undefined];

function forbidden(yaml: Yaml, document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  yaml.visit(document, {
    Alias: (_, alias, path) => {
      // It would make a value that holds itself.
      if (path.some((node) => yaml.isCollection(node) && node.anchor === alias.source)) {
        faults.push([
          `has the alias ${quoted(`*${alias.source}`)} inside of what it stands for`,
          'Write the part out instead.',
          alias.range?.[0],
        ]);
      }
    },
    Pair: (_, { key }) => {
      const offset = yaml.isNode(key) ? key.range?.[0] : undefined;
      if (!yaml.isScalar(key)) {
        faults.push(['has a key that is not text', 'Write `key: value`.', offset]);
      } else if (key.value === '__proto__') {
        faults.push(['has the key `__proto__`', 'Take it out.', offset]);
      }
    },
  });
  return faults.slice(0, MAX_FAULTS);
}

function deeperThan(root: unknown, limit: number): boolean {
  const open: [value: unknown, depth: number][] = [[root, 0]];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [value, depth] = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === limit) return true;
    for (const child of Object.values(value)) open.push([child, depth + 1]);
  }
  return false;
}
