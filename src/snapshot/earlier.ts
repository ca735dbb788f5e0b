import { createHash } from 'node:crypto';
import { ConfigError } from '../errors.ts';
import { readSnapshot, type SnapshotFile } from './read.ts';

/** Runs git, speaking English, in the directory of the checkout; `code` is its exit code. It may reject where git cannot be started. */
export type Git = (
  args: string[],
  /** What git reads from its standard input. */
  input?: string,
) => Promise<{ code: number; stdout: string; stderr?: string }>;

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

/** Up to here the versions come in one answer, which is in the memory twice; larger ones come one by one. */
const MAX_BATCH_BYTES = 1024 * 1024;

const HINT =
  'set `fetch-depth: 0` on actions/checkout: the gate then recognises the answers of earlier versions, and can prove a rollback by them';

/**
 * The last 20 distinct versions of the snapshot file that are reachable from HEAD (HEAD's own included), for recognising
 * old answers. `path` is relative to where `git` runs. A shallow or unreadable checkout has none, and `problem` says so;
 * a file that is untracked or outside the checkout has none, quietly. Versions that cannot be read are skipped, and so is
 * one with the text `known`.
 */
export async function earlierContracts(
  path: string,
  git: Git,
  known?: string,
): Promise<EarlierContracts> {
  const ask = (args: string[], input?: string) =>
    git(args, input).catch(() => ({ code: -1, stdout: '', stderr: '' }));
  const [shallow, log] = await Promise.all([
    ask(['rev-parse', '--is-shallow-repository']),
    // `:(top)`-like magic in a file's name must stay a name.
    ask([
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
    ]),
  ]);
  if (shallow.code !== 0) {
    // Outside of any checkout there is nothing to read, and nothing to mend.
    if (shallow.stderr?.includes('not a git repository')) return { contracts: [] };
    return {
      contracts: [],
      problem: {
        message: 'no earlier contracts: git cannot read a checkout here',
        hint: `run the gate in the checkout of the repository, owned by the user who runs it (or named in git's safe.directory), and ${HINT}`,
      },
    };
  }
  const blobs = log.code === 0 ? blobsOf(log.stdout) : [];
  if (blobs.length === 0) return { contracts: [] };
  if (shallow.stdout.trim() === 'true') {
    return {
      contracts: [],
      problem: { message: 'no earlier contracts: the checkout is shallow', hint: HINT },
    };
  }
  const contracts: SnapshotFile[] = [];
  const knownBlob = known === undefined ? '' : blobId(known, blobs[0]!);
  const unknown = blobs.filter((blob) => blob !== knownBlob);
  for await (const text of textsOf(unknown, ask)) {
    const version = readOrSkip(text, path);
    if (version) contracts.push(version);
  }
  return { contracts };
}

/** The texts of blobs in their order, up to the first that is too much; what git cannot give is left out. */
async function* textsOf(blobs: readonly string[], ask: Git): AsyncGenerator<string> {
  if (blobs.length === 0) return;
  const sizes = await ask(['cat-file', '--batch-check=%(objectsize)'], `${blobs.join('\n')}\n`);
  const wanted: { blob: string; size: number }[] = [];
  let bytes = 0;
  for (const [index, line] of sizes.stdout.trimEnd().split('\n').entries()) {
    const size = /^\d+$/.test(line) ? Number(line) : Number.POSITIVE_INFINITY;
    bytes += size;
    const blob = blobs[index];
    if (!(bytes <= MAX_BYTES) || blob === undefined) break;
    wanted.push({ blob, size });
  }
  if (bytes <= MAX_BATCH_BYTES) {
    const input = wanted.map(({ blob }) => `${blob}\n`).join('');
    const texts = batched((await ask(['cat-file', '--batch'], input)).stdout, wanted);
    if (texts) return yield* texts;
  }
  for (const { blob } of wanted) {
    const { code, stdout } = await ask(['cat-file', 'blob', blob]);
    if (code === 0) yield stdout;
  }
}

/** What `git cat-file --batch` wrote, taken apart; undefined where it is not text, and so has lost its lengths. */
function batched(
  stdout: string,
  wanted: readonly { blob: string; size: number }[],
): string[] | undefined {
  const bytes = Buffer.from(stdout);
  const texts: string[] = [];
  let at = 0;
  for (const { blob, size } of wanted) {
    const head = `${blob} blob ${size}\n`;
    const start = at + head.length;
    if (bytes.toString('latin1', at, start) !== head) return undefined;
    at = start + size + 1;
    texts.push(bytes.toString('utf8', start, at - 1));
  }
  return at === bytes.length ? texts : undefined;
}

/** The id that git gives a text, in the kind of hash of another id. */
function blobId(text: string, like: string): string {
  return createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
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
