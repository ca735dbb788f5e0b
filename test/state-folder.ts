import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Journals of tests lie in a folder of their own, never in the home of whoever runs them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'gate-state-'));
  process.env.MCP_GATE_STATE_DIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
