import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { cleanUrl } from '../report/clean-url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = 'mcp-deploy-gate';

/** A folder in which journals may be kept. */
export interface StateFolder {
  path: string;
  /** Lies where every user may write: it is used only where it is ours alone. */
  shared: boolean;
  /** Not the first choice: the next run may look elsewhere. */
  fallback: boolean;
}

/**
 * Where journals are kept, best first: MCP_GATE_STATE_DIR, else the user's folder for state (XDG Base Directory
 * Specification; LOCALAPPDATA on Windows), then the job's folder for temporary files, then the system's.
 */
export function stateFolders(env: Environment, platform = process.platform): StateFolder[] {
  const fallback = (path: string, shared: boolean) => ({ path, shared, fallback: true });
  const places = [{ path: chosen(env, platform), shared: false, fallback: false }];
  if (env.RUNNER_TEMP) places.push(fallback(join(env.RUNNER_TEMP, `${NAME}-state`), false));
  const user = process.getuid?.() ?? 'user';
  places.push(fallback(join(tmpdir(), `${NAME}-${user}`), true));
  return places;
}

function chosen(env: Environment, platform: NodeJS.Platform): string {
  if (env.MCP_GATE_STATE_DIR) return env.MCP_GATE_STATE_DIR;
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || win32.join(homedir(), 'AppData', 'Local');
    return win32.join(local, NAME);
  }
  const xdg = env.XDG_STATE_HOME;
  // The specification: a path that is not absolute is to be ignored.
  if (xdg && posix.isAbsolute(xdg)) return join(xdg, NAME);
  return join(env.HOME || homedir(), '.local', 'state', NAME);
}

/** The folder of these endpoints inside a state folder: the same for every run of the same deployment. */
export function endpointKey(endpoints: readonly string[]): string {
  const addresses = [...new Set(endpoints.map(cleanUrl))].sort();
  return createHash('sha256').update(addresses.join('\n')).digest('hex').slice(0, 16);
}

/** A name that sorts by time and that no other run has. `time` is the wall clock's, `random` some hex digits. */
export function runIdOf(time: Date, random: string): string {
  return `${time.toISOString().replace(/\.\d+Z$|[-:]/g, '')}Z-${random}`;
}

/** What the supervisor of a command writes where nobody reads its output any more. */
export function outputPath(journalPath: string, role: string): string {
  return journalPath.replace(/\.jsonl$/, `.${role}.log`);
}
