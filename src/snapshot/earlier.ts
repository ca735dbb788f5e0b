import { ConfigError } from '../errors.ts';
import { readSnapshot, type SnapshotFile } from './read.ts';

/** Runs git, speaking English, in the directory of the checkout; `code` is its exit code. It may reject where git cannot be started. */
export type Git = (args: string[]) => Promise<{ code: number; stdout: string; stderr?: string }>;

/** What git knows of the snapshot file's past, newest first. */
export interface EarlierContracts {
  contracts: SnapshotFile[];
  /** Why there are none, where that is worth telling: once, as a notice. */
  problem?: { message: string; hint: string };
}

/** How many distinct versions are read. */
const MAX_VERSIONS = 20;
/** How many commits that touched the file are looked at, to find them. */
const MAX_COMMITS = 400;
/** Bytes of all versions together: they are compared, not shown, and must not fill the memory. */
const MAX_BYTES = 24 * 1024 * 1024;

const HINT =
  'set `fetch-depth: 0` on actions/checkout: the gate then recognises the answers of earlier versions, and can prove a rollback by them';

/**
 * The last 20 distinct versions of the snapshot file that are reachable from HEAD (HEAD's own included), for recognising
 * old answers. `path` is relative to where `git` runs. A shallow or unreadable checkout has none, and `problem` says so;
 * a file that is untracked or outside the checkout has none, quietly. Versions that cannot be read are skipped.
 */
export async function earlierContracts(path: string, git: Git): Promise<EarlierContracts> {
  let stderr = '';
  const run = async (args: string[]): Promise<string | undefined> => {
    try {
      const { code, stdout, ...more } = await git(args);
      stderr = more.stderr ?? '';
      return code === 0 ? stdout : undefined;
    } catch {
      return undefined;
    }
  };
  const shallow = await run(['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) {
    // Outside of any checkout there is nothing to read, and nothing to mend.
    if (stderr.includes('not a git repository')) return { contracts: [] };
    return {
      contracts: [],
      problem: {
        message: 'no earlier contracts: git cannot read a checkout here',
        hint: `run the gate in the checkout of the repository, owned by the user who runs it (or named in git's safe.directory), and ${HINT}`,
      },
    };
  }
  // `:(top)`-like magic in a file's name must stay a name.
  const log = await run([
    '--literal-pathspecs',
    'log',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--format=',
    `--max-count=${MAX_COMMITS}`,
    'HEAD',
    '--',
    path,
  ]);
  const blobs = blobsOf(log ?? '');
  if (blobs.length === 0) return { contracts: [] };
  if (shallow.trim() === 'true') {
    return {
      contracts: [],
      problem: { message: 'no earlier contracts: the checkout is shallow', hint: HINT },
    };
  }
  const sizes = await Promise.all(blobs.map((blob) => run(['cat-file', '-s', blob])));
  const contracts: SnapshotFile[] = [];
  let bytes = 0;
  for (const [index, blob] of blobs.entries()) {
    bytes += Number(sizes[index] ?? Number.POSITIVE_INFINITY);
    if (!(bytes <= MAX_BYTES)) break;
    const text = await run(['cat-file', 'blob', blob]);
    const version = text === undefined ? undefined : readOrSkip(text, path);
    if (version) contracts.push(version);
  }
  return { contracts };
}

/** Ids of the file's versions, newest first, each once, out of `git log --raw` lines: `:100644 100644 <old> <new> M\t<path>`. */
function blobsOf(log: string): string[] {
  const blobs = new Set<string>();
  for (const line of log.split('\n')) {
    const blob = /^:\d{6} \d{6} [0-9a-f]{40,64} ([0-9a-f]{40,64}) /.exec(line)?.[1];
    if (blob && !/^0+$/.test(blob)) blobs.add(blob);
    if (blobs.size === MAX_VERSIONS) break;
  }
  return [...blobs];
}

function readOrSkip(text: string, path: string): SnapshotFile | undefined {
  try {
    return readSnapshot(text, path);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
