import type { GateEvent } from '../../src/events.ts';
import { changedTexts } from '../../src/report/changed-text.ts';
import type { Locate } from '../../src/report/findings.ts';
import type { RenderContext } from '../../src/report/render-context.ts';
import { foldReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report-shape.ts';
import { LineIndex } from '../../src/snapshot/lines.ts';

/** A snapshot file that the sample logs are about. */
export const SNAPSHOT = `{
  "schemaVersion": 1,
  "tools": [
    {
      "name": "list",
      "inputSchema": { "type": "object" }
    },
    {
      "name": "search",
      "description": "Searches the documentation and gives at most 10 results.",
      "inputSchema": {
        "type": "object",
        "required": ["query"]
      }
    }
  ]
}
`;

const index = new LineIndex(SNAPSHOT);
export const locate: Locate = (subject, pointer) => index.locate(subject, pointer);

/** The report of a log, with what its renderers are given in a real run. */
export async function rendered(
  log: readonly GateEvent[],
): Promise<{ report: Report; context: RenderContext }> {
  const report = foldReport(log, { locate });
  return { report, context: { texts: await changedTexts(report.findings) } };
}
