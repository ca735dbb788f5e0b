import type { WatchResult } from '../../decide/watch/result.ts';
import { axis, outageLane } from './axis.ts';
import { elapsed } from './clock.ts';
import { type Columns, merged } from './columns.ts';
import { foreign, table } from './html.ts';
import { drawLane, type Stage } from './lane.ts';
import { callLane, newSessionLane, sessionLane, streamLane } from './lanes.ts';
import { legend } from './legend.ts';
import { versionLane } from './version-lane.ts';
import { metVersions, shownVersions } from './versions.ts';

/** How many columns a picture, its marks and its table may have. */
export interface Detail {
  columns: number;
  slots: number;
  rows: number;
}

/** The watch over time: a lane per kind of probe above one axis, a legend, and the same as a table. */
export function picture(id: string, result: WatchResult, detail: Detail): string {
  const { timeline, durationMs } = result;
  if (timeline.columns.length === 0) return '<p class="empty">Nothing was measured.</p>';
  const stage: Stage = {
    id,
    result,
    fine: merged(timeline, durationMs, detail.columns),
    slots: merged(timeline, durationMs, detail.slots),
  };
  const lanes = [newSessionLane, callLane, streamLane, sessionLane, versionLane];
  const drawn = lanes.map((lane) => drawLane(stage, lane(stage))).join('\n');
  return `<figure class="picture">
<figcaption>What was seen, over time</figcaption>
${outageLane(stage)}
${drawn}
${axis(stage)}
${legend(drawn)}
</figure>
${pictureTable(stage, merged(timeline, durationMs, detail.rows))}`;
}

const HEAD = [
  ...['From', 'New: worked', 'failed', 'Calls: answered', 'lost'],
  ...['Streams: held', 'ended', 'broken', 'Sessions: held', 'ended'],
];

function pictureTable(stage: Stage, { columns, columnMs }: Columns): string {
  const versions = shownVersions(stage.result, stage.fine);
  const head = [...HEAD, ...versions.map((version) => foreign(version, 24)), 'Other versions'];
  const rows = columns.map((column, at) => {
    const numbers = [
      ...[column.newOk, column.newFailed, column.callsOk, column.callsLost],
      ...[column.streamsHeld, column.streamsEnded, column.streamsBroken],
      ...[column.sessionsHeld, column.sessionsEnded],
      ...metVersions(column, versions),
    ];
    return [elapsed(at * columnMs, columnMs % 1000 > 0), ...numbers.map(String)];
  });
  return `<details class="as-table"><summary>The picture as a table</summary>
<div class="scroll" role="region" aria-label="The picture as a table" tabindex="0">${table(
    'What was seen in each part of the time; the last columns count new sessions by the version that they met',
    head,
    rows,
  )}</div></details>`;
}
