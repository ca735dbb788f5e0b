/** How a server that is a process of ours failed. Texts are the process's: cut, otherwise raw. */
export type ProcessFault =
  /** `code` is the system's: `ENOENT`, `EACCES` … */
  | { kind: 'not-started'; command: string; code: string }
  /** It ended by itself: by an exit code or by a signal. */
  | {
      kind: 'ended';
      exitCode?: number;
      signal?: string;
      /** The last lines of its standard error. */
      stderr: string[];
      /** The first line on its standard output that is not MCP, where nothing was MCP. */
      stray?: string;
    }
  /** It goes on, and takes nothing on its standard input any more. */
  | { kind: 'input-closed'; stderr: string[] }
  /** It goes on, and wrote nothing that is MCP: this was its first line, or there was none. */
  | { kind: 'no-mcp'; stray?: string; stderr: string[] };

/** Ends what is asked of a process that failed. */
export class ProcessError extends Error {
  readonly fault: ProcessFault;

  constructor(fault: ProcessFault, cause?: unknown) {
    super(describe(fault), { cause });
    this.name = 'ProcessError';
    this.fault = fault;
  }
}

function describe(fault: ProcessFault): string {
  switch (fault.kind) {
    case 'not-started':
      return `The process could not be started: ${fault.code}.`;
    case 'ended':
      return `The process ended by itself: ${fault.signal ?? `exit code ${fault.exitCode}`}.`;
    case 'input-closed':
      return 'The process has closed its input.';
    case 'no-mcp':
      return 'The process wrote nothing that is MCP.';
  }
}

const MAX_LINES = 5;
const MAX_CHARS = 200;

/** The end of a text that comes in pieces: its last few lines that are not blank, each cut. */
export class LastLines {
  private lines: string[] = [];
  private open = '';

  push(text: string): void {
    // A piece is at most 64 KiB; of a line that does not end only its beginning is kept.
    const [first = '', ...rest] = text.split(/[\r\n]+/);
    this.open = (this.open + first).slice(0, MAX_CHARS);
    for (const next of rest) {
      this.keep();
      this.open = next.slice(0, MAX_CHARS);
    }
  }

  /** Oldest first. */
  get all(): string[] {
    return [...this.lines, ...(this.open.trim() ? [this.open] : [])].slice(-MAX_LINES);
  }

  private keep(): void {
    if (this.open.trim()) this.lines = [...this.lines, this.open].slice(-MAX_LINES);
  }
}

/** The beginning of a line, for showing. */
export function lineHead(line: Buffer): string {
  return line
    .subarray(0, MAX_CHARS * 4)
    .toString('utf8')
    .slice(0, MAX_CHARS)
    .trim();
}
